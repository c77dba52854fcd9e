import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen, serverFor } from '../../scripts/adapters/static-server.ts';
import { typeOf } from './page-templates.ts';
import { sharedBuild } from './shared-build.ts';

const run = promisify(execFile);

/** One page as it was built: its address and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

export interface BuiltPortal {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
  readonly remove: () => void;
}

/** The day that all built pages show, so that a test says the same tomorrow. */
const AT = '2026-11-22';

const build = (folder: string, settings: Readonly<Record<string, string>>, root: string): Promise<unknown> =>
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', TATA_AT: AT, ...settings },
  });

const pagesIn = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));

/** Builds the portal into a folder of its own, as `npm run build` does, in a process of its own. */
export const buildPortal = async (
  settings: Readonly<Record<string, string>> = {},
  root = process.cwd(),
): Promise<BuiltPortal> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-portal-'));
  await build(folder, settings, root);
  return { folder, pages: pagesIn(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** One build of these sources for all tests that only read it, so nobody removes it. */
export const builtPortalOf = async (name: string, root: string): Promise<BuiltPortal> => {
  const folder = await sharedBuild(name, root, async (into) => {
    await build(into, {}, root);
  });
  return { folder, pages: pagesIn(folder), remove: () => {} };
};

/** The portal as it is built without any setting. */
export const builtPortal = (): Promise<BuiltPortal> => builtPortalOf('bersama', process.cwd());

/** The longest page of each type: where something breaks, it breaks there first. */
export const pageTypes = (pages: readonly BuiltPage[]): { type: string; path: string }[] => {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const type = typeOf(page.path);
    if (page.html.length > (longest.get(type)?.html.length ?? 0)) longest.set(type, page);
  }
  return [...longest].map(([type, { path }]) => ({ type, path }));
};

export interface ServedPortal {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export const servePortal = async ({ folder }: BuiltPortal): Promise<ServedPortal> => {
  const server: Server = serverFor(folder);
  const port = await listen(server, 46_100);
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
