import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailHostsIn, personalNumbersIn } from '../../../scripts/core/personal-data.ts';

const seed = 20261122;

// Invented: regency 99 exists in no province, and nobody was appointed under these dates.
const nik = '5199994101010009';
const nip = '190001011990011000';

describe('personal numbers that are seen', () => {
  test.each([
    ['NIP', 'NIP 194001011960011000'],
    ['NIP', 'Kepala Dinas, NIP. 19400101 196001 1 000'],
    ['NIP', '19400101.196001.1.000'],
    ['NIP', '19400101-196001-1-000'],
    ['NIP', 'pegawai-194001011960011000'],
    ['NIP', 'PPPK 194001012021211000'],
    ['NIP', 'NI PPPK 123456789012345678'],
    ['NIP', `sebutan nip ${nip}`],
    ['NIK', 'pemohon 5199990101010009'],
    ['NIK', nik],
    ['NIK', '5199 9901 0101 0009'],
    ['NIK', '519999-010101-0009'],
    ['NIK', '51.99.99.010101.0009'],
    ['NIK', '51 99 99 01 01 01 0009'],
    ['NIK', 'NIK5199990101010009'],
    ['NIK', 'scan_5199990101010009.pdf'],
    ['NIK', 'NIK: 1234567890123456'],
    ['NIK', 'no. KTP pemohon 1234-5678-9012-3456'],
    ['NIK', '５１９９９９０１０１０１０００９'],
    ['NIK', '51999901\u200b01010009'],
    ...['\u00ad', '\u202d', '\u2063', '\u034f', '\ufe0f', '\u3164', '\u{e0031}', '\u0000', '\u001b', '\u0085'].map(
      (sign): [string, string] => ['NIK', `51999901${sign}01010009`],
    ),
    ['nomor telepon', '081200000000'],
    ['nomor telepon', '0812-0000-0000'],
    ['nomor telepon', '0812.0000.0000'],
    ['nomor telepon', '0812 0000 000'],
    ['nomor telepon', '(0812) 0000-0000'],
    ['nomor telepon', '+6281200000000'],
    ['nomor telepon', '+62 812-0000-0000'],
    ['nomor telepon', '+62 (812) 0000 0000'],
    ['nomor telepon', '+62 (0)812 0000 0000'],
    ['nomor telepon', '(+62) 812 0000 0000'],
    ['nomor telepon', '62 812 0000 0000'],
    ['nomor telepon', '0062 812 0000 0000'],
    ['nomor telepon', '0812–0000–0000'],
    ['nomor telepon', 'https://wa.me/6281200000000'],
    ['nomor telepon', 'tel:+6281200000000'],
    ['nomor telepon', 'WA081200000000'],
    ['nomor telepon', 'hp 08 12 00 00 00 00'],
    ['nomor telepon', '081200000000/081300000000'],
  ])('%s in "%s"', (kind, text) => {
    expect(personalNumbersIn(text)).toEqual([kind]);
  });

  test('each kind is named once, in the order of the text', () => {
    expect(personalNumbersIn('hp 081200000000, NIP 194001011960011000, hp 081300000000')).toEqual([
      'nomor telepon',
      'NIP',
    ]);
  });
});

describe('numbers that are nobody’s', () => {
  test.each([
    ['a decree', '188.45/1234/HK/2026'],
    ['a filing code with its year', '800.1.3.3/4521/BKPSDM/2026'],
    ['a sample number', 'CONTOH/KEPBUP/011/2026'],
    ['dates run together', '2026010120261231'],
    ['dates run together, day first', '0101202631122026'],
    ['a span of dates', '08.10.2026 - 10.10.2026'],
    ['a date and a time after a word', 'Hubungi kantor sebelum 08-12-2026 10.30'],
    ['two dates of day, month, year', '08-12-2026 31-12-2026'],
    ['a time stamp', '20261101093015123456'],
    ['a village code', '51.08.04.2001'],
    ['a code of place and running number', '5108042026110001'],
    ['an archive code', 'ARSIP-2026-0812-3456-7890'],
    ['a sample account', '9000000000001005'],
    ['a digest', '2c67422039a743fd96ecffaff43b663fa8472076f83987981fd99c610cb63181'],
    ['a digest of digits', '5199990101010009519999010101000951999901010100095199990101010009'],
    ['an identifier', '550e8400-0812-4345-8123-446655440000'],
    ['two addresses', '36.88.12.11 10.88.12.12'],
    ['an address of version 6', '2001:0db8:0812:3456:0789::1'],
    ['an office telephone', '(0362) 21985'],
    ['an emergency number', '112 atau 110'],
    ['twenty digits', '51999901010100091234'],
    ['a day that does not exist', '5199993201010009'],
    ['a day between those of men and women', '5199994001010009'],
    ['a price', 'Rp 1.250.000.000,00'],
  ])('%s: "%s"', (_what, text) => {
    expect(personalNumbersIn(text)).toEqual([]);
  });
});

describe('mail', () => {
  test.each([
    ['kantor@dinas.badungkab.go.id', ['dinas.badungkab.go.id']],
    ['tulis ke pemohon@gmail.com.', ['gmail.com']],
    ['PEMOHON@GMAIL.COM dan pemohon@yahoo.co.id', ['gmail.com', 'yahoo.co.id']],
    ['pemohon(at)gmail.com', ['gmail.com']],
    ['pemohon [at] gmail.com', ['gmail.com']],
    ['pemohon＠gmail.com', ['gmail.com']],
    ['kantor@badungkab.go.id_pemohon@gmail.com', ['badungkab.go.id', 'gmail.com']],
    ['mailto:pemohon@gmail.com', ['gmail.com']],
    ['kantor@badungkab.go.id-palsu.com', ['badungkab.go.id-palsu.com']],
    ['kantor@xn--bdungkab-x1a.go.id', ['xn--bdungkab-x1a.go.id']],
    ['rapat di kantor @ lantai 2', []],
    ['paket@1.2.30', []],
    ['https://contoh.example/@halaman', []],
  ])('"%s"', (text, hosts) => {
    expect(mailHostsIn(text)).toEqual(hosts);
  });
});

const digitsOf = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((digits) => digits.join(''));
const two = (n: number) => String(n).padStart(2, '0');
const separator = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0');
const around = fc.constantFrom('', 'a/n pemohon ', 'lihat ', '(', '"');

const nikParts = fc
  .tuple(
    fc.constantFrom('11', '32', '51', '61', '63', '73', '96'),
    digitsOf(4),
    fc.integer({ min: 1, max: 31 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 12 }),
    digitsOf(2),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([province, place, day, isWoman, month, year, serial]) => [
    `${province}${place}`,
    `${two(isWoman ? day + 40 : day)}${two(month)}${year}`,
    String(serial).padStart(4, '0'),
  ]);

const nipParts = fc
  .tuple(
    fc.integer({ min: 1940, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1960, max: 2045 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 2 }),
    digitsOf(3),
  )
  .map(([born, month, day, year, since, sex, serial]) => [
    `${born}${two(month)}${two(day)}`,
    `${year}${two(since)}`,
    String(sex),
    serial,
  ]);

describe('whatever the number and however it is written', () => {
  test.each([
    ['NIK', nikParts],
    ['NIP', nipParts],
  ] as const)('%s is seen', (kind, parts) => {
    fc.assert(
      fc.property(parts, separator, around, (pieces, between, before) => {
        expect(personalNumbersIn(`${before}${pieces.join(between)}`)).toContain(kind);
      }),
      { seed },
    );
  });

  test('a mobile number is seen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('0', '+62', '+62 ', '62', '(+62) ', '0062 '),
        fc.integer({ min: 811, max: 899 }),
        digitsOf(4),
        digitsOf(4),
        fc.constantFrom('', ' ', '-', '.'),
        around,
        (country, network, first, second, between, before) => {
          const text = `${before}${country}${network}${between}${first}${between}${second}`;
          expect(personalNumbersIn(text)).toContain('nomor telepon');
        },
      ),
      { seed },
    );
  });

  test('calendar dates, alone or run together, are nothing', () => {
    const date = fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .chain(([year, month, day]) =>
        fc.constantFrom(
          `${year}-${two(month)}-${two(day)}`,
          `${two(day)}-${two(month)}-${year}`,
          `${two(day)}.${two(month)}.${year}`,
        ),
      );
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' - ', ' s.d. ', ', ', '/'),
        (days, by) => {
          expect(personalNumbersIn(days.join(by))).toEqual([]);
        },
      ),
      { seed, numRuns: 500 },
    );
    const compact = fc
      .tuple(fc.integer({ min: 2013, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, day]) => `${year}${two(month)}${two(day)}`);
    fc.assert(
      fc.property(compact, compact, (from, to) => {
        expect(personalNumbersIn(from + to)).toEqual([]);
      }),
      { seed },
    );
  });

  test('digests and sample accounts are nothing', () => {
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 40, maxLength: 64 });
    fc.assert(
      fc.property(hex, (digits) => {
        expect(personalNumbersIn(digits.join(''))).toEqual([]);
      }),
      { seed, numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 9_000_000_000_000_000, max: Number.MAX_SAFE_INTEGER }), (account) => {
        expect(personalNumbersIn(String(account))).toEqual([]);
      }),
      { seed },
    );
  });

  test('any text is read without fault and without delay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        personalNumbersIn(text);
        mailHostsIn(text);
      }),
      { seed },
    );
    personalNumbersIn('1 '.repeat(2000));
    mailHostsIn('a.'.repeat(2000));
    // As long as a file may be, with the one sign that makes a text worth a closer look.
    const long = 'a.'.repeat(120_000);
    expect(mailHostsIn(`${long}?b@`)).toEqual([]);
    expect(mailHostsIn(`x@${long}1`)).toEqual([]);
    expect(mailHostsIn('a@'.repeat(120_000))).toEqual([]);
    expect(mailHostsIn('a (at'.repeat(50_000))).toEqual([]);
  });
});
