import { rules } from '../../policies/rules/index.ts';
import { loadRegister } from '../adapters/load-register.ts';
import type { Finding } from '../core/finding.ts';
import type { Policies } from '../core/policy/policies.ts';
import { type Jenis, jenisList } from '../core/records/kinds.ts';
import { registerOf, type SourceFile } from '../core/register.ts';
import { type Entry, type Registry, refOf, registryOf } from '../core/registry.ts';
import type { Random } from './mutations.ts';
import { placesOf, randomDay, randomRecord, type Stock, withOtherPart } from './random-records.ts';

// Registers full of nonsense: a regency's own records, records of its neighbours moved into it, and random ones, judged on a
// random day. What is said of them stands in `world-statements.ts` and is read by `citations.ts`.

const { register, sources, loaded, law } = loadRegister(
  { cwd: '.', registry: 'registry', policies: 'policies' },
  rules,
);

export { law, loaded };
export const daerahList: readonly string[] = [...register.registries.keys()];

/**
 * Free text of records without the words by which a leak is known: messages repeat names, and a real office is called a
 * Dinas in every regency.
 */
const plainText = (text: string): string =>
  /^[a-z0-9-]+$/.test(text)
    ? text
    : text.replace(
        /Perangkat Daerah|OPD|SKPD|Dewan TIK|Tim Pelaksana TIK|Mandiri TIK|Tier 1|Dinas|SPBTIK|SPBE|e-government|GCIO|PSE|Evaluator Internal|Pokja|Pasal|wali ?data|sertifikat elektronik|media sosial|Rencana Induk|maklumat|tarif|meja layanan|diagram LAN/gi,
        'Kantor',
      );

const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
};

type RecordSource = SourceFile & { readonly jenis: Jenis };
const isRecord = (source: SourceFile): source is RecordSource =>
  source.jenis !== 'daerah' && source.value !== undefined;
const real: readonly RecordSource[] = sources
  .filter(isRecord)
  .map((source) => ({ ...source, value: plain(source.value) }));

const seenAt = new Map<string, unknown[]>();
for (const { jenis, value } of real)
  for (const [place, part] of placesOf(value)) {
    const key = `${jenis} ${place}`;
    const list = seenAt.get(key);
    if (list) list.push(part);
    else seenAt.set(key, [part]);
  }

const parsed = new Map(
  daerahList.map((daerah) => [
    daerah,
    registerOf(
      real.filter((source) => source.daerah === daerah),
      'registry',
    ).registries.get(daerah) as Registry,
  ]),
);
const idsIn = new Map(
  daerahList.map((daerah) => [daerah, Map.groupBy(parsed.get(daerah)?.entries ?? [], ({ jenis }) => jenis as string)]),
);

/** Ids and words mostly of the regency itself, at times of a neighbour. */
const stockOf = (daerah: string, random: Random): Stock => ({
  ids: (jenis) =>
    idsIn
      .get(random.below(10) === 0 ? random.pick(daerahList) : daerah)
      ?.get(jenis)
      ?.map(({ id }) => id) ?? [],
  words: (list) =>
    (law.vocabulary(random.below(8) === 0 ? random.pick(daerahList) : daerah)[list]?.nilai ?? []).map(({ id }) => id),
  seen: (jenis, place) => seenAt.get(`${jenis} ${place}`) ?? [],
});

/** A random record of a kind: from its schema, from a neighbour, or a record of anybody with one part changed. */
const randomValue = (jenis: Jenis, stock: Stock, random: Random): Record<string, unknown> => {
  const models = real.filter((source) => source.jenis === jenis);
  if (models.length === 0 || random.below(3) === 0) return randomRecord(jenis, stock, random);
  const model = random.pick(models).value as Record<string, unknown>;
  const moved = random.below(2) === 0 ? model : withOtherPart(model, jenis, stock, random);
  return { ...(moved as object), ...(random.below(2) === 0 ? { asal: random.pick(['contoh', 'resmi']) } : {}) };
};

export interface World {
  readonly daerah: string;
  readonly at: string;
  readonly registry: Registry;
  /** The records that were put in. */
  readonly entries: readonly Entry[];
  /** The same records before their change, for half of them. */
  readonly before: ReadonlyMap<string, unknown>;
  readonly findings: readonly Finding[];
}

/** The day before a regency's law, its first day, today, or any. */
const dayFor = (policies: Policies, daerah: string, random: Random): string => {
  const start = policies.daerah.get(daerah)?.regulations[0]?.regulation.berlaku.sejak ?? '2020-01-01';
  const before = new Date(Date.parse(start) - 86_400_000).toISOString().slice(0, 10);
  return random.pick([before, start, '2026-11-22', '2026-11-22', randomDay(random)]);
};

/** A regency's own register as it stands, every record of it read as new. */
export const ownWorldOf = (daerah: string, at: string): World => {
  const registry = parsed.get(daerah) as Registry;
  return { daerah, at, registry, entries: registry.entries, before: new Map(), findings: [] };
};

export const worldOf = (daerah: string, size: number, random: Random): World => {
  const stock = stockOf(daerah, random);
  const made = Array.from({ length: size }, (_, n): RecordSource => {
    const jenis = random.pick(jenisList);
    const name = `uji-${n}`;
    return {
      daerah,
      jenis,
      name,
      file: `registry/${daerah}/${jenis}/${name}.yaml`,
      value: { ...randomValue(jenis, stock, random), id: name },
    };
  });
  const own = parsed.get(daerah) as Registry;
  const read = registerOf(made, 'registry');
  const entries = read.registries.get(daerah)?.entries ?? [];
  const profil = { ...own.profil, keadaan: random.pick(['peragaan', 'resmi'] as const) };
  const before = new Map(
    entries
      .filter(() => random.below(2) === 0)
      .map((entry) => [refOf(entry), withOtherPart(entry.record, entry.jenis, stock, random)]),
  );
  return {
    daerah,
    at: dayFor(loaded.policies, daerah, random),
    registry: registryOf(daerah, profil, [...own.entries, ...entries]),
    entries,
    before,
    findings: read.findings.filter(({ rule }) => rule !== 'skema/tanpa-daerah'),
  };
};
