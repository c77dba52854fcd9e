import { join, resolve } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { type Folders, shownFolder } from './folders.ts';
import { tryGit } from './run-git.ts';

/** Names by which programs keep private keys. */
const telling = ['*.pem', '*.key', '*.p12', '*.pfx', '*.p8', '*.ppk', '*.der', '*.gpg', '*.asc', '*.jwk', '*id_[rde]*'];

/**
 * Secrets in tracked files outside of the register that are named as key files are: one question to Git's index, and only
 * such files are opened. What a change brings under another name is found against its base.
 */
export const secretsInKeyFiles = async ({ cwd, registry }: Pick<Folders, 'cwd' | 'registry'>): Promise<Finding[]> => {
  const root = resolve(cwd, registry);
  const specs = telling.map((name) => `:(top,icase)${name}`);
  const found = await tryGit(root, ['ls-files', '-z', '--', ...specs]).catch(() => undefined);
  // Paths are told from the register's folder: what lies in it is listed with the records.
  const outside = (found?.code === 0 ? found.out.toString('utf8') : '')
    .split('\0')
    .filter((path) => path.startsWith('../'));
  if (outside.length === 0) return [];
  // Nearly always there is none: then nothing more is loaded.
  const { strayFindings } = await import('./secret-files.ts');
  return outside.flatMap((path) => strayFindings(join(root, path), shownFolder(cwd, join(root, path))));
};
