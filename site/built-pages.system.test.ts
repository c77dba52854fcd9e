import { globSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseYaml } from '../scripts/adapters/yaml.ts';
import { type BuiltPage, type BuiltPortal, buildPortal, builtPortal } from './testing/built-portal.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

let project: ProjectCopy;
let portal: BuiltPortal;
let fork: BuiltPortal;

beforeAll(async () => {
  portal = await builtPortal();
  project = copyProject();
  // Its pages name the commit that they were built from.
  symlinkSync(resolve('.git'), join(project.folder, '.git'));
  const settings = { SITE_BASE: '/register', REPOSITORY_URL: 'https://forge.example/kominfo/register/' };
  fork = await buildPortal(settings, project.folder);
});
afterAll(() => {
  portal?.remove();
  fork?.remove();
  project?.remove();
});

const unescaped = (text: string) => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value));
const textOf = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

/** Where a link of a page leads: the address below the portal's own, with its anchor; undefined for other places. */
const targetOf = (page: string, href: string, base = '/'): { path: string; anchor: string } | undefined => {
  const at = new URL(base.slice(0, -1) + page, 'https://portal.example');
  const target = new URL(href, at);
  if (target.origin !== at.origin || !target.pathname.startsWith(base)) return undefined;
  return {
    path: `/${decodeURI(target.pathname.slice(base.length))}`,
    anchor: decodeURIComponent(target.hash.slice(1)),
  };
};

/** Links and files that lead nowhere when the portal lies under a path, as `page -> address`. */
const deadLinks = ({ folder, pages }: BuiltPortal, base: string): string[] => {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  const files = new Set(globSync('**/*.*', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`));
  const isAlive = (page: BuiltPage, address: string): boolean => {
    if (/^https:\/\//.test(address)) return true;
    const target = targetOf(page.path, address, base);
    const ids = target && anchors.get(target.path);
    if (!target || !ids) return target !== undefined && files.has(target.path);
    return target.anchor === '' || ids.has(target.anchor);
  };
  return pages
    .flatMap((page) =>
      ['href', 'src', 'action']
        .flatMap((name) => attributes(page.html, name))
        .filter((address) => !isAlive(page, address))
        .map((address) => `${page.path} -> ${address}`),
    )
    .slice(0, 20);
};

/** Every record of the register, read here without the portal's own code. */
const records = globSync('registry/*/*/*.{yaml,md}').map((file) => {
  const [, daerah = '', jenis = '', name = ''] = file.replaceAll('\\', '/').split('/');
  const source = readFileSync(file, 'utf8');
  const data = file.endsWith('.md') ? (/^---\n(.*?)\n---\n/s.exec(source)?.[1] ?? '') : source;
  const value = (parseYaml(data).value ?? {}) as Record<string, unknown>;
  return { path: `/${daerah}/${jenis}/${name.replace(/\.[a-z]+$/, '')}/`, jenis, value };
});
const samplePaths = new Set(records.filter(({ value }) => value.asal === 'contoh').map(({ path }) => path));

test('every record has its page, and nothing is left unbuilt', () => {
  const built = new Set(portal.pages.map(({ path }) => path));
  expect(records.length).toBeGreaterThan(100);
  expect(records.filter(({ path }) => !built.has(path))).toEqual([]);
});

test('no link leads nowhere', () => {
  expect(deadLinks(portal, '/')).toEqual([]);
});

test('every page is reached from the first one by links', () => {
  const leadsTo = new Map(
    portal.pages.map(({ path, html }) => [
      path,
      attributes(html, 'href').flatMap((href) => targetOf(path, href)?.path ?? []),
    ]),
  );
  const reached = new Set(['/']);
  for (const path of reached) for (const next of leadsTo.get(path) ?? []) reached.add(next);
  const lost = portal.pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !reached.has(path));
  expect(lost).toEqual([]);
});

test('a fork publishes under its own path, and its links stay there', () => {
  expect(fork.pages.length).toBe(portal.pages.length);
  expect(deadLinks(fork, '/register/')).toEqual([]);
});

describe('the same pages, under any path', () => {
  const movable = ({ folder, pages }: BuiltPortal): BuiltPortal => ({
    folder,
    pages: pages.filter(({ path }) => path !== '/404.html'),
    remove: () => {},
  });

  test.each(['/a/b/', '/register/'])('lead nowhere wrong under %s', (base) => {
    expect(deadLinks(movable(portal), base)).toEqual([]);
  });

  test('only the page for a wrong address holds full paths: it is shown at any depth', () => {
    const full = (html: string) =>
      ['href', 'src', 'action', 'srcset'].some((name) => attributes(html, name).some((one) => one.startsWith('/')));
    expect(portal.pages.filter(({ html }) => full(html)).map(({ path }) => path)).toEqual(['/404.html']);
    const lost = fork.pages.find(({ path }) => path === '/404.html')?.html ?? '';
    expect(attributes(lost, 'href').filter((href) => !/^(\/register\/|https:|#)/.test(href))).toEqual([]);
  });

  test('no style or script names a full path', () => {
    const files = globSync('_astro/*.{css,js}', { cwd: portal.folder });
    expect(files.length).toBeGreaterThan(2);
    const named = files.filter((file) =>
      /url\(["']?\/|(?:from|import\()\s*["'`]\/|["'`]\/_astro/.test(readFileSync(join(portal.folder, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });
});

test('a fork that names its repository links each page to its file', () => {
  const page = fork.pages.find(({ path }) => path === '/badung/');
  expect(page?.html).toMatch(
    /href="https:\/\/forge\.example\/kominfo\/register\/blob\/[0-9a-f]{40}\/registry\/badung\//,
  );
});

test('who would run or adopt it is led to README and guide, by links where the repository is named', () => {
  for (const path of ['/tentang/', '/en/']) {
    const at = ({ pages }: BuiltPortal) => pages.find((page) => page.path === path)?.html ?? '';
    expect(at(fork)).toMatch(/href="https:\/\/forge\.example\/[^"]*\/README\.md"/);
    expect(at(fork)).toMatch(/href="https:\/\/forge\.example\/[^"]*\/policies\/MEMAKAI\.md"/);
    expect(at(portal)).toContain('<code>README.md</code>');
  }
});

describe('every page', () => {
  const each = (fault: (page: BuiltPage) => boolean) => portal.pages.filter(fault).map(({ path }) => path);

  test('has a language, one heading, a title of its own and a way to the sources', () => {
    const languageOf = (html: string) => /^<!DOCTYPE html><html lang="([a-z]+)"/.exec(html)?.[1];
    expect(each(({ path, html }) => languageOf(html) !== (path === '/en/' ? 'en' : 'id'))).toEqual([]);
    expect(each(({ html }) => [...html.matchAll(/<h1\b/g)].length !== 1)).toEqual([]);
    expect(
      each(
        ({ path, html }) => !attributes(html, 'href').some((href) => targetOf(path, href)?.path === '/sumber-data/'),
      ),
    ).toEqual([]);
    const titles = portal.pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('says which files it was made from', () => {
    expect(each(({ path, html }) => path !== '/404.html' && !html.includes('Halaman ini disusun dari'))).toEqual([]);
  });

  test('uses every id once', () => {
    const doubled = (html: string) => attributes(html, 'id').filter((id, i, all) => all.indexOf(id) !== i);
    expect(portal.pages.flatMap(({ path, html }) => doubled(html).map((id) => `${path} #${id}`))).toEqual([]);
  });

  test('holds no script, no inline style and nothing from elsewhere', () => {
    // Lists and the search are served by modules of their own file; no other page has any.
    const ownModules = /<script type="module" src="[./]*_astro\/[^"]+\.js"><\/script>/g;
    const plain = (html: string) => html.replaceAll(ownModules, '');
    const isServed = ({ path, html }: BuiltPage) => path === '/cari/' || html.includes('data-list-controls');
    expect(each((page) => plain(page.html) !== page.html && !isServed(page))).toEqual([]);
    expect(each(({ html }) => /<script\b|<style\b|\sstyle="|\son[a-z]+="/.test(plain(html)))).toEqual([]);
    expect(each(({ html }) => /\ssrc="(?:[a-z]+:|\/\/)|<link[^>]*href="(?:[a-z]+:|\/\/)/.test(html))).toEqual([]);
  });

  test('says what a browser may load for it, and only the search page runs WebAssembly', () => {
    const policies = (html: string) =>
      [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(
        ([, policy = '']) => policy,
      );
    expect(each(({ html }) => policies(html).length !== 1)).toEqual([]);
    expect(each(({ html }) => !policies(html).join().startsWith("default-src 'none'; "))).toEqual([]);
    expect(each(({ html }) => policies(html).join().includes('unsafe'))).toEqual(['/cari/']);
    expect(each(({ html }) => /'unsafe-(inline|eval)'/.test(policies(html).join()))).toEqual([]);
    expect(each(({ html }) => !html.includes('<meta name="referrer" content="no-referrer">'))).toEqual([]);
  });

  test('keeps words apart', () => {
    const glued = /[a-z,;:](<a\b|<code\b|<strong\b|<time\b)|(<\/a>|<\/code>|<\/strong>|<\/time>)[A-Za-z(]/;
    expect(each(({ html }) => glued.test(html))).toEqual([]);
    expect(each(({ html }) => /\s[,;]|undefined|\[object|NaN/.test(textOf(html.replace(/.*<main/s, '<main'))))).toEqual(
      [],
    );
  });

  test('of a demonstration says so', () => {
    expect(each(({ html }) => !html.includes('Peragaan.'))).toEqual([]);
  });
});

describe('a sample', () => {
  test('says so on its own page', () => {
    const pages = portal.pages.filter(({ path }) => samplePaths.has(path));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter(({ html }) => !/<dt[^>]*>Asal<\/dt>\s*<dd[^>]*>\s*<span class="sample"/.test(html))).toEqual(
      [],
    );
  });

  const leadsToSample = (page: string, href: string): boolean => {
    const target = targetOf(page, href);
    return target?.anchor === '' && samplePaths.has(target.path);
  };

  test('says so wherever it is linked', () => {
    const links = /<a [^>]*href="([^"]+)"[^>]*>(?:(?!<\/a>).)*<\/a>(.{0,40})/gs;
    const bare = portal.pages.flatMap(({ path, html }) =>
      [...html.matchAll(links)]
        .filter(
          ([, href = '', after = '']) => leadsToSample(path, unescaped(href)) && !after.includes('class="sample"'),
        )
        .map(([, href]) => `${path} -> ${href}`),
    );
    expect(bare).toEqual([]);
  });

  test('is never a public fact', () => {
    const open = portal.pages.filter(({ path }) => records.some((one) => one.path === path) && !samplePaths.has(path));
    expect(open.filter(({ html }) => !html.includes('Fakta terbuka'))).toEqual([]);
  });
});

test('accounts and keys of offices are on no page', () => {
  const offices = records.filter(({ jenis }) => jenis === 'jabatan').map(({ value }) => value);
  const secrets = offices.flatMap(({ forge, kunci }) => [
    ...(forge ? [String((forge as { id: number }).id)] : []),
    ...((kunci as string[] | undefined) ?? []),
  ]);
  expect(secrets.length).toBeGreaterThan(10);
  const all = portal.pages.map(({ html }) => html).join('\n');
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toMatch(/>\s*(Forge|Kunci)\s*</);
});

/** What a browser fetches for a page, compressed as the portal's own server sends it. */
const transferOf = ({ folder }: BuiltPortal, { path, html }: BuiltPage): number => {
  const parts = [
    ...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]*)"|<(?:script|img)[^>]*\ssrc="([^"]*)"/g),
  ];
  const files = parts.map(([, link, source]) => targetOf(path, link ?? source ?? '')?.path ?? '');
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return sizes.reduce((sum, size) => sum + size, gzipSync(html).length);
};

test('the page of a record is small and brings no script', () => {
  const paths = new Set(records.map(({ path }) => path));
  const pages = portal.pages.filter(({ path }) => paths.has(path));
  expect(pages.length).toBe(records.length);
  expect(pages.filter(({ html }) => html.includes('<script')).map(({ path }) => path)).toEqual([]);
  expect(pages.filter((page) => transferOf(portal, page) > 40 * 1024).map(({ path }) => path)).toEqual([]);
  expect(Math.min(...pages.map((page) => transferOf(portal, page)))).toBeGreaterThan(5 * 1024);
});

test('the styles stay small', () => {
  const styles = globSync('**/*.css', { cwd: portal.folder }).map((file) => readFileSync(join(portal.folder, file)));
  expect(styles.reduce((sum, style) => sum + gzipSync(style).length, 0)).toBeLessThan(20_000);
});
