import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../../../site/testing/project-copy.ts';
import { type Step, stepsOfGuide } from '../../testing/guide.ts';

const guide = 'policies/MEMAKAI.md';
const source = readFileSync(guide, 'utf8');

// A test inside a test is told nothing of the outer one.
const person = { name: 'Contoh', email: 'contoh@contoh.example' };
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
  ASTRO_TELEMETRY_DISABLED: '1',
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
};

let copy: ProjectCopy;
const shell = (script: string): string =>
  execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: copy.folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(copy.folder, file)), { recursive: true });
  writeFileSync(join(copy.folder, file), text);
};
const follow = (step: Step) => {
  if ('file' in step) return write(step.file, step.text);
  try {
    shell(step.run);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${guide}:${step.line}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  }
};
const read = (file: string) => readFileSync(join(copy.folder, file), 'utf8');

interface Checked {
  readonly summary: { readonly galat: number; readonly records: number };
  readonly findings: readonly { readonly record: string; readonly level: string; readonly provisions: string[] }[];
}

/** What is said of a record that one change has made of another. */
const findingsOf = (file: string, from: string, to: string) => {
  const before = read(file);
  expect(before).toContain(from);
  write(file, before.replace(from, to));
  try {
    const { findings } = JSON.parse(shell('npx tata check --format json || test $? = 1')) as Checked;
    return findings.map(({ level, provisions }) => ({ level, provisions }));
  } finally {
    write(file, before);
  }
};

beforeAll(() => {
  copy = copyProject();
  shell('git init -q -b main && echo node_modules >> .git/info/exclude && git add -A && git commit -qm awal');
  shell('git tag awal');
});
afterAll(() => copy.remove());

test('the guide tells of each of its blocks what is done with it', () => {
  const blocks = unified()
    .use(remarkParse)
    .parse(source)
    .children.filter((node) => node.type === 'code');
  const steps = stepsOfGuide(source);
  expect(steps.length).toBeGreaterThan(20);
  expect(blocks.filter(({ lang }) => lang === 'bash').map(({ value }) => value)).toEqual(['npm ci']);
  expect(steps.length).toBe(blocks.length - 1);
});

test('a command with a wrong day fails, so that a changed word in the guide is noticed', () => {
  const [first] = stepsOfGuide(source.replace('--sejak 2025-03-03', '--sejak 2025-02-30'));
  expect(() => first && follow(first)).toThrow(`${guide}:20\n`);
  expect(existsSync(join(copy.folder, 'policies/contoh-samudra'))).toBe(false);
});

describe('the guide, followed word for word', () => {
  beforeAll(() => {
    for (const step of stepsOfGuide(source)) follow(step);
  });

  test('no program was changed', () => {
    const changed = shell('git add -A && git diff --cached --name-only awal').trim().split('\n');
    expect(changed.length).toBeGreaterThan(100);
    expect(changed.filter((file) => /^(scripts|site)\/|\.(ts|astro|mjs)$/.test(file))).toEqual([]);
  });

  test('one regency is left, and its register is without fault', () => {
    const { summary, findings } = JSON.parse(shell('npx tata check --format json')) as Checked;
    expect(summary).toMatchObject({ galat: 0 });
    expect(summary.records).toBeGreaterThan(10);
    expect(findings).toEqual([]);
  });

  const application = 'registry/contoh-samudra/aplikasi/contoh-lelang-ikan.yaml';

  test('an application without the document of this regulation is at fault by this regulation alone', () => {
    expect(findingsOf(application, 'keadaan: ada', 'keadaan: belum')).toEqual([
      { level: 'galat', provisions: ['contoh-samudra/3.2'] },
    ]);
  });

  test.each(['khusus', 'umum', 'umum-kecil'])('the class %s of another regulation is refused', (kelas) => {
    expect(findingsOf(application, 'kelas: inti', `kelas: ${kelas}`)).toEqual([
      { level: 'galat', provisions: ['contoh-samudra/3.1'] },
    ]);
  });

  test.each([
    ['sekretaris-daerah', 'terpenuhi'],
    ['bupati', 'terpenuhi'],
    ['kepala-dinas', 'belum'],
    ['petugas-dinas-1', 'belum'],
  ])('a word of %s: the name is %s decided', (office, state) => {
    const decision = JSON.parse(
      shell(`npx tata gate --branch pengajuan/situs-perikanan --jika ${office} --format json || test $? = 1`),
    ) as { requirements: { id: string; state: string; provisions: string[] }[] };
    const decided = decision.requirements.filter(({ provisions }) => provisions.includes('contoh-samudra/2.2'));
    expect(decided.map((one) => one.state)).toEqual([state]);
  });

  test.each([
    ['contoh-samudra/index.html', 'Contoh Samudra'],
    ['contoh-samudra/peraturan/perbup-7-2025/pasal-3/index.html', 'panduan bagi petugas jaga'],
    ['contoh-samudra/aplikasi/contoh-lelang-ikan/index.html', 'Contoh Lelang Ikan'],
    ['aturan/subdomain/domain-resmi/index.html', 'nama di luar domain resmi'],
    ['perbandingan/index.html', 'Contoh Samudra'],
  ])('its portal has %s', (page, words) => {
    expect(read(`dist/${page}`)).toContain(words);
  });

  test('no page tells of a regency that is gone as if it were here', () => {
    for (const gone of ['badung', 'bulukumba', 'buleleng', 'kubu-raya', 'banjar'])
      expect(existsSync(join(copy.folder, 'dist', gone)), gone).toBe(false);
    expect(read('dist/aturan/subdomain/domain-resmi/index.html')).not.toContain('>Badung: ');
  });
});
