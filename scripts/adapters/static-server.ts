import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { resolve, sep } from 'node:path';
import { contentPolicy } from '../core/portal/content-policy.ts';
import { contentTypeOf, isText } from './content-types.ts';
import { compressed, wantsGzip } from './gzip.ts';

const headers = {
  // Pages say themselves what they need, and less; no page may be shown inside another's.
  'Content-Security-Policy': `${contentPolicy({ wasm: true })}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/** What is asked for: the address as it came, and the encodings that the client reads. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** The `Accept-Encoding` header; absent when the client named none. */
  readonly accepts?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const read = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined);

/** The file that an address names, or undefined when it would lead out of the folder. */
const fileFor = (root: string, pathname: string): string | undefined => {
  const file = resolve(root, `.${pathname}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
};

/** The path of an address; one that hides a slash in a sign would lead elsewhere than it reads, and leads nowhere. */
const decoded = (url: string): string | undefined => {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return /%(?:2f|5c|00)/i.test(pathname) ? undefined : decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
};

/** Files whose name holds a digest of their content never change. */
const keeping = (file: string): Readonly<Record<string, string>> =>
  file.includes(`${sep}_astro${sep}`) ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};

const ok = async (file: string, body: Uint8Array, accepts: string | undefined): Promise<Answer> => {
  const type = contentTypeOf(file);
  const head = { ...headers, ...keeping(file), 'Content-Type': type };
  if (!isText(type)) return { status: 200, headers: head, body };
  const varying = { ...head, Vary: 'Accept-Encoding' };
  if (!wantsGzip(accepts)) return { status: 200, headers: varying, body };
  return { status: 200, headers: { ...varying, 'Content-Encoding': 'gzip' }, body: await compressed(file, body) };
};

const notFound = async (root: string): Promise<Answer> => ({
  status: 404,
  headers: { ...headers, 'Content-Type': contentTypeOf('404.html') },
  body: (await read(resolve(root, '404.html'))) ?? 'Halaman ini tidak ada.',
});

/** What a folder of pages answers to one request; `base` is the path under which it is published. */
export const answer = async (folder: string, { method, url, accepts }: Asked, base = '/'): Promise<Answer> => {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...headers, Allow: 'GET, HEAD' }, body: '' };
  const root = resolve(folder);
  const path = decoded(url);
  if (path === undefined || path.includes('//') || !`${path}/`.startsWith(base)) return notFound(root);
  const file = fileFor(root, `/${path.slice(base.length)}`);
  if (!file) return notFound(root);
  if (path.endsWith('/')) {
    const page = resolve(file, 'index.html');
    const body = await read(page);
    return body ? ok(page, body, accepts) : notFound(root);
  }
  const body = await read(file);
  if (body) return ok(file, body, accepts);
  // A folder without the slash at its end: relative links would break there.
  if (await read(resolve(file, 'index.html')))
    return { status: 308, headers: { ...headers, Location: `${encodeURI(path)}/` }, body: '' };
  return notFound(root);
};

/** Serves a folder on this machine alone. */
export const serverFor = (folder: string, base = '/'): Server =>
  createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    answer(folder, { method, url, accepts: request.headers['accept-encoding'] }, base).then(
      ({ status, headers: head, body }) => {
        response.writeHead(status, { ...head, 'Content-Length': Buffer.byteLength(body) });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => {
        response.writeHead(500, headers);
        response.end();
      },
    );
  });

const tryListen = (server: Server, port: number): Promise<boolean> =>
  new Promise((settle, fail) => {
    const refused = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? settle(false) : fail(error);
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      settle(true);
    });
  });

/** Listens on the first free port from `first`; undefined when none of the next twenty is free. */
export const listen = async (server: Server, first: number): Promise<number | undefined> => {
  for (let port = first; port < first + 20; port += 1) if (await tryListen(server, port)) return port;
  return undefined;
};
