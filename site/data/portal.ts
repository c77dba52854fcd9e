import { rules } from '../../policies/rules/index.ts';
import { loadRegister, placeOnDisk } from '../../scripts/adapters/load-register.ts';
import { checkRegistries, findingsOf, placeIn } from '../../scripts/core/check.ts';
import type { Evaluation } from '../../scripts/core/evaluate.ts';
import { compareFindings, type Finding } from '../../scripts/core/finding.ts';
import type { Obligation } from '../../scripts/core/obligations/obligation.ts';
import { obligationsOf } from '../../scripts/core/obligations/obligations.ts';
import type { Binding } from '../../scripts/core/policy/binding.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision } from '../../scripts/core/policy/policies.ts';
import { publicObligation } from '../../scripts/core/publish/public-obligation.ts';
import { publicFinding, publicRegistry } from '../../scripts/core/publish/public-registry.ts';
import { type Jenis, jenisList } from '../../scripts/core/records/kinds.ts';
import { type Entry, type Registry, refOf } from '../../scripts/core/registry.ts';
import { at, registryFolder } from './config.ts';
import { isSparedIn, sparedEvaluation } from './law/spared.ts';
import { compareText } from './words.ts';

/** One regency as the pages need it: its records, its law, and what was found. */
export interface Regency {
  readonly id: string;
  readonly registry: Registry;
  readonly policy: DaerahPolicy | undefined;
  readonly bindings: readonly Binding[];
  readonly byKind: ReadonlyMap<Jenis, readonly Entry[]>;
  readonly findings: readonly Finding[];
  /** What the law asks for by the day, as far as the register can tell. */
  readonly obligations: readonly Obligation[];
}

/** What one binding said of one record, with the findings that came of it. */
export interface Judgement {
  readonly entry: Entry;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
}

const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

// Read and judged once a build, by the same reader and rules as `tata check`.
const cwd = process.cwd();
const {
  register,
  law,
  loaded,
  findings: shapeFindings,
} = loadRegister({ cwd, registry: registryFolder, policies: 'policies' }, rules);
const bindings = new Map([...register.registries.keys()].map((id) => [id, law.bindings(id)]));
const checked = checkRegistries(register.registries, { ...law, bindings: (id) => bindings.get(id) ?? [] }, { at });
const ruleFindings = placeOnDisk(findingsOf(checked), cwd);

/** A demonstration holds nothing against what there really is, whatever the checks say of it. */
const isSparedAt = (daerah: string, ref: string): boolean => {
  const registry = register.registries.get(daerah);
  return registry?.lookup('by-id', ref).some((entry) => isSparedIn(entry, registry)) ?? false;
};

const everyFinding = [...shapeFindings, ...ruleFindings].sort(compareFindings).map(publicFinding);

/** What `tata check` finds, but for what a demonstration does not say of real agencies. */
export const allFindings: readonly Finding[] = everyFinding.filter(({ daerah, record }) => !isSparedAt(daerah, record));

/** How many findings of a regency are not shown. */
export const withheldIn = (daerah: string): number =>
  everyFinding.filter((finding) => finding.daerah === daerah && isSparedAt(daerah, finding.record)).length;

const findingsByRecord = grouped(allFindings, ({ daerah, record }) => `${daerah}/${record}`);
const findingsByDaerah = grouped(allFindings, ({ daerah }) => daerah);

export const policies = loaded.policies;

/** Duties are read from the records as they are, like findings, and shown as they may be. */
const obligationsIn = (registry: Registry): readonly Obligation[] => {
  const policy = policies.daerah.get(registry.daerah);
  const findings = [...shapeFindings, ...ruleFindings].filter(({ daerah }) => daerah === registry.daerah);
  return policy ? obligationsOf({ registry, policy, at, findings }).map(publicObligation) : [];
};

export const regencies: readonly Regency[] = [...register.registries]
  .map(([id, whole]) => {
    // Judged as they are, shown as they may be: pages never hold a field that is closed.
    const registry = publicRegistry(whole);
    const entries = grouped(registry.entries, (entry) => entry.jenis);
    return {
      id,
      registry,
      policy: policies.daerah.get(id),
      bindings: bindings.get(id) ?? [],
      byKind: new Map(jenisList.map((jenis) => [jenis, entries.get(jenis) ?? []])),
      findings: findingsByDaerah.get(id) ?? [],
      obligations: obligationsIn(whole),
    };
  })
  .sort((a, b) => compareText(a.registry.profil.nama, b.registry.profil.nama));

const regencyById = new Map(regencies.map((regency) => [regency.id, regency]));

export const regencyOf = (id: string): Regency => {
  const regency = regencyById.get(id);
  if (!regency) throw new Error(`no regency "${id}"`);
  return regency;
};

/** Provisions by `daerah/ayat`; of two regulations the later one. */
const provisions = new Map(
  [...policies.daerah.values()].flatMap(provisionsOf).map((stated): [string, StatedProvision] => [stated.id, stated]),
);
export const provisionOf = (id: string): StatedProvision | undefined => provisions.get(id);

export const findingsAbout = (entry: Entry): readonly Finding[] => findingsByRecord.get(placeIn(entry)) ?? [];

/** What the checks said of a record; nothing is judged of a real agency in a register that only demonstrates. */
export const evaluationsOf = (entry: Entry): readonly Evaluation[] => {
  const evaluations = checked.get(placeIn(entry))?.evaluations ?? [];
  return isSparedAt(entry.daerah, refOf(entry)) ? evaluations.map(sparedEvaluation) : evaluations;
};

/** The findings that one evaluation gave rise to: merged ones carry the provisions of several. */
export const findingsFrom = (entry: Entry, { binding, outcome }: Evaluation): readonly Finding[] =>
  outcome === 'lulus' || outcome === 'tak-berlaku'
    ? []
    : findingsAbout(entry).filter(
        (finding) =>
          finding.rule === binding.rule.id &&
          (binding.provision ? finding.provisions.includes(binding.provision) : true),
      );

const judgements = new Map<Binding, Judgement[]>();
for (const { registry } of regencies)
  for (const entry of registry.entries)
    for (const evaluation of evaluationsOf(entry)) {
      const list = judgements.get(evaluation.binding) ?? [];
      list.push({ entry, evaluation, findings: findingsFrom(entry, evaluation) });
      judgements.set(evaluation.binding, list);
    }

/** Everything that a binding said, of every record it looked at. */
export const judgementsBy = (binding: Binding): readonly Judgement[] => judgements.get(binding) ?? [];
