import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const headers = {
  // The portal needs nothing from elsewhere and no code inside its pages.
  'Content-Security-Policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

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

const decoded = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};

/** Files whose name holds a digest of their content never change. */
const keeping = (file: string): Readonly<Record<string, string>> =>
  file.includes(`${sep}_astro${sep}`) ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};

const ok = (file: string, body: Uint8Array): Answer => ({
  status: 200,
  headers: {
    ...headers,
    ...keeping(file),
    'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
  },
  body,
});

const notFound = async (root: string): Promise<Answer> => ({
  status: 404,
  headers: { ...headers, 'Content-Type': types['.html'] as string },
  body: (await read(resolve(root, '404.html'))) ?? 'Halaman ini tidak ada.',
});

/** What a folder of pages answers to one request; `base` is the path under which it is published. */
export const answer = async (folder: string, method: string, url: string, base = '/'): Promise<Answer> => {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...headers, Allow: 'GET, HEAD' }, body: '' };
  const root = resolve(folder);
  const path = decoded(url);
  if (path === undefined || path.includes('\0') || !`${path}/`.startsWith(base)) return notFound(root);
  const file = fileFor(root, `/${path.slice(base.length)}`);
  if (!file) return notFound(root);
  if (path.endsWith('/')) {
    const page = resolve(file, 'index.html');
    const body = await read(page);
    return body ? ok(page, body) : notFound(root);
  }
  const body = await read(file);
  if (body) return ok(file, body);
  // A folder without the slash at its end: relative links would break there.
  if (await read(resolve(file, 'index.html')))
    return { status: 308, headers: { ...headers, Location: `${encodeURI(path)}/` }, body: '' };
  return notFound(root);
};

/** Serves a folder on this machine alone. */
export const serverFor = (folder: string, base = '/'): Server =>
  createServer((request, response) => {
    answer(folder, request.method ?? 'GET', request.url ?? '/', base).then(
      ({ status, headers: head, body }) => {
        response.writeHead(status, head);
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
