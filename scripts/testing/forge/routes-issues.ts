import { notFound, Refusal } from './refusal.ts';
import { type Answer, type Asked, answer, listed, pullAsked, text } from './route.ts';
import { reviewShape } from './routes-reviews.ts';
import { appShape, associationOf, issueUrl, labelShape, nodeId, repositoryUrl, userShape } from './shapes.ts';
import {
  type Account,
  type Comment,
  newId,
  type Pull,
  type Review,
  record,
  type TimelineEvent,
  type World,
} from './world.ts';

const commentShape = (world: World, pull: Pull, comment: Comment) => ({
  id: comment.id,
  node_id: nodeId('Comment', comment.id),
  url: `${repositoryUrl(world)}/issues/comments/${comment.id}`,
  html_url: `${issueUrl(world, pull)}#issuecomment-${comment.id}`,
  issue_url: issueUrl(world, pull),
  body: comment.body,
  user: userShape(world, comment.account),
  created_at: comment.at,
  updated_at: comment.updated,
  author_association: associationOf(world, comment.account),
  performed_via_github_app: appShape(world, comment.app),
});

const LONGEST = 65_536;

const words = (asked: Asked): string => {
  const body = text(asked.body.body);
  if (body === '')
    throw new Refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]);
  if (body.length > LONGEST)
    throw new Refusal(422, 'Validation Failed', [
      { code: 'custom', message: 'body is too long (maximum is 65536 characters)' },
    ]);
  return body;
};

const addComment = (asked: Asked): Answer => {
  const { world, caller } = asked;
  const pull = pullAsked(asked);
  const { account, app } = caller;
  const comment = { id: newId(world), account, app, body: words(asked), at: world.now, updated: world.now };
  pull.comments.push(comment);
  record(world, pull, account, 'commented', { comment });
  return answer(commentShape(world, pull, comment), 201);
};

/** A comment by its number, for who wrote it or may write to the repository. */
const ownComment = ({ world, caller, params }: Asked): { pull: Pull; comment: Comment } => {
  for (const pull of world.pulls) {
    const comment = pull.comments.find(({ id }) => id === Number(params.comment_id));
    if (comment === undefined) continue;
    const mayEdit = comment.account.id === caller.account.id || caller.account.role !== 'none';
    if (!mayEdit) throw new Refusal(403, 'Must have admin rights to Repository.');
    return { pull, comment };
  }
  throw notFound();
};

const editComment = (asked: Asked): Answer => {
  const { pull, comment } = ownComment(asked);
  comment.body = words(asked);
  comment.updated = asked.world.now;
  return answer(commentShape(asked.world, pull, comment));
};

const dropComment = (asked: Asked): Answer => {
  const { pull, comment } = ownComment(asked);
  pull.comments.splice(pull.comments.indexOf(comment), 1);
  return { status: 204 };
};

const labelNames = ({ world }: Asked, pull: Pull): Answer =>
  listed([...pull.labels].map((name) => labelShape(world, name)));

const addLabels = (asked: Asked): Answer => {
  const { world, caller, body } = asked;
  const pull = pullAsked(asked);
  const named = Array.isArray(body) ? body : Array.isArray(body.labels) ? body.labels : [];
  for (const name of named.map(text)) {
    // The forge makes a label that it does not know.
    if (!world.labels.has(name)) world.labels.set(name, { id: newId(world), color: 'ededed', description: '' });
    if (!pull.labels.has(name)) record(world, pull, caller.account, 'labeled', { label: { name, color: 'ededed' } });
    pull.labels.add(name);
  }
  return labelNames(asked, pull);
};

const dropLabel = (asked: Asked): Answer => {
  const { world, caller, params } = asked;
  const [pull, name] = [pullAsked(asked), text(params.name)];
  if (!pull.labels.delete(name)) throw new Refusal(404, 'Label does not exist');
  record(world, pull, caller.account, 'unlabeled', { label: { name, color: 'ededed' } });
  return labelNames(asked, pull);
};

const createLabel = ({ world, body }: Asked): Answer => {
  const name = text(body.name);
  if (world.labels.has(name)) {
    throw new Refusal(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }]);
  }
  world.labels.set(name, {
    id: newId(world),
    color: text(body.color) || 'ededed',
    description: text(body.description),
  });
  return answer(labelShape(world, name), 201);
};

const eventShape = (world: World, pull: Pull, { event, id, at, actor, more }: TimelineEvent) => {
  if (event === 'reviewed') {
    const review = reviewShape(world, pull, more.review as Review);
    // In small letters here, in capitals in the list of reviews.
    return { event, ...review, state: review.state.toLowerCase() };
  }
  if (event === 'commented') {
    return { event, actor: userShape(world, actor), ...commentShape(world, pull, more.comment as Comment) };
  }
  const asked = more.requested_reviewer as Account | undefined;
  return {
    ...{ id, node_id: nodeId('Event', id), url: `${repositoryUrl(world)}/issues/events/${id}` },
    ...{ actor: userShape(world, actor), event, commit_id: null, commit_url: null, created_at: at },
    performed_via_github_app: null,
    ...more,
    ...(asked === undefined
      ? {}
      : { requested_reviewer: userShape(world, asked), review_requester: userShape(world, actor) }),
  };
};

/** A review is told as it is now; the comment too, or not at all when it is gone. */
const timeline = (asked: Asked): Answer => {
  const pull = pullAsked(asked);
  const isThere = ({ event, more }: TimelineEvent) =>
    event !== 'commented' || pull.comments.includes(more.comment as Comment);
  return listed(pull.timeline.filter(isThere).map((one) => eventShape(asked.world, pull, one)));
};

export const issueRoutes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': timeline,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (asked: Asked) =>
    listed(pullAsked(asked).comments.map((one) => commentShape(asked.world, pullAsked(asked), one))),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': addComment,
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': editComment,
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': dropComment,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': (asked: Asked) => labelNames(asked, pullAsked(asked)),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': addLabels,
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': dropLabel,
  'GET /repos/{owner}/{repo}/labels': ({ world }: Asked) =>
    listed([...world.labels.keys()].map((name) => labelShape(world, name))),
  'POST /repos/{owner}/{repo}/labels': createLabel,
};
