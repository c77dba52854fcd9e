import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './world.ts';

const loginOf = (world: World, header: string | undefined): string | undefined => {
  const [, basic = ''] = /^basic (.*)$/i.exec(header ?? '') ?? [];
  const [, password = ''] = /^[^:]*:(.*)$/.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? [];
  const caller = world.tokens.get(password);
  const mayWrite = caller?.app === null ? caller.account.role !== 'none' : caller?.app.permissions.contents === 'write';
  return mayWrite ? caller?.account.login : undefined;
};

/** Fetch and push over HTTP by Git's own server program: everybody reads, a token that may write pushes. */
export const serveGit = (world: World, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
  const login = loginOf(world, request.headers.authorization);
  const isPush = `${url.pathname}?${url.search}`.includes('git-receive-pack');
  if (isPush && login === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="forge"' }).end();
    return Promise.resolve();
  }
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: world.git.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname.slice(`/${world.owner}/${world.repo}.git`.length),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      ...(login === undefined ? {} : { REMOTE_USER: login }),
    },
  });
  request.pipe(backend.stdin);
  // A push that is refused closes its end before it has read everything.
  backend.stdin.on('error', () => undefined);
  const parts: Buffer[] = [];
  backend.stdout.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    backend.on('close', () => {
      const whole = Buffer.concat(parts);
      const end = whole.indexOf('\r\n\r\n');
      const lines = whole.subarray(0, end).toString('utf8').split('\r\n');
      const headers = Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2) as [string, string]));
      const { Status: status = '200', ...rest } = headers;
      response.writeHead(Number.parseInt(status, 10), rest).end(whole.subarray(end + 4));
      resolve();
    });
  });
};
