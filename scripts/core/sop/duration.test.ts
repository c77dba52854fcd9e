import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Duration, durationOf, durationUnits, isTimeLimit, totalsOf } from './duration.ts';

test.each<[string, Duration]>([
  ['10 menit', { jumlah: 10, satuan: 'menit' }],
  ['2 hari kerja', { jumlah: 2, satuan: 'hari kerja' }],
  ['2 (dua) hari kerja', { jumlah: 2, satuan: 'hari kerja' }],
  ['7 hari kalender', { jumlah: 7, satuan: 'hari' }],
  ['1–2 jam', { jumlah: 2, satuan: 'jam' }],
  ['2 (dua) sampai dengan 3 (tiga) jam kerja', { jumlah: 3, satuan: 'jam kerja' }],
  ['10 menit-15 menit', { jumlah: 15, satuan: 'menit' }],
  ['30 menit – 1 jam', { jumlah: 1, satuan: 'jam' }],
  ['1 x 24 jam', { jumlah: 24, satuan: 'jam' }],
  ['paling lambat 3 hari kerja setelah berkas lengkap', { jumlah: 3, satuan: 'hari kerja' }],
  ['Maks. 5 menit/berkas', { jumlah: 5, satuan: 'menit' }],
  ['satu hari', { jumlah: 1, satuan: 'hari' }],
  ['sehari', { jumlah: 1, satuan: 'hari' }],
  ['dua puluh lima menit', { jumlah: 25, satuan: 'menit' }],
  ['sebelas bulan', { jumlah: 11, satuan: 'bulan' }],
  ['dua belas jam', { jumlah: 12, satuan: 'jam' }],
  ['setengah jam', { jumlah: 0.5, satuan: 'jam' }],
  ['½ jam', { jumlah: 0.5, satuan: 'jam' }],
  ['1 1/2 jam', { jumlah: 1.5, satuan: 'jam' }],
  ['2½ jam', { jumlah: 2.5, satuan: 'jam' }],
  ['1,5 jam', { jumlah: 1.5, satuan: 'jam' }],
  ['1 jam 30 menit', { jumlah: 90, satuan: 'menit' }],
  ['1 jam dan 30 menit', { jumlah: 90, satuan: 'menit' }],
  ['1 hari kerja, sesuai kebutuhan', { jumlah: 1, satuan: 'hari kerja' }],
  ['pada hari yang sama', { jumlah: 1, satuan: 'hari' }],
])('%j is a length of time', (text, duration) => {
  expect(durationOf(text)).toEqual(duration);
});

test.each([
  'secukupnya',
  'segera',
  'sesuai kebutuhan',
  'setiap hari',
  'sehari-hari',
  'seharian',
  'beberapa hari',
  '0 menit',
  'menit',
  '5',
  '',
])('%j is none', (text) => {
  expect(durationOf(text)).toBeUndefined();
  expect(isTimeLimit(text)).toBe(false);
});

test.each(['paling lambat pukul 09.00', 'paling lambat tanggal 5 bulan berikutnya'])(
  '%j is a limit, but no length',
  (text) => {
    expect(durationOf(text)).toBeUndefined();
    expect(isTimeLimit(text)).toBe(true);
  },
);

const unit = fc.constantFrom(...durationUnits);
const around = fc.constantFrom('', 'paling lambat ', 'kurang lebih ', 'dalam ');

test('a number and a unit come back as they were written, whatever stands around them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      unit,
      around,
      fc.constantFrom('', ' setelah berkas lengkap', '.'),
      (jumlah, satuan, before, after) => {
        expect(durationOf(`${before}${jumlah} ${satuan}${after}`)).toEqual({ jumlah, satuan });
      },
    ),
  );
});

test('of a range the longest, in either order', () => {
  const number = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(number, number, unit, fc.constantFrom('-', ' – ', ' sampai ', ' s.d. '), (a, b, satuan, link) => {
      expect(durationOf(`${a}${link}${b} ${satuan}`)).toEqual({ jumlah: Math.max(a, b), satuan });
    }),
  );
});

test('any text has a positive length or none', () => {
  const words = fc.constantFrom(
    '1',
    '2,5',
    '(dua)',
    'x',
    '-',
    'se',
    ' ',
    'satu',
    'puluh',
    'menit',
    'jam',
    'hari',
    'kerja',
    'tanggal',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
      ),
      (text) => {
        expect(durationOf(text)?.jumlah ?? 1).toBeGreaterThan(0);
      },
    ),
  );
});

test('sums keep units apart', () => {
  const durations = ['10 menit', '2 hari kerja', '20 menit', '1 hari kerja', '1 jam'].flatMap(
    (text) => durationOf(text) ?? [],
  );
  expect(totalsOf(durations)).toEqual([
    { jumlah: 30, satuan: 'menit' },
    { jumlah: 1, satuan: 'jam' },
    { jumlah: 3, satuan: 'hari kerja' },
  ]);
  expect(totalsOf([])).toEqual([]);
});
