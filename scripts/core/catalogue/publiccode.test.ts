import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publiccodeStandard } from '../../../site/testing/publiccode-standard.ts';
import { publiccodeText } from '../../adapters/publiccode-file.ts';
import { isSpdxExpression } from '../../adapters/spdx.ts';
import { type Aplikasi, aplikasi } from '../records/aplikasi.ts';
import { type Publiccode, publiccodeOf } from './publiccode.ts';

const uraian =
  'Aplikasi ini menghitung antrean loket. Pemohon mengambil nomor dari rumah, petugas memanggilnya di loket, dan kepala kantor melihat lama tunggu setiap hari.';

const complete = {
  id: 'contoh-antrean',
  nama: 'Contoh Antrean',
  peruntukan: 'Mengambil nomor antrean tanpa datang lebih dahulu.',
  perolehan: 'pengadaan',
  berbasis_web: true,
  lisensi: { kode: 'terbuka', nama: 'EUPL-1.2' },
  kode_sumber: { tautan: 'https://repositori.contoh.example/antrean' },
  pakai_ulang: {
    uraian,
    kemampuan: ['Mengambil nomor dari rumah', 'Memanggil nomor di loket'],
    bahasa: ['id'],
    dapat_dialihbahasakan: false,
    pemeliharaan: { cara: 'kontrak', kontrak: [{ nama: 'PT Contoh Pemelihara', sampai: '2027-12-31' }] },
  },
  riwayat: [
    { jenis: 'pengadaan', tanggal: '2026-01-05' },
    { jenis: 'penerapan', tanggal: '2026-03-02', versi: '1.0' },
  ],
  asal: 'contoh',
};

type Draft = typeof complete;
const recordOf = (change: (draft: Draft) => void = () => undefined): Aplikasi => {
  const draft = structuredClone(complete);
  change(draft);
  return aplikasi.schema.parse(draft);
};
const answerOf = (change?: (draft: Draft) => void) => publiccodeOf(recordOf(change), isSpdxExpression);
const fileOf = (change?: (draft: Draft) => void): Publiccode => {
  const answer = answerOf(change);
  if (!('file' in answer)) throw new Error(answer.kurang.join('; '));
  return answer.file;
};

test('a complete record gives a file that the standard accepts, read by another parser', () => {
  const read = parse(publiccodeText(fileOf(), 'Contoh: rekaan'), { version: '1.2' });
  expect(publiccodeStandard.parse(read)).toEqual(fileOf());
  expect(read).toMatchObject({
    name: 'Contoh Antrean',
    softwareVersion: '1.0',
    developmentStatus: 'stable',
    maintenance: { type: 'contract', contractors: [{ name: 'PT Contoh Pemelihara', until: '2027-12-31' }] },
  });
});

describe('without', () => {
  test.each<[string, (draft: Draft) => void]>([
    ['alamat kode sumber', (draft) => Reflect.deleteProperty(draft, 'kode_sumber')],
    ['tempat berjalannya', (draft) => Object.assign(draft, { berbasis_web: false })],
    ['peruntukan dalam satu baris', (draft) => Object.assign(draft, { peruntukan: 'Antrean. '.repeat(20) })],
    ['uraian bagi calon pemakai', (draft) => Object.assign(draft.pakai_ulang, { uraian: 'Pendek.' })],
    ['kemampuan', (draft) => Reflect.deleteProperty(draft.pakai_ulang, 'kemampuan')],
    ['nama lisensi terbuka', (draft) => Object.assign(draft.lisensi, { nama: 'Lisensi Kami' })],
    ['nama lisensi terbuka', (draft) => Object.assign(draft.lisensi, { kode: 'tertutup' })],
    ['cara pemeliharaan', (draft) => Reflect.deleteProperty(draft.pakai_ulang, 'pemeliharaan')],
    ['nama orang', (draft) => Object.assign(draft.pakai_ulang, { pemeliharaan: { cara: 'sendiri' } })],
    ['nama orang', (draft) => Object.assign(draft.pakai_ulang, { pemeliharaan: { cara: 'komunitas' } })],
    ['bahasa tampilan', (draft) => Reflect.deleteProperty(draft.pakai_ulang, 'bahasa')],
    ['bahasa lain', (draft) => Reflect.deleteProperty(draft.pakai_ulang, 'dapat_dialihbahasakan')],
  ])('%s there is no file, and the answer says that alone', (words, change) => {
    expect(answerOf(change)).toEqual({ kurang: [expect.stringContaining(words)] });
  });

  test('anything of it all is named at once', () => {
    const answer = answerOf((draft) => Object.assign(draft, { pakai_ulang: undefined, kode_sumber: undefined }));
    expect(answer).toHaveProperty('kurang.length', 6);
  });
});

test.each([
  ['concept', [{ jenis: 'perencanaan', tanggal: '2026-01-05' }]],
  ['development', [{ jenis: 'pembangunan', tanggal: '2026-01-05' }]],
  ['stable', [...complete.riwayat, { jenis: 'pengembangan', tanggal: '2026-05-05' }]],
  ['obsolete', [...complete.riwayat, { jenis: 'nonaktif', tanggal: '2026-05-05' }]],
])('the history tells %s', (status, riwayat) => {
  expect(fileOf((draft) => Object.assign(draft, { riwayat })).developmentStatus).toBe(status);
});

test('what is no longer maintained says none', () => {
  expect(
    fileOf((draft) => Object.assign(draft.pakai_ulang, { pemeliharaan: { cara: 'tidak-dipelihara' } })).maintenance,
  ).toEqual({
    type: 'none',
  });
});

describe('the standard as the tests know it', () => {
  const mandatory = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'description.id.shortDescription',
    'description.id.longDescription',
    'description.id.features',
    'legal',
    'legal.license',
    'maintenance',
    'maintenance.type',
    'maintenance.contractors',
    'maintenance.contractors.0.name',
    'maintenance.contractors.0.until',
    'localisation',
    'localisation.localisationReady',
    'localisation.availableLanguages',
  ];
  const without = (path: string): unknown => {
    const file = structuredClone(fileOf()) as unknown as Record<string, unknown>;
    const keys = path.split('.');
    const parent = keys.slice(0, -1).reduce((value, key) => value[key] as Record<string, unknown>, file);
    delete parent[keys.at(-1) ?? ''];
    return file;
  };

  test.each(mandatory)('refuses a file without %s', (path) => {
    expect(publiccodeStandard.safeParse(without(path)).success).toBe(false);
  });

  test.each<[string, object]>([
    ['an unknown key', { lisensi: 'EUPL-1.2' }],
    ['a licence of no list', { legal: { license: 'EUPL' } }],
    [
      'a language that is none',
      { localisation: { localisationReady: true, availableLanguages: ['bahasa Indonesia'] } },
    ],
    ['maintenance by persons without their names', { maintenance: { type: 'internal' } }],
    [
      'contractors without a contract',
      { maintenance: { type: 'none', contractors: [{ name: 'X', until: '2027-01-01' }] } },
    ],
    ['a date in another form', { maintenance: { type: 'contract', contractors: [{ name: 'X', until: '1/1/2027' }] } }],
    ['an address that is none', { url: 'repositori' }],
    ['a status of its own', { developmentStatus: 'dipakai' }],
  ])('refuses %s', (_, part) => {
    expect(publiccodeStandard.safeParse({ ...fileOf(), ...part }).success).toBe(false);
  });
});

test('whatever the texts hold, the file reads back as it was meant', () => {
  const text = fc.string({ minLength: 1, maxLength: 60 }).filter((one) => /^\S(?:[^\n\r]*\S)?$/.test(one));
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (nama, kemampuan) => {
      const file = fileOf((draft) => {
        draft.nama = nama;
        draft.pakai_ulang.kemampuan = kemampuan;
      });
      expect(parse(publiccodeText(file, nama))).toEqual(file);
    }),
  );
});
