import { rules } from '../../policies/rules/index.ts';
import { lawFrom } from '../adapters/load-register.ts';
import { readPolicies } from '../adapters/read-policies.ts';
import { evaluateSubject, type SubjectResult } from '../core/evaluate.ts';
import { overlay } from '../core/example.ts';
import type { DaerahPolicy } from '../core/policy/policies.ts';
import { type AnyRecord, isJenis, kindOf } from '../core/records/kinds.ts';
import { type Entry, entryOf, type Registry, refOf, registryOf } from '../core/registry.ts';
import type { Parts, Regency } from './traps.ts';
import { office } from './traps-world.ts';

// The real policies with other law planted in memory: what would hold if a regulation were amended or replaced.

const real = readPolicies('policies', 'policies').sources;

/** What becomes of a file of `policies/`: its value changed, or a new one. */
export type Planting = Readonly<Record<string, (value: unknown) => unknown>>;

export type PlantedLaw = ReturnType<typeof lawFrom>;

export const plantedLaw = (planting: Planting): PlantedLaw => {
  const unknown = Object.keys(planting).filter((path) => !real.some((source) => source.path === path));
  const sources = [
    ...real.map((source) => ({ ...source, value: planting[source.path]?.(source.value) ?? source.value })),
    ...unknown.map((path) => ({ path, file: `policies/${path}`, value: planting[path]?.(undefined), body: '' })),
  ];
  return lawFrom({ sources, findings: [] }, rules);
};

export const policyOf = ({ loaded }: PlantedLaw, daerah: Regency): DaerahPolicy => {
  const policy = loaded.policies.daerah.get(daerah);
  if (!policy) throw new Error(`${daerah}: no policies`);
  return policy;
};

/** Adds parts to a file's value; objects merge, lists and all else replace. */
export const withParts =
  (parts: Parts) =>
  (value: unknown): unknown =>
    overlay(value, parts);

const profil = {
  nama: 'Kabupaten',
  kode: '00.00',
  provinsi: 'Provinsi',
  ibu_kota: 'Kota',
  keadaan: 'resmi',
  asal: 'resmi',
} as const;

/** The small office that every regulation accepts, with a change. */
export const officeWith = (daerah: Regency, change: Parts = {}): Registry => {
  const records = overlay(office(daerah), change) as Parts;
  const entries = Object.entries(records).map(([name, parts]): Entry => {
    const [jenis = '', id = ''] = name.split('/');
    if (!isJenis(jenis)) throw new Error(`${name}: unknown kind`);
    const record = kindOf(jenis).schema.parse({ id, ...(parts as Parts) }) as AnyRecord;
    return entryOf({ daerah, jenis, file: `registry/${daerah}/${name}.yaml`, record });
  });
  return registryOf(daerah, profil, entries);
};

/** One of its records judged under planted law on a day. */
export const judged = (
  { law }: PlantedLaw,
  daerah: Regency,
  { ref, change, at }: { readonly ref: string; readonly change: Parts; readonly at: string },
): SubjectResult => {
  const registry = officeWith(daerah, change);
  const entry = registry.entries.find((one) => refOf(one) === ref);
  if (!entry) throw new Error(`${ref}: no such record`);
  return evaluateSubject(entry, {
    registry,
    bindings: law.bindings(daerah),
    vocabulary: law.vocabulary(daerah),
    at,
  });
};

/** What was found, in one line each: rule and provisions. */
export const saidOf = ({ findings }: SubjectResult): string[] =>
  findings.map(({ rule, provisions }) => [rule, ...provisions].join(' ')).toSorted();
