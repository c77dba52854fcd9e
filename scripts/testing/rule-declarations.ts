import type { Law } from '../core/check.ts';
import type { Binding } from '../core/policy/binding.ts';
import type { Rule } from '../core/rule.ts';
import { regencies } from './rule-examples.ts';

/** What a rule declares of itself that its bindings do not bear out. */
export const declarationFaults = (rule: Rule, bindings: readonly Binding[]): string[] => {
  const { subjectsFor, subjects, fields } = rule;
  if (!subjectsFor || bindings.length === 0) return [];
  const spoken = bindings.map(({ parameter }) => subjectsFor(parameter));
  if (!spoken.every(Array.isArray)) return ['subjectsFor gives no kinds'];
  const kinds = new Set(spoken.flat());
  return [
    ...(spoken.some((list) => list.length === 0) ? ['a binding speaks of no kind'] : []),
    ...[...kinds].filter((kind) => !subjects.includes(kind)).map((kind) => `${kind} is no subject`),
    // A rule of every kind is bound to few of them.
    ...(fields === 'semua' ? [] : subjects.filter((kind) => !kinds.has(kind))).map(
      (kind) => `no binding speaks of ${kind}`,
    ),
  ];
};

/** Whether the bindings of a rule judge each event by the law of its day: all of them, some, or none. */
export const eventsJudged = (rule: Rule, bindings: readonly Binding[]): 'all' | 'some' | 'none' => {
  const judged = bindings.filter(({ parameter }) => rule.judgesEvents?.(parameter) === true);
  return judged.length === 0 ? 'none' : judged.length === bindings.length ? 'all' : 'some';
};

/** A part of the rule's work that only its bindings show: in all regencies together. */
export const bindingsOf = (rule: Rule, by: Law): Binding[] =>
  regencies.flatMap((daerah) => by.bindings(daerah).filter((binding) => binding.rule.id === rule.id));
