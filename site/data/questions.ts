import { rules } from '../../policies/rules/index.ts';
import { type Regency, regencies } from './portal.ts';
import { applicationsComplete, applicationsWithoutSource } from './questions/applications.ts';
import { familyOf, questionOfRule } from './questions/by-rule.ts';
import { dataWithoutSteward } from './questions/data.ts';
import { whoDecides } from './questions/deciders.ts';
import { refusals } from './questions/decisions.ts';
import { openFindings } from './questions/findings.ts';
import { boundBy } from './questions/judged.ts';
import { namesOfOthers, namesOutsideDomain } from './questions/names.ts';
import { proceduresOpen } from './questions/procedures.ts';
import type { Answer, Question } from './questions/question.ts';
import { waiting } from './questions/requests.ts';
import { termsOver } from './questions/terms.ts';

/** What a journalist, a council member and a head of agency ask first, in that order. */
export const leadQuestions: readonly Question[] = [
  applicationsWithoutSource,
  whoDecides,
  termsOver,
  openFindings,
  waiting,
  refusals,
  applicationsComplete,
  dataWithoutSteward,
  namesOutsideDomain,
  namesOfOthers,
  proceduresOpen,
];

/** Rules that a provision binds in at least one regency, each as a question, by what they are about. */
export const ruleQuestions: readonly { readonly heading: string; readonly question: Question }[] = [...rules.values()]
  .filter((rule) => regencies.some((regency) => boundBy(rule.id)(regency).length > 0))
  .map((rule) => ({ heading: familyOf(rule), question: questionOfRule(rule, regencies) }));

export const questions: readonly Question[] = [...leadQuestions, ...ruleQuestions.map(({ question }) => question)];

const known = new WeakMap<Question, Map<string, Answer>>();

/** The answer of a regency, found once a build. */
export const answerOf = (question: Question, regency: Regency): Answer => {
  const answers = known.get(question) ?? new Map<string, Answer>();
  known.set(question, answers);
  const answer = answers.get(regency.id) ?? question.answer(regency);
  answers.set(regency.id, answer);
  return answer;
};
