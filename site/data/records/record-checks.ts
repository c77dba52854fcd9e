import type { Evaluation } from '../../../scripts/core/evaluate.ts';
import type { Outcome } from '../../../scripts/core/finding.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { outcomeWord } from '../../../scripts/core/render/words.ts';
import { type Link, ruleHref } from '../links.ts';
import { evaluationsOf, findingsFrom } from '../portal.ts';
import { listWords } from '../words.ts';
import { type BasisView, basisView, type FindingView, findingView, provisionLink, reasonView } from './findings.ts';

/** What demands a check, by how it is read; without provisions it is a house rule, which cites no regulation. */
export interface GroundView {
  readonly basis: BasisView;
  readonly provisions: readonly Link[];
}

/** What one rule said of this record; several provisions may ask for it with the same outcome. */
export interface CheckView {
  readonly outcome: Outcome;
  readonly word: string;
  readonly rule: Link;
  readonly grounds: readonly GroundView[];
  readonly reason: string | undefined;
  readonly findings: readonly FindingView[];
}

export interface CheckGroup {
  readonly outcome: Outcome;
  readonly word: string;
  readonly checks: readonly CheckView[];
  /** What stands in place of the checks until the reader asks for them. */
  readonly folded: string | undefined;
}

const outcomeOrder: readonly Outcome[] = ['gagal', 'perlu-telaah', 'lulus', 'tak-berlaku'];

/** A provision that asks twice in the same way is named once. */
const groundViews = (evaluations: readonly Evaluation[]): GroundView[] =>
  [...Map.groupBy(evaluations, ({ binding }) => binding.basis)].map(([basis, of]) => ({
    basis: basisView(basis),
    provisions: [...new Set(of.flatMap(({ binding }) => binding.provision ?? []))].map(provisionLink),
  }));

/** Evaluations that say the same by the same rule. */
const checkView = (entry: Entry, [first, ...rest]: readonly [Evaluation, ...Evaluation[]]): CheckView => ({
  outcome: first.outcome,
  word: outcomeWord[first.outcome],
  rule: { text: first.binding.rule.title, href: ruleHref(first.binding.rule.id) },
  grounds: groundViews([first, ...rest]),
  reason: first.reason && reasonView(first.reason),
  findings: [...new Set([first, ...rest].flatMap((evaluation) => findingsFrom(entry, evaluation)))].map(findingView),
});

const alike = (entry: Entry): [Evaluation, ...Evaluation[]][] => {
  const groups = new Map<string, [Evaluation, ...Evaluation[]]>();
  for (const evaluation of evaluationsOf(entry)) {
    const key = [evaluation.binding.rule.id, evaluation.outcome, evaluation.reason].join('|');
    const group = groups.get(key);
    if (group) group.push(evaluation);
    else groups.set(key, [evaluation]);
  }
  return [...groups.values()];
};

/** More passed checks than these are folded: they would drown what follows. */
const SHOWN = 8;

const foldedOf = (outcome: Outcome, count: number): string | undefined => {
  if (outcome === 'tak-berlaku') return `${count} pemeriksaan tak berlaku bagi rekaman ini`;
  return outcome === 'lulus' && count > SHOWN ? `${count} pemeriksaan lulus` : undefined;
};

/** All that was checked of a record, what failed first. */
export const checkGroups = (entry: Entry): CheckGroup[] => {
  const views = alike(entry).map((group) => checkView(entry, group));
  return outcomeOrder
    .map((outcome) => {
      const checks = views.filter((view) => view.outcome === outcome);
      return { outcome, word: outcomeWord[outcome], checks, folded: foldedOf(outcome, checks.length) };
    })
    .filter(({ checks }) => checks.length > 0);
};

/** "12 pemeriksaan: 9 lulus, 3 tak berlaku." */
export const verdictOf = (groups: readonly CheckGroup[]): string => {
  const total = groups.flatMap(({ checks }) => checks).length;
  if (total === 0) return 'Belum ada pemeriksaan yang menyangkut rekaman ini.';
  return `${total} pemeriksaan: ${listWords(groups.map(({ word, checks }) => `${checks.length} ${word.toLowerCase()}`))}.`;
};
