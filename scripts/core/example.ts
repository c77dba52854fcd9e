import { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { evaluateSubject, type SubjectResult } from './evaluate.ts';
import { compareFindings, type Finding, type Outcome } from './finding.ts';
import type { Binding } from './policy/binding.ts';
import type { Vocabulary } from './policy/vocabulary.ts';
import type { Daerah } from './records/daerah.ts';
import { type AnyRecord, isJenis, kindOf } from './records/kinds.ts';
import { dateSchema } from './records/period.ts';
import { type Entry, entryOf, refOf, registryOf } from './registry.ts';

const refSchema = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
const partSchema = z.record(z.string(), z.unknown());

/** A miniature registry: whole records by `jenis/id`. */
export const fixtureSchema = z.record(refSchema, partSchema);
/** What an example changes in the page's registry, and which record it judges. */
export const exampleSchema = z
  .object({ subjek: refSchema, pada: dateSchema.default('2026-11-01'), sebelum: partSchema.optional() })
  .catchall(partSchema.nullable());

export type Example = z.infer<typeof exampleSchema>;
export type Fixture = z.infer<typeof fixtureSchema>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays a change over a record: objects merge, everything else replaces, null removes. */
export const overlay = (base: unknown, change: unknown): unknown => {
  if (!isObject(base) || !isObject(change)) return change;
  const merged = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = overlay(merged[key], value);
  }
  return merged;
};

export interface ExampleResult {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly reasons: readonly string[];
  /** Why the example cannot run: its own records have faults. */
  readonly broken: readonly string[];
}

const entriesFrom = (daerah: string, records: Record<string, unknown>, broken: string[]): Entry[] =>
  Object.entries(records).flatMap(([ref, parts]) => {
    const [jenis = '', id = ''] = ref.split('/');
    if (!isJenis(jenis)) {
      broken.push(`${ref}: unknown kind`);
      return [];
    }
    const file = `registry/${daerah}/${ref}.yaml`;
    const checked = checkSchema(kindOf(jenis).schema, { id, ...(parts as object) }, { daerah, record: ref, file });
    broken.push(...checked.findings.map((finding) => `${ref} ${finding.path}: ${finding.message}`));
    return checked.value === undefined ? [] : [entryOf({ daerah, jenis, file, record: checked.value as AnyRecord })];
  });

const outcomeOf = ({ findings, evaluations }: SubjectResult): Outcome => {
  if (findings.length > 0)
    return findings.every((finding) => finding.outcome === 'perlu-telaah') ? 'perlu-telaah' : 'gagal';
  return evaluations.some((evaluation) => evaluation.outcome === 'lulus') ? 'lulus' : 'tak-berlaku';
};

/** The records of an example, with the change laid over them; without a subject when there is no such record. */
export interface Scene {
  readonly daerah: string;
  readonly subject: Entry | undefined;
  readonly entries: readonly Entry[];
  /** The subject before the change. */
  readonly base: AnyRecord | undefined;
  readonly at: string;
  readonly broken: readonly string[];
}

export const sceneOf = (example: Example, fixture: Fixture, daerah: string): Scene => {
  const { subjek, pada, sebelum, ...changes } = example;
  const broken: string[] = [];
  const entries = entriesFrom(daerah, overlay(fixture, changes) as Record<string, unknown>, broken);
  const subject = entries.find((entry) => refOf(entry) === subjek);
  if (!subject) broken.push(`${subjek}: no such record`);
  const base = subject && sebelum ? (overlay(subject.record, sebelum) as AnyRecord) : undefined;
  return { daerah, subject, entries, base, at: pada, broken };
};

/** What the bindings say of the subject of a scene; `unread` are records that exist and cannot be read. */
export const judgeScene = (
  { daerah, subject, entries, base, at, broken }: Scene,
  { profil, bindings, vocabulary }: { profil: Daerah; bindings: readonly Binding[]; vocabulary: Vocabulary },
  unread?: ReadonlySet<string>,
): ExampleResult => {
  if (!subject) return { outcome: 'tak-berlaku', findings: [], reasons: [], broken };
  const result = evaluateSubject(subject, {
    registry: registryOf(daerah, profil, entries, unread),
    bindings,
    vocabulary,
    at,
    ...(base ? { baseOf: () => base } : {}),
  });
  return {
    outcome: outcomeOf(result),
    findings: result.findings.toSorted(compareFindings),
    reasons: result.evaluations.flatMap((evaluation) => evaluation.reason ?? []),
    broken,
  };
};

/** Runs one example of a rule's page by the real bindings of a regency. */
export const runExample = (
  example: Example,
  fixture: Fixture,
  { daerah, ...world }: { daerah: string; profil: Daerah; bindings: readonly Binding[]; vocabulary: Vocabulary },
): ExampleResult => judgeScene(sceneOf(example, fixture, daerah), world);

/** What an example's page states of a finding, in this order. */
export const statedOf = ({ level, basis, path, message, help, actual, expected, related, provisions }: Finding) => ({
  level,
  basis,
  path,
  message,
  help,
  ...(actual === null ? {} : { actual }),
  ...(expected === null ? {} : { expected }),
  ...(related.length === 0 ? {} : { related: [...related] }),
  provisions: [...provisions],
});
