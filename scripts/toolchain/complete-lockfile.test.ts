import { expect, test } from 'vitest';
import { completed } from './complete-lockfile.mjs';

const APP = { optionalDependencies: { 'x-win-arm64': '1.0.0', 'x-linux-x64-musl': '1.0.0', 'y-any': '^2.0.0' } };

test('adds a stub for each missing exact optional dependency, with the platform its name tells', () => {
  const { packages, added } = completed({ '': {}, 'node_modules/x': { ...APP, dev: true } });
  expect(added).toEqual(['node_modules/x-win-arm64', 'node_modules/x-linux-x64-musl']);
  expect(packages).toMatchObject({
    'node_modules/x-win-arm64': { version: '1.0.0', os: ['win32'], cpu: ['arm64'], dev: true, optional: true },
    'node_modules/x-linux-x64-musl': { version: '1.0.0', os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true },
  });
});

test('what is there already, at the top or nested, stays as it is', () => {
  const packages = {
    'node_modules/a/node_modules/x': APP,
    'node_modules/a/node_modules/x-win-arm64': { version: '1.0.0' },
    'node_modules/x-linux-x64-musl': { version: '1.0.0' },
  };
  expect(completed(packages)).toEqual({ packages, added: [] });
});

test('a second package that needs another version gets its own place', () => {
  const other = { optionalDependencies: { 'x-win-arm64': '2.0.0' } };
  const { added } = completed({ 'node_modules/x': APP, 'node_modules/z': other });
  expect(added).toContain('node_modules/z/node_modules/x-win-arm64');
});
