import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load, provision, setting, told } from '../../testing/policies.ts';

const kosakata = {
  jenis_laporan: { judul: 'Jenis laporan', nilai: [{ id: 'pemeliharaan', label: 'Pemeliharaan' }] },
};
const years = (nilai: unknown, more: object = {}) => setting({ nilai, satuan: 'tahun', ...more });

const loaded = (entry: object, setelan: object = {}) =>
  load([provision([{ id: 'uji', dasar: 'setelan', ...entry }])], {
    'contoh/kosakata.yaml': kosakata,
    'contoh/setelan.yaml': { selang: years('P1Y'), ...setelan },
  });
const duty = { pelaku: 'dinas', bukti: 'Laporan.' };
const report = { jenis: 'laporan', bila: { nilai: { jenis: ['pemeliharaan'] } }, tanggal: 'tanggal' };

describe('accepted', () => {
  test.each<[string, object]>([
    ['a bearer in any words, where nothing is computed', { pelaku: 'semua-pihak' }],
    ['a bearer in any words, where old records tell', { pelaku: 'semua-pihak', dihitung: { penyesuaian: true } }],
    [
      'a bearer that a record about it names',
      { pelaku: 'walidata', dihitung: { atas: { jenis: 'basis-data', instansi: 'pengelola' }, bukti: [report] } },
    ],
    [
      'all agencies that bear it, about each record',
      { pelaku: 'perangkat-daerah', dihitung: { atas: { jenis: 'basis-data', semua: true }, bukti: [report] } },
    ],
    ['an agency that names itself', { dihitung: { atas: { jenis: 'instansi', instansi: 'id' }, bukti: [report] } }],
    [
      'a list that is named whole or item by item',
      {
        dihitung: {
          atas: { jenis: 'aplikasi', instansi: 'pemilik' },
          bukti: [
            { ...report, rekaman: 'tentang.aplikasi' },
            { ...report, rekaman: 'tentang.aplikasi.*' },
          ],
        },
      },
    ],
    [
      'evidence in the record itself, in items of a list',
      {
        dihitung: {
          atas: { jenis: 'sop', instansi: 'instansi', mulai: 'ditetapkan.tanggal' },
          bukti: [{ tanggal: 'ditinjau.*.tanggal', bila: { terisi: ['ditinjau.0'] } }],
        },
      },
    ],
    [
      'a cycle that the keeper of the record chose',
      {
        dihitung: {
          atas: { jenis: 'basis-data', instansi: 'pengelola', siklus: 'siklus' },
          bukti: [{ tanggal: 'diperbarui' }],
        },
      },
    ],
    ['a setting', { setiap: { setelan: 'selang' }, dihitung: { bukti: [report] } }],
  ])('%s', (_what, more) => {
    expect(told(loaded({ kewajiban: { ...duty, ...more } })).filter((one) => one.includes('skema/kewajiban'))).toEqual(
      [],
    );
  });
});

test('a setting must be a length of time at all times', () => {
  const was = { nilai: 'setahun', sejak: '2019-01-01', ditetapkan_oleh: 'Dinas', alasan: 'Uji.' };
  const { findings } = loaded(
    { kewajiban: { ...duty, setiap: { setelan: 'lama' } } },
    { lama: years('P2Y', { sebelumnya: [was] }) },
  );
  expect(findings.filter(({ rule }) => rule === 'skema/kewajiban').map(({ message }) => message)).toEqual([
    'Setelan "lama" bernilai "setahun", bukan jangka waktu seperti P1Y.',
  ]);
});

test('who bears a duty about every record is a word that the register knows', () => {
  const dihitung = { atas: { jenis: 'basis-data', semua: true }, bukti: [report] };
  const { findings } = loaded({ kewajiban: { pelaku: 'walidata', bukti: 'x', dihitung } });
  expect(findings.map(({ message }) => message)).toEqual(['Pelaku "walidata" tidak dikenal.']);
});

describe('what is to be published', () => {
  const messages = (alamat: string, isian: string) =>
    loaded({ publikasi: { halaman: 'Uji', alamat, memuat: [{ hal: 'uji', isian }] } }).findings.map(
      ({ message }) => message,
    );

  test.each([
    ['subdomain/', 'nama'],
    ['subdomain/', 'keadaan'],
    ['aplikasi/*/', 'kode_sumber'],
    ['instansi/*/', 'pemeriksaan'],
  ])('%s may show %s', (alamat, isian) => {
    expect(messages(alamat, isian)).toEqual([]);
  });

  test('what is closed is never published', () => {
    expect(messages('jabatan/*/', 'kunci')).toEqual(['Isian "kunci" pada Jabatan tidak pernah diterbitkan.']);
  });

  test('words alone are held to nothing', () => {
    expect(loaded({ publikasi: { halaman: 'Uji', memuat: ['kabar'] } }).findings).toEqual([]);
  });
});

describe('whatever is written, it is told and never breaks the reader', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'aplikasi',
      'laporan',
      'nama',
      '*',
      'riwayat.*',
      '0',
      '',
      '.',
    ),
    fc.string({ maxLength: 8 }),
  );
  const lists = fc.dictionary(word, fc.array(word, { maxLength: 2 }), { maxKeys: 2 });
  const selection = fc.record(
    { nilai: lists, bukan: lists, terisi: fc.array(word, { maxLength: 2 }) },
    { requiredKeys: [] },
  );
  const source = fc.record(
    { jenis: word, bila: selection, instansi: word, rekaman: word, tanggal: word },
    { requiredKeys: ['tanggal'] },
  );
  const subject = fc.record(
    { jenis: word, bila: selection, instansi: word, mulai: word, siklus: word },
    { requiredKeys: ['jenis', 'instansi'] },
  );
  const computed = fc.record({ atas: subject, bukti: fc.array(source, { maxLength: 2 }) }, { requiredKeys: [] });

  test('in a duty', () => {
    fc.assert(
      fc.property(word, fc.oneof(word, fc.record({ setelan: word })), computed, (pelaku, setiap, dihitung) => {
        expect(loaded({ kewajiban: { pelaku, bukti: 'x', setiap, dihitung } }).findings).toBeInstanceOf(Array);
      }),
    );
  });

  test('in a publication', () => {
    const item = fc.oneof(word, fc.record({ hal: word, isian: word }));
    fc.assert(
      fc.property(word, word, fc.array(item, { maxLength: 3 }), (jenis, each, memuat) => {
        const publikasi = { halaman: 'x', alamat: `${jenis}/${each}`, memuat };
        expect(loaded({ publikasi }).findings).toBeInstanceOf(Array);
      }),
    );
  });

  test('also where a word is one that every object has', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const atas = { jenis: 'aplikasi', instansi: word, mulai: word, bila: { terisi: [word, `riwayat.*.${word}`] } };
      const bukti = [{ tanggal: word, bila: { nilai: JSON.parse(`{"${word}":["x"]}`) } }];
      const { findings } = loaded({ kewajiban: { ...duty, dihitung: { atas, bukti } } });
      expect(findings.filter(({ rule }) => rule === 'skema/kewajiban').length).toBeGreaterThanOrEqual(5);
    }
  });
});
