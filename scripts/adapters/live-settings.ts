import { z } from 'zod';
import type { Json } from '../core/canonical.ts';
import type { ForgeSetting } from '../core/gate/forge-settings.ts';
import { type Ruleset, rulesetSchema } from '../core/gate/rulesets.ts';
import { isStatus, type ReadClient } from './github-client.ts';

interface Where {
  readonly owner: string;
  readonly repo: string;
}

const RULESETS = '/repos/{owner}/{repo}/rulesets';

/** Every ruleset that holds for a repository, those of its organisation included. */
export const readRulesets = async (client: ReadClient, where: Where): Promise<Ruleset[]> => {
  const asked = { ...where, includes_parents: true };
  const listed = await client.all(`GET ${RULESETS}`, asked, z.object({ id: z.int() }));
  // One after the other: the forge slows down whoever asks for everything at once.
  const rulesets: Ruleset[] = [];
  for (const { id } of listed) {
    rulesets.push(await client.one(`GET ${RULESETS}/{ruleset_id}`, { ...asked, ruleset_id: id }, rulesetSchema));
  }
  return rulesets;
};

/** Answers to the questions of the settings; one that this token may not see is left out. */
export const readAnswers = async (
  client: ReadClient,
  where: Where,
  settings: readonly ForgeSetting[],
): Promise<Map<string, Json>> => {
  const answers = new Map<string, Json>();
  for (const { baca } of settings) {
    try {
      answers.set(baca, await client.one(`GET ${baca}`, { ...where }, z.json()));
    } catch (error) {
      if (!isStatus(error, 403, 404, 409)) throw error;
    }
  }
  return answers;
};
