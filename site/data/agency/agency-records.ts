import { applicantsOf } from '../../../scripts/core/gate/applicant.ts';
import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { facetHref, kindHref, type Link } from '../links.ts';
import { facetsOf } from '../lists/facets.ts';
import type { Regency } from '../portal.ts';
import { linkTo, type RecordLink } from '../records/records.ts';
import { type StateView, stateOfEntry } from '../records/state.ts';
import { compareText } from '../words.ts';

/** The records of one kind that stand for an agency, each with how far it has come. */
export interface AgencyRecords {
  readonly kind: Link;
  readonly total: number;
  readonly records: readonly { readonly record: RecordLink; readonly state: StateView | undefined }[];
  /** Those that the list of the kind has besides. */
  readonly more: number;
}

const holdings = new WeakMap<Regency, ReadonlyMap<string, readonly Entry[]>>();

const holdingsIn = (regency: Regency): ReadonlyMap<string, readonly Entry[]> => {
  const known = holdings.get(regency);
  if (known) return known;
  const found = new Map<string, Entry[]>();
  for (const entry of regency.registry.entries)
    for (const id of applicantsOf(entry.jenis, entry.record)) {
      const list = found.get(id);
      if (list) list.push(entry);
      else found.set(id, [entry]);
    }
  holdings.set(regency, found);
  return found;
};

/** Every record that stands for an agency, by the places that its kind declares. */
export const entriesOfAgency = (regency: Regency, id: string): readonly Entry[] => holdingsIn(regency).get(id) ?? [];

/** More rows than these are left to the list of the kind. */
const SHOWN = 25;

/** The part of a list that holds these records and no others, where there is one; else the list. */
const placeOf = (regency: Regency, jenis: Jenis, entries: readonly Entry[]): string => {
  for (const facet of facetsOf(regency, jenis).filter(({ kind }) => kind === 'instansi')) {
    const [slug, ...others] = new Set(entries.map(facet.slugOf));
    const part = others.length === 0 ? facet.values.find((value) => value.slug === slug) : undefined;
    if (part?.entries.length === entries.length) return facetHref(regency.id, jenis, facet.id, part.slug);
  }
  return kindHref(regency.id, jenis);
};

const recordsOfKind = (regency: Regency, jenis: Jenis, entries: readonly Entry[]): AgencyRecords => ({
  kind: { text: kindOf(jenis).judul, href: placeOf(regency, jenis, entries) },
  total: entries.length,
  records: entries
    .map((entry) => ({ entry, record: linkTo(entry) }))
    .sort((a, b) => compareText(a.record.text, b.record.text))
    .slice(0, SHOWN)
    .map(({ entry, record }) => ({ record, state: stateOfEntry(entry) })),
  more: Math.max(0, entries.length - SHOWN),
});

/** Records sorted into their kinds, in the order of the kinds. */
export const recordsByKind = (regency: Regency, entries: readonly Entry[]): AgencyRecords[] => {
  const found = Map.groupBy(entries, ({ jenis }) => jenis);
  return jenisList.flatMap((jenis) => {
    const own = found.get(jenis);
    return own ? [recordsOfKind(regency, jenis, own)] : [];
  });
};
