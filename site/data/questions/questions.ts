import { rules } from '../../../policies/rules/index.ts';
import { type Regency, regencies } from '../portal.ts';
import { accountsRun } from './accounts.ts';
import { dataBackedUp, desksAppointed, devicesCounted, networksDrawn, securityStated } from './agencies.ts';
import {
  applicationsComplete,
  applicationsHandedOver,
  applicationsTested,
  applicationsWithoutSource,
} from './applications.ts';
import { auditsHeld } from './audits.ts';
import { familyOf, questionOfRule } from './by-rule.ts';
import { dataPublished, dataWithoutSteward } from './data.ts';
import { whoDecides } from './deciders.ts';
import { refusals } from './decisions.ts';
import { desksFollowed } from './desks.ts';
import { openFindings } from './findings.ts';
import { independentAgencies } from './independence.ts';
import { boundBy } from './judged.ts';
import { namesOfOthers, namesOutsideDomain } from './names.ts';
import { overdue } from './overdue.ts';
import { dataLinks, facilitiesElsewhere } from './partners.ts';
import { proceduresOpen } from './procedures.ts';
import { purchasesAdvised } from './purchases.ts';
import type { Answer, Question } from './question.ts';
import { waiting } from './requests.ts';
import { copiesApart, openToInspection, securityPolicyComplete } from './safety.ts';
import { servicesTold } from './services.ts';
import { trainings } from './training.ts';

/** What a journalist, a council member and a head of agency ask first, in that order. */
export const leadQuestions: readonly Question[] = [
  applicationsWithoutSource,
  whoDecides,
  overdue,
  openFindings,
  waiting,
  refusals,
  applicationsComplete,
  dataWithoutSteward,
  namesOutsideDomain,
  namesOfOthers,
  proceduresOpen,
];

/** Questions about one part of the register: money and services first, then applications, data, safety and the rest. */
export const partQuestions: readonly Question[] = [
  purchasesAdvised,
  servicesTold,
  accountsRun,
  applicationsTested,
  applicationsHandedOver,
  openToInspection,
  dataPublished,
  dataLinks,
  dataBackedUp,
  copiesApart,
  securityStated,
  securityPolicyComplete,
  facilitiesElsewhere,
  independentAgencies,
  networksDrawn,
  devicesCounted,
  desksAppointed,
  desksFollowed,
  auditsHeld,
  trainings,
];

/** Rules that a provision binds in at least one regency, each as a question, by what they are about. */
export const ruleQuestions: readonly { readonly heading: string; readonly question: Question }[] = [...rules.values()]
  .filter((rule) => regencies.some((regency) => boundBy(rule.id)(regency).length > 0))
  .map((rule) => ({ heading: familyOf(rule), question: questionOfRule(rule, regencies) }));

/** Questions with words of their own. */
export const wordedQuestions: readonly Question[] = [...leadQuestions, ...partQuestions];

export const questions: readonly Question[] = [...wordedQuestions, ...ruleQuestions.map(({ question }) => question)];

const known = new WeakMap<Question, Map<string, Answer>>();

/** The answer of a regency, found once a build. */
export const answerOf = (question: Question, regency: Regency): Answer => {
  const answers = known.get(question) ?? new Map<string, Answer>();
  known.set(question, answers);
  const answer = answers.get(regency.id) ?? question.answer(regency);
  answers.set(regency.id, answer);
  return answer;
};
