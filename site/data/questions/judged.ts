import type { Outcome } from '../../../scripts/core/finding.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import { isChoice } from '../law/compliance.ts';
import { groundLinks } from '../law/grounds.ts';
import { type Judgement, judgementsBy, type Regency } from '../portal.ts';
import { reasonView } from '../records/findings.ts';
import { linkTo } from '../records/records.ts';
import { compareText, numberWords, withDates } from '../words.ts';
import { type Answer, type AnswerGroup, type AnswerRow, type Question, shareSentence, unasked } from './question.ts';
import { isSpared, sparedReason } from './spared.ts';

/** A question that the checks of some bindings answer. */
export interface JudgedParts {
  readonly id: string;
  readonly words: string;
  readonly short: string;
  readonly method: string;
  /** What is counted, in lower case: "aplikasi". */
  readonly unit: string;
  /** Whether n counts what falls short or what passes. */
  readonly counts: 'gagal' | 'lulus';
  /** "3 dari 7 aplikasi yang dinilai …": ends the sentence. */
  readonly saying: string;
  readonly bindings: (regency: Regency) => readonly Binding[];
  /** Records of the same kind that the question is not about are not even left out. */
  readonly concerns?: (entry: Entry, bindings: readonly Binding[]) => boolean;
  /** What is said of every record, before what the checks found. */
  readonly about?: (entry: Entry) => readonly string[];
  /** What the rows that fall short have in common. */
  readonly notes?: (judgements: readonly Judgement[]) => readonly string[];
}

type Standing = Exclude<Outcome, 'tak-berlaku'>;
const standings: readonly Standing[] = ['gagal', 'perlu-telaah', 'lulus'];

const headings: Readonly<Record<Standing, string>> = {
  gagal: 'Belum sesuai',
  'perlu-telaah': 'Menunggu telaah petugas',
  lulus: 'Sesuai',
};

const rowOf = (judgements: readonly Judgement[], standing: Standing, about: JudgedParts['about']): AnswerRow[] => {
  const own = judgements.filter(({ evaluation }) => evaluation.outcome === standing);
  const [first] = own;
  if (!first) return [];
  return [
    {
      subject: linkTo(first.entry),
      ref: refOf(first.entry),
      notes: [
        ...(about?.(first.entry) ?? []),
        ...new Set(own.flatMap(({ findings }) => findings.map(({ message }) => withDates(message)))),
      ],
      // What passes rests on the provisions of the whole answer.
      provisions: standing === 'lulus' ? [] : groundLinks(own.map(({ evaluation }) => evaluation.binding)),
    },
  ];
};

/** Every record once: under the heaviest outcome, or with the reason why it is left out. */
const sorted = (regency: Regency, judgements: readonly Judgement[], about: JudgedParts['about']) => {
  const rows: Record<Standing, AnswerRow[]> = { gagal: [], 'perlu-telaah': [], lulus: [] };
  const reasons: string[] = [];
  for (const own of Map.groupBy(judgements, ({ entry }) => refOf(entry)).values()) {
    const [first] = own;
    const standing = standings.find((one) => own.some(({ evaluation }) => evaluation.outcome === one));
    if (first && isSpared(first.entry, regency)) reasons.push(sparedReason);
    else if (standing) rows[standing].push(...rowOf(own, standing, about));
    else reasons.push(reasonView(first?.evaluation.reason ?? 'Ketentuan ini tidak menyangkut rekaman itu.'));
  }
  return { rows, reasons };
};

/** How many were left out for each reason, the most frequent first. */
export const countedReasons = (reasons: readonly string[]): Answer['leftOut'] =>
  [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, of]) => ({ reason, count: of.length }))
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));

const sentenceOf = ({ unit, saying }: JudgedParts, n: number, total: number, review: number): string => {
  if (total === 0) return `Belum ada ${unit} yang dinilai.`;
  const waiting = review > 0 ? ` ${numberWords(review)} menunggu telaah petugas.` : '';
  return `${shareSentence(n, total, `${unit} yang dinilai`, saying)}${waiting}`;
};

/** A figure that local choices gave rise to is no figure of the regulation. */
const choiceNotes = (bindings: readonly Binding[]): string[] => {
  const choices = bindings.filter(isChoice).length;
  if (choices === 0) return [];
  return choices === bindings.length
    ? ['Di daerah ini jawabannya menurut pilihan setempat, bukan menurut bunyi peraturan: peraturannya diam.']
    : ['Sebagian pemeriksaannya pilihan setempat di tempat peraturan diam; yang itu bukan bunyi peraturan.'];
};

const SEVERAL =
  'Satu rekaman dihitung sekali di sini, walau dinilai menurut beberapa ketentuan; halaman setiap pasal menghitung ketentuannya sendiri, jadi angkanya dapat berbeda.';

const byName = (rows: readonly AnswerRow[]) => rows.toSorted((a, b) => compareText(a.subject.text, b.subject.text));

const answerOf = (parts: JudgedParts, regency: Regency): Answer => {
  const bindings = parts.bindings(regency);
  if (bindings.length === 0) return unasked(parts.unit);
  const judgements = bindings.flatMap(judgementsBy).filter(({ entry }) => parts.concerns?.(entry, bindings) ?? true);
  const { rows, reasons } = sorted(regency, judgements, parts.about);
  const order = parts.counts === 'gagal' ? standings : standings.toReversed();
  const groups: AnswerGroup[] = order.map((one) => ({ heading: headings[one], rows: byName(rows[one]) }));
  const n = rows[parts.counts].length;
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    asked: true,
    isJudged: true,
    isChoice: bindings.every(isChoice),
    n,
    total,
    unit: `${parts.unit} yang dinilai`,
    sentence: sentenceOf(parts, n, total, rows['perlu-telaah'].length),
    provisions: groundLinks(bindings),
    groups,
    leftOut: countedReasons(reasons),
    notes: [
      ...(parts.notes?.(judgements.filter(({ entry }) => !isSpared(entry, regency))) ?? []),
      ...choiceNotes(bindings),
      ...(new Set(bindings.map(({ provision }) => provision)).size > 1 ? [SEVERAL] : []),
    ],
  };
};

/** Counts records by what bindings said of them; where a regency binds none of them, it is not asked there. */
export const judgedQuestion = (parts: JudgedParts): Question => ({
  id: parts.id,
  words: parts.words,
  short: parts.short,
  method: parts.method,
  answer: (regency) => answerOf(parts, regency),
});

/** Bindings of some rules that a provision of the regency makes. */
export const boundBy =
  (...ids: readonly string[]) =>
  ({ bindings }: Regency): readonly Binding[] =>
    bindings.filter(({ rule, provision }) => provision !== undefined && ids.includes(rule.id));
