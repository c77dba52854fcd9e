import { describe, expect, test } from 'vitest';
import { readMarks } from '../testing/marked-text.ts';
import { locator, parseRecordFile } from './record-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading', () => {
  test('a YAML file is its values', () => {
    expect(parseRecordFile('x.yaml', bytes('a: 1\n'))).toEqual({
      text: 'a: 1\n',
      value: { a: 1 },
      body: '',
      faults: [],
    });
  });

  test('a Markdown file is its front matter and its body', () => {
    const text = '---\na: 1\n---\nIsi.\n';
    expect(parseRecordFile('x.md', bytes(text))).toEqual({ text, value: { a: 1 }, body: 'Isi.\n', faults: [] });
  });

  test.each([
    ['x.yaml', '\uFEFFa: 1\n', 'bom'],
    ['x.yaml', '', 'kosong'],
    ['x.yaml', 'a: "x\n', 'yaml'],
    ['x.md', '# Judul\n', 'tanpa-kepala'],
    ['x.md', '---\na: "x\n---\n', 'yaml'],
  ])('%s with %j has no value', (file, text, code) => {
    const { value, faults } = parseRecordFile(file, bytes(text));
    expect(value).toBeUndefined();
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  test('faults in front matter are placed in the whole file', () => {
    const { faults } = parseRecordFile('x.md', bytes('---\na: 1\na: 2\n---\n'));
    expect(faults).toMatchObject([{ code: 'isian-ganda', offset: 9 }]);
  });
});

describe('places of paths', () => {
  const yaml = 'id: a\nsurat:\n  nomor: «x\nriwayat:\n  - jenis: baru\n';

  test.each<[string, string, string, boolean]>([
    ['a value where it stands', 'id: «a\n', 'id', false],
    ['an unknown key where its name stands', 'id: a\n«hots: b\n', 'hots', true],
    ['an unknown key inside', 'id: a\nsurat:\n  «nomro: x\n', 'surat.nomro', true],
    ['what is absent at its parent', 'id: a\n«surat:\n  nomor: x\n', 'surat.tanggal', false],
    ['what is absent in a list item', 'riwayat:\n  - «jenis: baru\n', 'riwayat.0.surat', false],
    [
      'what is absent deep down at the nearest that is there',
      'riwayat:\n  - «jenis: baru\n',
      'riwayat.0.surat.nomor',
      false,
    ],
    ['an item that is absent at its list', '«riwayat:\n  - jenis: baru\n', 'riwayat.7.jenis', false],
    ['what is absent at the top', '# catatan\n«id: a\n', 'host', false],
    ['the record itself', '# catatan\n«id: a\n', '', false],
    ['a nested value', yaml, 'surat.nomor', false],
  ])('%s', (_what, marked, path, onKey) => {
    const { text, marks } = readMarks(marked);
    expect(locator('x.yaml', text)(path, onKey)).toEqual(marks[0]);
  });

  test('in Markdown, counted from the top of the file', () => {
    const { text, marks } = readMarks('---\nid: a\nhost: «b\n---\nIsi.\n');
    expect(locator('x.md', text)('host')).toEqual(marks[0]);
  });

  test('of a text that is no YAML are the top of the file', () => {
    expect(locator('x.yaml', 'a: "x\n')('a.b')).toEqual({ line: 1, column: 1 });
  });
});
