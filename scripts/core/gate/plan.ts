import { canonical } from '../canonical.ts';
import type { Decision, Requirement } from './decision.ts';
import type { Facts } from './facts.ts';
import type { CheckOutput, Conclusion, ForgeAction, Live, LiveCheck } from './forge-action.ts';
import { isGateLabel, type Landed, labelOf } from './request-labels.ts';
import { type Scopes, scopesText } from './scopes-text.ts';
import { lastOf } from './sight.ts';
import { cutToFit, fits } from './text-limit.ts';

export interface PlanInput {
  readonly decision: Decision;
  readonly facts: Pick<Facts, 'regencies' | 'commits' | 'forge'>;
  readonly live: Live;
  /** Set once the putusan on this request stands on main. */
  readonly landed: Landed;
  /** The message to people; begins with the hidden mark. */
  readonly comment: string;
  /** The message in one line. */
  readonly title: string;
  /** Names that accounts bear today. */
  readonly logins: ReadonlyMap<number, string>;
}

const longestTitle = 200;

const conclusions: Readonly<Record<Decision['verdict'], Conclusion>> = {
  lulus: 'success',
  tahan: 'action_required',
  galat: 'failure',
};

// The forge may give line ends and the last blanks back otherwise than it got them.
const same = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();

const scopesOf = ({ requirements }: Decision): Scopes =>
  Object.fromEntries(requirements.flatMap(({ id, scope }) => (scope === null ? [] : [[id, scope]])));

const outputOf = ({ decision, landed, title, comment }: PlanInput, isShown: boolean): CheckOutput => ({
  conclusion: landed === 'ditolak' || !isShown ? 'failure' : conclusions[decision.verdict],
  title: isShown ? title.slice(0, longestTitle) : 'Permohonan ini memuat terlalu banyak syarat. Bagi menjadi beberapa.',
  summary: cutToFit(comment),
});

const isShownAlready = (check: LiveCheck, output: CheckOutput): boolean =>
  check.conclusion === output.conclusion && same(check.title, output.title) && same(check.summary, output.summary);

/**
 * When something else than these scopes was shown last, at whatever commit: a branch that went elsewhere and came back bears
 * its old check, but votes are held against what stood there in between. Undefined where they were shown last.
 */
const overtakenAt = ({ facts }: PlanInput, scopes: Scopes | null): string | undefined =>
  lastOf(facts.forge.sightings).find((last) => canonical(last.scopes) !== canonical(scopes))?.at;

/**
 * What voters could see is told by a check of its own, whose time the forge sets: other scopes, another check. Words and
 * conclusion change in place.
 */
const checkActions = (input: PlanInput): ForgeAction[] => {
  const { head, check } = input.live;
  const wanted = scopesOf(input.decision);
  // Votes on what could not be shown whole would count for nothing.
  const scopes = fits(scopesText(wanted)) ? wanted : null;
  const output = outputOf(input, scopes !== null);
  const after = input.landed === null && scopes !== null ? overtakenAt(input, scopes) : undefined;
  if (check === null || canonical(check.scopes) !== canonical(scopes) || after !== undefined) {
    return [{ kind: 'buat-pemeriksaan', head, scopes, ...(after === undefined ? {} : { after }), ...output }];
  }
  return isShownAlready(check, output) ? [] : [{ kind: 'ubah-pemeriksaan', id: check.id, ...output }];
};

const commentActions = ({ live, comment }: PlanInput): ForgeAction[] => {
  const [first, ...more] = live.comments;
  const body = cutToFit(comment);
  const extra = more.map(({ id }): ForgeAction => ({ kind: 'hapus-komentar', id }));
  if (first === undefined) return [{ kind: 'buat-komentar', body }];
  return same(first.body, body) ? extra : [{ kind: 'ubah-komentar', id: first.id, body }, ...extra];
};

const labelActions = ({ live }: PlanInput, wanted: string | null): ForgeAction[] => [
  ...live.labels
    .filter((name) => isGateLabel(name) && name !== wanted)
    .map((name): ForgeAction => ({ kind: 'lepas-label', name })),
  ...(wanted === null || live.labels.includes(wanted) ? [] : [{ kind: 'pasang-label', name: wanted } as const]),
];

const holdersOf = ({ daerah, waiting_for }: Requirement, { regencies }: Pick<Facts, 'regencies'>): number[] =>
  regencies
    .filter((regency) => daerah === null || regency.daerah === daerah)
    .flatMap(({ offices }) => offices.filter(({ id }) => waiting_for.includes(id)))
    .flatMap(({ accounts }) => accounts.slice(0, 1));

/** Accounts of those who may still act: one each, though a person may have several. */
export const accountsToAsk = ({ requirements }: Decision, facts: Pick<Facts, 'regencies'>): number[] => [
  ...new Set(requirements.filter(({ state }) => state === 'belum').flatMap((one) => holdersOf(one, facts))),
];

const reviewActions = ({ decision, facts, live, logins }: PlanInput): ForgeAction[] =>
  accountsToAsk(decision, facts)
    .filter((id) => id !== live.author && !live.asked.includes(id))
    .flatMap((id): ForgeAction[] => {
      const login = logins.get(id);
      return login === undefined ? [] : [{ kind: 'minta-ulasan', login }];
    });

/**
 * What is to be done on the forge so that it shows the decision, in order: first the check, which the rules of the forge
 * look at, last the closing. Empty where all of it is there, and where the request has moved on from what was decided: a
 * commit that nobody judged must not wear a check.
 */
export const planOf = (input: PlanInput): ForgeAction[] => {
  const { decision, facts, live, landed } = input;
  if (live.head !== facts.commits.head) return [];
  if (landed === null && live.isMerged) return [];
  // Closed by its author: nobody is waited for any more. How it was decided before stays.
  if (landed === null && !live.isOpen) return labelActions(input, live.labels.find(isSettled) ?? null);
  const shown = [...checkActions(input), ...commentActions(input), ...labelActions(input, labelOf(decision, landed))];
  if (landed === 'ditolak' && live.isOpen) return [...shown, { kind: 'tutup' }];
  return landed === null && decision.refusal === null ? [...shown, ...reviewActions(input)] : shown;
};

const isSettled = (name: string): boolean => name === 'tata: disetujui' || name === 'tata: ditolak';
