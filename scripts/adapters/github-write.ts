import { z } from 'zod';
import { canonical } from '../core/canonical.ts';
import type { CheckOutput, ForgeAction } from '../core/gate/forge-action.ts';
import { gateLabels, isGateLabel } from '../core/gate/request-labels.ts';
import { parseScopes, scopesText } from '../core/gate/scopes-text.ts';
import { isStatus, type WriteClient } from './github-client.ts';
import { type GateOwner, ownComments } from './github-live.ts';
import type { Place } from './github-request.ts';
import { checkMark, ownChecks } from './github-sightings.ts';

/** The request that actions are about, and how the gate knows what is its own. */
export interface Bench {
  readonly place: Place;
  readonly number: number;
  readonly owner: GateOwner;
}

const anything = z.unknown();

const output = ({ title, summary }: CheckOutput) => ({ title, summary });

type Of<K extends ForgeAction['kind']> = Extract<ForgeAction, { kind: K }>;

const changeCheck = (client: WriteClient, { place }: Bench, id: number, shown: CheckOutput): Promise<unknown> =>
  client.send(
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    { ...place, check_run_id: id, status: 'completed', conclusion: shown.conclusion, output: output(shown) },
    anything,
  );

/** When it starts is left to the forge: votes are measured by the forge's clock alone. */
const createCheck = async (client: WriteClient, bench: Bench, action: Of<'buat-pemeriksaan'>): Promise<unknown> => {
  const { place, owner, number } = bench;
  const { head, scopes, conclusion, after = '' } = action;
  const last = (await ownChecks(client, place, head, { ...owner, number })).at(-1);
  const isThere =
    canonical(parseScopes(last?.output.text ?? '')) === canonical(scopes) && (last?.started_at ?? '') > after;
  if (last !== undefined && isThere) return changeCheck(client, bench, last.id, action);
  const text = scopes === null ? {} : { text: scopesText(scopes) };
  return client.send(
    'POST /repos/{owner}/{repo}/check-runs',
    {
      ...{ ...place, name: owner.checkName, external_id: checkMark(number) },
      ...{ head_sha: head, status: 'completed', conclusion },
      output: { ...output(action), ...text },
    },
    anything,
  );
};

const changeComment = (client: WriteClient, { place }: Bench, id: number, body: string): Promise<unknown> =>
  client.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, comment_id: id, body }, anything);

const createComment = async (client: WriteClient, bench: Bench, body: string): Promise<unknown> => {
  const { place, number, owner } = bench;
  const [first] = await ownComments(client, place, number, owner);
  if (first !== undefined) return changeComment(client, bench, first.id, body);
  return client.send(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...place, issue_number: number, body },
    anything,
  );
};

/** What is gone already needs no removing. */
const unless = async (status: number, doing: Promise<unknown>): Promise<unknown> => {
  try {
    return await doing;
  } catch (error) {
    if (isStatus(error, status)) return undefined;
    throw error;
  }
};

const addLabel = async (client: WriteClient, { place, number }: Bench, name: string): Promise<unknown> => {
  const known = await client.all('GET /repos/{owner}/{repo}/labels', { ...place }, z.object({ name: z.string() }));
  if (isGateLabel(name) && !known.some((label) => label.name === name)) {
    const label = { ...place, name, ...gateLabels[name] };
    await unless(422, client.send('POST /repos/{owner}/{repo}/labels', label, anything));
  }
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
  return client.send(route, { ...place, issue_number: number, labels: [name] }, anything);
};

/** Who is no collaborator cannot be asked; that holds nothing up, and the comment names the office all the same. */
const requestReview = (client: WriteClient, { place, number }: Bench, login: string): Promise<unknown> => {
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
  return unless(422, client.send(route, { ...place, pull_number: number, reviewers: [login] }, anything));
};

/** Does one thing on the forge. Doing it again, also after a kill or a lost answer, changes nothing more. */
export const execute = (client: WriteClient, bench: Bench, action: ForgeAction): Promise<unknown> => {
  const { place, number } = bench;
  switch (action.kind) {
    case 'buat-pemeriksaan':
      return createCheck(client, bench, action);
    case 'ubah-pemeriksaan':
      return changeCheck(client, bench, action.id, action);
    case 'buat-komentar':
      return createComment(client, bench, action.body);
    case 'ubah-komentar':
      return changeComment(client, bench, action.id, action.body);
    case 'hapus-komentar': {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      return unless(404, client.send(route, { ...place, comment_id: action.id }, anything));
    }
    case 'pasang-label':
      return addLabel(client, bench, action.name);
    case 'lepas-label': {
      const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
      return unless(404, client.send(route, { ...place, issue_number: number, name: action.name }, anything));
    }
    case 'minta-ulasan':
      return requestReview(client, bench, action.login);
    case 'tutup': {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      return client.send(route, { ...place, pull_number: number, state: 'closed' }, anything);
    }
  }
};
