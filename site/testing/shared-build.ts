import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** All that a build of the portal is made from. */
const SOURCES = [
  '{site,scripts,policies,registry}/**/*.*',
  '.tata/*.json',
  'astro.config.mjs',
  'package-lock.json',
  '.git/HEAD',
  '.git/refs/heads/main',
];

const digestOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root })
    .sort()
    .filter((path) => statSync(join(root, path)).isFile()))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 20);
};

/** Longer than any build takes: whoever held it so long was killed. */
const STALE = 600_000;

/** Does some work while nobody else in the same place does: two builds in one tree would take each other's files. */
const alone = async (lock: string, work: () => Promise<void>): Promise<void> => {
  for (;;)
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE) rmSync(lock, { recursive: true, force: true });
      await sleep(200);
    }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

/**
 * The folder of a build that tests of several files read and none changes: built once for the same sources, also when
 * several ask at once. A build that was broken off has no mark and is made anew; those of other sources are removed.
 */
export const sharedBuild = async (
  name: string,
  root: string,
  build: (folder: string) => Promise<void>,
): Promise<string> => {
  const prefix = `tata-portal-${name}-`;
  const folder = join(tmpdir(), `${prefix}${digestOf(root)}`);
  const mark = `${folder}.selesai`;
  await alone(join(tmpdir(), `tata-${name}-dibangun`), async () => {
    if (existsSync(mark) && existsSync(folder)) return;
    for (const old of globSync(`${prefix}*`, { cwd: tmpdir() }))
      rmSync(join(tmpdir(), old), { recursive: true, force: true });
    await build(folder);
    writeFileSync(mark, '');
  });
  return folder;
};
