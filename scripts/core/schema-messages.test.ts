import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { englishIn } from '../testing/english.ts';
import { jenisList, kindOf } from './records/kinds.ts';
import { faultsOf } from './schema-messages.ts';
import { type ShapeFault, shown } from './schema-wording.ts';

const faultsIn = (schema: z.ZodType, value: unknown): ShapeFault[] => {
  const result = schema.safeParse(value);
  return result.error ? faultsOf(schema, result.error, value) : [];
};

const schema = z.strictObject({
  nama: z.string().min(3).max(10),
  jumlah: z.int().optional(),
  aktif: z.boolean().optional(),
  pilihan: z.enum(['satu', 'dua', 'tiga']).optional(),
  daftar: z.array(z.string()).max(2).optional(),
  dalam: z.strictObject({ tautan: z.url().optional() }).optional(),
  kode: z
    .string()
    .min(1)
    .regex(/^[a-z]+$/)
    .optional(),
  cabang: z
    .union([
      z.strictObject({
        instansi: z
          .string()
          .min(1)
          .regex(/^[a-z]+$/),
      }),
      z.strictObject({ pihak_ketiga: z.string() }),
    ])
    .optional(),
  peta: z.record(z.string().regex(/^[a-z]+$/, { error: 'hanya boleh huruf kecil' }), z.string()).optional(),
});

test.each([
  ['pengelola', 'Yang ditulis di sini: Instansi yang mengelola atau menghasilkan data.'],
  ['diperbarui', 'Yang ditulis di sini: Hari terakhir data dimutakhirkan. Bila tidak dipakai, hapus isian ini.'],
  [
    'berlaku',
    'Yang ditulis di sini: Sejak kapan data dikelola, dan sampai kapan. Di dalamnya: sejak, sampai. Bila tidak dipakai, hapus isian ini.',
  ],
])('an empty field says what belongs there: %s', (field, help) => {
  const [fault] = faultsIn(kindOf('basis-data').schema, { [field]: null }).filter(({ path }) => path[0] === field);
  expect(fault?.help).toBe(help);
});

test('what is due only in this case says what belongs there', () => {
  const app = { id: 'a', nama: 'A', riwayat: [{ jenis: 'penerapan', tanggal: '2026-01-05' }], asal: 'contoh' };
  expect(faultsIn(kindOf('aplikasi').schema, app).map(({ help }) => help)).toEqual([
    expect.stringContaining('Pilihan: pengadaan, swakelola, penerimaan, layanan-pusat.'),
  ]);
});

describe('each fault names the field, the case and what is expected', () => {
  test.each<[string, unknown, string, string, string]>([
    ['a missing field', {}, 'isian-wajib', 'nama', 'Isian "nama" belum ada, padahal wajib.'],
    ['not an object', 'teks', 'tipe', '', 'Berkas ini seharusnya kumpulan isian.'],
    ['a number for a text', { nama: 123 }, 'tipe', 'nama', 'Isian "nama" seharusnya teks.'],
    ['a list for a text', { nama: [] }, 'tipe', 'nama', 'Isian "nama" seharusnya teks.'],
    ['a text for a number', { nama: 'abc', jumlah: 'x' }, 'tipe', 'jumlah', 'Isian "jumlah" seharusnya angka.'],
    ['a fraction', { nama: 'abc', jumlah: 1.5 }, 'tipe', 'jumlah', 'Isian "jumlah" seharusnya bilangan bulat.'],
    ['an empty field that is due', { nama: null }, 'tipe', 'nama', 'Isian "nama" kosong; seharusnya teks.'],
    ['too short', { nama: 'ab' }, 'ukuran', 'nama', 'Isian "nama" harus memuat sedikitnya 3 huruf.'],
    ['too long', { nama: 'x'.repeat(11) }, 'ukuran', 'nama', 'Isian "nama" harus memuat paling banyak 10 huruf.'],
    [
      'too many',
      { nama: 'abc', daftar: ['a', 'b', 'c'] },
      'ukuran',
      'daftar',
      'Isian "daftar" harus memuat paling banyak 2 butir.',
    ],
    [
      'a wrong choice',
      { nama: 'abc', pilihan: 'satuu' },
      'pilihan',
      'pilihan',
      'Isian "pilihan" berisi "satuu", bukan salah satu pilihan yang ada; mungkin yang dimaksud "satu".',
    ],
    [
      'an unknown field with what was meant',
      { nama: 'abc', jumlha: 1 },
      'isian-asing',
      'jumlha',
      'Isian "jumlha" tidak dikenal di sini; mungkin yang dimaksud "jumlah".',
    ],
    [
      'a field of another place',
      { nama: 'abc', tautann: 'x' },
      'isian-asing',
      'tautann',
      'Isian "tautann" tidak dikenal di sini; mungkin yang dimaksud "tautan".',
    ],
    [
      'an unknown field like no other',
      { nama: 'abc', xyzxyz: 1 },
      'isian-asing',
      'xyzxyz',
      'Isian "xyzxyz" tidak dikenal di sini.',
    ],
    [
      'a bad address',
      { nama: 'abc', dalam: { tautan: 'bukan alamat' } },
      'bentuk',
      'dalam.tautan',
      'Isian "tautan" harus alamat lengkap yang diawali https://.',
    ],
    [
      'a bad name of a field',
      { nama: 'abc', peta: { A1: 'x' } },
      'isian-asing',
      'peta.A1',
      'Nama isian "A1" hanya boleh huruf kecil.',
    ],
    ['nothing between quotes', { nama: '' }, 'ukuran', 'nama', 'Isian "nama" kosong.'],
    [
      'nothing between quotes where letters are prescribed',
      { nama: 'abc', kode: '' },
      'ukuran',
      'kode',
      'Isian "kode" kosong.',
    ],
    [
      'two of what excludes each other',
      { nama: 'abc', cabang: { instansi: 'a', pihak_ketiga: 'b' } },
      'isian-asing',
      'cabang.pihak_ketiga',
      'Isian "pihak_ketiga" tidak dapat ditulis bersama isian lain di sini.',
    ],
    [
      'nothing in the branch that was meant',
      { nama: 'abc', cabang: { instansi: '' } },
      'ukuran',
      'cabang.instansi',
      'Isian "instansi" kosong.',
    ],
    [
      'the branch that was meant',
      { nama: 'abc', cabang: { instansi: 5 } },
      'tipe',
      'cabang.instansi',
      'Isian "instansi" seharusnya teks.',
    ],
  ])('%s', (_what, value, code, path, message) => {
    expect(faultsIn(schema, value).map((fault) => [fault.code, fault.path.join('.'), fault.message])).toEqual([
      [code, path, message],
    ]);
  });
});

test('several faults are told in one go', () => {
  expect(
    faultsIn(schema, { nama: 1, jumlah: 'x', asing: 1 })
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(['isian-asing', 'tipe', 'tipe']);
});

test('what a schema says itself is used', () => {
  const own = z.strictObject({ kode: z.string().regex(/^\d+$/, { error: 'harus angka saja' }) });
  expect(faultsIn(own, { kode: 'x' })[0]?.message).toBe('Isian "kode" harus angka saja.');
});

test('a number where text belongs comes with the quotes to put around it', () => {
  expect(faultsIn(schema, { nama: 123 })[0]?.help).toBe('Apit nilainya dengan tanda kutip: "123".');
});

test('what is miswritten is quoted where it can be told in a word', () => {
  const help = (value: unknown) =>
    faultsIn(z.strictObject({ a: z.string().regex(/^x$/) }), { a: value }).map((fault) => fault.help);
  expect(help('y')).toEqual(['Perbaiki penulisannya; sekarang tertulis "y".']);
  expect(help(' ')).toEqual(['Perbaiki penulisannya.']);
});

test('long values are shortened', () => {
  expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(77)}...`);
  expect(shown({ a: 1 })).toBe('kumpulan 1 isian');
  expect(shown([1, 2])).toBe('daftar 2 butir');
  expect([shown(true), shown(1.5), shown(null), shown(undefined)]).toEqual(['true', '1.5', 'kosong', 'kosong']);
});

test.each(jenisList)('any value at all as %s gets plain Indonesian sentences', (jenis) => {
  const kind = kindOf(jenis).schema;
  const words = fc.constantFrom('id', 'host', 'asal', 'riwayat', 'berlaku', 'jenis', '__proto__', 'x');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(words, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      for (const { message, help } of faultsIn(kind, value)) {
        expect(englishIn(`${message} ${help}`)).toBeUndefined();
        expect(message).toMatch(/^[A-Z].*\.$/su);
        expect(help.length).toBeGreaterThan(5);
      }
    }),
  );
});

describe('what a newcomer writes into a cooperation', () => {
  const cooperation = kindOf('kerja-sama').schema;
  const whole = {
    id: 'a',
    nama: 'A',
    jenis: 'interkoneksi-data',
    instansi: 'contoh',
    mitra: [{ nama: 'PT Contoh', jenis: 'pihak-ketiga' }],
    riwayat: [{ jenis: 'baru', tanggal: '2026-01-05' }],
    asal: 'contoh',
  };
  const told = (parts: object) =>
    faultsIn(cooperation, { ...whole, ...parts }).map(({ message, help }) => [message, help]);

  test('a word with spaces is offered as an id; an address is not', () => {
    expect(told({ jenis: 'Interkoneksi data' })[0]?.[1]).toBe(
      'Tulis misalnya "interkoneksi-data"; sekarang tertulis "Interkoneksi data".',
    );
    expect(told({ jenis: '10.0.0.0/24' })[0]?.[1]).toBe('Perbaiki penulisannya; sekarang tertulis "10.0.0.0/24".');
    expect(told({ berlaku: { sejak: 'A B' } })[0]?.[1]).toBe('Perbaiki penulisannya; sekarang tertulis "A B".');
  });

  test('one word for a list or a group says what belongs inside', () => {
    expect(told({ mitra: 'PT Contoh' })).toEqual([
      [
        'Isian "mitra" seharusnya daftar (baris-baris yang diawali tanda hubung).',
        'Yang ditulis di sini: Pihak yang diajak bekerja sama. Setiap butir dapat memuat: nama, jenis, kategori, instansi, badan_hukum, lokasi.',
      ],
    ]);
    expect(told({ melalui: 'Jalur' })[0]?.[1]).toBe(
      'Yang ditulis di sini: Sistem elektronik yang dilalui data. Di dalamnya: sistem, pengelola. Bila tidak dipakai, hapus isian ini.',
    );
    expect(told({ melalui: [] })[0]?.[1]).toBe('Tulis kumpulan isian, atau hapus bila tidak wajib.');
  });

  test('a word for an item of a list is told by its place, with what begins an item', () => {
    const plan = faultsIn(kindOf('rencana').schema, {
      bagian: ['visi-misi', { butir: 'strategi', uraian: 'Ada.' }, 'peta'],
    });
    expect(plan.filter(({ path }) => path[0] === 'bagian').map(({ message, help }) => [message, help])).toEqual(
      [1, 3].map((place) => [
        `Butir ke-${place} pada "bagian" seharusnya kumpulan isian.`,
        'Mulai setiap butir dengan "- butir:". Yang dapat dimuatnya: butir, uraian, ranah.',
      ]),
    );
  });

  test('a field of another place is not said to be meant as itself', () => {
    expect(told({ melalui: { sistem: 'Jalur', nama: 'Jalur' } })[0]?.[0]).toBe('Isian "nama" tidak dikenal di sini.');
  });

  test('one value is told once of one fault', () => {
    const moment = { jenis: 'x', waktu: '2026-10-01' };
    const decree = faultsIn(kindOf('keputusan').schema, { tanda_tangan: moment });
    expect(decree.filter(({ path }) => path.at(-1) === 'waktu')).toHaveLength(1);
    expect(told({ nama: 1, mitra: [{}] }).map(([message]) => message)).toEqual([
      'Isian "nama" seharusnya teks.',
      'Isian "nama" belum ada, padahal wajib.',
      'Isian "jenis" belum ada, padahal wajib.',
    ]);
  });
});

describe('counts and yes or no, as a clerk would write them', () => {
  const counted = z
    .strictObject({
      jumlah: z.int().nonnegative().max(9).optional(),
      semua: z.int().optional(),
      elektronik: z.boolean().optional(),
    })
    .refine(({ jumlah, semua }) => jumlah === undefined || semua === undefined || jumlah <= semua, {
      error: 'melebihi semuanya',
      path: ['jumlah'],
    });
  const said = (value: object) => faultsIn(counted, value).map(({ message, help }) => [message, help]);

  test('a number has a limit, and holds nothing', () => {
    expect(said({ jumlah: -2 })).toEqual([['Isian "jumlah" harus sedikitnya 0.', 'Sesuaikan menjadi sedikitnya 0.']]);
    expect(said({ jumlah: 10 })[0]?.[0]).toBe('Isian "jumlah" harus paling banyak 9.');
  });

  test('yes, and a number in words', () => {
    expect(said({ elektronik: 'ya' })[0]?.[1]).toBe(
      'Tulis true bila ya atau false bila tidak, atau hapus bila tidak wajib.',
    );
    expect(said({ jumlah: 'sepuluh' })[0]?.[1]).toBe('Tulis angka tanpa kata lain, atau hapus bila tidak wajib.');
  });

  test('a number that does not agree with another is not called miswritten', () => {
    expect(said({ jumlah: 6, semua: 4 })).toEqual([
      ['Isian "jumlah" melebihi semuanya.', 'Periksa angkanya; sekarang tertulis 6.'],
    ]);
  });
});
