import { type Finding, type FindingParts, findingOf, type Level, levels, type Outcome } from './finding.ts';
import { matchesOf } from './path.ts';
import type { Binding } from './policy/bindings.ts';
import type { Vocabulary } from './policy/vocabulary.ts';
import type { IndexName } from './records/indexes.ts';
import type { AnyRecord } from './records/kinds.ts';
import { type Entry, type Registry, refOf } from './registry.ts';
import type { CheckContext, Fault, Lookups, Rule, Verdict } from './rule.ts';
import { waiverFaults, waiverOf } from './waivers.ts';

/** What one binding said of one record. */
export interface Evaluation {
  readonly binding: Binding;
  readonly record: string;
  readonly outcome: Outcome;
  /** Why the rule does not apply. */
  readonly reason?: string;
}

export interface SubjectResult {
  readonly findings: readonly Finding[];
  readonly evaluations: readonly Evaluation[];
  /** `index key` pairs that were read: when one changes, the subject is judged again. */
  readonly reads: readonly string[];
}

export interface World {
  readonly registry: Registry;
  readonly bindings: readonly Binding[];
  readonly vocabulary: Vocabulary;
  /** The day of the check. */
  readonly at: string;
  /** The record before the change, for rules that compare. */
  readonly baseOf?: (ref: string) => AnyRecord | undefined;
}

/** The last date found at a path such as `riwayat.tanggal`, in a list or not. */
const lastDate = (record: AnyRecord, path: string): string | undefined => {
  const [head, ...rest] = path.split('.');
  const inList = matchesOf(record, `${head}.*.${rest.join('.')}`);
  const found = inList.length > 0 ? inList : matchesOf(record, path);
  return found
    .map(([, value]) => String(value))
    .toSorted()
    .at(-1);
};

/** The day whose law applies to a record: the day of the check, or the record's own. Found once for each path. */
const decidingDates = (record: AnyRecord, at: string): ((pada: string) => string | undefined) => {
  const found = new Map<string, string | undefined>([['terus', at]]);
  return (pada) => {
    if (!found.has(pada)) found.set(pada, lastDate(record, pada));
    return found.get(pada);
  };
};

const pickFields = (rule: Rule, record: AnyRecord): unknown => {
  if (rule.fields === 'semua') return record;
  const picked: Record<string, unknown> = { id: record.id };
  for (const field of rule.fields)
    if (Object.hasOwn(record, field)) picked[field] = (record as unknown as Record<string, unknown>)[field];
  return picked;
};

/** The declared part of the registry, noting what is read. */
const lookupsOf = (registry: Registry, rule: Rule, reads: Set<string>): Lookups<IndexName> => ({
  find: (index, key) => {
    if (!rule.indexes.includes(index)) throw new Error(`${rule.id} reads the index "${index}" without declaring it`);
    reads.add(`${index} ${key}`);
    return registry
      .lookup(index, key)
      .map((entry) => ({ jenis: entry.jenis, ref: refOf(entry), record: entry.record })) as never;
  },
  isBroken: (ref) => registry.broken.has(ref),
});

const judge = (
  binding: Binding,
  entry: Entry,
  world: World,
  reads: Set<string>,
  dates = decidingDates(entry.record, world.at),
): Verdict => {
  const { rule } = binding;
  const date = dates(binding.pada);
  if (date === undefined)
    return { outcome: 'tak-berlaku', reason: 'Tercatat sebagai fakta publik; belum ada permohonan yang dinilai.' };
  if (date < binding.sejak || (binding.sampai !== undefined && binding.sampai < date))
    return { outcome: 'tak-berlaku', reason: `Ketentuan ini tidak berlaku pada ${date}.` };
  const base = rule.comparesBase ? world.baseOf?.(refOf(entry)) : undefined;
  const context: CheckContext = {
    jenis: entry.jenis,
    ref: refOf(entry),
    subject: pickFields(rule, entry.record) as never,
    base: base && (pickFields(rule, base) as never),
    parameter: binding.parameter,
    registry: lookupsOf(world.registry, rule, reads),
    daerah: { id: entry.daerah, nama: world.registry.profil.nama, keadaan: world.registry.profil.keadaan },
    istilah: binding.istilah,
    kosakata: world.vocabulary,
    date,
  };
  return rule.check(context);
};

interface Draft extends Omit<FindingParts, 'provisions'> {
  readonly binding: Binding;
}

const draftOf = (binding: Binding, entry: Entry, fault: Fault): Draft => {
  const level: Level = binding.rule.gap ? 'celah' : fault.review ? 'perlu-telaah' : binding.level;
  return {
    binding,
    rule: binding.rule.id,
    outcome: level === 'perlu-telaah' ? 'perlu-telaah' : 'gagal',
    level,
    // What is left to a person is never presented as the regulation's own words.
    basis: fault.review && binding.basis === 'teks' ? 'tafsir' : binding.basis,
    daerah: entry.daerah,
    record: refOf(entry),
    file: entry.file,
    path: fault.path,
    message: fault.message,
    help: fault.help,
    actual: fault.actual ?? null,
    expected: fault.expected ?? null,
    related: fault.related ?? [],
    discriminator: fault.discriminator ?? '',
  };
};

const heavier = (a: Draft, b: Draft): number => levels.indexOf(a.level) - levels.indexOf(b.level);

/** Drafts that say the same of the same place become one finding: provisions united, the heaviest level kept. */
const merge = (drafts: readonly Draft[]): Finding[] => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const identity = [draft.rule, draft.path, draft.discriminator].join('|');
    groups.set(identity, [...(groups.get(identity) ?? []), draft]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted(heavier);
    if (!first) return [];
    const { binding: _, ...parts } = first;
    const cited = group.flatMap(({ binding }) => (binding.provision ? [binding.provision] : []));
    return [findingOf({ ...parts, provisions: [...new Set(cited)].toSorted() })];
  });
};

/** Nothing is held against a real agency in a register that only demonstrates. */
const isSpared = (binding: Binding, entry: Entry, world: World): boolean =>
  binding.rule.gap === true && world.registry.profil.keadaan === 'peragaan' && entry.record.asal !== 'contoh';

const sparedVerdict: Verdict = {
  outcome: 'tak-berlaku',
  reason: 'Belum dinilai: register ini peragaan dan instansinya nyata.',
};

/** Waivers are judged by what they lift; the finding is a warning, since the register stays true without them. */
const judgeWaiver = (entry: Entry<'pengecualian'>, world: World, reads: Set<string>): Finding[] => {
  const waiver = entry.record;
  reads.add(`by-id ${waiver.untuk}`);
  const [target] = world.registry.lookup('by-id', waiver.untuk);
  const exists = target !== undefined || world.registry.broken.has(waiver.untuk);
  const fails = (binding: Binding) =>
    target === undefined ||
    !binding.rule.subjects.includes(target.jenis) ||
    judge(binding, target, world, reads).outcome === 'gagal';
  return waiverFaults(waiver, world.bindings, world.at, exists, fails).map(({ code, ...fault }) =>
    findingOf({
      rule: `skema/${code}`,
      outcome: 'gagal',
      level: code === 'pengecualian-lewat' || code === 'pengecualian-tidak-perlu' ? 'peringatan' : 'galat',
      basis: 'skema',
      daerah: entry.daerah,
      record: refOf(entry),
      file: entry.file,
      actual: null,
      expected: null,
      provisions: [],
      related: [waiver.untuk],
      ...fault,
    }),
  );
};

const isWaiver = (entry: Entry): entry is Entry<'pengecualian'> => entry.jenis === 'pengecualian';

/** Judges one record by every rule bound to its kind. */
export const evaluateSubject = (entry: Entry, world: World): SubjectResult => {
  const ref = refOf(entry);
  const reads = new Set<string>([`pengecualian-by-untuk ${ref}`]);
  const waivers = world.registry.lookup('pengecualian-by-untuk', ref).map((found) => found.record);
  const dates = decidingDates(entry.record, world.at);
  const evaluations: Evaluation[] = [];
  const drafts: Draft[] = [];
  for (const binding of world.bindings) {
    if (!binding.rule.subjects.includes(entry.jenis)) continue;
    const verdict = isSpared(binding, entry, world) ? sparedVerdict : judge(binding, entry, world, reads, dates);
    const waiver = verdict.outcome === 'gagal' ? waiverOf(binding, waivers, world.at) : undefined;
    if (waiver) {
      evaluations.push({
        binding,
        record: ref,
        outcome: 'tak-berlaku',
        reason: `Dikecualikan oleh pengecualian/${waiver.id}.`,
      });
      continue;
    }
    const found = verdict.outcome === 'gagal' ? verdict.faults.map((fault) => draftOf(binding, entry, fault)) : [];
    drafts.push(...found);
    const outcome =
      found.length > 0 && found.every((draft) => draft.outcome === 'perlu-telaah') ? 'perlu-telaah' : verdict.outcome;
    evaluations.push({
      binding,
      record: ref,
      outcome,
      ...(verdict.outcome === 'tak-berlaku' ? { reason: verdict.reason } : {}),
    });
  }
  const own = isWaiver(entry) ? judgeWaiver(entry, world, reads) : [];
  return { findings: [...merge(drafts), ...own], evaluations, reads: [...reads] };
};
