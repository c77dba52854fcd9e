import type { Operation } from './operations.ts';
import { Refusal } from './refusal.ts';
import type { Caller, Pull, Role } from './world.ts';

type Level = 'read' | 'write';
/** What an App's token needs, any of the named ones; and what a person must be. */
type Need = readonly [names: readonly string[], level: Level, role: Role];

const PULLS = ['pull_requests'];
const TALK = ['issues', 'pull_requests'];

const needs: Readonly<Record<Operation, Need>> = {
  'GET /repos/{owner}/{repo}': [['metadata'], 'read', 'none'],
  'GET /repos/{owner}/{repo}/pulls': [PULLS, 'read', 'none'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': [PULLS, 'read', 'none'],
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': [PULLS, 'write', 'write'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': [PULLS, 'read', 'none'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': [PULLS, 'read', 'none'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': [PULLS, 'read', 'none'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': [PULLS, 'write', 'none'],
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': [PULLS, 'write', 'write'],
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': [['contents'], 'write', 'write'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': [PULLS, 'read', 'none'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': [PULLS, 'write', 'write'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': [TALK, 'read', 'none'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': [TALK, 'read', 'none'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': [TALK, 'write', 'none'],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': [TALK, 'write', 'none'],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': [TALK, 'write', 'none'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': [TALK, 'read', 'none'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': [TALK, 'write', 'write'],
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': [TALK, 'write', 'write'],
  'GET /repos/{owner}/{repo}/labels': [TALK, 'read', 'none'],
  'POST /repos/{owner}/{repo}/labels': [TALK, 'write', 'write'],
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': [['checks'], 'read', 'none'],
  'POST /repos/{owner}/{repo}/check-runs': [['checks'], 'write', 'write'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': [['checks'], 'write', 'write'],
  'GET /user/{account_id}': [['metadata'], 'read', 'none'],
  'GET /repos/{owner}/{repo}/rulesets': [['metadata'], 'read', 'none'],
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': [['metadata'], 'read', 'none'],
};

const ranks: Readonly<Record<Role, number>> = { none: 0, read: 1, write: 2, admin: 3 };

/** Refuses what the token may not do. The author of a request may change and close it. */
export const checkPermission = (operation: Operation, { account, app }: Caller, pull: Pull | undefined): void => {
  const [names, level, role] = needs[operation];
  if (app !== null) {
    const given = names.map((name) => (name === 'metadata' ? 'read' : app.permissions[name]));
    if (given.includes('write') || (level === 'read' && given.includes('read'))) return;
    throw new Refusal(403, 'Resource not accessible by integration');
  }
  if (ranks[account.role] >= ranks[role]) return;
  if (operation.startsWith('PATCH') && pull?.author.id === account.id) return;
  throw new Refusal(403, 'Must have admin rights to Repository.');
};
