import { simplePull } from './pull-shapes.ts';
import { notFound, Refusal, unprocessable } from './refusal.ts';
import { type Answer, type Asked, answer, listed, pullAsked, text } from './route.ts';
import { associationOf, nullableUser, pageUrl, pullUrl, userShape } from './shapes.ts';
import {
  type Account,
  accountOf,
  newId,
  type Pull,
  type Review,
  type ReviewState,
  record,
  type World,
} from './world.ts';

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

export const reviewShape = (world: World, pull: Pull, review: Review) => ({
  id: review.id,
  node_id: `R_${review.id}`,
  user: nullableUser(world, review.account),
  body: review.body,
  state: review.state,
  html_url: `${pageUrl(world, pull)}#pullrequestreview-${review.id}`,
  pull_request_url: pullUrl(world, pull),
  _links: { html: { href: pageUrl(world, pull) }, pull_request: { href: pullUrl(world, pull) } },
  ...(review.state === 'PENDING' ? {} : { submitted_at: review.at }),
  commit_id: review.commit,
  author_association: associationOf(world, review.account),
});

const refuseVote = (pull: Pull, caller: Account, event: string, body: string): void => {
  const isAuthor = pull.author.id === caller.id;
  if (event === 'APPROVE' && isAuthor) throw unprocessable('Can not approve your own pull request');
  if (event === 'REQUEST_CHANGES' && isAuthor) throw unprocessable('Can not request changes on your own pull request');
  if (event !== 'APPROVE' && event !== '' && body === '') throw unprocessable('Body can not be blank');
  if (event === 'APPROVE' && pull.state === 'closed') throw unprocessable('Can not approve a closed pull request');
};

const create = (asked: Asked): Answer => {
  const { world, caller, body } = asked;
  const pull = pullAsked(asked);
  const [event, words] = [text(body.event), text(body.body)];
  if (event !== '' && !(event in STATES)) throw unprocessable('Variable $event is not a PullRequestReviewEvent');
  refuseVote(pull, caller.account, event, words);
  const commit = text(body.commit_id) || pull.head;
  if (world.git.shaOf(commit) === undefined) throw unprocessable('commit_id is not part of the pull request');
  const state = STATES[event] ?? 'PENDING';
  const review = { id: newId(world), account: caller.account, body: words, state, commit, at: world.now };
  pull.reviews.push(review);
  pull.reviewers = pull.reviewers.filter(({ id }) => id !== caller.account.id);
  if (state !== 'PENDING') record(world, pull, caller.account, 'reviewed', { review });
  return answer(reviewShape(world, pull, review));
};

const dismiss = (asked: Asked): Answer => {
  const { world, caller, params, body } = asked;
  const pull = pullAsked(asked);
  const review = pull.reviews.find(({ id }) => id === Number(params.review_id));
  if (review === undefined) throw notFound();
  if (text(body.message) === '') throw unprocessable('Message can not be blank');
  if (!['APPROVED', 'CHANGES_REQUESTED'].includes(review.state)) throw unprocessable('Can not dismiss this review');
  const was = review.state.toLowerCase();
  review.state = 'DISMISSED';
  record(world, pull, caller.account, 'review_dismissed', {
    dismissed_review: { state: was, review_id: review.id, dismissal_message: body.message },
  });
  return answer(reviewShape(world, pull, review));
};

const requested = (asked: Asked): Answer =>
  answer({ users: pullAsked(asked).reviewers.map((one) => userShape(asked.world, one)), teams: [] });

const request = (asked: Asked): Answer => {
  const { world, caller, body } = asked;
  const pull = pullAsked(asked);
  const logins = Array.isArray(body.reviewers) ? body.reviewers.map(text) : [];
  const accounts = logins.map((login) => accountOf(world, login));
  if (accounts.some((account) => account !== undefined && account.id === pull.author.id)) {
    throw new Refusal(422, 'Review cannot be requested from pull request author.');
  }
  const known = accounts.filter((account) => account !== undefined && account.role !== 'none');
  if (known.length < logins.length) {
    const repository = `${world.owner}/${world.repo}`;
    throw new Refusal(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository} repository.`,
    );
  }
  for (const account of known as Account[]) {
    if (pull.reviewers.some(({ id }) => id === account.id)) continue;
    pull.reviewers.push(account);
    record(world, pull, caller.account, 'review_requested', { requested_reviewer: account });
  }
  return answer(simplePull(world, pull), 201);
};

const submitted = (asked: Asked): Review[] =>
  pullAsked(asked).reviews.filter(
    ({ state, account }) => state !== 'PENDING' || account?.id === asked.caller.account.id,
  );

export const reviewRoutes = {
  // Drafts of reviews are seen by who writes them alone.
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (asked: Asked) =>
    listed(submitted(asked).map((review) => reviewShape(asked.world, pullAsked(asked), review))),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': create,
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': dismiss,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': requested,
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': request,
};
