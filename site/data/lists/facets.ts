import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { Regency } from '../portal.ts';
import { isSample } from '../records/records.ts';
import { slugsOf } from '../slugs.ts';
import { type FacetSource, facetSources, NONE } from './facet-sources.ts';
import { orderOf } from './list-order.ts';

/** The records of a list that share one value, in the order of the list. */
export interface FacetValue {
  readonly slug: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Samples and nothing else. */
  readonly contoh: boolean;
}

/** A way of dividing a list into parts, each record in just one of them. */
export interface Facet {
  /** What addresses call it. */
  readonly id: string;
  readonly label: string;
  readonly kind: FacetSource['kind'];
  readonly values: readonly FacetValue[];
  readonly slugOf: (entry: Entry) => string;
}

/** What the filter in the browser calls its own parts. */
export const RESERVED_FACETS = ['q', 'urut'];

/** More values than this are no choice: the field is rather a name. */
const FEW = 30;

const WITHOUT = 'tanpa-keterangan';

/** Whether parts tell a reader something: at least two, and not each record for itself. */
const divides = ({ offered }: FacetSource, parts: ReadonlyMap<string, readonly Entry[]>, total: number): boolean => {
  const used = [...parts.keys()].filter((key) => key !== NONE).length;
  if (parts.size < 2 || parts.size >= total) return false;
  return offered === 'selalu' || (used >= 2 && used <= FEW);
};

/** Whether two ways divide a list into the same parts. */
const isSame = (a: FacetSource, b: FacetSource, entries: readonly Entry[]): boolean => {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  return entries.every((entry) => {
    const [x, y] = [a.keyOf(entry), b.keyOf(entry)];
    if (!there.has(x)) there.set(x, y);
    if (!back.has(y)) back.set(y, x);
    return there.get(x) === y && back.get(y) === x;
  });
};

const facetOf = (id: string, source: FacetSource, parts: ReadonlyMap<string, readonly Entry[]>): Facet => {
  const slugs = new Map([
    ...slugsOf(
      [...parts.keys()].filter((key) => key !== NONE),
      [WITHOUT],
    ),
    [NONE, WITHOUT],
  ]);
  const found = [...parts].map(([key, entries]) => ({
    key,
    slug: slugs.get(key) ?? WITHOUT,
    label: key === NONE || !entries[0] ? 'Tanpa keterangan' : source.wordsOf(key, entries[0]),
    entries,
    contoh: entries.every(isSample),
  }));
  const slugByEntry = new Map(found.flatMap(({ entries, slug }) => entries.map((entry) => [entry, slug] as const)));
  const sortKey = ({ key, label }: (typeof found)[number]) => (source.isWorded ? label : key);
  return {
    id,
    label: source.label,
    kind: source.kind,
    values: found.sort(
      (a, b) => Number(a.key === NONE) - Number(b.key === NONE) || source.compare(sortKey(a), sortKey(b)),
    ),
    slugOf: (entry) => slugByEntry.get(entry) ?? WITHOUT,
  };
};

const makeFacets = (regency: Regency, jenis: Jenis): readonly Facet[] => {
  const { entries } = orderOf(regency, jenis);
  const kept: { source: FacetSource; parts: ReadonlyMap<string, readonly Entry[]> }[] = [];
  for (const source of facetSources(regency, jenis)) {
    const parts = Map.groupBy(entries, source.keyOf);
    // A state may be derived from one field alone: that field says nothing more.
    const states = source.kind === 'pilihan' ? kept.find((other) => other.source.kind === 'keadaan') : undefined;
    if (states && isSame(states.source, source, entries)) continue;
    if (divides(source, parts, entries.length)) kept.push({ source, parts });
  }
  const ids = slugsOf(
    kept.map(({ source }) => source.name),
    RESERVED_FACETS,
  );
  return kept.map(({ source, parts }) => facetOf(ids.get(source.name) ?? source.name, source, parts));
};

const made = new WeakMap<Regency, Map<Jenis, readonly Facet[]>>();

/** The facets of a list, made once: for a list that is short or alike there are none. */
export const facetsOf = (regency: Regency, jenis: Jenis): readonly Facet[] => {
  const known = made.get(regency) ?? new Map<Jenis, readonly Facet[]>();
  made.set(regency, known);
  const facets = known.get(jenis) ?? makeFacets(regency, jenis);
  known.set(jenis, facets);
  return facets;
};
