import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What a file loads at once, through whatever it loads: types and what is asked for later do not count. */
const loadedFrom = (first: string): { files: Set<string>; packages: Set<string> } => {
  const [files, packages] = [new Set([first]), new Set<string>()];
  for (const file of files)
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )([^;]*?)from '([^']+)';/gm,
    )) {
      const isTypes =
        /^\{/.test(names) &&
        names
          .replace(/[{}\s]/g, '')
          .split(',')
          .every((name) => name === '' || name.startsWith('type'));
      if (isTypes) continue;
      if (from.startsWith('.')) files.add(join(dirname(file), from));
      else packages.add(from);
    }
  return { files, packages };
};

test('a check that finds nothing changed loads neither rules nor parsers: it would wait for them longer than it works', () => {
  const { files, packages } = loadedFrom('scripts/commands/check.ts');
  expect([...files]).toContain('scripts/adapters/key-files.ts');
  expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual(['simple-git']);
});
