import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../commands/check.ts';
import { type Ran, runHere } from './run-here.ts';

export interface Workbench {
  readonly folder: string;
  /** Writes a file of the folder, making its folders. */
  write(file: string, content: string | Uint8Array): void;
  /** Runs `tata check` here, in this process, and keeps what it prints. */
  check(...args: string[]): Promise<Ran>;
  remove(): void;
}

/** A temporary folder that a test may fill and break; `copied` names folders of this repository to start from. */
export const workbench = (copied: readonly string[] = []): Workbench => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-'));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  return {
    folder,
    write: (file, content) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    check: (...args) => runHere(run, folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
