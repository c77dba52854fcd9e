import { answerCall, operationOf } from './answering.ts';
import {
  type Account,
  type AccountType,
  accountOf,
  type Caller,
  newId,
  type Pull,
  pullOf,
  type Role,
  type World,
} from './world.ts';

export interface NewAccount {
  readonly login: string;
  readonly id?: number;
  readonly type?: AccountType;
  readonly email?: string;
  readonly role?: Role;
}

export interface NewApp {
  readonly id: number;
  readonly slug: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export type VoteEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

/** What a test names must be there. */
export const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the forge knows no ${what}`);
  return value;
};

/** Accounts, Apps and their tokens. */
export const peopleOf = (world: World) => {
  const addAccount = ({ login, id = newId(world), type = 'User', email, role = 'read' }: NewAccount): Account => {
    const account = { id, login, type, email: email ?? null, role };
    world.accounts.push(account);
    return account;
  };
  const account = (login: string): Account => found(accountOf(world, login), `account ${login}`);
  return {
    addAccount,
    account,
    /** A token of a person, as made in their settings. */
    tokenOf: (login: string): string => {
      const token = `token-${login}-${newId(world)}`;
      world.tokens.set(token, { account: account(login), app: null });
      return token;
    },
    /** An App with its bot and a token of its installation; several tokens may differ in what they permit. */
    addApp: ({ id, slug, permissions }: NewApp) => {
      const login = `${slug}[bot]`;
      const bot = accountOf(world, login) ?? addAccount({ login, type: 'Bot', role: 'write' });
      const app = { id, slug, account: bot, permissions };
      if (!world.apps.some((one) => one.id === id)) world.apps.push(app);
      const token = `installation-${slug}-${newId(world)}`;
      world.tokens.set(token, { account: bot, app });
      return { app, bot, token };
    },
  };
};

/** What people do on the pages of the forge: the same rules as over the line. */
export const handsOf = (world: World, violations: string[]) => {
  const { owner, repo, url: root } = world;

  /** Any operation in the name of an account or an App; `/pulls/1` is short for the path inside the repository. */
  const call = (by: string | Caller, route: string, body?: unknown): { status: number; body: unknown } => {
    const [method = '', path = ''] = route.split(' ');
    const url = new URL(path.startsWith('/user') ? `${root}${path}` : `${root}/repos/${owner}/${repo}${path}`);
    const meant = found(operationOf(method, url.pathname), `operation ${route}`);
    const caller = typeof by === 'string' ? { account: found(accountOf(world, by), by), app: null } : by;
    const query = Object.fromEntries(url.searchParams);
    return answerCall(world, { ...meant, query, body, caller }, `${url.origin}${url.pathname}`, violations);
  };
  const insist = (by: string | Caller, route: string, body?: unknown): unknown => {
    const told = call(by, route, body);
    if (told.status >= 400) throw new Error(`${route}: ${told.status} ${JSON.stringify(told.body)}`);
    return told.body;
  };
  return {
    call,
    /** A request by its number. */
    pull: (number: number): Pull => found(pullOf(world, number), `request ${number}`),
    review: (number: number, by: string | Caller, event: VoteEvent, words = ''): number => {
      const said = event === 'APPROVE' || words !== '' ? words : 'Lihat catatan.';
      return (insist(by, `POST /pulls/${number}/reviews`, { event, body: said }) as { id: number }).id;
    },
    dismiss: (number: number, id: number, by: string, message = 'Dibatalkan.'): unknown =>
      insist(by, `PUT /pulls/${number}/reviews/${id}/dismissals`, { message }),
    retarget: (number: number, by: string, base: string) => insist(by, `PATCH /pulls/${number}`, { base }),
    comment: (number: number, by: string | Caller, body: string) =>
      insist(by, `POST /issues/${number}/comments`, { body }),
  };
};
