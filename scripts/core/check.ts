import { type Evaluation, evaluateSubject } from './evaluate.ts';
import { compareFindings, type Finding } from './finding.ts';
import type { Binding } from './policy/bindings.ts';
import type { Vocabulary } from './policy/vocabulary.ts';
import type { AnyRecord } from './records/kinds.ts';
import type { Registry } from './registry.ts';

export interface Law {
  readonly bindings: (daerah: string) => readonly Binding[];
  readonly vocabulary: (daerah: string) => Vocabulary;
}

export interface CheckOptions {
  /** The day of the check, ISO. */
  readonly at: string;
  readonly baseOf?: (daerah: string, ref: string) => AnyRecord | undefined;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly evaluations: ReadonlyMap<string, readonly Evaluation[]>;
}

/** Judges every record of every regency; evaluations are kept by regency. */
export const checkRegistries = (
  registries: ReadonlyMap<string, Registry>,
  law: Law,
  options: CheckOptions,
): Checked => {
  const findings: Finding[] = [];
  const evaluations = new Map<string, readonly Evaluation[]>();
  for (const [daerah, registry] of registries) {
    const { baseOf } = options;
    const world = {
      registry,
      bindings: law.bindings(daerah),
      vocabulary: law.vocabulary(daerah),
      at: options.at,
      ...(baseOf ? { baseOf: (ref: string) => baseOf(daerah, ref) } : {}),
    };
    const results = registry.entries.map((entry) => evaluateSubject(entry, world));
    findings.push(...results.flatMap((result) => result.findings));
    evaluations.set(
      daerah,
      results.flatMap((result) => result.evaluations),
    );
  }
  return { findings: findings.sort(compareFindings), evaluations };
};
