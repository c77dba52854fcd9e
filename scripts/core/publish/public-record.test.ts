import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, instansi, subdomain } from '../../testing/records.ts';
import { jenisList, kindOf } from '../records/kinds.ts';
import { keysAt } from '../schema-walk.ts';
import { isPublishable, publicEntry, publicRecord, publicValue, undecidedKeys } from './public-record.ts';
import { publicText, withheldText } from './public-text.ts';

const seed = 20261122;
// Invented: regency 99 exists in no province.
const nik = '5199990101010009';
const digits = Number(nik);

describe('every kind', () => {
  test.each(jenisList)('%s: somebody decided of each of its fields whether it is public', (jenis) => {
    const kind = kindOf(jenis);
    const keys = keysAt(kind.schema, []);
    expect(undecidedKeys(kind, keys)).toEqual([]);
    for (const field of kind.publik.tertutup ?? []) {
      expect(keys, 'closed, yet no field').toContain(field);
      expect(kind.publik.fields, 'both public and closed').not.toContain(field);
    }
  });

  test('a new field without a decision is named', () => {
    expect(undecidedKeys(kindOf('jabatan'), [...keysAt(kindOf('jabatan').schema, []), 'telepon'])).toEqual(['telepon']);
  });
});

describe('what is published', () => {
  const jabatan = entry('jabatan', {
    id: 'kepala',
    nama: 'Kepala Dinas Contoh',
    instansi: 'dinas',
    peran: 'kepala-dinas',
    forge: { id: 9000000000001005 },
    kunci: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDUxOTk5OTAxMDEwMTAwMDk1MTk5OTkwMTAx'],
    asal: 'contoh',
  });

  test('the fields that the kind allows, in its order, and nothing of the others', () => {
    const found = publicRecord(jabatan);
    expect(found).toEqual({
      id: 'kepala',
      daerah: 'uji',
      jenis: 'jabatan',
      asal: 'contoh',
      isi: { nama: 'Kepala Dinas Contoh', instansi: 'dinas', peran: 'kepala-dinas' },
      sumber: undefined,
      ditahan: [],
    });
    expect(Object.keys(found.isi)).toEqual(['nama', 'instansi', 'peran']);
    expect(JSON.stringify(publicEntry(jabatan).record)).not.toMatch(/forge|kunci|ssh-|9000000000001005/);
  });

  test('numbers of persons and private mail are held back and named', () => {
    const found = publicRecord(
      subdomain('layanan', {
        keperluan: `Pemohon ${nik}.`,
        alasan_dinas: 'Sudah ditanyakan lewat pemohon@gmail.com',
        riwayat: [
          { jenis: 'baru', tanggal: '2026-02-01', keterangan: 'NIP 19400101 196001 1 000', surat: { nomor: '1' } },
        ],
        asal: 'publik',
        sumber: [{ uraian: 'hp 0812 0000 0000', mutu: 'D', tanggal: '2026-01-01' }],
      }),
    );
    expect(found.ditahan).toEqual(['keperluan', 'alasan_dinas', 'riwayat.0.keterangan', 'sumber.0.uraian']);
    expect(found.isi).toMatchObject({
      host: 'layanan.contoh.example',
      keperluan: withheldText,
      riwayat: [{ tanggal: '2026-02-01', keterangan: withheldText, surat: { nomor: '1' } }],
    });
    expect(JSON.stringify(found)).not.toMatch(/5199|gmail|194001|0812/);
  });

  test('a number that looks personal is left out', () => {
    const ditahan: string[] = [];
    expect(publicValue({ a: digits, b: 3, c: [1, { d: digits }] }, '', ditahan)).toEqual({
      a: undefined,
      b: 3,
      c: [1, {}],
    });
    expect(ditahan).toEqual(['a', 'c.1.d']);
  });

  test('the mailbox of an office stays', () => {
    const surel = 'kantor@contoh.badungkab.go.id';
    expect(publicRecord(instansi('dinas', { surel })).isi.surel).toBe(surel);
    expect(publicRecord(instansi('desa', { surel: 'kantor@contoh.desa.id' })).ditahan).toEqual([]);
    expect(publicRecord(instansi('mirip', { surel: 'kantor@contoh.go.id.example' })).ditahan).toEqual(['surel']);
  });

  test('a record whose id looks personal is not published at all', () => {
    expect(isPublishable(instansi(`pemohon-${nik}`))).toBe(false);
    expect(isPublishable(instansi('dinas'))).toBe(true);
  });

  test('a projection is projected to itself, and remembers what was held back', () => {
    const once = publicEntry(subdomain('layanan', { keperluan: nik }));
    expect(publicRecord(publicEntry(once))).toEqual(publicRecord(once));
    expect(publicRecord(once).ditahan).toEqual(['keperluan']);
    expect(once.record.host).toBe('layanan.contoh.example');
    expect(once.record).toBe(once.record);
  });
});

describe('signs that are not seen', () => {
  test.each([
    ['marks of direction', 'gaji\u202enaik\u2066', 'gaji[U+202E]naik[U+2066]'],
    ['controls', 'a\u0000b\u0007c\u007f\u0085\u001b[31m', 'a[U+0000]b[U+0007]c[U+007F][U+0085][U+001B][31m'],
    ['half of a pair', 'a\ud800b', 'a[U+D800]b'],
    ['line separators', 'a\u2028b\u2029', 'a[U+2028]b[U+2029]'],
    ['ends of lines', 'a\r\nb\rc', 'a\nb\nc'],
    ['no width', 'a\u200b\u2060\ufeff', 'a[U+200B][U+2060][U+FEFF]'],
    ['tags', 'a\u{e0041}', 'a[U+E0041]'],
    ['no character', 'a\uffff', 'a[U+FFFF]'],
    ['line break and tab', 'a\n\tb', 'a\n\tb'],
    ['letters of any script', 'Café ᬩᬮᬶ 😀 naïve', 'Café ᬩᬮᬶ 😀 naïve'],
  ])('%s', (_what, text, shown) => {
    expect(publicText(text)).toBe(shown);
  });

  test('no text keeps one, and what was shown once is shown the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = publicText(text);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(publicText(shown)).toBe(shown);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
