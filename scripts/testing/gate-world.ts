import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import type { Io } from '../adapters/io.ts';
import { type LiveAsked, runLive } from '../commands/gate/live.ts';
import { run as runInit } from '../commands/init.ts';
import type { Jabatan } from '../core/records/jabatan.ts';
import type { Putusan } from '../core/records/putusan.ts';
import type { Written } from './forge/bare-git.ts';
import type { VoteEvent } from './forge/hands.ts';
import { hurried } from './forge/question.ts';
import { startForge } from './forge/start-forge.ts';
import { makeKey, signWith } from './keys.ts';
import { registerRepository } from './repository.ts';

const appId = 777;
const founders = ['bupati', 'sekretaris-daerah', 'kepala-dinas'];
const permissions = { contents: 'write', checks: 'write', pull_requests: 'write', issues: 'write' } as const;

const read = (path: string): Jabatan => load(readFileSync(path, 'utf8')) as Jabatan;

/** Gives an office a key, as its record would. */
const withKey = (folder: string, daerah: string, office: string, line: string): void => {
  const path = join(folder, 'registry', daerah, 'jabatan', `${office}.yaml`);
  const { kunci: _, ...rest } = read(path);
  writeFileSync(path, JSON.stringify({ ...rest, kunci: [line] }));
};

/** The register of a regency with its law, some files left out or altered, founded by three officers with keys of this run. */
const founded = async (daerah: string, changes: Readonly<Record<string, string | null>>, now: string) => {
  const { folder, git } = await registerRepository(daerah);
  const gate = makeKey();
  const keys = new Map(founders.map((office) => [office, makeKey()]));
  withKey(folder, daerah, 'gerbang', gate.line);
  for (const [office, { line }] of keys) withKey(folder, daerah, office, line);
  const founding = `registry/${daerah}/keputusan/contoh-pendirian.yaml`;
  const decree = {
    id: 'contoh-pendirian',
    jenis: 'keputusan-bupati',
    nomor: 'CONTOH/KEPBUP/900/2026',
    tanggal: '2026-01-05',
    penandatangan: 'bupati',
    tentang: 'Pendirian register (contoh)',
    asal: 'contoh',
  };
  for (const [path, text] of Object.entries({
    [founding]: JSON.stringify(decree),
    '.gitignore': '.tata/\n',
    ...changes,
  })) {
    const file = join(folder, path);
    if (text === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  rmSync(join(folder, 'registry', daerah, 'putusan'), { recursive: true, force: true });
  rmSync(join(folder, 'registry', daerah, 'keberatan'), { recursive: true, force: true });
  await git.add('.').commit('register');
  const out = mkdtempSync(join(tmpdir(), 'tata-perdana-'));
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const init = async (...args: string[]) => {
    const status = await runInit(args, { cwd: folder, today: now.slice(0, 10), now, env: {}, out: say, err: say });
    if (status !== 0) throw new Error(`tata init: ${said.join('')}`);
  };
  for (const [office, { line }] of keys) writeFileSync(join(out, `${office}.pub`), `${line}\n`);
  const naskah = join(out, 'perdana.json');
  await init(
    ...founders.flatMap((office) => ['--pendiri', `${office}=${join(out, `${office}.pub`)}`]),
    ...['--ambang', '2', '--daerah', daerah, '--keputusan', 'contoh-pendirian', '--repositori', 'kabupaten/register'],
    ...['--naskah', naskah],
  );
  const text = readFileSync(naskah, 'utf8');
  for (const [office, key] of keys)
    writeFileSync(join(out, `${office}.sig`), signWith(key, 'putusan@tata-kelola', text));
  const signatures = founders.flatMap((office) => ['--tanda-tangan', `${office}=${join(out, `${office}.sig`)}`]);
  await init('--naskah', naskah, ...signatures, '--apply');
  rmSync(out, { recursive: true });
  return { folder, gate, keys };
};

/** What one run of the gate said. */
export interface GateRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * A regency's register on a forge of this machine, founded and protected, with an account for every office, and a clone in
 * which the gate works. Nothing is faked but the forge: Git, signatures and the gate are the real ones.
 */
export const gateWorld = async (daerah: string, changes: Readonly<Record<string, string | null>> = {}) => {
  const start = '2026-11-22T01:00:00Z';
  const { folder, gate, keys } = await founded(daerah, changes, start);
  const place = mkdtempSync(join(tmpdir(), 'tata-forge-'));
  const forge = await startForge({ folder: place, now: start });
  const git = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' });
  git(folder, 'push', '--quiet', forge.git.folder, 'main');
  const { token } = forge.addApp({ id: appId, slug: 'tata-gerbang', permissions });
  forge.protectMain('tata-gerbang[bot]');
  const offices = git(folder, 'ls-files', `registry/${daerah}/jabatan`).trim().split('\n');
  for (const file of offices) {
    const { id, forge: account } = read(join(folder, file));
    if (account) forge.addAccount({ login: id, id: account.id, role: 'write' });
  }
  const clone = join(place, 'klon');
  // The forge answers from this very process: what waits for it must not keep the process waiting.
  git(place, 'clone', '--quiet', forge.git.folder, clone);
  git(clone, 'remote', 'set-url', 'origin', forge.remote);
  const env = {
    TATA_FORGE: forge.url,
    TATA_REPOSITORI: `${forge.owner}/${forge.repo}`,
    TATA_TOKEN_BACA: token,
    TATA_TOKEN_TULIS: token,
    TATA_APP: String(appId),
    TATA_KUNCI_GERBANG: gate.file,
  };
  const ioOf = (said: { out: string; err: string }, cwd = clone): Io => ({
    cwd,
    today: forge.now().slice(0, 10),
    now: forge.now(),
    env,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return {
    daerah,
    forge,
    clone,
    keys,
    gateKey: gate,
    ioOf,
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
    /** Runs the gate; without more, on one request, writing. */
    gate: async (number: number | undefined, more: Partial<LiveAsked> = {}): Promise<GateRun> => {
      forge.tick(60);
      const said = { out: '', err: '' };
      const asked = {
        apply: true,
        format: 'text' as const,
        ...(number ? { pr: String(number) } : { semua: true }),
        ...more,
      };
      return { status: await runLive(asked, ioOf(said), hurried), ...said };
    },
    /** The decision as JSON, nothing written. */
    decision: async (number: number) => {
      forge.tick(60);
      const said = { out: '', err: '' };
      await runLive({ apply: false, format: 'json', pr: String(number) }, ioOf(said), hurried);
      return JSON.parse(said.out);
    },
    /** The text of a file on main, undefined where there is none. */
    onMain: (path: string): string | undefined => forge.git.attempt('show', `main:${path}`),
    putusan: (): Putusan[] =>
      forge.git
        .nul('ls-tree', '-z', '--name-only', 'main', `registry/${daerah}/putusan/`)
        .map((path) => load(forge.git.line('show', `main:${path}`)) as Putusan),
    close: async (): Promise<void> => {
      await forge.close();
      for (const path of [folder, place]) rmSync(path, { recursive: true, force: true });
    },
  };
};

export type GateWorld = Awaited<ReturnType<typeof gateWorld>>;
