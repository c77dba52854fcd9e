import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { type Link, questionHref, questionsHref } from '../links.ts';
import { type Regency, regencies, regencyOf } from '../portal.ts';
import { hasSamples, type Question } from './question.ts';
import { figureOf, provisionsShown } from './question-cards.ts';
import { answerOf, partQuestions, questions, ruleQuestions, wordedQuestions } from './questions.ts';

export interface QuestionList {
  readonly frame: Frame;
  readonly name: string;
  readonly lead: readonly QuestionLine[];
  readonly byRule: readonly { readonly heading: string; readonly lines: readonly QuestionLine[] }[];
  /** Questions that the regulation of this regency does not ask. */
  readonly unasked: readonly Link[];
}

export interface QuestionLine {
  readonly link: Link;
  readonly figure: string;
  readonly samples: boolean;
  /** What it rests on: the first provisions, and how many more; none where the question is that of a rule. */
  readonly grounds?: ReturnType<typeof provisionsShown>;
}

const lineOf = (question: Question, regency: Regency): QuestionLine => {
  const answer = answerOf(question, regency);
  return {
    link: { text: question.words, href: questionHref(regency.id, question.id) },
    figure: figureOf(answer),
    samples: hasSamples(answer),
  };
};

const groundedLine = (question: Question, regency: Regency): QuestionLine => ({
  ...lineOf(question, regency),
  grounds: provisionsShown(answerOf(question, regency)),
});

/** The questions about one part of the register that a regency's law gives rise to. */
export const partLines = (regency: Regency): QuestionLine[] =>
  partQuestions
    .filter((question) => answerOf(question, regency).asked)
    .map((question) => groundedLine(question, regency));

const questionList = (daerah: string): QuestionList => {
  const regency = regencyOf(daerah);
  const isAsked = (question: Question) => answerOf(question, regency).asked;
  const asked = ruleQuestions.filter(({ question }) => isAsked(question));
  return {
    frame: frameOf({
      title: 'Pertanyaan',
      description: `Pertanyaan tentang pemerintahan digital ${regency.registry.profil.nama}, masing-masing dengan jawaban dan barisnya.`,
      crumbs: [regencyCrumb(regency)],
      href: questionsHref(daerah),
      regency,
      files: [`registry/${daerah}/`, `policies/${daerah}/`],
    }),
    name: regency.registry.profil.nama,
    lead: wordedQuestions.filter(isAsked).map((question) => groundedLine(question, regency)),
    byRule: [...Map.groupBy(asked, ({ heading }) => heading)].map(([heading, of]) => ({
      heading,
      lines: of.map(({ question }) => lineOf(question, regency)),
    })),
    unasked: questions
      .filter((question) => !isAsked(question))
      .map(({ id, words }) => ({ text: words, href: questionHref(daerah, id) })),
  };
};

export const questionLists = (): { params: { daerah: string }; props: { page: QuestionList } }[] =>
  regencies.map(({ id }) => ({ params: { daerah: id }, props: { page: questionList(id) } }));
