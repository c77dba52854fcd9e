import type { BareGit } from './bare-git.ts';

export type AccountType = 'User' | 'Bot' | 'Organization' | 'Mannequin';
export type Role = 'none' | 'read' | 'write' | 'admin';

/** Somebody with a number that stays and a name that may change hands. */
export interface Account {
  readonly id: number;
  login: string;
  readonly type: AccountType;
  readonly email: string | null;
  /** What the account may do in the repository; `none` is the public, who may read, comment and review. */
  role: Role;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly account: Account;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

/** What stands behind a request: an account, and the App when it acts for one. */
export interface Caller {
  readonly account: Account;
  readonly app: App | null;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly id: number;
  /** Null when the account was deleted. */
  account: Account | null;
  readonly body: string;
  state: ReviewState;
  commit: string;
  readonly at: string;
}

export interface Comment {
  readonly id: number;
  readonly account: Account;
  readonly app: App | null;
  body: string;
  readonly at: string;
  updated: string;
}

/** One event of the timeline, in the words of the forge. */
export interface TimelineEvent {
  readonly event: string;
  readonly id: number;
  readonly at: string;
  readonly actor: Account;
  readonly more: Readonly<Record<string, unknown>>;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: Account;
  readonly headRef: string;
  /** Owner of the fork; null for a branch of the repository itself. */
  readonly fork: string | null;
  /** Whether its author says that it is not ready. */
  isDraft?: boolean;
  baseRef: string;
  head: string;
  /** What the forge remembers of the base; it moves with the head only. */
  baseSha: string;
  state: 'open' | 'closed';
  mergedAt: string | null;
  mergeCommit: string | null;
  closedAt: string | null;
  readonly createdAt: string;
  readonly labels: Set<string>;
  reviewers: Account[];
  readonly reviews: Review[];
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
}

export interface CheckRun {
  readonly id: number;
  readonly app: App;
  readonly name: string;
  readonly head: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
}

/** The whole forge: everything that Git does not hold. */
export interface World {
  readonly owner: string;
  readonly repo: string;
  readonly repoId: number;
  readonly git: BareGit;
  now: string;
  url: string;
  readonly accounts: Account[];
  readonly apps: App[];
  readonly tokens: Map<string, Caller>;
  readonly pulls: Pull[];
  readonly checks: CheckRun[];
  readonly labels: Map<string, { id: number; color: string; description: string }>;
  readonly rulesets: Record<string, unknown>[];
  nextId: number;
}

export const newId = (world: World): number => {
  world.nextId += 1;
  return world.nextId;
};

export const pullOf = (world: World, number: number): Pull | undefined =>
  world.pulls.find((pull) => pull.number === number);

export const accountOf = (world: World, login: string): Account | undefined =>
  world.accounts.find((account) => account.login === login);

export const record = (world: World, pull: Pull, actor: Account, event: string, more: Record<string, unknown> = {}) =>
  pull.timeline.push({ event, id: newId(world), at: world.now, actor, more });
