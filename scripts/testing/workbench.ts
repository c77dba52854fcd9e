import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../adapters/io.ts';
import { run } from '../commands/check.ts';

export interface Workbench {
  readonly folder: string;
  /** Writes a file of the folder, making its folders. */
  write(file: string, content: string | Uint8Array): void;
  /** Runs `tata check` here, in this process, and keeps what it prints. */
  check(...args: string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }>;
  remove(): void;
}

/** The day on which tests look at the register: every sample request lies before it. */
export const testDay = '2026-11-22';
export const testNow = '2026-11-22T03:00:00Z';

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
    check: async (...args) => {
      let [out, err] = ['', ''];
      const io: Io = {
        cwd: folder,
        today: testDay,
        now: testNow,
        env: {},
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
      };
      return { status: await run(args, io), out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
