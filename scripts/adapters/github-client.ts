import { Octokit } from 'octokit';
import { z } from 'zod';
import { type ForgeError, forgeErrorOf, incomplete } from './github-error.ts';
import { OperationalError } from './operational-error.ts';

export interface Pace {
  /** Milliseconds that a second of waiting takes. */
  readonly second: number;
  /** Milliseconds after which an answer is given up. */
  readonly timeout: number;
  /** Whether writes keep the distance that the forge asks for. */
  readonly isSpaced: boolean;
}

export interface ForgeSettings {
  /** Address of the API. */
  readonly forge: string;
  readonly token: string;
  /** Tests hurry; nobody else needs to. */
  readonly pace?: Pace;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Asks the forge and changes nothing. */
export interface ReadClient {
  /** One answer, of the shape that is used of it. */
  readonly one: <T>(route: `GET ${string}`, parameters: Parameters, shape: z.ZodType<T>) => Promise<T>;
  /** A list to its last page; `key` where the forge wraps and counts it. */
  readonly all: <T>(route: `GET ${string}`, parameters: Parameters, item: z.ZodType<T>, key?: string) => Promise<T[]>;
  /** What the forge's clock showed at its last answer, in milliseconds; null where it did not say. */
  readonly clock: () => number | null;
}

/** May change things as well; made with a token of its own. */
export interface WriteClient extends ReadClient {
  readonly send: <T>(
    route: `${'POST' | 'PATCH' | 'PUT' | 'DELETE'} ${string}`,
    parameters: Parameters,
    shape: z.ZodType<T>,
  ) => Promise<T>;
}

const usual: Pace = { second: 1000, timeout: 30_000, isSpaced: true };
/** Longest wait, in seconds, that a limit of the forge is worth. */
const longestWait = 60;
const pageSize = 100;
/** More pages than any list has that the gate reads. */
const mostPages = 1000;

const silent = () => undefined;
const waits = (after: number, _options: unknown, _octokit: unknown, count: number) => count < 2 && after <= longestWait;

/** Tokens travel over an encrypted line, or stay on this machine. */
const checkedAddress = (forge: string): string => {
  const url = URL.canParse(forge) ? new URL(forge) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (isSafe && url?.username === '') return forge.replace(/\/+$/, '');
  throw new OperationalError(
    'Alamat forge harus diawali https:// dan tanpa nama pengguna.',
    'Isi TATA_FORGE dengan alamat API, misalnya https://api.github.com.',
  );
};

const octokitOf = ({ forge, token, pace = usual }: ForgeSettings, retries: number): Octokit =>
  new Octokit({
    auth: token,
    baseUrl: checkedAddress(forge),
    userAgent: 'tata-kelola',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries, retryAfterBaseValue: pace.second, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      enabled: pace.isSpaced,
      retryAfterBaseValue: pace.second,
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
    },
    request: {
      // Each attempt has its own time.
      fetch: (url: string, options: RequestInit) =>
        fetch(url, { ...options, signal: AbortSignal.timeout(pace.timeout) }),
    },
  });

const askerOf = (octokit: Octokit) => {
  let date = Number.NaN;
  const ask = async (route: string, parameters: Parameters) => {
    const { data, headers } = await octokit.request(route, parameters).catch((error: unknown): never => {
      throw forgeErrorOf(route, error);
    });
    date = Date.parse(headers.date ?? '');
    return { data: data as unknown, hasNext: /rel="next"/.test(headers.link ?? '') };
  };
  return { ask, clock: () => (Number.isNaN(date) ? null : date) };
};

const shaped = <T>(route: string, shape: z.ZodType<T>, data: unknown): T => {
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw incomplete(route, `bagian "${(issue?.path ?? []).join('.')}" tidak seperti yang seharusnya`);
};

const counted = z.object({ total_count: z.int().nonnegative() });
const listIn = (data: unknown, key: string | undefined): unknown =>
  key === undefined ? data : (data as Record<string, unknown> | null)?.[key];

/** Where the forge itself counts a list, the count must be reached. */
const checkTotal = (route: string, data: unknown, key: string | undefined, found: number): void => {
  const total = key === undefined ? found : shaped(route, counted, data).total_count;
  if (total !== found) throw incomplete(route, `${found} dari ${total} butir terbaca`);
};

const readerOf = ({ ask, clock }: ReturnType<typeof askerOf>): ReadClient => ({
  clock,
  one: async (route, parameters, shape) => shaped(route, shape, (await ask(route, parameters)).data),
  all: async <T>(route: string, parameters: Parameters, item: z.ZodType<T>, key?: string) => {
    const found: T[] = [];
    const list: z.ZodType<T[]> = z.array(item);
    for (let page = 1; page <= mostPages; page += 1) {
      const { data, hasNext } = await ask(route, { ...parameters, per_page: pageSize, page });
      const items = shaped(route, list, listIn(data, key));
      found.push(...items);
      // The forge announced this page, or announces another: it cannot be empty.
      if (items.length === 0 && (hasNext || page > 1)) throw incomplete(route, `halaman ${page} kosong`);
      if (hasNext) continue;
      checkTotal(route, data, key, found.length);
      return found;
    }
    throw incomplete(route, `lebih dari ${mostPages} halaman`);
  },
});

/** A client that cannot write: its token need not be able to either. */
export const readClient = (settings: ForgeSettings): ReadClient => readerOf(askerOf(octokitOf(settings, 3)));

/**
 * A client that writes. It asks once: what was lost on the way may have been done, and who writes looks again before the
 * next attempt. Only what the forge says it did not do, because it came too fast, is sent again.
 */
export const writeClient = (settings: ForgeSettings): WriteClient => {
  const { ask } = askerOf(octokitOf(settings, 0));
  return {
    ...readClient(settings),
    send: async (route, parameters, shape) => shaped(route, shape, (await ask(route, parameters)).data),
  };
};

export const isStatus = (error: unknown, ...statuses: number[]): error is ForgeError =>
  error instanceof Error && 'status' in error && statuses.includes(Number(error.status));
