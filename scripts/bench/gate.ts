import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { rules } from '../../policies/rules/index.ts';
import { factsFrom } from '../adapters/gate-facts.ts';
import { commitOf, openRepository } from '../adapters/git.ts';
import { localForge } from '../adapters/local-forge.ts';
import { sha256 } from '../adapters/sha256.ts';
import { decide } from '../core/gate/decide.ts';
import { generateRegister } from './generate.ts';

const rounds = 7;
const changedFiles = 50;
/** The roster is that of a regency, however many records it keeps. */
const agencies = 80;
const cli = resolve('scripts/cli.ts');

const timed = async (work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const run = (cwd: string, command: string, args: readonly string[], fine: readonly number[]): void => {
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (!fine.includes(status ?? -1)) throw new Error(`${command} ended with ${status}: ${stderr}`);
};

/** A register with the law beside it, and a branch that changes fifty of its hosts. */
const prepared = async (records: number): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-bench-'));
  const filter = (source: string) => !source.includes('policies/rules');
  cpSync('policies', join(folder, 'policies'), { recursive: true, filter });
  await generateRegister(folder, records, agencies);
  const git = simpleGit({ baseDir: folder });
  await git.checkoutLocalBranch('usul');
  for (let n = 0; n < changedFiles; n++) {
    const file = join(folder, `registry/buleleng/subdomain/contoh-${n}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Situs layanan', 'Situs pelayanan'));
  }
  await git.add('registry').commit('usul');
  await git.checkout('main');
  return folder;
};

/** Medians in milliseconds, each case once a round in turn, so that a slow minute slows all of them. */
const measure = async (folder: string): Promise<Record<string, number>> => {
  const repository = await openRepository(folder);
  if (!repository) throw new Error('no repository');
  const [base, head] = [await commitOf(repository, 'main'), await commitOf(repository, 'usul')];
  const forge = await localForge({ repository, base, head, now: '2026-11-22T03:00:00Z', name: 'contoh/bench' });
  const ask = (store?: string) => factsFrom({ repository, base, head, forge, rules, ...(store ? { store } : {}) });
  const first = await timed(() => ask());
  const facts = await ask();
  if (facts.changes.length !== changedFiles || facts.findings.length > 0)
    throw new Error('not the change that was meant');
  const times: Record<string, number[]> = { peer: [], facts: [], decision: [], command: [] };
  for (let round = 0; round < rounds; round++) {
    times.peer?.push(await timed(() => run(folder, 'git', ['diff', '--stat', 'main', 'usul'], [0])));
    times.facts?.push(await timed(() => ask()));
    times.decision?.push(await timed(() => decide(facts, sha256)));
    times.command?.push(await timed(() => run(folder, process.execPath, [cli, 'gate', '--branch', 'usul'], [0, 1])));
  }
  return { first, ...Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)])) };
};

const what: Readonly<Record<string, string>> = {
  first: 'facts, nothing kept yet',
  peer: 'git diff --stat, the peer',
  facts: 'facts',
  decision: 'decision alone',
  command: 'tata gate --branch, whole',
};

/** Times facts and decision for fifty changed files against registers of several sizes. */
export const benchGate = async (sizes: readonly number[]): Promise<void> => {
  const told: Record<string, number>[] = [];
  for (const records of sizes) {
    console.log(`gate: ${changedFiles} changed files against ${records} records: writing them …`);
    const folder = await prepared(records);
    const times = await measure(folder);
    for (const [name, value] of Object.entries(times))
      console.log(
        `  ${(what[name] ?? name).padEnd(28)} ${value.toFixed(1).padStart(9)} ms, ${(value / (times.peer ?? 1)).toFixed(1)} × peer`,
      );
    told.push(times);
    rmSync(folder, { recursive: true, force: true });
  }
  const [least, most] = [told[0], told.at(-1)];
  if (!least || !most || least === most) return;
  console.log(`gate: ${sizes.at(-1)} records take so many times as long as ${sizes[0]}:`);
  for (const [name, value] of Object.entries(least))
    console.log(`  ${(what[name] ?? name).padEnd(28)} ${((most[name] ?? 0) / value).toFixed(2)} ×`);
};
