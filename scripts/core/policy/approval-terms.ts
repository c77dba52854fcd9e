import { nearest } from '../nearest.ts';
import { officeRoles } from '../records/jabatan.ts';
import { type Jenis, kindOf } from '../records/kinds.ts';
import { choicesAt, schemasAt } from '../schema-walk.ts';
import type { Approval } from './approval.ts';
import type { Condition } from './condition.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that nothing knows, at a place inside an approval. */
export interface UnknownTerm {
  readonly path: string;
  readonly message: string;
  readonly known: readonly string[];
}

/** Roles that mean an office of the register, whatever a regency calls its bodies. */
const roles: readonly string[] = ['dinas', 'instansi-pemilik', 'kepala-instansi', 'walidata', ...officeRoles].filter(
  (role) => role !== 'gerbang' && role !== 'anggota-lembaga',
);

const keysOf = (path: string): (string | number)[] => path.split('.').map((key) => (key === '*' ? 0 : key));
const valuesIn = (vocabulary: Vocabulary, list: string): string[] => vocabulary[list]?.nilai.map(({ id }) => id) ?? [];

const unknown = (path: string, what: string, word: string, known: readonly string[]): UnknownTerm[] => {
  if (known.includes(word)) return [];
  const meant = nearest(word, known);
  return [{ path, known, message: `${what} "${word}" tidak dikenal${meant ? `; mungkin "${meant}"` : ''}.` }];
};

/** Requests that records of a kind know: their events, and what the register itself tells of a changed file. */
export const requestsOfKind = (jenis: Jenis): string[] => {
  const events = choicesAt(kindOf(jenis).schema, ['riwayat', 0, 'jenis']);
  return ['baru', 'hapus', ...(events.length > 0 ? [...events, 'koreksi'] : ['ubah'])];
};

const placesIn = (jenis: Jenis, place: string, paths: readonly string[]): UnknownTerm[] =>
  paths
    .filter((path) => schemasAt(kindOf(jenis).schema, keysOf(path)).length === 0)
    .map((path) => ({ path: place, known: [], message: `Isian "${path}" tidak ada pada ${kindOf(jenis).judul}.` }));

const valuesAt = (jenis: Jenis, vocabulary: Vocabulary, place: string, path: string, values: readonly string[]) => {
  const { schema, vocabulary: lists } = kindOf(jenis);
  const list = lists?.[path];
  const choices = [...choicesAt(schema, keysOf(path)), ...choicesAt(schema, [...keysOf(path), 0])];
  const known = list === undefined ? choices : valuesIn(vocabulary, list);
  return known.length === 0 ? [] : values.flatMap((value) => unknown(place, 'Nilai', value, known));
};

/** Fields and values of a condition that records of a kind do not have. A word misspelt would never hold, and nobody would be asked. */
export const unknownInCondition = (
  jenis: Jenis,
  bila: Condition | undefined,
  vocabulary: Vocabulary,
): UnknownTerm[] => [
  ...placesIn(jenis, 'bila.isian', bila?.isian ?? []),
  ...(['nilai', 'bukan'] as const).flatMap((part) =>
    Object.entries(bila?.[part] ?? {}).flatMap(([path, values]) => [
      ...placesIn(jenis, `bila.${part}`, [path]),
      ...valuesAt(jenis, vocabulary, `bila.${part}`, path, values),
    ]),
  ),
  ...(bila?.host ? placesIn(jenis, 'bila.host', ['host']) : []),
];

/** Roles and instruments of an approval that neither the register nor the regency's word lists know. */
export const unknownAuthority = (
  { oleh, instrumen, lembaga }: Pick<Approval, 'oleh' | 'instrumen' | 'lembaga'>,
  vocabulary: Vocabulary,
): UnknownTerm[] => {
  const instruments = valuesIn(vocabulary, 'instrumen');
  return [
    ...oleh.flatMap((one) => unknown('oleh', 'Peran', one, [...roles, ...valuesIn(vocabulary, 'lembaga')])),
    ...(instrumen === undefined ? [] : unknown('instrumen', 'Instrumen', instrumen, instruments)),
    ...(lembaga?.dasar === undefined ? [] : unknown('lembaga.dasar', 'Instrumen', lembaga.dasar, instruments)),
  ];
};

/** Everything in an approval that nothing knows; the kind itself is looked at by the caller. */
export const unknownTerms = (jenis: Jenis, approval: Approval, vocabulary: Vocabulary): UnknownTerm[] => [
  ...(approval.untuk.permohonan ?? []).flatMap((one) =>
    unknown('untuk.permohonan', 'Permohonan', one, requestsOfKind(jenis)),
  ),
  ...unknownInCondition(jenis, approval.untuk.bila, vocabulary).map((term) => ({
    ...term,
    path: `untuk.${term.path}`,
  })),
  ...unknownAuthority(approval, vocabulary),
];
