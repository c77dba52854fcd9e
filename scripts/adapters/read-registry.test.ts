import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Workbench, workbench } from '../testing/workbench.ts';
import { listRegistry } from './list-files.ts';
import { readRegistry } from './read-registry.ts';
import { maxBytes } from './text.ts';

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
  bench.write('registry/uji/daerah.yaml', 'nama: Uji\n');
  bench.write('registry/uji/instansi/dinas.yaml', 'id: dinas\n');
});
afterEach(() => bench.remove());

const root = () => join(bench.folder, 'registry');
const listed = (only?: string) => {
  const { files, daerah, findings } = listRegistry(root(), 'registry', only);
  return {
    files: files.map(({ file }) => file).toSorted(),
    daerah,
    findings: findings.map(({ file, rule }) => `${file} ${rule}`).toSorted(),
  };
};
const good = ['registry/uji/daerah.yaml', 'registry/uji/instansi/dinas.yaml'];

describe('what is listed', () => {
  test('records in their places, and files that Git needs are passed over', () => {
    bench.write('registry/.gitignore', '');
    bench.write('registry/uji/subdomain/.gitkeep', '');
    expect(listed()).toEqual({ files: good, daerah: ['uji'], findings: [] });
  });

  test('one regency, when only that is asked for', () => {
    bench.write('registry/lain/daerah.yaml', 'nama: Lain\n');
    bench.write('registry/catatan.txt', 'x');
    expect(listed('uji')).toEqual({ files: good, daerah: ['uji'], findings: [] });
  });
});

describe('refused, and the rest is still listed', () => {
  const link = (target: string, path: string) => symlinkSync(target, join(bench.folder, path));
  const folder = (path: string) => mkdirSync(join(bench.folder, path), { recursive: true });

  test.each<[string, () => void, string[]]>([
    [
      'a link to a record',
      () => link('dinas.yaml', 'registry/uji/instansi/lain.yaml'),
      ['registry/uji/instansi/lain.yaml skema/tautan'],
    ],
    [
      'a link that leads nowhere',
      () => link('tidak-ada', 'registry/uji/instansi/lain.yaml'),
      ['registry/uji/instansi/lain.yaml skema/tautan'],
    ],
    [
      'a link to a folder of records',
      () => link('instansi', 'registry/uji/subdomain'),
      ['registry/uji/subdomain skema/tautan'],
    ],
    ['a link in place of a regency', () => link('uji', 'registry/lain'), ['registry/lain skema/tautan']],
    [
      'a submodule in place of a kind',
      () => bench.write('registry/uji/subdomain/.git', 'gitdir: x'),
      ['registry/uji/subdomain/.git skema/submodul'],
    ],
    [
      'a submodule in place of a regency',
      () => bench.write('registry/uji/.git', 'gitdir: x'),
      ['registry/uji/.git skema/submodul'],
    ],
    ['an unknown kind', () => folder('registry/uji/kendaraan'), ['registry/uji/kendaraan skema/jenis-asing']],
    [
      'a kind that objects have by birth',
      () => folder('registry/uji/constructor'),
      ['registry/uji/constructor skema/jenis-asing'],
    ],
    ['a folder in a kind', () => folder('registry/uji/instansi/lama'), ['registry/uji/instansi/lama skema/letak']],
    ['a file among the kinds', () => bench.write('registry/uji/x.yaml', 'x'), ['registry/uji/x.yaml skema/letak']],
    ['a file among the regencies', () => bench.write('registry/x.yaml', 'x'), ['registry/x.yaml skema/letak']],
    ['a regency in capitals', () => folder('registry/Uji-Dua'), ['registry/Uji-Dua skema/nama-daerah']],
    [
      'another ending',
      () => bench.write('registry/uji/instansi/x.json', '{}'),
      ['registry/uji/instansi/x.json skema/akhiran'],
    ],
    ['no ending', () => bench.write('registry/uji/instansi/x', 'x'), ['registry/uji/instansi/x skema/akhiran']],
    [
      'a space in a name',
      () => bench.write('registry/uji/instansi/a b.yaml', 'x'),
      ['registry/uji/instansi/a b.yaml skema/nama-berkas'],
    ],
    [
      'a hidden file',
      () => bench.write('registry/uji/instansi/.x.yaml', 'x'),
      ['registry/uji/instansi/.x.yaml skema/nama-berkas'],
    ],
    [
      'too long a name',
      () => bench.write(`registry/uji/instansi/${'a'.repeat(101)}.yaml`, 'x'),
      [`registry/uji/instansi/${'a'.repeat(101)}.yaml skema/nama-berkas`],
    ],
    [
      'names that differ in case',
      () => bench.write('registry/uji/instansi/Dinas.yaml', 'x'),
      [
        'registry/uji/instansi/Dinas.yaml skema/id-bertabrakan',
        'registry/uji/instansi/Dinas.yaml skema/nama-berkas',
        'registry/uji/instansi/dinas.yaml skema/id-bertabrakan',
      ],
    ],
  ])('%s', (_what, plant, findings) => {
    plant();
    expect(listed()).toEqual({ files: good, daerah: ['uji'], findings });
  });
});

test('every fault of every file is found in one go, each at its place', () => {
  bench.write('registry/uji/subdomain/a.yaml', 'id: a\nid: b\nx: !y 1\nid: c\n');
  bench.write('registry/uji/subdomain/b.yaml', 'id: "b\n');
  bench.write('registry/uji/subdomain/c.yaml', 'x'.repeat(maxBytes + 1));
  bench.write('registry/uji/subdomain/d.yaml', Uint8Array.from([0x61, 0x3a, 0x20, 0xff]));
  const { sources, findings } = readRegistry(root(), 'registry');
  expect(findings.map(({ file, line, column, rule, record }) => `${file}:${line}:${column} ${rule} ${record}`)).toEqual(
    [
      'registry/uji/subdomain/a.yaml:2:1 skema/isian-ganda subdomain/a',
      'registry/uji/subdomain/a.yaml:3:4 skema/tag subdomain/a',
      'registry/uji/subdomain/a.yaml:4:1 skema/isian-ganda subdomain/a',
      'registry/uji/subdomain/b.yaml:1:5 skema/yaml subdomain/b',
      'registry/uji/subdomain/c.yaml:1:1 skema/terlalu-besar subdomain/c',
      'registry/uji/subdomain/d.yaml:1:4 skema/bukan-utf8 subdomain/d',
    ],
  );
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  expect(sources.map(({ name, value }) => [name, value === undefined])).toEqual([
    ['daerah', false],
    ['dinas', false],
    ['a', false],
    ['b', true],
    ['c', true],
    ['d', true],
  ]);
});
