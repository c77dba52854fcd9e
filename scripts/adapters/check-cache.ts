import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../core/finding.ts';
import type { IndexKeys } from '../core/records/indexes.ts';
import { type Folders, shownFolder } from './folders.ts';
import { openRepository, pathIn, trackedBlobs } from './git.ts';
import { readBounded } from './read-bounded.ts';

const program = fileURLToPath(new URL('../../', import.meta.url));
const programStore = join(program, '.tata/cache/check');

/** What is kept of one file: enough to know what it says and whom it concerns, without opening it. */
export interface KnownFile {
  readonly blob: string;
  readonly isBroken: boolean;
  readonly keys: IndexKeys;
  readonly reads: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Outcome {
  readonly records: number;
  readonly findings: readonly Finding[];
}

/** What the cache can be asked for one register, law and day. */
export interface CheckCache {
  /** The whole result, when not a byte has changed. */
  readonly outcome: () => Outcome | undefined;
  readonly known: () => ReadonlyMap<string, KnownFile>;
  /** The Git blob of a file whose bytes are those of the index, by the path shown in findings. */
  readonly blobOf: (file: string) => string | undefined;
  readonly save: (outcome: Outcome, files: ReadonlyMap<string, KnownFile>) => void;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A hash of the program and of what was asked of it. */
const programHash = (asked: readonly string[]) => {
  const hash = createHash('sha256').update(asked.join('\0'));
  const code = ['scripts/core', 'scripts/adapters', 'policies/rules'].flatMap((folder) =>
    filesUnder(join(program, folder)),
  );
  for (const file of [join(program, 'package-lock.json'), ...code])
    hash.update(file).update('\0').update(readFileSync(file));
  return hash;
};

/** A digest of the running program and of what was asked of it: what is kept of a verdict stands only under the same. */
export const programDigest = (...asked: readonly string[]): string => programHash(asked).digest('hex');

/** A hash of everything but the records that a verdict depends on: program, law, day, and what was asked. */
const groundsOf = (policies: string, asked: readonly string[]): string => {
  const hash = programHash(asked);
  // Whoever proposes a change may propose a policy file of any size: no more of it counts than is read.
  for (const file of filesUnder(policies)) hash.update(file).update('\0').update(readBounded(file));
  return hash.digest('hex');
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Absent or cut short: as good as empty.
    return undefined;
  }
};

/** Written beside and renamed, so that a reader never sees half a file. */
const writeJson = (file: string, value: unknown): void => {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(value));
  renameSync(partial, file);
};

/**
 * Opens the cache for a register inside a Git repository; undefined elsewhere, where every run reads everything.
 * It only ever saves work: a missing, broken or unwritable cache changes no result.
 */
export const openCheckCache = async (
  folders: Folders,
  at: string,
  store = programStore,
): Promise<CheckCache | undefined> => {
  const root = resolve(folders.cwd, folders.registry);
  const shown = shownFolder(folders.cwd, folders.registry);
  const repository = await openRepository(root).catch(() => undefined);
  const folder = repository && pathIn(repository, root);
  const tracked = repository && (await trackedBlobs(repository, folder || '.').catch(() => undefined));
  const policies = resolve(folders.cwd, folders.policies);
  if (folder === undefined || !tracked || !existsSync(policies)) return undefined;
  const { blobs, isClean } = tracked;
  const asked = [shown, folders.policies, folders.daerah ?? '', at];
  const grounds = groundsOf(policies, asked);
  const name = createHash('sha256')
    .update([root, ...asked.slice(0, 3)].join('\0'))
    .digest('hex')
    .slice(0, 16);
  const tree = createHash('sha256')
    .update(JSON.stringify([...blobs]))
    .digest('hex');
  const at0 = folder === '' ? 0 : folder.length + 1;
  const byShown = new Map([...blobs].map(([path, blob]) => [`${shown}/${path.slice(at0)}`, blob]));
  const outcomeFile = join(store, `${name}.result.json`);
  const graphFile = join(store, `${name}.files.json`);
  return {
    outcome: () => {
      const kept = isClean
        ? (readJson(outcomeFile) as ({ grounds: string; tree: string } & Outcome) | undefined)
        : undefined;
      return kept?.grounds === grounds && kept.tree === tree ? kept : undefined;
    },
    known: () => {
      const kept = readJson(graphFile) as { grounds: string; files: [string, KnownFile][] } | undefined;
      const files = kept?.grounds === grounds ? kept.files : [];
      return new Map(files);
    },
    blobOf: (file) => byShown.get(file),
    save: (outcome, files) => {
      try {
        mkdirSync(store, { recursive: true });
        if (isClean) writeJson(outcomeFile, { grounds, tree, ...outcome });
        writeJson(graphFile, { grounds, files: [...files] });
      } catch {
        // A read-only checkout works, only slower.
      }
    },
  };
};
