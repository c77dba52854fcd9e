import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPackage, mayInstall } from '../adapters/debian.ts';

/** Other site builders, writing as many pages of the same size as the portal does, each from a file of its own. */
export interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const tools = resolve('.tata/bench/eleventy');

/** A page's worth of words: what a template engine has to escape and put into a layout. */
const body = (bytes: number, n: number): string =>
  `Isian ${n} nama & keterangan. `.repeat(Math.ceil(bytes / 30)).slice(0, bytes);

const layout = (title: string, content: string): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${content}</main></body></html>\n`;

/** Writes the content of both peers into a folder. */
export const writePeerContent = (folder: string, pages: number, bytes: number): void => {
  const hugo = join(folder, 'hugo');
  const eleventy = join(folder, 'eleventy');
  for (const dir of [join(hugo, 'content'), join(hugo, 'layouts/_default'), join(eleventy, '_includes')])
    mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(hugo, 'config.toml'),
    'baseURL = "/"\ndisableKinds = ["taxonomy","term","RSS","sitemap","home","section"]\n',
  );
  writeFileSync(join(hugo, 'layouts/_default/single.html'), layout('{{ .Title }}', '<p>{{ .Params.isi }}</p>'));
  writeFileSync(join(eleventy, '_includes/page.njk'), layout('{{ title }}', '<p>{{ isi }}</p>'));
  for (let n = 0; n < pages; n += 1) {
    const front = `title: Rekaman ${n}\nisi: "${body(bytes, n)}"\n`;
    writeFileSync(join(hugo, `content/r-${n}.md`), `---\n${front}---\n`);
    writeFileSync(join(eleventy, `r-${n}.md`), `---\nlayout: page.njk\n${front}---\n`);
  }
};

/** Eleventy in a folder of its own: it is measured, not used, so it is no dependency of the project. */
const eleventyCommand = (): string => {
  const cmd = join(tools, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(cmd)) {
    mkdirSync(tools, { recursive: true });
    const manifest = {
      private: true,
      dependencies: { '@11ty/eleventy': '3.1.8' },
      overrides: { '@11ty/recursive-copy': '4.0.4' },
    };
    writeFileSync(join(tools, 'package.json'), JSON.stringify(manifest));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: tools, stdio: 'ignore' });
  }
  return cmd;
};

const hugoIsThere = (): boolean => {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The peers that this machine has or may install. */
export const peers = async (): Promise<Peer[]> => {
  if (!hugoIsThere() && (await mayInstall())) await installPackage('hugo');
  return [
    { name: 'eleventy', command: process.execPath, args: [eleventyCommand(), '--quiet'] },
    ...(hugoIsThere() ? [{ name: 'hugo', command: 'hugo', args: ['--quiet'] }] : []),
  ];
};

/** Pages of a built site and their mean size in bytes. */
export const pagesOf = (folder: string): { readonly count: number; readonly bytes: number } => {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => statSync(join(folder, name)).size);
  return { count: sizes.length, bytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length) };
};
