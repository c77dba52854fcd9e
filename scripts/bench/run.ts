import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { benchGate } from './gate.ts';
import { generateRegister } from './generate.ts';
import { benchImpact } from './impact.ts';
import { benchSite } from './site.ts';

/** Times whole commands, as a person waits for them, beside peers. Usage: npm run bench [check|gate|impact|site] [records …] */
const [asked, ...given] = process.argv.slice(2);
const part = asked && /^[a-z]+$/.test(asked) ? asked : undefined;
const sizes = (part || asked === undefined ? given : [asked, ...given]).map(Number);
const isAsked = (name: string): boolean => part === undefined || part === name;
const sizesOr = (usual: readonly number[]): readonly number[] => (sizes.length > 0 ? sizes : usual);
const rounds = 5;
const cli = resolve('scripts/cli.ts');
const policies = resolve('policies');
const cache = resolve('.tata/cache/check');

const seconds = (command: string, args: readonly string[], cwd: string): number => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const spread = (values: readonly number[]) => `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;

const tata = (folder: string) =>
  seconds(process.execPath, [cli, 'check', '--policies', policies, '--at', '2026-11-01'], folder);
const clearCache = () => rmSync(cache, { recursive: true, force: true });

/** Every case is one round of each command in turn, so that a slow minute slows all of them. */
const measure = async (folder: string) => {
  const host = join(folder, 'registry/buleleng/subdomain/contoh-7.yaml');
  const times = { cat: [] as number[], cold: [] as number[], warm: [] as number[], changed: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.cat.push(seconds('sh', ['-c', 'find registry -type f -print0 | xargs -0 cat'], folder));
    clearCache();
    times.cold.push(tata(folder));
    times.warm.push(tata(folder));
    appendFileSync(host, '# satu berkas berubah\n');
    times.changed.push(tata(folder));
    await simpleGit({ baseDir: folder }).checkout(['--', 'registry']);
  }
  return times;
};

const benchCheck = async (records: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-bench-'));
  console.log(`${records} records: writing them …`);
  await generateRegister(folder, records);
  const times = await measure(folder);
  const unit = median(times.cat);
  for (const [name, values] of Object.entries(times))
    console.log(
      `  ${name.padEnd(8)} median ${median(values).toFixed(2)} s (${spread(values)}), ${(median(values) / unit).toFixed(1)} × cat`,
    );
  rmSync(folder, { recursive: true, force: true });
  clearCache();
};

if (isAsked('check')) for (const records of sizesOr([10_000, 100_000])) await benchCheck(records);
if (isAsked('gate')) await benchGate(sizesOr([10_000, 100_000]));
if (isAsked('impact')) await benchImpact(sizesOr([10_000]));
if (isAsked('site')) await benchSite(sizesOr([2000, 20_000]));
