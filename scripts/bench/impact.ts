import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateRegister } from './generate.ts';

const rounds = 3;
const cli = resolve('scripts/cli.ts');

const timed = (folder: string, args: readonly string[]): number => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args, '--at', '2026-11-22'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`tata ${args[0]} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Times the impact of one changed setting, beside one cold check of the same register. */
export const benchImpact = async (sizes: readonly number[]): Promise<void> => {
  for (const records of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'tata-bench-'));
    const filter = (source: string) => !source.includes('policies/rules');
    cpSync('policies', join(folder, 'policies'), { recursive: true, filter });
    await generateRegister(folder, records);
    const settings = join(folder, 'policies/buleleng/setelan.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('    - admin\n', '    - contoh-7\n'));
    const times = { check: [] as number[], impact: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      rmSync(resolve('.tata/cache/check'), { recursive: true, force: true });
      times.check.push(timed(folder, ['check']));
      times.impact.push(timed(folder, ['impact', '--base', 'HEAD']));
    }
    const [check, impact] = [median(times.check), median(times.impact)];
    console.log(`${records} records: impact ${impact.toFixed(2)} s, ${(impact / check).toFixed(1)} × a cold check`);
    rmSync(folder, { recursive: true, force: true });
  }
};
