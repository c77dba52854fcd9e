import { notFound, Refusal } from './refusal.ts';
import { type Answer, type Asked, answer, listed, text } from './route.ts';
import { appShape, nodeId, repositoryUrl } from './shapes.ts';
import { type CheckRun, newId, type World } from './world.ts';

const LONGEST = 65_535;

const checkShape = (world: World, check: CheckRun) => {
  const url = `${repositoryUrl(world)}/check-runs/${check.id}`;
  return {
    ...{ id: check.id, node_id: nodeId('Check', check.id), name: check.name, head_sha: check.head },
    ...{ external_id: check.externalId, url, html_url: url, details_url: check.detailsUrl },
    ...{ status: check.status, conclusion: check.conclusion },
    ...{ started_at: check.startedAt, completed_at: check.completedAt },
    output: { ...check.output, annotations_count: 0, annotations_url: `${url}/annotations` },
    ...{ check_suite: { id: check.app.id + 700 }, app: appShape(world, check.app), pull_requests: [] },
  };
};

const write = (check: CheckRun, world: World, body: Readonly<Record<string, unknown>>): void => {
  const output = (body.output ?? {}) as Record<string, unknown>;
  for (const part of ['title', 'summary', 'text'] as const) {
    const value = output[part];
    if (value === undefined) continue;
    if (text(value).length > LONGEST) {
      const length = text(value).length;
      throw new Refusal(422, `Invalid request.\n\nOnly ${LONGEST} characters are allowed; ${length} were supplied.`);
    }
    check.output[part] = text(value);
  }
  check.status = text(body.status) || check.status;
  check.startedAt = text(body.started_at) || check.startedAt;
  check.externalId = text(body.external_id) || check.externalId;
  check.detailsUrl = text(body.details_url) || check.detailsUrl;
  if (typeof body.conclusion !== 'string') return;
  check.status = 'completed';
  check.conclusion = body.conclusion;
  check.completedAt = text(body.completed_at) || world.now;
};

const create = ({ world, caller, body }: Asked): Answer => {
  const { app } = caller;
  if (app === null) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  const head = text(body.head_sha);
  if (!/^[0-9a-f]{40}$/.test(head) || world.git.shaOf(head) === undefined) {
    throw new Refusal(422, `No commit found for SHA: ${head}`);
  }
  const output = { title: null, summary: null, text: null };
  const state = { status: 'queued', conclusion: null, startedAt: world.now, completedAt: null };
  const check = {
    id: newId(world),
    app,
    name: text(body.name),
    head,
    ...state,
    externalId: null,
    detailsUrl: null,
    output,
  };
  write(check, world, body);
  world.checks.push(check);
  return answer(checkShape(world, check), 201);
};

const update = ({ world, caller, params, body }: Asked): Answer => {
  const check = world.checks.find(({ id }) => id === Number(params.check_run_id));
  if (check === undefined) throw notFound();
  if (caller.app?.id !== check.app.id)
    throw new Refusal(403, 'Invalid app_id `null` - check run can only be modified by the GitHub App that created it.');
  write(check, world, body);
  return answer(checkShape(world, check));
};

const list = ({ world, params, query }: Asked): Answer => {
  const head = world.git.shaOf(text(params.ref));
  if (head === undefined) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
  const fitting = world.checks.filter(
    (check) =>
      check.head === head &&
      (query.check_name ?? check.name) === check.name &&
      Number(query.app_id ?? check.app.id) === check.app.id,
  );
  // Unless asked for all, the forge tells only the last run of a name by an App.
  const isLast = (check: CheckRun, at: number) =>
    !fitting.slice(at + 1).some(({ name, app }) => name === check.name && app.id === check.app.id);
  const chosen = query.filter === 'all' ? fitting : fitting.filter(isLast);
  return listed(chosen.map((check) => checkShape(world, check)).reverse(), 'check_runs');
};

export const checkRoutes = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': list,
  'POST /repos/{owner}/{repo}/check-runs': create,
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': update,
};
