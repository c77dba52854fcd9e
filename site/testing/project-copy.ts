import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project that a test may change: its sources, policies and register, with the same packages. */
export interface ProjectCopy {
  readonly folder: string;
  readonly remove: () => void;
}

const parts = [
  'site',
  'scripts',
  'policies',
  'registry',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  '.gitignore',
  'LICENSE',
];

export const copyProject = (): ProjectCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-salinan-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
