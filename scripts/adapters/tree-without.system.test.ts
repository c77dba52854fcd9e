import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { initRepository } from '../testing/repository.ts';
import { treeWithout } from './tree-without.ts';

const repository = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-pohon-'));
  const git = await initRepository(folder);
  const treeOf = async (path: string): Promise<string> => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${path}\n`);
    await git.add('.').commit(path);
    return (await git.revparse(['HEAD^{tree}'])).trim();
  };
  return { folder, treeOf };
};

test('a tree without the file that was added last is the tree before, also where its folder was new', async () => {
  const { folder, treeOf } = await repository();
  const before = await treeOf('registry/uji/instansi/é dinas\tlama.yaml');
  const first = await treeOf('registry/uji/putusan/putusan-000001.yaml');
  const second = await treeOf('registry/uji/putusan/putusan-000002.yaml');
  expect(await treeWithout(folder, second, 'registry/uji/putusan/putusan-000002.yaml')).toBe(first);
  expect(await treeWithout(folder, first, 'registry/uji/putusan/putusan-000001.yaml')).toBe(before);
  expect(await treeWithout(folder, second, 'registry/uji/putusan/putusan-000001.yaml')).not.toBe(before);
});

test('nothing is left, or there is no such file', async () => {
  const { folder, treeOf } = await repository();
  const only = await treeOf('registry/uji/putusan/putusan-000001.yaml');
  expect(await treeWithout(folder, only, 'registry/uji/putusan/putusan-000001.yaml')).toBeUndefined();
  expect(await treeWithout(folder, only, 'registry/lain/putusan/putusan-000001.yaml')).toBeUndefined();
  expect(await treeWithout(folder, only, 'tidak-ada')).toBeUndefined();
});
