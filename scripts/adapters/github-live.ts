import { z } from 'zod';
import type { Live } from '../core/gate/forge-action.ts';
import { parseScopes } from '../core/gate/scopes-text.ts';
import type { ReadClient } from './github-client.ts';
import { type Place, readRequest, userShape } from './github-request.ts';
import { type CheckOwner, ownChecks } from './github-sightings.ts';

const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const TIMELINE = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';

export interface GateOwner extends CheckOwner {
  /** Hidden text at the start of the gate's own comment. */
  readonly mark: string;
}

const commentShape = z.object({
  id: z.int().positive(),
  body: z.string().optional(),
  user: userShape.nullable(),
  performed_via_github_app: z.object({ id: z.int().positive() }).nullable().optional(),
});

/**
 * Comments of the gate on a request, the oldest first. They are known by the hidden mark and by the bot of the App that
 * wrote them: the mark alone is text that anybody can write, and people may act through an App too.
 */
export const ownComments = async (
  client: ReadClient,
  place: Place,
  number: number,
  { appId, mark }: GateOwner,
): Promise<{ readonly id: number; readonly body: string }[]> => {
  const comments = await client.all(COMMENTS, { ...place, issue_number: number }, commentShape);
  return comments
    .filter(({ user, performed_via_github_app: app }) => app?.id === appId && user?.type === 'Bot')
    .map(({ id, body = '' }) => ({ id, body }))
    .filter(({ body }) => body.startsWith(mark))
    .sort((a, b) => a.id - b.id);
};

const askedShape = z.looseObject({ event: z.string().optional(), requested_reviewer: userShape.nullish().catch(null) });

/** Everybody who was ever asked: who answered stands in the list of the asked no more. */
const everAsked = async (client: ReadClient, place: Place, number: number): Promise<number[]> => {
  const events = await client.all(TIMELINE, { ...place, issue_number: number }, askedShape);
  return events.flatMap(({ event, requested_reviewer: asked }) =>
    event === 'review_requested' && asked ? [asked.id] : [],
  );
};

/** What the gate has already left on a request. */
export const readLive = async (client: ReadClient, place: Place, number: number, owner: GateOwner): Promise<Live> => {
  const request = await readRequest(client, place, number);
  const check = (await ownChecks(client, place, request.head.sha, { ...owner, number })).at(-1);
  const asked = await everAsked(client, place, number);
  return {
    number,
    head: request.head.sha,
    isOpen: request.state === 'open',
    isMerged: request.merged_at !== null,
    author: request.user?.id ?? null,
    labels: request.labels.map(({ name }) => name),
    asked: [...new Set([...asked, ...request.requested_reviewers.map(({ id }) => id)])],
    comments: await ownComments(client, place, number, owner),
    check:
      check === undefined
        ? null
        : {
            id: check.id,
            conclusion: check.conclusion,
            title: check.output.title ?? '',
            summary: check.output.summary ?? '',
            scopes: parseScopes(check.output.text ?? ''),
          },
  };
};
