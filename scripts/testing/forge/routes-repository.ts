import { notFound } from './refusal.ts';
import { type Asked, answer, listed } from './route.ts';
import { nodeId, publicUserShape, repositoryShape, repositoryUrl } from './shapes.ts';
import type { WorkflowRun, World } from './world.ts';

const runShape = (world: World, run: WorkflowRun) => {
  const url = `${repositoryUrl(world)}/actions/runs/${run.id}`;
  const links = ['jobs', 'logs', 'check_suite', 'cancel', 'rerun', 'artifacts', 'workflow'];
  return {
    ...{
      id: run.id,
      node_id: nodeId('Run', run.id),
      name: 'run',
      run_number: 1,
      event: run.event,
      display_title: 'run',
    },
    ...{ head_branch: run.branch, head_sha: run.head, path: '.github/workflows/ci.yml', workflow_id: 1 },
    ...{ status: 'completed', conclusion: 'success', url, html_url: url, created_at: world.now, updated_at: world.now },
    ...Object.fromEntries(links.map((name) => [`${name}_url`, `${url}/${name}`])),
    head_commit: null,
    head_repository: repositoryShape(world),
    repository: repositoryShape(world),
    // Empty for a fork; nothing may rest on it.
    pull_requests: [],
  };
};

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw notFound();
  return value;
};

export const repositoryRoutes = {
  'GET /repos/{owner}/{repo}': ({ world }: Asked) => answer(repositoryShape(world)),
  'GET /user/{account_id}': ({ world, params }: Asked) =>
    answer(publicUserShape(world, found(world.accounts.find(({ id }) => id === Number(params.account_id))))),
  'GET /repos/{owner}/{repo}/rulesets': ({ world }: Asked) => {
    const short = ({
      rules: _rules,
      conditions: _conditions,
      bypass_actors: _actors,
      ...rest
    }: Record<string, unknown>) => rest;
    return listed(world.rulesets.map(short));
  },
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': ({ world, params }: Asked) =>
    answer(found(world.rulesets.find(({ id }) => id === Number(params.ruleset_id)))),
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ world, params }: Asked) =>
    answer(runShape(world, found(world.runs.find(({ id }) => id === Number(params.run_id))))),
};
