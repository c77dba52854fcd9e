import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../testing/marked-text.ts';
import { placerOf } from './text.ts';
import { placesOf } from './yaml-walk.ts';

describe('where keys and values stand', () => {
  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    [
      'a record',
      'id: a\nhost: "b"\nriwayat:\n  - jenis: baru\n    surat: {nomor: x}\n',
      {
        '': '1:1',
        id: '1:5',
        host: '2:7',
        riwayat: '4:3',
        'riwayat.0': '4:5',
        'riwayat.0.jenis': '4:12',
        'riwayat.0.surat': '5:12',
        'riwayat.0.surat.nomor': '5:20',
      },
      {
        id: '1:1',
        host: '2:1',
        riwayat: '3:1',
        'riwayat.0.jenis': '4:5',
        'riwayat.0.surat': '5:5',
        'riwayat.0.surat.nomor': '5:13',
      },
    ],
    [
      'a value that is not there stands at its key',
      'a:\nb: 1\n',
      { '': '1:1', a: '1:1', b: '2:4' },
      { a: '1:1', b: '2:1' },
    ],
    ['after comments', '# x\n\n# y\na: 1\n', { '': '4:1', a: '4:4' }, { a: '4:1' }],
    ['the first of two equal keys', 'a: 1\na: 2\n', { '': '1:1', a: '1:4' }, { a: '1:1' }],
    ['an alias', 'a: &x 1\nb: *x\n', { '': '1:1', a: '1:7', b: '2:4' }, { a: '1:1', b: '2:1' }],
    ['text that is no YAML has no places', 'a: "x\n', {}, {}],
  ])('%s', (_what, text, values, keys) => {
    const shown = (map: ReadonlyMap<string, number>) =>
      Object.fromEntries(
        [...map].map(([path, offset]) => {
          const { line, column } = placerOf(text)(offset);
          return [path, `${line}:${column}`];
        }),
      );
    const places = placesOf(text);
    expect(shown(places.values)).toEqual(values);
    expect(shown(places.keys)).toEqual(keys);
  });

  test('as the writer of the document knows them', () => {
    const key = fc.stringMatching(/^[a-z][a-z_]{0,6}$/);
    const scalar = fc.constantFrom('teks', '"kutip: #"', "'satu'", '12', 'true', 'a b c', '""', 'é💩 x', '{}', '[]');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        scalar,
        fc.record({
          map: fc.uniqueArray(fc.tuple(key, tie('tree')), { minLength: 1, maxLength: 4, selector: ([name]) => name }),
        }),
        fc.record({ list: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
      ),
    }));
    type Tree = string | { map: [string, Tree][] } | { list: Tree[] };
    // Writes a document with a mark in front of every key and value, in the order of their paths.
    const write = (node: Tree, indent: string, path: string, order: string[]): string => {
      const join = (part: string | number) => (path === '' ? String(part) : `${path}.${part}`);
      if (typeof node === 'string') {
        order.push(`value ${path}`);
        return ` «${node}\n`;
      }
      const inner = `${indent}  `;
      if ('list' in node)
        return `\n${node.list
          .map(
            (item, i) => `${inner}${i === 0 ? mark(`value ${path}`, order) : ''}-${write(item, inner, join(i), order)}`,
          )
          .join('')}`;
      return `\n${node.map
        .map(([name, value], i) => {
          const first = i === 0 ? mark(`value ${path}`, order) : '';
          return `${inner}${first}${mark(`key ${join(name)}`, order)}${name}:${write(value, inner, join(name), order)}`;
        })
        .join('')}`;
    };
    const mark = (what: string, order: string[]): string => {
      order.push(what);
      return '«';
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, tree as fc.Arbitrary<Tree>), {
          minLength: 1,
          maxLength: 4,
          selector: ([name]) => name,
        }),
        (map) => {
          const order: string[] = [];
          const { text, marks } = readMarks(write({ map }, '', '', order));
          const { values, keys } = placesOf(text);
          const found = order.map((what) => {
            const [kind = '', path = ''] = what.split(' ');
            const offset = (kind === 'key' ? keys : values).get(path);
            return { what, ...(offset === undefined ? {} : placerOf(text)(offset)) };
          });
          expect(found).toEqual(order.map((what, i) => ({ what, ...marks[i] })));
          expect(values.size + keys.size).toBe(order.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
