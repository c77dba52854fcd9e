import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { run as runAudit } from '../commands/audit.ts';
import { type LiveAsked, runLive } from '../commands/gate/live.ts';
import type { Putusan } from '../core/records/putusan.ts';
import type { Written } from './forge/bare-git.ts';
import type { VoteEvent } from './forge/hands.ts';
import { hurried } from './forge/question.ts';
import { startForge } from './forge/start-forge.ts';
import { foundedRegister, readOffice } from './gate-founding.ts';

const appId = 777;
const permissions = { contents: 'write', checks: 'write', pull_requests: 'write', issues: 'write' } as const;

/** What one run of the gate said. */
export interface GateRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Collects what a command says, and its status, as the command line would give it. */
const told = async (io: Omit<Io, 'out' | 'err'>, run: (io: Io) => Promise<number>): Promise<GateRun> => {
  const said = { out: '', err: '' };
  const out = (text: string) => {
    said.out += text;
  };
  const err = (text: string) => {
    said.err += text;
  };
  try {
    return { status: await run({ ...io, out, err }), ...said };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { status: 2, out: said.out, err: `${said.err}${error.message}\n${error.advice}\n` };
  }
};

/**
 * A regency's register on a forge of this machine, founded and protected, with an account for every office, and a clone in
 * which the gate works. Nothing is faked but the forge: Git, signatures and the gate are the real ones.
 */
export const gateWorld = async (daerah: string, changes: Readonly<Record<string, string | null>> = {}) => {
  const start = '2026-11-22T01:00:00Z';
  const { folder, gate, keys } = await foundedRegister(daerah, changes, start);
  const place = mkdtempSync(join(tmpdir(), 'tata-forge-'));
  const forge = await startForge({ folder: place, now: start });
  git(folder, 'push', '--quiet', forge.git.folder, 'main');
  const { token } = forge.addApp({ id: appId, slug: 'tata-gerbang', permissions });
  forge.protectMain('tata-gerbang[bot]');
  const offices = git(folder, 'ls-files', `registry/${daerah}/jabatan`).trim().split('\n');
  for (const file of offices) {
    const { id, forge: account } = readOffice(join(folder, file));
    if (account) forge.addAccount({ login: id, id: account.id, role: 'write' });
  }
  /** A clone of its own, as a second machine has one. */
  const cloned = (name: string): string => {
    const clone = join(place, name);
    // The forge answers from this very process: what waits for it must not keep the process waiting.
    git(place, 'clone', '--quiet', forge.git.folder, clone);
    git(clone, 'remote', 'set-url', 'origin', forge.remote);
    return clone;
  };
  const clone = cloned('klon');
  const env = {
    TATA_FORGE: forge.url,
    TATA_REPOSITORI: `${forge.owner}/${forge.repo}`,
    TATA_TOKEN_BACA: token,
    TATA_TOKEN_TULIS: token,
    TATA_APP: String(appId),
    TATA_KUNCI_GERBANG: gate.file,
  };
  const worldIo = (cwd = clone) => ({ cwd, today: forge.now().slice(0, 10), now: forge.now(), env });
  /** Any command in the gate's clone, or in another. */
  const command = (run: (io: Io) => Promise<number>, cwd?: string): Promise<GateRun> => told(worldIo(cwd), run);
  const live = (asked: LiveAsked, cwd?: string) => command((io) => runLive(asked, io, hurried), cwd);
  const onMain = (path: string): string | undefined => forge.git.attempt('show', `main:${path}`);
  return {
    ...{ daerah, forge, clone, cloned, keys, env, command, live, onMain },
    /** Pushes files to a branch in the name of an office and opens a request; gives its number. */
    propose: (author: string, branch: string, files: Readonly<Record<string, Written>>): number => {
      forge.tick(60);
      forge.push({ branch, by: author, files });
      return forge.openPull({ author, branch }).number;
    },
    push: (by: string, branch: string, files: Readonly<Record<string, Written>>): string => {
      forge.tick(60);
      return forge.push({ branch, by, files });
    },
    vote: (number: number, office: string, event: VoteEvent = 'APPROVE', words = ''): number => {
      forge.tick(60);
      return forge.review(number, office, event, words);
    },
    /** Runs the gate on one request, writing, unless more is said. */
    gate: (number: number, more: Partial<LiveAsked> = {}): Promise<GateRun> => {
      forge.tick(60);
      return live({ apply: true, format: 'text', pr: String(number), ...more });
    },
    /** The decision as JSON with its facts, nothing written. */
    decision: async (number: number) => {
      forge.tick(60);
      const { out } = await live({ apply: false, format: 'json', pr: String(number) });
      return JSON.parse(out);
    },
    putusan: (): Putusan[] =>
      forge.git
        .nul('ls-tree', '-z', '--name-only', 'main', `registry/${daerah}/putusan/`)
        .map((path) => load(forge.git.line('show', `main:${path}`)) as Putusan),
    /** `tata audit` in a new clone that has main and nothing else. */
    audit: async (today = forge.now().slice(0, 10)) => {
      const folder = mkdtempSync(join(place, 'periksa-'));
      git(place, 'clone', '--quiet', '--no-local', '--single-branch', '--branch', 'main', forge.git.folder, folder);
      const run = (io: Io) => runAudit(['--format', 'json'], io);
      const { status, out, err } = await told({ cwd: folder, today, now: forge.now(), env: {} }, run);
      if (err !== '') throw new Error(err);
      return { status, ...JSON.parse(out) };
    },
    close: async (): Promise<void> => {
      await forge.close();
      for (const path of [folder, place]) rmSync(path, { recursive: true, force: true });
    },
  };
};

export type GateWorld = Awaited<ReturnType<typeof gateWorld>>;
