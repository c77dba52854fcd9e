import { notFound } from './refusal.ts';
import { type Caller, type Pull, pullOf, type World } from './world.ts';

export interface Asked {
  readonly world: World;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A list is cut into pages by the server; `key` names it inside an object that also counts it. */
export type Answer =
  | { readonly status: number; readonly body?: unknown }
  | { readonly status: number; readonly items: readonly unknown[]; readonly key?: string };

export type Handler = (asked: Asked) => Answer;

export const answer = (body: unknown, status = 200): Answer => ({ status, body });
export const listed = (items: readonly unknown[], key?: string): Answer =>
  key === undefined ? { status: 200, items } : { status: 200, items, key };

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const pullAsked = ({ world, params }: Asked): Pull => {
  const pull = pullOf(world, Number(params.pull_number ?? params.issue_number));
  if (pull === undefined) throw notFound();
  return pull;
};
