import { expect, test } from 'vitest';
import type { SourceFile } from './register.ts';
import { renamesOf } from './renames.ts';

const source = (name: string, value: object, jenis: SourceFile['jenis'] = 'aplikasi'): SourceFile => ({
  daerah: 'uji',
  jenis,
  name,
  file: `registry/uji/${jenis}/${name}.yaml`,
  value: { id: name, ...value },
});
const found = (base: readonly SourceFile[], head: readonly SourceFile[]) => [...renamesOf(base, head)];

const app = { nama: 'Antrean', pemilik: 'a', asal: 'contoh' };

test.each<[string, SourceFile[], SourceFile[], [string, string][]]>([
  ['nothing went', [source('a', app)], [source('a', app), source('b', app)], []],
  ['the same under another name', [source('a', app)], [source('b', app)], [['uji/aplikasi/a', 'uji/aplikasi/b']]],
  [
    'more than half alike',
    [source('a', app)],
    [source('b', { ...app, pemilik: 'b' })],
    [['uji/aplikasi/a', 'uji/aplikasi/b']],
  ],
  ['half alike is another record', [source('a', { x: 1, y: 2 })], [source('b', { x: 1, y: 3 })], []],
  ['of another kind', [source('a', app)], [source('b', app, 'layanan')], []],
  [
    'files that could not be read',
    [{ ...source('a', {}), value: undefined }],
    [{ ...source('b', {}), value: undefined }],
    [],
  ],
  [
    'what says the very same comes before what is only alike',
    [source('a', { ...app, pemilik: 'b' }), source('z', app)],
    [source('c', app), source('d', { ...app, pemilik: 'c' })],
    [
      ['uji/aplikasi/z', 'uji/aplikasi/c'],
      ['uji/aplikasi/a', 'uji/aplikasi/d'],
    ],
  ],
  [
    'twins in their order',
    [source('a', app), source('b', app)],
    [source('c', app), source('d', app)],
    [
      ['uji/aplikasi/a', 'uji/aplikasi/c'],
      ['uji/aplikasi/b', 'uji/aplikasi/d'],
    ],
  ],
])('%s', (_, base, head, renames) => {
  expect(found(base, head)).toEqual(renames);
});
