import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const PREFIX = 'tata-portal-bersama-';

/**
 * The folder of a build that tests of several files read and none changes: built once for the same sources. A build that
 * was broken off has no mark and is made anew; those of other sources are removed.
 */
export const sharedBuild = async (root: string, build: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(tmpdir(), `${PREFIX}${digestOf(root)}`);
  const mark = `${folder}.selesai`;
  if (existsSync(mark) && existsSync(folder)) return folder;
  for (const old of globSync(`${PREFIX}*`, { cwd: tmpdir() }))
    rmSync(join(tmpdir(), old), { recursive: true, force: true });
  await build(folder);
  writeFileSync(mark, '');
  return folder;
};
