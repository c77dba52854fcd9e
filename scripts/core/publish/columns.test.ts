import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entry } from '../../testing/records.ts';
import type { Kind } from '../records/kind.ts';
import { jenisList, kindOf } from '../records/kinds.ts';
import { dateSchema } from '../records/period.ts';
import { cellOf, csvColumns } from './columns.ts';
import { publicRecord } from './public-record.ts';

const kind: Kind = {
  jenis: 'uji',
  judul: 'Uji',
  uraian: 'Jenis untuk pengujian.',
  format: 'yaml',
  references: [],
  schema: z
    .strictObject({
      id: z.string(),
      nama: z.string().meta({ description: 'Nama.' }),
      jumlah: z.int().optional(),
      luas: z.number().optional(),
      sah: z.boolean().optional(),
      hari: dateSchema.optional().meta({ description: 'Hari.' }),
      pilihan: z.enum(['a', 'b']),
      tempat: z.strictObject({ kota: z.string(), lagi: z.strictObject({ rt: z.int() }).optional() }).optional(),
      siapa: z.union([z.strictObject({ kantor: z.string() }), z.strictObject({ lain: z.string() })]).optional(),
      label: z.array(z.string()).optional(),
      langkah: z.array(z.strictObject({ apa: z.string() })),
      campur: z.union([z.string(), z.strictObject({ b: z.string() })]).optional(),
      rahasia: z.string().optional(),
    })
    .refine(() => true),
  publik: {
    name: ['nama'],
    columns: [],
    fields: ['nama', 'jumlah', 'luas', 'sah', 'hari', 'pilihan', 'tempat', 'siapa', 'label', 'langkah', 'campur'],
    tertutup: ['rahasia'],
  },
};

describe('columns come from the schema alone', () => {
  const columns = csvColumns(kind);

  test('objects lie side by side, unions with all their parts, closed fields nowhere', () => {
    expect(columns.map(({ name, type, isRequired }) => `${name} ${type}${isRequired ? ' !' : ''}`)).toEqual([
      'nama string !',
      'jumlah integer',
      'luas number',
      'sah boolean',
      'hari date',
      'pilihan string !',
      'tempat.kota string',
      'tempat.lagi.rt integer',
      'siapa.kantor string',
      'siapa.lain string',
      'label list',
      'langkah array !',
      'campur any',
    ]);
  });

  test('a column says what its field says', () => {
    expect(columns[0]?.description).toBe('Nama.');
    expect(columns[4]?.description).toBe('Hari.');
    expect(columns[5]?.choices).toEqual(['a', 'b']);
  });

  test('cells: lists joined, objects as JSON, numbers and truth as they are', () => {
    const isi = {
      nama: 'A',
      jumlah: 3,
      sah: false,
      tempat: { kota: 'K' },
      siapa: { lain: 'L' },
      label: ['x', 'y'],
      langkah: [{ apa: 'z' }],
      campur: { b: 'c' },
    };
    expect(columns.map((column) => cellOf({ isi }, column))).toEqual([
      ...['A', 3, undefined, false, undefined, undefined, 'K', undefined, undefined, 'L', 'x | y'],
      ...['[{"apa":"z"}]', '{"b":"c"}'],
    ]);
  });
});

describe('the kinds of this register', () => {
  test.each(jenisList)('%s: every column is named once and explained', (jenis) => {
    const columns = csvColumns(kindOf(jenis));
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(columns.filter(({ description }) => description === '').map(({ name }) => name)).toEqual([]);
    for (const closed of kindOf(jenis).publik.tertutup ?? [])
      expect(names.filter((name) => name.split('.')[0] === closed)).toEqual([]);
    // Names that the portal gives to columns of its own.
    expect(names).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:id|daerah|asal|keadaan|sumber|alamat)$/)]),
    );
  });

  test('a period of an office is two dates', () => {
    const office = entry('jabatan', {
      ...{ id: 'a', nama: 'A', instansi: 'b', peran: 'gerbang', asal: 'contoh' },
      berlaku: { sejak: '2026-01-01' },
    });
    const cells = csvColumns(kindOf('jabatan')).map((column) => [column.name, cellOf(publicRecord(office), column)]);
    expect(cells).toEqual([
      ['nama', 'A'],
      ['instansi', 'b'],
      ['peran', 'gerbang'],
      ['dasar', undefined],
      ['berlaku.sejak', '2026-01-01'],
      ['berlaku.sampai', undefined],
    ]);
  });
});
