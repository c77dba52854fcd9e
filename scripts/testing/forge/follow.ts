import { type Pull, record, type World } from './world.ts';

const close = (world: World, pull: Pull): void => {
  pull.state = 'closed';
  pull.closedAt = world.now;
  // The forge keeps the head of a request for ever, whatever becomes of its branch.
  world.git.line('symbolic-ref', '--delete', `refs/pull/${pull.number}/head`);
  world.git.line('update-ref', `refs/pull/${pull.number}/head`, pull.head);
};

/** Closes a request by hand. */
export const closePull = (world: World, pull: Pull, actor = pull.author): void => {
  if (pull.state === 'closed') return;
  close(world, pull);
  record(world, pull, actor, 'closed');
};

/**
 * Brings what the forge says of its requests to what Git holds: the head follows its branch, also by force; a request
 * whose head main can reach is merged; one whose branch is gone is closed.
 */
export const follow = (world: World): void => {
  for (const pull of world.pulls.filter(({ state }) => state === 'open')) {
    const head = world.git.tipOf(pull.headRef);
    const base = world.git.tipOf(`refs/heads/${pull.baseRef}`);
    const moved = head !== undefined && head !== pull.head;
    if (moved) {
      const forced = !world.git.isAncestor(pull.head, head);
      if (forced) record(world, pull, pull.author, 'head_ref_force_pushed');
      pull.head = head;
      pull.baseSha = base ?? pull.baseSha;
    }
    const isReached = base !== undefined && (moved || base !== pull.baseSha) && world.git.isAncestor(pull.head, base);
    // A head moved back onto main brings nothing: it was not merged.
    if (isReached && !moved) {
      pull.mergedAt = world.now;
      pull.mergeCommit = base;
      record(world, pull, pull.author, 'merged', { commit_id: base });
      closePull(world, pull);
    } else if (isReached || head === undefined) closePull(world, pull);
  }
};

/** Where a request leaves the branch that it is for. */
export const mergeBaseOf = ({ git }: World, pull: Pull): string => {
  const base = pull.mergedAt === null ? git.tipOf(`refs/heads/${pull.baseRef}`) : pull.baseSha;
  return (base && git.mergeBase(base, pull.head)) ?? pull.baseSha;
};
