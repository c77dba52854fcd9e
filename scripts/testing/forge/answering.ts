import { type Exchange, violationsOf } from './contract.ts';
import { follow } from './follow.ts';
import { type Operation, operations } from './operations.ts';
import { checkPermission } from './permissions.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Answer, Handler } from './route.ts';
import { checkRoutes } from './routes-checks.ts';
import { issueRoutes } from './routes-issues.ts';
import { pullRoutes } from './routes-pulls.ts';
import { repositoryRoutes } from './routes-repository.ts';
import { reviewRoutes } from './routes-reviews.ts';
import { type Caller, pullOf, type World } from './world.ts';

const routes: Readonly<Record<Operation, Handler>> = {
  ...repositoryRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...issueRoutes,
  ...checkRoutes,
};

const PARAMETER = /^\{(.*)\}$/;

const paramsOf = (
  operation: Operation,
  method: string,
  path: readonly string[],
): Record<string, string> | undefined => {
  const [verb, template = ''] = operation.split(' ');
  const parts = template.split('/').slice(1);
  if (verb !== method || parts.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const [, name] = PARAMETER.exec(part) ?? [];
    const value = path[at] ?? '';
    if (name === undefined && part !== value) return undefined;
    if (name !== undefined) params[name] = decodeURIComponent(value);
  }
  return params;
};

/** The operation that a request means, with what stands in its path. */
export const operationOf = (method: string, pathname: string) => {
  const path = pathname.split('/').slice(1);
  for (const operation of operations) {
    const params = paramsOf(operation, method, path);
    if (params !== undefined) return { operation, params };
  }
  return undefined;
};

export interface Call {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly caller: Caller;
}

export interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const linkTo = (url: URL, page: number, rel: string): string => {
  url.searchParams.set('page', String(page));
  return `<${url.href}>; rel="${rel}"`;
};

/** Cuts a list into the page that was asked for. */
const paged = (answer: Extract<Answer, { items: unknown }>, query: Call['query'], path: string): Told => {
  const size = Math.min(100, Math.max(1, Number(query.per_page ?? 30) || 30));
  const page = Math.max(1, Number(query.page ?? 1) || 1);
  const { items, key, status } = answer;
  const shown = items.slice((page - 1) * size, page * size);
  const last = Math.max(1, Math.ceil(items.length / size));
  const url = new URL(path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const links = [
    ...(page > 1 ? [linkTo(url, page - 1, 'prev'), linkTo(url, 1, 'first')] : []),
    ...(page < last ? [linkTo(url, page + 1, 'next'), linkTo(url, last, 'last')] : []),
  ];
  const body = key === undefined ? shown : { total_count: items.length, [key]: shown };
  return { status, body, headers: links.length > 0 ? { link: links.join(', ') } : {} };
};

const perform = (world: World, call: Call, path: string): Told => {
  const { operation, params, query, body, caller } = call;
  const ours = params.owner === undefined || (params.owner === world.owner && params.repo === world.repo);
  if (!ours) throw notFound();
  const number = Number(params.pull_number ?? params.issue_number);
  checkPermission(operation, caller, pullOf(world, number));
  const given = (body ?? {}) as Record<string, unknown>;
  const answer = routes[operation]({ world, caller, params, query, body: given });
  return 'items' in answer ? paged(answer, query, path) : { status: answer.status, body: answer.body, headers: {} };
};

/** Answers one request by the rules of the forge, and notes where request or answer leave GitHub's description. */
export const answerCall = (world: World, call: Call, path: string, violations: string[]): Told => {
  follow(world);
  let told: Told;
  try {
    told = perform(world, call, path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    told = { status: error.status, body: error.body, headers: error.headers };
  }
  const { operation, query, body: sent } = call;
  const exchange: Exchange = { operation, query, sent, status: told.status, answer: told.body };
  violations.push(...violationsOf(exchange));
  return told;
};
