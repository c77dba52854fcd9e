import type { Entry } from '../../../scripts/core/registry.ts';
import { type Retirement, retirementOf } from '../history/retirement.ts';
import { findingsAbout } from '../portal.ts';
import { linkTo, type RecordLink } from '../records/records.ts';
import type { ValueView } from '../records/value-view.ts';
import type { Facet } from './facets.ts';
import type { Column } from './list-columns.ts';
import type { ListOrder } from './list-order.ts';

export interface Cell {
  /** The column's. */
  readonly key: string;
  readonly label: string;
  readonly value: ValueView | undefined;
  /** By what it is sorted, where that is not its text. */
  readonly sort?: string | undefined;
}

export interface Row {
  readonly id: string;
  readonly record: RecordLink;
  readonly findings: number;
  /** Said of what is out of use and stays on the list. */
  readonly retirement: Retirement | undefined;
  /** The value that the record has in every facet of its list, in their order, joined by a space. */
  readonly facets: string;
  readonly cells: readonly Cell[];
}

/** A column as its heading has it. */
export interface ColumnHead {
  readonly key: string;
  readonly label: string;
}

export interface RowGroup {
  readonly heading: string;
  readonly anchor: string;
  /** Rows that the group has on the pages of this list together. */
  readonly total: number;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly Row[];
}

const cellOf = (entry: Entry, { key, label, show, sort }: Column): Cell => {
  const value = show(entry);
  return { key, label, value, sort: value && sort?.(entry) };
};

const rowOf = (entry: Entry, cells: readonly Cell[], facets: readonly Facet[]): Row => ({
  id: entry.id,
  record: linkTo(entry),
  findings: findingsAbout(entry).length,
  retirement: retirementOf(entry),
  facets: facets.map(({ slugOf }) => slugOf(entry)).join(' '),
  cells,
});

interface Shown {
  readonly order: ListOrder;
  readonly columns: readonly Column[];
  /** Columns that stay also where no row has anything in them: they are to be published. */
  readonly published: ReadonlySet<string>;
  readonly facets: readonly Facet[];
  /** How many rows a group has in the whole list that is paged through. */
  readonly totals: ReadonlyMap<string, { readonly total: number }>;
}

/** The rows of one page under the headings of their groups. Columns that say nothing of a group's rows are left out. */
export const groupsOf = (entries: readonly Entry[], shown: Shown): RowGroup[] => {
  const { order, columns, published, facets, totals } = shown;
  const tells = ({ key, label }: Column, values: readonly (ValueView | undefined)[]): boolean =>
    label !== order.by && (published.has(key) || values.some((value) => value !== undefined));
  return order.groups.flatMap((group) => {
    const members = entries.filter((entry) => order.groupOf(entry).key === group.key);
    if (members.length === 0) return [];
    const cells = members.map((entry) => columns.map((column) => cellOf(entry, column)));
    const telling = columns.flatMap((column, i) =>
      tells(
        column,
        cells.map((row) => row[i]?.value),
      )
        ? [i]
        : [],
    );
    const pick = <T>(items: readonly T[]): T[] => telling.flatMap((i) => items[i] ?? []);
    return [
      {
        heading: group.heading,
        anchor: group.anchor,
        total: totals.get(group.key)?.total ?? members.length,
        columns: pick(columns).map(({ key, label }) => ({ key, label })),
        rows: members.map((entry, i) => rowOf(entry, pick(cells[i] ?? []), facets)),
      },
    ];
  });
};
