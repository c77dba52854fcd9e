import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';

/** A new repository in a folder, with an author of its own. */
export const initRepository = async (folder: string): Promise<SimpleGit> => {
  const git = simpleGit({ baseDir: folder });
  await git.init(['--initial-branch=main']);
  await git
    .addConfig('user.name', 'Tata Kelola')
    .addConfig('user.email', 'tata-kelola@users.noreply.invalid')
    .addConfig('commit.gpgsign', 'false');
  return git;
};

/** A temporary repository, nothing committed yet, with the registers of some regencies and the data of all policies. */
export const registerRepository = async (...regencies: string[]): Promise<{ folder: string; git: SimpleGit }> => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-register-'));
  for (const daerah of regencies) cpSync(`registry/${daerah}`, join(folder, 'registry', daerah), { recursive: true });
  const filter = (source: string) => !source.includes('policies/rules');
  cpSync('policies', join(folder, 'policies'), { recursive: true, filter });
  return { folder, git: await initRepository(folder) };
};
