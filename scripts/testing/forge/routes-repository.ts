import { notFound } from './refusal.ts';
import { type Asked, answer, listed } from './route.ts';
import { publicUserShape, repositoryShape } from './shapes.ts';

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
};
