import { officeRoles } from '../records/jabatan.ts';
import { type Jenis, kindOf } from '../records/kinds.ts';
import { choicesAt } from '../schema-walk.ts';
import type { Approval } from './approval.ts';
import type { Condition } from './condition.ts';
import { type UnknownTerm, unknown, unknownPlaces, unknownValues, valuesIn } from './unknown-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Roles that mean an office of the register, whatever a regency calls its bodies. */
const roles: readonly string[] = ['dinas', 'instansi-pemilik', 'kepala-instansi', 'walidata', ...officeRoles].filter(
  (role) => role !== 'gerbang' && role !== 'anggota-lembaga',
);

/** Requests that records of a kind know: their events, and what the register itself tells of a changed file. */
export const requestsOfKind = (jenis: Jenis): string[] => {
  const events = choicesAt(kindOf(jenis).schema, ['riwayat', 0, 'jenis']);
  return ['baru', 'hapus', ...(events.length > 0 ? [...events, 'koreksi'] : ['ubah'])];
};

/** Fields and values of a condition that records of a kind do not have. A word misspelt would never hold, and nobody would be asked. */
export const unknownInCondition = (
  jenis: Jenis,
  bila: Condition | undefined,
  vocabulary: Vocabulary,
): UnknownTerm[] => [
  ...unknownPlaces(jenis, 'bila.isian', bila?.isian ?? []),
  ...(['nilai', 'bukan'] as const).flatMap((part) =>
    Object.entries(bila?.[part] ?? {}).flatMap(([path, values]) => [
      ...unknownPlaces(jenis, `bila.${part}`, [path]),
      ...unknownValues(jenis, vocabulary, `bila.${part}`, path, values),
    ]),
  ),
  ...(bila?.host ? unknownPlaces(jenis, 'bila.host', ['host']) : []),
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
