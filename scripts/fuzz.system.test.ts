import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../policies/rules/index.ts';
import { loadRegister } from './adapters/load-register.ts';
import { placeFindings } from './adapters/place-findings.ts';
import { policySourceOf, readPolicies } from './adapters/read-policies.ts';
import { readSource } from './adapters/read-registry.ts';
import { parseRulePage } from './adapters/rule-page.ts';
import { decodeText, maxBytes } from './adapters/text.ts';
import { evaluateSubject } from './core/evaluate.ts';
import type { Finding } from './core/finding.ts';
import { loadPolicies } from './core/policy/load.ts';
import { isJenis } from './core/records/kinds.ts';
import { registerOf } from './core/register.ts';
import { type Registry, registryOf } from './core/registry.ts';
import { englishIn } from './testing/english.ts';
import { mutate, type Random, randomOf } from './testing/mutations.ts';
import { testDay } from './testing/run-here.ts';

const runs = 100_000;
// Another seed looks elsewhere: FUZZ_SEED=7 npx vitest run scripts/fuzz.system.test.ts
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

const { register, law } = loadRegister({ cwd: '.', registry: 'registry', policies: 'policies' }, rules);
const policySources = readPolicies('policies', 'policies').sources;

/** What the system says of one file's bytes. */
type Judge = (file: string, bytes: Uint8Array) => readonly Finding[];

const judgeRecord: Judge = (file, bytes) => {
  const [, daerah = '', folder = '', base = ''] = file.split('/');
  const jenis = isJenis(folder) ? folder : 'daerah';
  const name = (base || folder).replace(/\.[a-z]+$/, '');
  const read = readSource({ daerah, jenis, name, file }, bytes);
  const parsed = registerOf([read.source], 'registry');
  const real = register.registries.get(daerah) as Registry;
  const entries = parsed.registries.get(daerah)?.entries ?? [];
  const registry = registryOf(daerah, real.profil, [
    ...real.entries.filter((entry) => entry.file !== file),
    ...entries,
  ]);
  const world = { registry, bindings: law.bindings(daerah), vocabulary: law.vocabulary(daerah), at: testDay };
  const judged = entries.flatMap((entry) => evaluateSubject(entry, world).findings);
  const own = parsed.findings.filter((finding) => finding.file === file);
  return [...read.findings, ...placeFindings([...own, ...judged], () => decodeText(bytes).text)];
};

const judgePolicy: Judge = (file, bytes) => {
  const path = file.slice('policies/'.length);
  const read = policySourceOf(path, file, bytes);
  // The regulation's own file and the settings are what an article is read against.
  const beside = policySources.filter(
    (source) =>
      source.path !== path &&
      source.path.startsWith(`${path.split('/')[0]}/`) &&
      /(peraturan|setelan)\.yaml$/.test(source.path),
  );
  const { findings } = loadPolicies([...beside, read.source], rules);
  const own = findings.filter((finding) => finding.file === file);
  return [...read.findings, ...placeFindings(own, () => decodeText(bytes).text)];
};

const judgePage: Judge = (_file, bytes) => {
  parseRulePage(decodeText(bytes).text);
  return [];
};

const filesOf = (pattern: string) =>
  globSync(pattern)
    .toSorted()
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
const families: readonly { share: number; judge: Judge; files: readonly { file: string; text: string }[] }[] = [
  { share: 86, judge: judgeRecord, files: filesOf('registry/**/*.yaml') },
  {
    share: 12,
    judge: judgePolicy,
    files: [
      ...filesOf('policies/*/*.yaml'),
      ...filesOf('policies/*/*/peraturan.yaml'),
      ...filesOf('policies/*/*/pasal/*.md'),
    ],
  },
  { share: 2, judge: judgePage, files: filesOf('policies/rules/*/*.md') },
];

const familyOf = (random: Random) => {
  let left = random.below(100);
  for (const family of families) {
    if (left < family.share) return family;
    left -= family.share;
  }
  throw new Error('the shares add up to 100');
};

/** What is wrong with a finding, or undefined. */
const objection = (finding: Finding, lines: readonly string[]): string | undefined => {
  const { line, column, message, help } = finding;
  const length = lines[line - 1]?.length;
  if (length === undefined || column < 1 || column > length + 1) return `no such place ${line}:${column}`;
  if (message.trim() === '' || help.trim() === '') return 'says nothing';
  // A quoted value may hold quotes itself; a name is told without any, with what was planted in it.
  const quoted = [finding.actual, finding.expected].flatMap((value) => (value ? [`"${value}"`] : []));
  const told = `${message} ${help}`.replaceAll('::error::', '');
  const word = englishIn(quoted.reduce((text, value) => text.replaceAll(value, '""'), told));
  return word === undefined ? undefined : `English word "${word}" in: ${message} ${help}`;
};

/** How many findings one broken file has, and what is wrong with them or with the judging itself. */
const outcomeOf = (judge: Judge, file: string, bytes: Uint8Array): { count: number; wrong: string | undefined } => {
  try {
    const found = judge(file, bytes);
    const lines = found.length > 0 ? decodeText(bytes).text.split('\n') : [];
    const wrong = found
      .map((finding) => (finding.file === file ? objection(finding, lines) : `is about ${finding.file}`))
      .find((objected) => objected !== undefined);
    return { count: found.length, wrong };
  } catch (error) {
    return { count: 0, wrong: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const shown = (bytes: Uint8Array) =>
  `${JSON.stringify(new TextDecoder().decode(bytes))}\nbase64: ${Buffer.from(bytes).toString('base64')}`;

test(`${runs} broken files: no crash, no finding without a place (seed ${seed})`, { timeout: 600_000 }, () => {
  const random = randomOf(seed);
  const failures: string[] = [];
  let [findings, silent] = [0, 0];
  for (let run = 0; run < runs && failures.length < 5; run++) {
    const { judge, files } = familyOf(random);
    const { file, text } = random.pick(files);
    const bytes = mutate(text, random);
    const { count, wrong } = outcomeOf(judge, file, bytes);
    findings += count;
    if (count === 0) silent++;
    if (wrong) failures.push(`run ${run}, ${file}: ${wrong}\n${shown(bytes)}`);
  }
  console.log(`fuzz: seed ${seed}, ${runs} files, ${findings} findings, ${silent} files without one`);
  expect(failures).toEqual([]);
});

/** The unit again and again, up to the size that a file may have. */
const filled = (start: string, unit: (n: number) => string): string => {
  const parts = [start];
  let length = start.length;
  for (let n = 0; ; n++) {
    const part = unit(n);
    length += part.length;
    if (length > maxBytes) return parts.join('');
    parts.push(part);
  }
};

// What made one of these slow would hold up everybody's check.
test.each<[string, string]>([
  ['one key again and again', filled('', () => 'a: 1\n')],
  ['unknown keys', filled('', (n) => `k${n}: 1\n`)],
  ['anchors', filled('', (n) => `k${n}: &a 1\n`)],
  ['events that are none', filled('id: dinkes\nriwayat:\n', () => '- x\n')],
  ['events with unknown keys', filled('id: dinkes\nriwayat:\n', () => '- {a: 1}\n')],
  ['documents', filled('', () => '---\na\n')],
  ['open brackets', filled('a: ', () => '[')],
  ['an open quote', filled('a: "', () => 'x\n')],
  ['tabs', filled('a:', () => '\t')],
  ['a long host', filled('id: dinkes\nhost: ', () => 'a.')],
  ['a long key', filled('', () => 'a')],
])('a file as large as allowed, full of %s', (_what, text) => {
  const file = 'registry/buleleng/subdomain/dinkes.yaml';
  const { count, wrong } = outcomeOf(judgeRecord, file, new TextEncoder().encode(text));
  expect(wrong).toBeUndefined();
  expect(count).toBeGreaterThan(0);
});
