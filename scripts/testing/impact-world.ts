import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { run } from '../commands/impact.ts';
import type { Finding } from '../core/finding.ts';
import type { Edit } from './policy-drafts.ts';
import { initRepository } from './repository.ts';
import { runHere, testDay } from './run-here.ts';

/** What tests read of the JSON of `tata impact`. */
export interface ImpactJson {
  readonly version: number;
  readonly base: string;
  readonly head?: string;
  readonly summary: Readonly<Record<string, number | null>>;
  readonly notes: readonly string[];
  readonly changes: readonly { readonly kind: string; readonly key: string; readonly instansi: string | null }[];
  readonly duties: readonly { readonly before: DutyJson | null; readonly after: DutyJson | null }[] | null;
}

export interface DutyJson {
  readonly id: string;
  readonly keadaan: string;
  readonly tenggat: string | null;
}

/** What tests read of the JSON of the other commands. */
export interface ProgramJson extends ImpactJson {
  readonly findings: readonly Finding[];
  readonly obligations: readonly DutyJson[];
}

export interface ImpactWorld {
  readonly folder: string;
  readonly commit: string;
  readonly edit: Edit;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  /** A commit of its own with a change; the working tree stays as it was committed. */
  readonly aside: (change: () => void) => string;
  /** Everything as it was committed. */
  readonly restore: () => void;
  /** `tata <verb> --format json` by the program that lies in the folder, as a program of its own. */
  readonly program: (verb: string, ...args: string[]) => ProgramJson;
  /** `tata impact` in this process. */
  readonly impact: (...args: string[]) => Promise<{ status: number; out: string; err: string }>;
  readonly remove: () => void;
}

const regencies = ['badung', 'kubu-raya'].flatMap((daerah) => [`policies/${daerah}`, `registry/${daerah}`]);
const shared = ['scripts', 'policies/rules', 'policies/bersama.yaml', 'policies/kamus.yaml'];
const files = [...shared, ...regencies, 'package.json', 'package-lock.json'];
const isNeeded = (path: string): boolean => !/\.test\.ts$|scripts\/(?:testing|bench|toolchain)$|\/fixtures$/.test(path);

const front = /^---\n([\s\S]*?)\n---\n/;

/** A Git repository with a small register, its policies and the whole program, committed once. */
export const impactWorld = async (
  plant: (world: Pick<ImpactWorld, 'edit' | 'write'>) => void,
): Promise<ImpactWorld> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-dampak-'));
  for (const name of files) cpSync(name, join(folder, name), { recursive: true, filter: isNeeded });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const git = await initRepository(folder);
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n.tata/\n');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const edit = <T>(file: string, change: (tree: T) => void): void => {
    const text = read(file);
    const head = file.endsWith('.md') ? front.exec(text) : undefined;
    const tree = parse(head?.[1] ?? text) as T;
    change(tree);
    const changed = stringify(tree);
    write(file, head ? `---\n${changed}---\n${text.slice(head[0].length)}` : changed);
  };
  plant({ edit, write });
  await git.add('.').commit('dasar');
  const commit = (await git.revparse(['HEAD'])).trim();
  const hard = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  const restore = () => {
    hard('reset', '-q', '--hard', commit);
    hard('clean', '-q', '-d', '--force');
  };
  return {
    folder,
    commit,
    edit,
    write,
    read,
    restore,
    aside: (change) => {
      change();
      hard('add', '.');
      hard('commit', '-q', '-m', 'lain');
      const oid = hard('rev-parse', 'HEAD').toString().trim();
      restore();
      return oid;
    },
    program: (verb, ...args) => {
      const command = [join(folder, 'scripts/cli.ts'), verb, '--format', 'json', '--at', testDay, ...args];
      try {
        const settings = { cwd: folder, stdio: 'pipe', encoding: 'utf8' } as const;
        return JSON.parse(execFileSync(process.execPath, command, settings)) as ProgramJson;
      } catch (error) {
        // Findings end a check with status 1; its answer is whole.
        const { status, stdout } = error as { status?: number; stdout?: string };
        if (status === 1 && stdout) return JSON.parse(stdout) as ProgramJson;
        throw error;
      }
    },
    impact: (...args) => runHere(run, folder, ['--at', testDay, ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
