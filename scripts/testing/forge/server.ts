import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall, operationOf, type Told } from './answering.ts';
import { arrivalOf, type Fault, type Faults } from './faults.ts';
import { serveGit } from './git-http.ts';
import type { Operation } from './operations.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** One request as it arrived. */
export interface Logged {
  readonly operation: Operation | null;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly login: string | null;
  readonly status: number | null;
}

export interface Desk {
  readonly world: World;
  readonly faults: Faults;
  readonly log: Logged[];
  readonly violations: string[];
}

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const send = (world: World, response: ServerResponse, { status, body, headers }: Told, cut = false): void => {
  const text = body === undefined ? '' : JSON.stringify(body);
  const shown = cut ? text.slice(0, Math.floor(text.length / 2)) : text;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(shown),
    date: new Date(world.now).toUTCString(),
    ...headers,
  });
  response.end(shown);
};

/** The answer that a fault leaves, null where there is none at all. */
const spoiled = (fault: Fault, told: Told): Told | null => {
  const refused = (refusal: Refusal): Told => ({ ...refusal, status: refusal.status, body: refusal.body });
  switch (fault.kind) {
    case 'status':
      return refused(new Refusal(fault.status, `Fault ${fault.status}`));
    case 'rate-limit': {
      const headers = { 'retry-after': String(fault.retryAfter) };
      return refused(new Refusal(fault.status, 'You have exceeded a secondary rate limit.', undefined, headers));
    }
    case 'empty-page': {
      const list = Object.entries((told.body ?? {}) as object).map(([key, value]) => [
        key,
        Array.isArray(value) ? [] : value,
      ]);
      return { ...told, body: Array.isArray(told.body) ? [] : Object.fromEntries(list) };
    }
    case 'no-next':
      return { ...told, headers: {} };
    case 'replace':
      return { ...told, body: fault.body };
    case 'partial':
      return told;
    default:
      return null;
  }
};

const unauthorized: Told = { status: 401, body: new Refusal(401, 'Bad credentials').body, headers: {} };
const unknown: Told = { status: 404, body: new Refusal(404, 'Not Found').body, headers: {} };

const handle = async (desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { world, faults, log, violations } = desk;
  const url = new URL(request.url ?? '/', world.url);
  if (!(await faults.letsIn(arrivalOf(request.method, request.url)))) {
    request.socket.destroy();
    return;
  }
  if (url.pathname.startsWith(`/${world.owner}/${world.repo}.git/`)) return serveGit(world, request, response, url);
  const text = await read(request);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const [, token = ''] = /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '') ?? [];
  const caller = world.tokens.get(token);
  const found = operationOf(request.method ?? '', url.pathname);
  const query = Object.fromEntries(url.searchParams);
  const note = (status: number | null) =>
    log.push({
      ...{ operation: found?.operation ?? null, method: request.method ?? '', path: url.pathname, query, body, status },
      login: caller?.account.login ?? null,
    });
  const fault = found === undefined ? undefined : faults.next(found.operation);
  if (fault?.kind === 'reset') {
    note(null);
    request.socket.destroy();
    return;
  }
  if (caller === undefined) {
    note(401);
    return send(world, response, unauthorized);
  }
  if (found === undefined) {
    note(404);
    violations.push(`${request.method} ${url.pathname}: no operation in use`);
    return send(world, response, unknown);
  }
  // A request that is refused at the door does nothing.
  const isRefused = fault?.kind === 'status' || fault?.kind === 'rate-limit';
  const told = isRefused
    ? unknown
    : answerCall(world, { ...found, query, body, caller }, `${world.url}${url.pathname}`, violations);
  const given = fault === undefined ? told : spoiled(fault, told);
  note(given?.status ?? null);
  if (given !== null) return send(world, response, given, fault?.kind === 'partial');
  if (fault?.kind === 'reset-after') request.socket.destroy();
};

/** Starts answering on a free port of this machine. */
export const startServer = async (desk: Desk): Promise<Server> => {
  const server = createServer((request, response) => {
    handle(desk, request, response).catch((error: unknown) => {
      desk.violations.push(`the fake broke: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  desk.world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
};
