import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateRegister } from './generate.ts';
import { type Cost, costOf } from './process-cost.ts';
import { pagesOf, peers, writePeerContent } from './site-peers.ts';

/** A small register is built several times, a large one takes minutes. */
const roundsOf = (records: number): number => (records > 5000 ? 1 : 3);
/** The roster is that of a regency, however many records it keeps. */
const agencies = 80;
const at = '2026-11-22';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The portal with a register of that size instead of its own. */
const portalWith = async (records: number): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-bench-situs-'));
  for (const part of [
    'site',
    'scripts',
    'policies',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'LICENSE',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  await generateRegister(folder, records, agencies);
  return folder;
};

const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', TATA_AT: at };

const tell = (name: string, costs: readonly Cost[], pages: number, unit: number): void => {
  const seconds = median(costs.map((cost) => cost.seconds));
  const peak = Math.max(...costs.map((cost) => cost.peakMiB));
  console.log(
    `  ${name.padEnd(9)} median ${seconds.toFixed(2)} s, ${((seconds * 1000) / pages).toFixed(2)} ms a page, ${peak.toFixed(0)} MiB, ${(seconds / unit).toFixed(2)} × portal`,
  );
};

/** One size: the snapshot of history, the portal, and its peers in turn, so that a slow minute slows all of them. */
const measure = async (records: number): Promise<void> => {
  const folder = await portalWith(records);
  const cli = join(folder, 'scripts/cli.ts');
  // As `npm run build` does.
  const astro = ['--max-semi-space-size=64', join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
  const snapshot = await costOf(process.execPath, [cli, 'snapshot'], { cwd: folder, env });
  const portal: Cost[] = [await costOf(process.execPath, astro, { cwd: folder, env })];
  const pages = pagesOf(join(folder, 'dist'));
  writePeerContent(folder, pages.count, pages.bytes);
  const found = await peers();
  const costs = new Map(found.map(({ name }) => [name, [] as Cost[]]));
  const rounds = roundsOf(records);
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) portal.push(await costOf(process.execPath, astro, { cwd: folder, env }));
    for (const { name, command, args } of found)
      costs.get(name)?.push(await costOf(command, args, { cwd: join(folder, name), env }));
  }
  const unit = median(portal.map((cost) => cost.seconds));
  console.log(
    `${records} records, ${pages.count} pages of ${pages.bytes} bytes, builds of each: ${rounds}; the snapshot of history before it: ${snapshot.seconds.toFixed(2)} s, ${snapshot.peakMiB.toFixed(0)} MiB`,
  );
  tell('portal', portal, pages.count, unit);
  for (const [name, list] of costs) tell(name, list, pages.count, unit);
  rmSync(folder, { recursive: true, force: true });
};

/** Times whole builds of the portal beside other site builders. */
export const benchSite = async (sizes: readonly number[]): Promise<void> => {
  for (const records of sizes) await measure(records);
};
