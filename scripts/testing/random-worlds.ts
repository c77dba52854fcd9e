import { rules } from '../../policies/rules/index.ts';
import { loadRegister } from '../adapters/load-register.ts';
import type { Law } from '../core/check.ts';
import { evaluateSubject } from '../core/evaluate.ts';
import type { Finding } from '../core/finding.ts';
import type { Facts } from '../core/gate/facts.ts';
import { recordDemands } from '../core/gate/record-demands.ts';
import { statedApprovalsOf } from '../core/gate/stated-approvals.ts';
import { gapsOf } from '../core/obligations/gaps.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import type { Policies } from '../core/policy/policies.ts';
import { type AnyRecord, type Jenis, jenisList } from '../core/records/kinds.ts';
import { registerOf, type SourceFile } from '../core/register.ts';
import { type Entry, type Registry, refOf, registryOf } from '../core/registry.ts';
import type { Statement } from './citations.ts';
import type { Random } from './mutations.ts';
import { daysIn, placesOf, randomDay, randomRecord, type Stock, withOtherPart } from './random-records.ts';

// Registers full of nonsense: a regency's own records, records of its neighbours moved into it, and random ones, judged on a
// random day. What is said of them is read by `citations.ts`.

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
        /Perangkat Daerah|OPD|SKPD|Dewan TIK|Tim Pelaksana TIK|Mandiri TIK|Dinas|SPBTIK|SPBE|e-government|GCIO|PSE|Pokja|Pasal/g,
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

/** The law that judges a world; the real one, unless a test plants a leak. */
export interface Judges {
  readonly law: Law;
  readonly policies: Policies;
}

const judgedIn = ({ daerah, at, registry, entries, before }: World, { law: judged }: Judges): Statement[] =>
  entries.flatMap((entry) => {
    const days = [at, ...daysIn(entry.record)];
    const { findings, evaluations } = evaluateSubject(entry, {
      registry,
      bindings: judged.bindings(daerah),
      vocabulary: judged.vocabulary(daerah),
      at,
      baseOf: (ref: string) => before.get(ref) as AnyRecord | undefined,
    });
    return [
      ...findings.map((finding) => said('temuan', finding, days)),
      ...evaluations.map(
        ({ binding, record, reason = '' }): Statement => ({
          what: 'alasan',
          by: `${binding.rule.id} ${record}`,
          daerah,
          provisions: [],
          text: reason,
          days,
        }),
      ),
    ];
  });

const said = (
  what: Statement['what'],
  { rule, record, daerah, provisions, message, help, expected }: Finding,
  days: readonly string[],
): Statement => ({
  what,
  by: `${rule} ${record}`,
  daerah,
  provisions,
  text: `${message} ${help} ${expected ?? ''}`,
  days,
});

const dutiesIn = ({ daerah, at, registry }: World, { policies }: Judges): Statement[] => {
  const policy = policies.daerah.get(daerah);
  if (!policy) return [];
  const duties = obligationsOf({ registry, policy, at, findings: [] });
  const told = duties.map(
    ({ id, provision, hal, bukti, dipicu, alasan }): Statement => ({
      what: 'kewajiban',
      by: id,
      daerah: provision.split('/')[0] ?? '',
      provisions: [provision],
      text: [hal, bukti, dipicu, alasan].join(' '),
      // One that ended late is still told: its law was in force once.
      days: [
        at,
        ...duties.flatMap(({ provision: one, berakhir }) => (one === provision && berakhir ? [berakhir] : [])),
      ],
    }),
  );
  return [...told, ...gapsOf({ registry, policy, at }, duties).map((finding) => said('celah', finding, [at]))];
};

const regencyOf = ({ daerah, registry, at }: World, jenis: string, policies: Policies) => {
  const policy = policies.daerah.get(daerah);
  const agencies = registry.entries.filter((entry): entry is Entry<'instansi'> => entry.jenis === 'instansi');
  return {
    daerah,
    keadaan: registry.profil.keadaan,
    instansi: agencies.map(({ record }) => ({
      id: record.id,
      nama: record.nama,
      bentuk: record.bentuk,
      induk: record.induk ?? null,
      isDinas: record.peran?.includes('dinas') ?? false,
    })),
    offices: [],
    bodies: [],
    approvals: policy ? statedApprovalsOf(policy, [jenis], at) : [],
    instruments: [],
    stewards: [],
  };
};

const demandsIn = (world: World, { policies }: Judges): Statement[] =>
  world.entries.flatMap((entry) => {
    const { daerah, jenis, id, file: path, record } = entry;
    const facts = { changes: [], shared: policies.shared } as unknown as Facts;
    const change = { daerah, jenis, id, path, old: world.before.get(refOf(entry)) ?? null, new: record };
    return recordDemands(change, regencyOf(world, jenis, policies), facts).map(
      (demand): Statement => ({
        what: 'persetujuan',
        by: demand.id,
        daerah: demand.regency.daerah,
        provisions: demand.provisions,
        text: demand.details.join(' '),
        days: [world.at],
      }),
    );
  });

/** Everything that is said of a world: shapes, rules, duties, their gaps, and who is asked about each change. */
export const statementsIn = (world: World, judges: Judges = { law, policies: loaded.policies }): Statement[] => [
  ...world.findings.map((finding) => said('bentuk', finding, [world.at])),
  ...judgedIn(world, judges),
  ...dutiesIn(world, judges),
  ...demandsIn(world, judges),
];
