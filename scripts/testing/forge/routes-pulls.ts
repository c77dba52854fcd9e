import { closePull } from './follow.ts';
import { commitsOf, filesOf, fullPull, simplePull } from './pull-shapes.ts';
import { Refusal, unprocessable } from './refusal.ts';
import { type Answer, type Asked, answer, type Handler, listed, pullAsked } from './route.ts';
import { type Pull, record } from './world.ts';

const update: Handler = (asked): Answer => {
  const { world, caller, body } = asked;
  const pull = pullAsked(asked);
  if (body.state === 'open' && pull.mergedAt !== null) throw unprocessable('Cannot reopen a merged pull request.');
  if (typeof body.base === 'string') {
    if (world.git.shaOf(`refs/heads/${body.base}`) === undefined) throw unprocessable('Proposed base branch is absent');
    pull.baseRef = body.base;
    record(world, pull, caller.account, 'base_ref_changed');
  }
  if (body.state === 'closed') closePull(world, pull, caller.account);
  return answer(fullPull(world, pull));
};

/** A merge around the gate, as an administrator does it by hand. */
const merge: Handler = (asked): Answer => {
  const { world, caller, body } = asked;
  const pull = pullAsked(asked);
  if (pull.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (typeof body.sha === 'string' && body.sha !== pull.head) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (caller.account.role !== 'admin') throw new Refusal(405, 'Required status check "gerbang" is expected.');
  const base = `refs/heads/${pull.baseRef}`;
  const merged = world.git.attempt('merge-tree', '--write-tree', base, pull.head);
  if (merged === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  const [tip, person] = [world.git.shaOf(base) ?? '', { name: 'admin', email: 'noreply@github.com' }];
  const sha = world.git.commit({ ref: base, tree: merged, others: [pull.head], author: person, at: world.now });
  record(world, pull, caller.account, 'merged', { commit_id: sha });
  pull.baseSha = tip;
  pull.mergedAt = world.now;
  pull.mergeCommit = sha;
  closePull(world, pull, caller.account);
  return answer({ sha, merged: true, message: 'Pull Request successfully merged' });
};

const ofState = ({ world, query }: Asked): Pull[] => {
  const wanted = query.state ?? 'open';
  const chosen = world.pulls.filter(
    (pull) => (wanted === 'all' || pull.state === wanted) && (query.base ?? pull.baseRef) === pull.baseRef,
  );
  return query.direction === 'asc' ? chosen : chosen.reverse();
};

export const pullRoutes = {
  'GET /repos/{owner}/{repo}/pulls': (asked: Asked) =>
    listed(ofState(asked).map((pull) => simplePull(asked.world, pull))),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (asked: Asked) => answer(fullPull(asked.world, pullAsked(asked))),
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': update,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (asked: Asked) =>
    listed(filesOf(asked.world, pullAsked(asked))),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': (asked: Asked) =>
    listed(commitsOf(asked.world, pullAsked(asked))),
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': merge,
};
