import { z } from 'zod';
import type { Review } from '../core/gate/forge-facts.ts';
import { parseRefusal } from '../core/gate/refusal-text.ts';
import type { ReadClient } from './github-client.ts';
import { incomplete } from './github-error.ts';
import { accountOf, type Place, shaShape, userShape } from './github-request.ts';

const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const TIMELINE = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';

/** An instant as the forge writes it, to the second. */
export const instantShape = z.iso.datetime().transform((text) => text.replace(/\.\d+Z$/, 'Z'));

const reviewShape = z.object({
  id: z.int().positive(),
  user: userShape.nullable(),
  body: z.string().nullable(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  commit_id: shaShape.nullable(),
  submitted_at: instantShape.optional(),
  author_association: z.string().max(40).nullable().optional(),
});

const eventShape = z.looseObject({ event: z.string().optional() });
const reviewedShape = z.object({ id: z.int().positive(), state: z.string().toLowerCase() });
const dismissedShape = z.object({
  actor: userShape.nullable(),
  dismissed_review: z.object({ review_id: z.int().positive(), state: z.string().toLowerCase() }),
});

/** Who signed a review: handed in, since it takes programs and the roster. */
export type SignatureOf = (vote: {
  readonly body: string;
  readonly account: number;
  readonly at: string;
}) => Promise<Review['signature']>;

/** The account that stands for those who are gone. */
const GHOST = { id: 10137, type: 'User' } as const;
const WAS = { approved: 'APPROVED', changes_requested: 'CHANGES_REQUESTED', commented: 'COMMENTED' } as const;

type Dismissal = NonNullable<Review['dismissed']>;

const wasOf = (state: string): Dismissal['was'] => (Object.hasOwn(WAS, state) ? WAS[state as keyof typeof WAS] : null);

const readTimeline = async (client: ReadClient, place: Place, number: number) => {
  const events = await client.all(TIMELINE, { ...place, issue_number: number }, eventShape);
  const read = <T>(shape: z.ZodType<T>, event: unknown): T => {
    const parsed = shape.safeParse(event);
    if (parsed.success) return parsed.data;
    throw incomplete(TIMELINE, 'ada kejadian yang tidak terbaca');
  };
  const ofKind = (kind: string) => events.filter(({ event }) => event === kind);
  const dismissals = ofKind('review_dismissed').map((event): [number, Dismissal] => {
    const { actor, dismissed_review: review } = read(dismissedShape, event);
    return [review.review_id, { by: actor?.id ?? null, was: wasOf(review.state) }];
  });
  const votes = ofKind('reviewed')
    .map((event) => read(reviewedShape, event))
    .filter(({ state }) => state !== 'commented')
    .map(({ id }) => id);
  return { dismissals: new Map(dismissals), votes: new Set(votes) };
};

/** The forge tells votes twice, in two lists: what stands in one alone means that the other is not whole. */
const checkBothTell = (
  reviews: readonly z.infer<typeof reviewShape>[],
  { dismissals, votes }: Awaited<ReturnType<typeof readTimeline>>,
): void => {
  const listed = new Set(reviews.map(({ id }) => id));
  if (listed.size < reviews.length) throw incomplete(REVIEWS, 'ada ulasan yang muncul dua kali');
  for (const id of [...votes, ...dismissals.keys()]) {
    if (!listed.has(id)) throw incomplete(REVIEWS, `ulasan ${id} ada di linimasa tetapi tidak di daftar ulasan`);
  }
  const isVote = (state: string) => state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
  for (const { id, state } of reviews) {
    if (isVote(state) && !votes.has(id)) throw incomplete(TIMELINE, `ulasan ${id} tidak ada di linimasa`);
  }
};

type Told = Omit<Review, 'signature'> & { readonly body: string };

const inOrder = (a: Told, b: Told): number => (a.at === b.at ? a.id - b.id : a.at < b.at ? -1 : 1);

/**
 * The last word of every account. What was said before it, and remarks, decide nothing, and would fill the putusan: anybody
 * may write a thousand of them.
 */
const lastWords = (reviews: readonly Told[]): Told[] => {
  const words = reviews.filter(({ state }) => state !== 'COMMENTED').sort(inOrder);
  return [...new Map(words.map((one) => [one.account.id, one])).values()].sort(inOrder);
};

/**
 * What every account said last of a request, with what became of it, the oldest first. All reviews are read for that; drafts,
 * which only their writer sees, are none.
 */
export const readReviews = async (
  client: ReadClient,
  place: Place,
  number: number,
  signatureOf: SignatureOf,
): Promise<Review[]> => {
  const all = await client.all(REVIEWS, { ...place, pull_number: number }, reviewShape);
  const submitted = all.filter(({ state }) => state !== 'PENDING');
  const timeline = await readTimeline(client, place, number);
  checkBothTell(submitted, timeline);
  const told = submitted.map(({ id, user, body, state, commit_id, submitted_at: at, author_association }): Told => {
    if (at === undefined) throw incomplete(REVIEWS, `ulasan ${id} tanpa waktu`);
    const account = user === null ? GHOST : accountOf(user);
    return {
      ...{ id, account, association: author_association ?? null, state, commit: commit_id, at, body: body ?? '' },
      dismissed: state === 'DISMISSED' ? (timeline.dismissals.get(id) ?? { by: null, was: null }) : null,
      refusal: state === 'CHANGES_REQUESTED' ? parseRefusal(body ?? '') : null,
    };
  });
  const reviews: Review[] = [];
  for (const { body, ...review } of lastWords(told))
    reviews.push({ ...review, signature: await signatureOf({ body, account: review.account.id, at: review.at }) });
  return reviews;
};
