import { decidingDates } from './deciding-date.ts';
import { lookupsOf, pickFields } from './declared-reads.ts';
import { type Draft, draftOf, mergeDrafts } from './draft.ts';
import { type Finding, findingOf, type Outcome } from './finding.ts';
import { dayFor, holdsOn, speaksOn } from './law-of-day.ts';
import { outsiderOf } from './office/bound-office.ts';
import type { Binding } from './policy/binding.ts';
import type { Vocabulary } from './policy/vocabulary.ts';
import type { Instansi } from './records/instansi.ts';
import type { AnyRecord, Jenis } from './records/kinds.ts';
import { type Entry, type Registry, refOf } from './registry.ts';
import type { CheckContext, Verdict } from './rule.ts';
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

const undatedReason = ({ record }: Entry): string =>
  record.asal === 'publik'
    ? 'Tercatat sebagai fakta publik; belum ada permohonan yang dinilai.'
    : 'Tanggal yang menentukan hukumnya belum tercatat.';

/** Why a provision, which speaks to the regency's own offices, leaves the record of somebody else aside. */
const outsiderFor = (binding: Binding, entry: Entry, world: World, reads: Set<string>): string | undefined => {
  if (binding.provision === undefined || binding.rule.everyone) return undefined;
  const outsider = outsiderOf(entry, (id) => {
    reads.add(`by-id instansi/${id}`);
    return world.registry.lookup('by-id', `instansi/${id}`)[0]?.record as Instansi | undefined;
  });
  return outsider
    ? `${outsider.nama} bukan bagian pemerintah daerah; ketentuan ini tentang ${binding.istilah.perangkat_daerah}.`
    : undefined;
};

const judge = (
  binding: Binding,
  entry: Entry,
  world: World,
  reads: Set<string>,
  dates = decidingDates(entry.record, world.at),
): Verdict => {
  const { rule } = binding;
  const date = dayFor(binding, dates);
  if (date === undefined) return { outcome: 'tak-berlaku', reason: undatedReason(entry) };
  const isInForce = (day: string) => holdsOn(binding, day);
  if (!isInForce(date)) return { outcome: 'tak-berlaku', reason: `Ketentuan ini tidak berlaku pada ${date}.` };
  const outsider = outsiderFor(binding, entry, world, reads);
  if (outsider) return { outcome: 'tak-berlaku', reason: outsider };
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
    isInForce,
    today: world.at,
  };
  return rule.check(context);
};

/** Nothing is held against a real agency in a register that only demonstrates. */
const isSpared = (binding: Binding, entry: Entry, world: World): boolean =>
  binding.rule.gap === true && world.registry.profil.keadaan === 'peragaan' && entry.record.asal !== 'contoh';

const sparedVerdict: Verdict = {
  outcome: 'tak-berlaku',
  reason: 'Belum dinilai: register ini peragaan dan instansinya nyata.',
};

const isNoBreach = (code: string): boolean =>
  ['pengecualian-lewat', 'pengecualian-menyusul', 'pengecualian-tidak-perlu'].includes(code);

/** Waivers are judged by what they lift; the finding is a warning, since the register stays true without them. */
const judgeWaiver = (entry: Entry<'pengecualian'>, world: World, reads: Set<string>): Finding[] => {
  const waiver = entry.record;
  reads.add(`by-id ${waiver.untuk}`);
  const [target] = world.registry.lookup('by-id', waiver.untuk);
  const exists = target !== undefined || world.registry.broken.has(waiver.untuk);
  const dates = target && decidingDates(target.record, world.at);
  const fails = (binding: Binding) =>
    target === undefined ||
    !speaksOf(binding, target.jenis) ||
    judge(binding, target, world, reads, dates).outcome === 'gagal';
  const dayOf = (binding: Binding) => (dates && dayFor(binding, dates)) ?? world.at;
  return waiverFaults(waiver, world.bindings, { exists, fails, at: world.at, dayOf }).map(({ code, ...fault }) =>
    findingOf({
      rule: `skema/${code}`,
      outcome: 'gagal',
      level: isNoBreach(code) ? 'peringatan' : 'galat',
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

const grouped = new WeakMap<readonly Binding[], Map<Jenis, readonly Binding[]>>();

/** Whether a binding speaks of records of a kind at all. */
export const speaksOf = ({ rule, parameter }: Binding, jenis: Jenis): boolean =>
  (rule.subjectsFor?.(parameter) ?? rule.subjects).includes(jenis);

/** The bindings of a kind: found once for a list of bindings, not for each record. */
const bindingsOn = (bindings: readonly Binding[], jenis: Jenis): readonly Binding[] => {
  const kinds = grouped.get(bindings) ?? new Map<Jenis, readonly Binding[]>();
  grouped.set(bindings, kinds);
  const known = kinds.get(jenis) ?? bindings.filter((binding) => speaksOf(binding, jenis));
  kinds.set(jenis, known);
  return known;
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
  for (const binding of bindingsOn(world.bindings, entry.jenis)) {
    if (!speaksOn(binding, world.bindings, dates)) continue;
    const verdict = isSpared(binding, entry, world) ? sparedVerdict : judge(binding, entry, world, reads, dates);
    const judged = dayFor(binding, dates) ?? world.at;
    const waiver = verdict.outcome === 'gagal' ? waiverOf(binding, waivers, { at: world.at, judged }) : undefined;
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
  return { findings: [...mergeDrafts(drafts), ...own], evaluations, reads: [...reads] };
};
