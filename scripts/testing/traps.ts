import { describe, expect, test } from 'vitest';
import { evaluateSubject } from '../core/evaluate.ts';
import { overlay } from '../core/example.ts';
import type { Daerah } from '../core/records/daerah.ts';
import { type AnyRecord, isJenis, kindOf } from '../core/records/kinds.ts';
import { type Entry, entryOf, refOf, registryOf } from '../core/registry.ts';
import { law } from './rule-examples.ts';

// The same record judged by the real policies of five regencies, where their regulations are easily confused.
// Expectations come from the five texts; a provision cited is one of the regency in that column.

export const domains = {
  badung: 'badungkab.go.id',
  bulukumba: 'bulukumbakab.go.id',
  buleleng: 'bulelengkab.go.id',
  // Not in the text of Kubu Raya: a local setting.
  'kubu-raya': 'kuburayakab.go.id',
  banjar: 'banjarkab.go.id',
} as const;

export type Regency = keyof typeof domains;
export const regencies = Object.keys(domains) as Regency[];
export type Parts = Record<string, unknown>;

/** What the regency says: `lulus`, `tak-berlaku`, or every finding as level, basis, rule and provisions. */
export type Expected = string | readonly string[];

export interface Row {
  readonly name: string;
  /** The rule that the row is about. */
  readonly about: string;
  readonly subject?: string;
  readonly change: (daerah: Regency) => Parts;
  readonly verdict: Record<Regency, Expected>;
}

/** The same in every regency, save where told. */
export const same = (verdict: Expected, but: Partial<Row['verdict']> = {}): Row['verdict'] =>
  ({ ...Object.fromEntries(regencies.map((daerah) => [daerah, verdict])), ...but }) as Row['verdict'];

const profil: Daerah = {
  nama: 'Kabupaten',
  kode: '00.00',
  provinsi: 'Provinsi',
  ibu_kota: 'Kota',
  // In a register that only demonstrates, no gap is held against an agency.
  keadaan: 'resmi',
  asal: 'resmi',
};

const entriesOf = (daerah: Regency, records: Parts): Entry[] =>
  Object.entries(records).map(([ref, parts]) => {
    const [jenis = '', id = ''] = ref.split('/');
    if (!isJenis(jenis)) throw new Error(`${ref}: unknown kind`);
    const record = kindOf(jenis).schema.parse({ id, ...(parts as Parts) }) as AnyRecord;
    return entryOf({ daerah, jenis, file: `registry/${daerah}/${ref}.yaml`, record });
  });

/**
 * All findings of the record, each as level, basis, rule and provisions; without findings `lulus` when the rule that the
 * row is about passed, `tak-berlaku` when it does not apply or the regency does not bind it.
 */
const verdictOf = (daerah: Regency, records: Parts, subject: string, about: string): Expected => {
  const entries = entriesOf(daerah, records);
  const entry = entries.find((candidate) => refOf(candidate) === subject);
  if (!entry) throw new Error(`${subject}: no such record`);
  const { findings, evaluations } = evaluateSubject(entry, {
    registry: registryOf(daerah, profil, entries),
    bindings: law.bindings(daerah),
    vocabulary: law.vocabulary(daerah),
    at: '2026-11-01',
  });
  for (const finding of findings)
    for (const provision of finding.provisions) expect(provision.split('/')[0]).toBe(daerah);
  const said = findings.map(({ level, basis, rule, provisions }) =>
    [level, basis, rule.split('/')[1], ...provisions.map((id) => id.split('/')[1])].join(' '),
  );
  if (said.length > 0) return said.toSorted();
  return evaluations.some(({ binding, outcome }) => binding.rule.id === about && outcome === 'lulus')
    ? 'lulus'
    : 'tak-berlaku';
};

const listed = (expected: Expected): Expected =>
  typeof expected !== 'string' ? expected.toSorted() : expected.includes(' ') ? [expected] : expected;

/** Runs every row of every table in all five regencies; each row changes one thing of a record that all accept. */
export const runTraps = (
  table: Record<string, readonly Row[]>,
  base: (daerah: Regency) => Parts,
  subject: string,
): void => {
  describe.each(Object.entries(table))('%s', (_subject, rows) => {
    describe.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
      test.each(regencies)('%s', (daerah) => {
        const records = overlay(base(daerah), row.change(daerah)) as Parts;
        expect(verdictOf(daerah, records, row.subject ?? subject, row.about)).toEqual(listed(row.verdict[daerah]));
      });
    });
  });
};
