import type { Evaluation } from '../../scripts/core/evaluate.ts';
import type { Outcome } from '../../scripts/core/finding.ts';
import type { Binding } from '../../scripts/core/policy/binding.ts';
import { type Entry, refOf } from '../../scripts/core/registry.ts';
import { outcomeWord } from '../../scripts/core/render/words.ts';
import { type BasisView, basisView } from './findings.ts';
import { judgementsBy, type Regency } from './portal.ts';
import { linkTo, type RecordLink } from './records.ts';
import { compareText, listWords, numberWords } from './words.ts';

/** What one check said of one record. */
export interface Judged {
  readonly entry: Entry;
  readonly evaluation: Evaluation;
}

/** The records of one outcome. */
export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly word: string;
  readonly records: readonly RecordLink[];
}

/** How many of the records that were judged pass, and which ones do not. */
export interface ComplianceView {
  /** Set where the checks rest on a local choice: then the number says nothing of the regulation. */
  readonly choice: BasisView | undefined;
  readonly passed: number;
  /** Passed, failed or up for review; what the provision does not reach is not in it. */
  readonly judged: number;
  /** "5 dari 7 lulus, 1 gagal dan 1 perlu telaah", or that nothing was judged. */
  readonly text: string;
  readonly samples: boolean;
  readonly groups: readonly OutcomeGroup[];
}

export const formula =
  'N adalah rekaman yang dinilai menurut ketentuan itu: lulus, gagal, atau perlu telaah. n adalah yang lulus semua pemeriksaannya. Yang perlu telaah termasuk N, belum termasuk n, dan dihitung tersendiri.';

/** Of several checks of one record the heaviest counts. */
const heaviestFirst: readonly Outcome[] = ['gagal', 'perlu-telaah', 'lulus', 'tak-berlaku'];

/** Every record once, under the heaviest of its outcomes. */
export const tallyOf = (judged: Iterable<Judged>): ReadonlyMap<Outcome, readonly Entry[]> => {
  const worst = new Map<string, { entry: Entry; outcome: Outcome }>();
  for (const { entry, evaluation } of judged) {
    const ref = refOf(entry);
    const known = worst.get(ref);
    if (!known || heaviestFirst.indexOf(evaluation.outcome) < heaviestFirst.indexOf(known.outcome))
      worst.set(ref, { entry, outcome: evaluation.outcome });
  }
  const found = Map.groupBy(worst.values(), ({ outcome }) => outcome);
  return new Map(heaviestFirst.map((outcome) => [outcome, (found.get(outcome) ?? []).map(({ entry }) => entry)]));
};

const UNJUDGED = 'Belum dinilai';

const textOf = (passed: number, groups: readonly OutcomeGroup[]): string => {
  const count = (of: readonly OutcomeGroup[]): number => of.flatMap(({ records }) => records).length;
  const judged = count(groups);
  if (judged === 0) return UNJUDGED;
  const parts = groups
    .filter(({ outcome }) => outcome !== 'lulus')
    .map((group) => `${numberWords(count([group]))} ${group.word.toLowerCase()}`);
  return listWords([`${numberWords(passed)} dari ${numberWords(judged)} lulus`, ...parts]);
};

/** The tally of some checks in words, with the records behind each number. */
export const complianceView = (judged: Iterable<Judged>, choice = false): ComplianceView => {
  const tally = tallyOf(judged);
  const groups = (['gagal', 'perlu-telaah', 'lulus'] as const).flatMap((outcome) => {
    const records = (tally.get(outcome) ?? []).map(linkTo).sort((a, b) => compareText(a.text, b.text));
    return records.length > 0 ? [{ outcome, word: outcomeWord[outcome], records }] : [];
  });
  const passed = tally.get('lulus')?.length ?? 0;
  const all = groups.flatMap(({ records }) => records);
  return {
    choice: choice ? basisView('setelan') : undefined,
    passed,
    judged: all.length,
    text: textOf(passed, groups),
    samples: all.some(({ contoh }) => contoh),
    groups,
  };
};

/** Local choices are counted apart: missing one breaks no regulation. */
export const isChoice = ({ basis }: Binding): boolean => basis === 'setelan';

/** How the register stands with one provision, by the rules that it binds; empty where it binds none. */
export const complianceWith = (bindings: readonly Binding[]): ComplianceView[] =>
  [false, true].flatMap((choice) => {
    const own = bindings.filter((binding) => isChoice(binding) === choice);
    return own.length > 0 ? [complianceView(own.flatMap(judgementsBy), choice)] : [];
  });

/** How the register of a regency stands with a provision such as `badung/10.3`. */
export const complianceOf = ({ bindings }: Regency, provision: string): ComplianceView[] =>
  complianceWith(bindings.filter((binding) => binding.provision === provision));
