import type { Law } from '../core/check.ts';
import { evaluateSubject } from '../core/evaluate.ts';
import { overlay } from '../core/example.ts';
import type { Daerah } from '../core/records/daerah.ts';
import { type AnyRecord, isJenis, kindOf } from '../core/records/kinds.ts';
import { type Entry, entryOf, type Registry, refOf, registryOf } from '../core/registry.ts';

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

/** Tables of rows, each of which changes one thing of a record that all accept. */
export interface Traps {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly base: (daerah: Regency) => Parts;
  /** The record that is judged, where a row names no other. */
  readonly subject: string;
}

/** A row in one regency, with its records read: what is left is to judge it. */
export interface Trap {
  readonly name: string;
  readonly daerah: Regency;
  readonly about: string;
  readonly entry: Entry;
  readonly registry: Registry;
  readonly verdict: Expected;
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

/** A row as it stands in a regency. */
export const trapOf = ({ base, subject }: Traps, row: Row, daerah: Regency): Trap => {
  const entries = entriesOf(daerah, overlay(base(daerah), row.change(daerah)) as Parts);
  const ref = row.subject ?? subject;
  const entry = entries.find((candidate) => refOf(candidate) === ref);
  if (!entry) throw new Error(`${ref}: no such record`);
  const { name, about, verdict } = row;
  return { name, daerah, about, entry, registry: registryOf(daerah, profil, entries), verdict: verdict[daerah] };
};

/**
 * All findings of the record, each as level, basis, rule and provisions; without findings `lulus` when the rule that the
 * row is about passed, `tak-berlaku` when it does not apply or the regency does not bind it.
 */
export const verdictOf = ({ daerah, about, entry, registry }: Trap, law: Law): Expected => {
  const { findings, evaluations } = evaluateSubject(entry, {
    registry,
    bindings: law.bindings(daerah),
    vocabulary: law.vocabulary(daerah),
    at: '2026-11-01',
  });
  const said = findings.map(({ level, basis, rule, provisions }) =>
    // A provision of another regency is told whole, so that no row expects it.
    [level, basis, rule.split('/')[1], ...provisions.map((id) => id.replace(`${daerah}/`, ''))].join(' '),
  );
  if (said.length > 0) return said.toSorted();
  return evaluations.some(({ binding, outcome }) => binding.rule.id === about && outcome === 'lulus')
    ? 'lulus'
    : 'tak-berlaku';
};

/** What the row expects, in the form of `verdictOf`. */
export const expectedOf = ({ verdict }: Pick<Trap, 'verdict'>): Expected =>
  typeof verdict !== 'string' ? verdict.toSorted() : verdict.includes(' ') ? [verdict] : verdict;
