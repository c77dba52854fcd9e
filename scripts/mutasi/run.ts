import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import { equivalentsSchema, sorted } from './equivalents.ts';
import { type Fate, judgeFile } from './judge-file.ts';
import { reportLines, scoreOf } from './report.ts';

/**
 * How well the tests notice faults put into the rules. Usage: npm run mutasi [-- part of a rule's id …] [--batas 90]
 * Exit status 1 below the limit or with a needless entry of setara.yaml, 2 when there is no score.
 */
const WORKERS = 2;
const LIMIT_MS = 20_000;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { batas: { type: 'string' } } });
const limit = values.batas === undefined ? 0 : Number(values.batas);
const files = globSync('policies/rules/*/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .toSorted();

const judgeModule = new URL('./rule-judge.ts', import.meta.url).href;
const waiting = [...files];
const fates = new Map<string, readonly Fate[]>();
const withoutScore: string[] = [];
const judgeNext = async (file: string): Promise<void> => {
  const found = await judgeFile(file, { judgeModule, limitMs: LIMIT_MS });
  fates.set(file, found);
  const survived = found.filter(({ noticed }) => noticed === undefined).length;
  console.log(`[${fates.size}/${files.length}] ${file}: ${found.length} mutants, ${survived} unnoticed`);
};
const work = async (): Promise<void> => {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
    await judgeNext(file).catch((error) => withoutScore.push(error instanceof Error ? error.message : String(error)));
};

const judgeAll = async (): Promise<number> => {
  if (Number.isNaN(limit)) throw new Error('--batas needs a number.');
  if (files.length === 0) throw new Error('No rule has such a name.');
  const equivalents = equivalentsSchema.parse(load(readFileSync(new URL('./setara.yaml', import.meta.url), 'utf8')));
  await Promise.all(Array.from({ length: WORKERS }, work));
  const result = sorted(
    files.flatMap((file) => fates.get(file) ?? []),
    equivalents,
  );
  for (const line of reportLines(result)) console.log(line);
  if (withoutScore.length > 0) throw new Error(withoutScore.toSorted().join('\n'));
  return scoreOf(result) < limit || result.needless.length > 0 ? 1 : 0;
};

try {
  process.exitCode = await judgeAll();
} catch (error) {
  console.error(`No score: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
