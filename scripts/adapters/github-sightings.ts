import { z } from 'zod';
import type { ForgeFacts, Sighting } from '../core/gate/forge-facts.ts';
import { parseScopes } from '../core/gate/scopes-text.ts';
import { isStatus, type ReadClient } from './github-client.ts';
import type { Place } from './github-request.ts';
import { instantShape } from './github-reviews.ts';

const CHECKS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';

export interface CheckOwner {
  readonly appId: number;
  readonly checkName: string;
}

/** The request that a check is about, as the check itself says: others may have the same commit. */
export const checkMark = (number: number): string => `permohonan/${number}`;

const checkShape = z.object({
  id: z.int().positive(),
  name: z.string(),
  external_id: z.string().nullable(),
  app: z.object({ id: z.int().positive() }).nullable(),
  status: z.string(),
  conclusion: z.string().nullable(),
  // By the forge's clock: the gate never says itself when it showed something.
  started_at: instantShape.nullable(),
  output: z.object({ title: z.string().nullable(), summary: z.string().nullable(), text: z.string().nullable() }),
});

type ForgeCheck = z.infer<typeof checkShape>;

/**
 * Checks that the gate's own App left at a commit for a request, the oldest first: a namesake of another App is none of
 * them, nor is what it showed of another request that has the commit as well.
 */
export const ownChecks = async (
  client: ReadClient,
  place: Place,
  commit: string,
  { appId, checkName, number }: CheckOwner & { readonly number: number },
): Promise<ForgeCheck[]> => {
  // Unless asked for all, the forge tells the last one only.
  const parameters = { ...place, ref: commit, check_name: checkName, app_id: appId, filter: 'all' };
  const found = await client.all(CHECKS, parameters, checkShape, 'check_runs');
  const isOwn = ({ app, name, external_id: mark }: ForgeCheck) =>
    app?.id === appId && name === checkName && mark === checkMark(number);
  return found.filter(isOwn).sort((a, b) => a.id - b.id);
};

/** The last check of every name at a commit, whoever else posted it: which App it was is told with it. */
export const lastChecks = async (
  client: ReadClient,
  place: Place,
  commit: string,
  { appId }: CheckOwner,
): Promise<NonNullable<ForgeFacts['checks']>> => {
  const found = await client.all(CHECKS, { ...place, ref: commit, filter: 'latest' }, checkShape, 'check_runs');
  return found.flatMap(({ name, app, conclusion }) =>
    app === null || app.id === appId ? [] : [{ name: name.slice(0, 200), app: app.id, conclusion }],
  );
};

/** What the gate showed at commits, from its own checks. A commit that the forge no longer has showed nothing. */
export const readSightings = async (
  client: ReadClient,
  place: Place,
  commits: Iterable<string>,
  owner: CheckOwner & { readonly number: number },
): Promise<Sighting[]> => {
  const sightings: Sighting[] = [];
  for (const commit of new Set(commits)) {
    const checks = await ownChecks(client, place, commit, owner).catch((error: unknown) => {
      if (isStatus(error, 422)) return [];
      throw error;
    });
    for (const { started_at: at, output } of checks) {
      const scopes = parseScopes(output.text ?? '');
      if (at !== null && scopes !== null) sightings.push({ commit, at, scopes });
    }
  }
  return sightings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.commit < b.commit ? -1 : 1));
};
