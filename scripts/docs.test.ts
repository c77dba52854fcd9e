import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Io } from './adapters/io.ts';
import { testDay, testNow } from './testing/run-here.ts';
import { type Workbench, workbench } from './testing/workbench.ts';

// @peragaan: README and CONTRIBUTING show what the five have.
const documents = ['README.md', 'CONTRIBUTING.md', '.github/pull_request_template.md'];
const sourceOf = (file: string) => readFileSync(file, 'utf8');

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

const nodesOf = (file: string): Node[] => {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(unified().use(remarkParse).use(remarkGfm).parse(sourceOf(file)) as Node);
};

/** `npx tata …` lines of a `sh` block, the last with the `text` block that follows it, if any. */
const shownCommands = (file: string): { command: string; output: string | undefined }[] => {
  const blocks = nodesOf(file).filter((node) => node.type === 'code');
  return blocks.flatMap((block, i) => {
    if (block.lang !== 'sh') return [];
    const next = blocks[i + 1];
    const commands = (block.value ?? '').split('\n').filter((line) => line.startsWith('npx tata '));
    return commands.map((command, n) => ({
      command,
      output: n === commands.length - 1 && next?.lang === 'text' ? next.value : undefined,
    }));
  });
};

const shown = documents.flatMap((file) => shownCommands(file).map((one) => ({ file, ...one })));

/** `…` alone on a line stands for any lines, inside a line for any text. */
const pattern = (output: string): RegExp => {
  const lines = output.split('\n').map((line) =>
    line === '…'
      ? '(?:[^\\n]*\\n)*'
      : `${line
          .split('…')
          .map((part) => RegExp.escape(part))
          .join('[^\\n]*')}\\n`,
  );
  return new RegExp(`^${lines.join('')}$`);
};

type Run = (args: string[], io: Io) => Promise<number>;

describe('commands shown', () => {
  let bench: Workbench;
  beforeAll(() => {
    bench = workbench(['registry', 'policies']);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: bench.folder, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=Contoh', '-c', 'user.email=contoh@contoh.example', 'commit', '-q', '-m', 'register');
  });
  afterAll(() => bench.remove());

  test('there are some', () => {
    expect(shown.filter(({ output }) => output !== undefined).length).toBeGreaterThan(5);
  });

  test.each(shown)('$file: $command', async ({ command, output }) => {
    const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const [verb = '', ...args] = words.slice(2);
    const { run } = (await import(`./commands/${verb}.ts`)) as { run: Run };
    const printed: string[] = [];
    const out = (text: string) => printed.push(text);
    await run(args, { cwd: bench.folder, today: testDay, now: testNow, env: {}, out, err: out });
    expect(printed.join('')).not.toBe('');
    if (output !== undefined) expect(`${printed.join('').trimEnd()}\n`).toMatch(pattern(output));
  });
});

test('README names every command, and no other', () => {
  const commands = [...sourceOf('scripts/cli.ts').matchAll(/import\('\.\/commands\/([a-z]+)\.ts'\)/g)];
  expect(commands.length).toBeGreaterThan(3);
  const named = sourceOf('README.md').matchAll(/^\| `npx tata ([a-z]+)` \|/gm);
  expect([...named].map(([, verb]) => verb).sort()).toEqual(commands.map(([, verb]) => verb).sort());
});

test('README gives a reason for every dependency, and for no other', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(sourceOf('package.json'));
  const [, section = ''] = /^## Pustaka yang dipakai\n([\s\S]*?)^## /m.exec(sourceOf('README.md')) ?? [];
  const rows = section.matchAll(/^\| (`[^|]*`) \| \S/gm);
  const named = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort());
});

test('the two commands come first', () => {
  const [first] = nodesOf('README.md').filter((node) => node.type === 'code');
  expect(first?.value).toMatch(/^npm ci && npm start .*\nnpm ci && npm test /);
});

/** Words in code style that name a file or folder here; `<id>` stands for any name. */
const pathsIn = (file: string): string[] => {
  const tops = new Set(readdirSync('.'));
  return nodesOf(file).flatMap(({ type, value = '', url = '' }) => {
    if (type === 'link') return url.includes(':') ? [] : [url];
    const isPath = type === 'inlineCode' && /^[\w.<>-]+(\/[\w.<>-]*)*$/.test(value);
    const hasEnding = value.includes('/') && /\.(ts|md|ya?ml|json|mjs)$/.test(value);
    return isPath && (hasEnding || tops.has(value.split('/')[0] ?? '')) ? [value] : [];
  });
};

/** Folders that commands write and Git leaves out: a fresh clone has none of them. */
const written = sourceOf('.gitignore')
  .split('\n')
  .filter((line) => line.endsWith('/'));
const isThere = (path: string): boolean =>
  written.some((folder) => path.startsWith(folder)) ||
  existsSync(path) ||
  globSync(path.replaceAll(/<[^>]+>/g, '*')).length > 0;

// The guide's commands are run in order by `scripts/commands/init/adoption.system.test.ts`, which writes its regency, and
// with it files that none of the five has.
const isOfGuide = (path: string) => /\/contoh-samudra\/|\/contoh-aturan\/|^policies\/<daerah>\/kamus\.yaml$/.test(path);

test.each([...documents, 'policies/MEMAKAI.md'])('every path that %s names exists', (file) => {
  const paths = pathsIn(file).filter((path) => !isOfGuide(path));
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test('README and CONTRIBUTING lead to the guide for another regency', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md']) expect(pathsIn(file), file).toContain('policies/MEMAKAI.md');
});

test('a path that is not there is found out', () => {
  expect(
    [
      'scripts/core/',
      'registry/<daerah>/daerah.yaml',
      '.tata/x.json',
      'scripts/kore/',
      'registry/<daerah>/dearah.yaml',
    ].filter(isThere),
  ).toEqual(['scripts/core/', 'registry/<daerah>/daerah.yaml', '.tata/x.json']);
});
