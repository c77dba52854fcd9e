import type { Entry } from '../../../scripts/core/registry.ts';
import { type CountView, countOf } from '../counts.ts';
import { isSample } from '../records/records.ts';
import type { Facet } from './facets.ts';
import type { ListOrder } from './list-order.ts';

/** A group of a list: how many rows it has there, where the first one stands, whether samples are among them. */
export interface GroupSummary {
  readonly key: string;
  readonly first: number;
  readonly total: number;
  readonly samples: boolean;
}

/** What every page of a list says of all its rows. */
export interface ListSummary {
  readonly count: CountView;
  readonly groups: ReadonlyMap<string, GroupSummary>;
  /** Rows under each value, of each facet in its order. */
  readonly values: readonly ReadonlyMap<string, number>[];
}

const groupsOf = (entries: readonly Entry[], { groupOf }: ListOrder): ListSummary['groups'] => {
  const groups = new Map<string, GroupSummary>();
  for (const [place, entry] of entries.entries()) {
    const { key } = groupOf(entry);
    const { first = place, total = 0, samples = false } = groups.get(key) ?? {};
    groups.set(key, { key, first, total: total + 1, samples: samples || isSample(entry) });
  }
  return groups;
};

const valuesOf = (entries: readonly Entry[], { slugOf }: Facet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(slugOf(entry), (counts.get(slugOf(entry)) ?? 0) + 1);
  return counts;
};

const summaries = new WeakMap<readonly Entry[], ListSummary>();

/** The summary of a list, made once for all its pages: the array of its entries is the same on each. */
export const summaryOf = (entries: readonly Entry[], order: ListOrder, facets: readonly Facet[]): ListSummary => {
  const known = summaries.get(entries);
  if (known) return known;
  const summary = {
    count: countOf(entries),
    groups: groupsOf(entries, order),
    values: facets.map((facet) => valuesOf(entries, facet)),
  };
  summaries.set(entries, summary);
  return summary;
};
