import { relative, resolve } from 'node:path';

/** What a command works on; folders are relative to where it runs. */
export interface Folders {
  readonly cwd: string;
  readonly registry: string;
  readonly policies: string;
  readonly daerah?: string | undefined;
}

/** A folder as it is written in findings: relative to where the command runs, with forward slashes. */
export const shownFolder = (cwd: string, folder: string): string =>
  (relative(cwd, resolve(cwd, folder)) || '.').split('\\').join('/');
