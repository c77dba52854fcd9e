import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A file to write: its text, a mode and an object, or null to remove it. */
export type Written = string | { readonly mode: string; readonly blob: string } | null;

export interface CommitOptions {
  readonly ref: string;
  readonly files?: Readonly<Record<string, Written>>;
  /** The whole tree, instead of files on top of the parent's. */
  readonly tree?: string;
  /** First parent; the tip of the ref when left out, none when null. */
  readonly parent?: string | null;
  readonly others?: readonly string[];
  readonly author: Person;
  readonly committer?: Person;
  readonly message?: string;
  readonly at: string;
}

/** The world of the machine stays out: configuration and variables of whoever runs the tests. */
const quiet = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...more,
});

/** A bare repository, written through Git's own plumbing without a working tree. */
const openBareGit = (folder: string) => {
  const run = (args: readonly string[], input = '', env: Record<string, string> = {}): string =>
    execFileSync('git', ['--git-dir', folder, ...args], {
      input,
      env: quiet(env),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const line = (...args: string[]): string => run(args).trim();
  const nul = (...args: string[]): string[] =>
    run(args)
      .split('\0')
      .filter((part) => part !== '');
  const attempt = (...args: string[]): string | undefined => {
    try {
      return line(...args);
    } catch {
      return undefined;
    }
  };
  const blobs = new Map<string, string>();
  const blob = (text: string): string => {
    const known = blobs.get(text) ?? run(['hash-object', '-w', '--stdin'], text).trim();
    blobs.set(text, known);
    return known;
  };
  const shaOf = (ref: string): string | undefined => attempt('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);

  const treeOf = (parent: string | undefined, files: Readonly<Record<string, Written>>): string => {
    const scratch = mkdtempSync(join(tmpdir(), 'tata-index-'));
    const env = { GIT_INDEX_FILE: join(scratch, 'index') };
    try {
      if (parent !== undefined) run(['read-tree', parent], '', env);
      const lines = Object.entries(files).map(([path, file]) => {
        if (file === null) return `0 ${'0'.repeat(40)}\t${path}\0`;
        const { mode, blob: object } = typeof file === 'string' ? { mode: '100644', blob: blob(file) } : file;
        return `${mode} ${object}\t${path}\0`;
      });
      run(['update-index', '-z', '--index-info'], lines.join(''), env);
      return run(['write-tree', '--missing-ok'], '', env).trim();
    } finally {
      rmSync(scratch, { recursive: true });
    }
  };

  /** Writes a commit and moves the ref to it, by force where it is no descendant. */
  const commit = (options: CommitOptions): string => {
    const { ref, files = {}, others = [], author, committer = author, message = 'Perubahan', at } = options;
    const parent = options.parent === undefined ? shaOf(ref) : (options.parent ?? undefined);
    const parents = [...(parent === undefined ? [] : [parent]), ...others].flatMap((sha) => ['-p', sha]);
    const sha = run(['commit-tree', options.tree ?? treeOf(parent, files), ...parents], message, {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: at,
    }).trim();
    line('update-ref', ref, sha);
    return sha;
  };

  // Commits do not change: what was asked once is known.
  const ancestry = new Map<string, boolean>();
  const isAncestor = (old: string, young: string): boolean => {
    const key = `${old} ${young}`;
    const known = ancestry.get(key) ?? attempt('merge-base', '--is-ancestor', old, young) !== undefined;
    ancestry.set(key, known);
    return known;
  };
  const bases = new Map<string, string | undefined>();
  const mergeBase = (one: string, other: string): string | undefined => {
    const key = `${one} ${other}`;
    if (!bases.has(key)) bases.set(key, attempt('merge-base', one, other));
    return bases.get(key);
  };
  /** What a ref points to, from the file in which Git keeps it: asked at every request, and nothing packs refs here. */
  const tipOf = (ref: string): string | undefined => {
    try {
      return readFileSync(join(folder, ref), 'utf8').trim();
    } catch {
      return undefined;
    }
  };
  return { folder, run, line, nul, attempt, blob, commit, shaOf, isAncestor, mergeBase, tipOf };
};

export type BareGit = ReturnType<typeof openBareGit>;

// Main only moves forward. Where it is protected, only the gate moves it: known by its token over HTTP, or by a variable
// when a test pushes to the folder itself.
const UPDATE_HOOK = `#!/bin/sh
[ "$1" = refs/heads/main ] || exit 0
if ! git merge-base --is-ancestor "$2" "$3" 2>/dev/null && [ "$2" != ${'0'.repeat(40)} ]; then
  echo "refusing non-fast-forward" >&2; exit 1
fi
gate=$(git config --get forge.gate) || exit 0
[ "$REMOTE_USER" = "$gate" ] || [ "$FORGE_ACTOR" = "$gate" ] && exit 0
echo "GH013: Repository rule violations found for refs/heads/main." >&2; exit 1
`;

/** A new bare repository that never forgets what main was. */
export const initBareGit = (folder: string): BareGit => {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder], { env: quiet() });
  writeFileSync(join(folder, 'hooks', 'update'), UPDATE_HOOK, { mode: 0o755 });
  const git = openBareGit(folder);
  // A request is fetched by its commit too, as from the real forge.
  git.line('config', 'uploadpack.allowAnySHA1InWant', 'true');
  git.line('config', 'http.receivepack', 'true');
  git.line('config', 'gc.auto', '0');
  return git;
};
