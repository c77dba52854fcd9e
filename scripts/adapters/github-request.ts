import { z } from 'zod';
import type { Account } from '../core/gate/forge-facts.ts';
import { isStatus, type ReadClient } from './github-client.ts';
import { ForgeError } from './github-error.ts';
import { OperationalError } from './operational-error.ts';

/** A repository by the name that the settings give it. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

const types = ['User', 'Bot', 'Organization', 'Mannequin'] as const;

/** An account as answers hold it. What kind the forge may add later is no person to us. */
export const userShape = z.object({
  id: z.int().positive(),
  login: z.string().max(100),
  type: z.string().transform((type): Account['type'] => types.find((one) => one === type) ?? 'Bot'),
});

export const accountOf = ({ id, type }: z.infer<typeof userShape>): Account => ({ id, type });

export const shaShape = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

// Title, description and names of branches of the head decide nothing and are not read.
const listedShape = z.object({ number: z.int().positive(), head: z.object({ sha: shaShape }) });

const requestShape = z.object({
  ...listedShape.shape,
  state: z.enum(['open', 'closed']),
  draft: z.boolean().optional(),
  created_at: z.string().max(40),
  merged_at: z.string().nullable(),
  user: userShape.nullable(),
  base: z.object({ ref: z.string().min(1).max(380) }),
  commits: z.int().nonnegative(),
  changed_files: z.int().nonnegative(),
  labels: z.array(z.object({ name: z.string() })),
  requested_reviewers: z.array(userShape),
});

/** A request as the forge tells it now. */
export type ForgeRequest = z.infer<typeof requestShape>;

/** A number of a request as a person or another program hands it over: digits, nothing else. */
export const requestNumberOf = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new OperationalError(
    'Nomor permohonan harus bilangan bulat.',
    'Tulis angkanya saja, misalnya 12; nomornya ada di judul permohonan.',
  );
};

/** One request. With `head`, the request must be at that very commit: nothing told elsewhere is believed. */
export const readRequest = async (
  client: ReadClient,
  place: Place,
  number: number,
  head?: string,
): Promise<ForgeRequest> => {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const request = await client.one(route, { ...place, pull_number: number }, requestShape);
  if (request.number === number && (head === undefined || request.head.sha === head)) return request;
  throw new ForgeError(
    null,
    `Permohonan #${number} tidak lagi berada pada commit yang diperiksa.`,
    'Ada commit baru; jalankan lagi agar yang terbaru yang diperiksa.',
  );
};

/** All open requests with their heads, the oldest first. */
export const openRequests = async (
  client: ReadClient,
  place: Place,
): Promise<{ readonly number: number; readonly head: string }[]> => {
  const parameters = { ...place, state: 'open', sort: 'created', direction: 'asc' };
  const found = await client.all('GET /repos/{owner}/{repo}/pulls', parameters, listedShape);
  const heads = new Map(found.map(({ number, head }) => [number, head.sha]));
  return [...heads].map(([number, head]) => ({ number, head })).sort((a, b) => a.number - b.number);
};

/** Names that accounts bear today, by their numbers; an account that is gone has none. */
export const loginsOf = async (client: ReadClient, ids: Iterable<number>): Promise<Map<number, string>> => {
  const logins = new Map<number, string>();
  for (const id of new Set(ids)) {
    try {
      const user = await client.one('GET /user/{account_id}', { account_id: id }, userShape);
      if (user.id === id) logins.set(id, user.login);
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
    }
  }
  return logins;
};
