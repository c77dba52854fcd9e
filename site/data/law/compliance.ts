import type { Evaluation } from '../../../scripts/core/evaluate.ts';
import type { Outcome } from '../../../scripts/core/finding.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import { outcomeWord } from '../../../scripts/core/render/words.ts';
import { judgementsBy, type Regency } from '../portal.ts';
import { type BasisView, basisView } from '../records/findings.ts';
import { isSample, linkTo, type RecordLink } from '../records/records.ts';
import { compareText, listWords, numberWords } from '../words.ts';

/** What one check said of one record. */
export interface Judged {
  readonly entry: Entry;
  readonly evaluation: Evaluation;
}

/** The records of one outcome. */
export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly word: string;
  readonly total: number;
  /** The first of them by name. */
  readonly records: readonly RecordLink[];
}

/** How many of the records that were judged pass. */
export interface ComplianceCount {
  /** Set where the checks rest on a local choice: then the number says nothing of the regulation. */
  readonly choice: BasisView | undefined;
  /** Set where the number, or what does not pass in it, rests on a reading and not on the wording. */
  readonly reading: BasisView | undefined;
  readonly passed: number;
  /** Passed, failed or up for review; what the provision does not reach is not in it. */
  readonly judged: number;
  /** "5 dari 7 lulus, 1 gagal dan 1 perlu telaah", or that nothing was judged. */
  readonly text: string;
  readonly samples: boolean;
}

/** The same with the records behind each number. */
export interface ComplianceView extends ComplianceCount {
  readonly groups: readonly OutcomeGroup[];
}

export const formula =
  '"2 dari 3 lulus" berarti tiga rekaman dinilai menurut ketentuan itu dan dua di antaranya lulus semua pemeriksaannya. Yang masih perlu telaah ikut dinilai, belum dihitung lulus, dan disebut tersendiri.';

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

const shown = ['gagal', 'perlu-telaah', 'lulus'] as const;

/** A page of an agency with thousands of records names no more than these behind one number; what passes needs fewest. */
const NAMED: Readonly<Record<(typeof shown)[number], number>> = { gagal: 25, 'perlu-telaah': 25, lulus: 10 };

type Tally = ReturnType<typeof tallyOf>;

const countIn = (tally: Tally, outcome: Outcome): number => tally.get(outcome)?.length ?? 0;

const textOf = (tally: Tally, judged: number): string => {
  if (judged === 0) return UNJUDGED;
  const parts = (['gagal', 'perlu-telaah'] as const).flatMap((outcome) => {
    const count = countIn(tally, outcome);
    return count > 0 ? [`${numberWords(count)} ${outcomeWord[outcome].toLowerCase()}`] : [];
  });
  return listWords([`${numberWords(countIn(tally, 'lulus'))} dari ${numberWords(judged)} lulus`, ...parts]);
};

/** Whether all that was judged, or something that does not pass, was judged by a reading. */
const isRead = (judged: readonly Judged[]): boolean => {
  const told = judged.filter(({ evaluation }) => evaluation.outcome !== 'tak-berlaku');
  const byReading = told.filter(({ evaluation }) => evaluation.binding.basis === 'tafsir');
  return (
    byReading.length > 0 &&
    (byReading.length === told.length || byReading.some(({ evaluation }) => evaluation.outcome !== 'lulus'))
  );
};

const countOf = (tally: Tally, of: readonly Judged[], choice: boolean): ComplianceCount => {
  const judged = shown.reduce((sum, outcome) => sum + countIn(tally, outcome), 0);
  return {
    choice: choice ? basisView('setelan') : undefined,
    reading: isRead(of) ? basisView('tafsir') : undefined,
    passed: countIn(tally, 'lulus'),
    judged,
    text: textOf(tally, judged),
    samples: shown.some((outcome) => tally.get(outcome)?.some(isSample)),
  };
};

/** The tally of some checks in words, with the records behind each number. */
export const complianceView = (judged: readonly Judged[], choice = false): ComplianceView => {
  const tally = tallyOf(judged);
  const groups = shown.flatMap((outcome) => {
    const records = (tally.get(outcome) ?? []).map(linkTo).sort((a, b) => compareText(a.text, b.text));
    const total = records.length;
    return total > 0 ? [{ outcome, word: outcomeWord[outcome], total, records: records.slice(0, NAMED[outcome]) }] : [];
  });
  return { ...countOf(tally, judged, choice), groups };
};

/** Local choices are counted apart: missing one breaks no regulation. */
export const isChoice = ({ basis }: Binding): boolean => basis === 'setelan';

/** How the register stands with one provision, by the rules that it binds; empty where it binds none. */
export const complianceWith = (bindings: readonly Binding[]): ComplianceCount[] =>
  [false, true].flatMap((choice) => {
    const own = bindings.filter((binding) => isChoice(binding) === choice);
    const judged = own.flatMap(judgementsBy);
    return own.length > 0 ? [countOf(tallyOf(judged), judged, choice)] : [];
  });

const counted = new WeakMap<Regency, ReadonlyMap<string | undefined, readonly ComplianceCount[]>>();

/** How the register of a regency stands with a provision such as `badung/10.3`; counted once a build. */
export const complianceOf = (regency: Regency, provision: string): readonly ComplianceCount[] => {
  const known =
    counted.get(regency) ??
    new Map(
      [...Map.groupBy(regency.bindings, (binding) => binding.provision)].map(([id, own]) => [id, complianceWith(own)]),
    );
  counted.set(regency, known);
  return known.get(provision) ?? [];
};
