import type { z } from 'zod';
import { valueAt } from '../../../scripts/core/path.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { schemasAt } from '../../../scripts/core/schema-walk.ts';
import type { Regency } from '../portal.ts';
import { cellOf } from '../records/fields.ts';
import { nameOf } from '../records/records.ts';
import { stateGroups, stateOfEntry } from '../records/state.ts';
import { compareText, title } from '../words.ts';
import { placeOf } from './list-columns.ts';

/** What stands where a record has no value; no value of a record is empty. */
export const NONE = '';

/** A way of dividing a list, before it is known what it divides into. */
export interface FacetSource {
  readonly name: string;
  readonly label: string;
  /** The value of a record, one and never more, so that the parts make up the whole. */
  readonly keyOf: (entry: Entry) => string;
  /** A value in words, told by one of the records that have it. */
  readonly wordsOf: (key: string, entry: Entry) => string;
  readonly compare: (a: string, b: string) => number;
  /** Values compare by their words, not by their keys. */
  readonly isWorded: boolean;
  /** How much it may say before it is left out: `selalu`, or only where the values in use are few. */
  readonly offered: 'selalu' | 'bila-sedikit';
  readonly kind: 'keadaan' | 'instansi' | 'pilihan' | 'asal' | 'huruf';
}

const plain = { compare: compareText, isWorded: true, offered: 'selalu' } as const;

const stateSource = (regency: Regency, jenis: Jenis): FacetSource[] => {
  const states = stateGroups(regency, jenis);
  const placeIn = (key: string) => states.findIndex(({ state }) => state === key);
  return states.length === 0
    ? []
    : [
        {
          ...plain,
          kind: 'keadaan',
          name: 'keadaan',
          label: 'Keadaan',
          keyOf: (entry) => stateOfEntry(entry, regency)?.state ?? NONE,
          wordsOf: (key) => states[placeIn(key)]?.heading ?? title(key),
          compare: (a, b) => placeIn(a) - placeIn(b),
          isWorded: false,
        },
      ];
};

const wordsAt =
  (place: string) =>
  (key: string, entry: Entry): string => {
    const view = cellOf(entry, place);
    if (view?.jenis === 'teks') return view.text;
    return view?.jenis === 'tautan' ? view.link.text : title(key);
  };

const scalarAt = (entry: Entry, place: string): string => {
  const value = valueAt(entry.record, place);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : NONE;
};

const fieldSource = (place: string, parts: Pick<FacetSource, 'offered' | 'kind'>): FacetSource => ({
  ...plain,
  ...parts,
  name: place,
  label: title(place.split('.')[0] ?? place),
  keyOf: (entry) => scalarAt(entry, place),
  wordsOf: wordsAt(place),
});

const isPublic = (jenis: Jenis, place: string): boolean =>
  kindOf(jenis).publik.fields.includes(place.split('.')[0] ?? '');

/** Where a record names one agency: who asks for it, else who stands in its list. */
const agencyPlaces = (jenis: Jenis): string[] => {
  const { pemohon, references, publik } = kindOf(jenis);
  const agencies = references.filter((one) => one.jenis === 'instansi' && !one.path.includes('*'));
  const places = pemohon ?? publik.columns;
  return agencies.map(({ path }) => path).filter((path) => places.includes(path) && isPublic(jenis, path));
};

const CHOICES: readonly z.ZodType['def']['type'][] = ['enum', 'literal', 'boolean'];

/** Whether one of a few values stands at a place, by the schema or by a list of the regency. */
const isChoice = (jenis: Jenis, place: string): boolean => {
  const { schema, vocabulary } = kindOf(jenis);
  const found = schemasAt(schema, place.split('.'));
  if (vocabulary && Object.hasOwn(vocabulary, place)) return true;
  return found.length > 0 && found.every(({ def }) => CHOICES.includes(def.type));
};

const choiceSources = (jenis: Jenis): FacetSource[] => {
  const { columns, group, fields } = kindOf(jenis).publik;
  const shown = [...new Set([...columns, ...(group ? [group] : [])])];
  const isShown = (place: string) => shown.map((field) => placeOf(jenis, field)).includes(place);
  return [...new Set([...shown.map((field) => placeOf(jenis, field)), ...fields])]
    .filter((place) => isPublic(jenis, place) && isChoice(jenis, place))
    .map((place) => fieldSource(place, { offered: isShown(place) ? 'selalu' : 'bila-sedikit', kind: 'pilihan' }));
};

const origins: Readonly<Record<string, string>> = { resmi: 'Resmi', publik: 'Sumber publik', contoh: 'Contoh' };

const originSource: FacetSource = {
  ...plain,
  kind: 'asal',
  name: 'asal',
  label: 'Asal',
  keyOf: ({ record }) => record.asal,
  wordsOf: (key) => origins[key] ?? title(key),
};

/** "0–9" before the letters, what is neither after them. */
const letterOf = (entry: Entry): string => {
  const first = nameOf(entry).normalize('NFKD').charAt(0).toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  return /\d/.test(first) ? '0–9' : 'Lainnya';
};

const letterSource: FacetSource = {
  ...plain,
  kind: 'huruf',
  name: 'huruf',
  label: 'Huruf pertama',
  keyOf: letterOf,
  wordsOf: (key) => key,
  compare: (a, b) => Number(a === 'Lainnya') - Number(b === 'Lainnya') || compareText(a, b),
};

/** Every way in which the list of a kind can be divided, told by its schema and the regency's policy alone. */
export const facetSources = (regency: Regency, jenis: Jenis): readonly FacetSource[] => [
  ...stateSource(regency, jenis),
  ...agencyPlaces(jenis).map((place) => fieldSource(place, { offered: 'selalu', kind: 'instansi' })),
  ...choiceSources(jenis),
  originSource,
  letterSource,
];
