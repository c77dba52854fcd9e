import { expect, test } from 'vitest';
import { provisionsOf } from '../../../scripts/core/policy/policies.ts';
import { regencyOf } from '../portal.ts';
import { spokenOf } from './enforcement-words.ts';

const saidOf = (provision: string, id: string) => {
  const regency = regencyOf(provision.split('/')[0] ?? '');
  const stated = regency.policy ? provisionsOf(regency.policy).find((one) => one.id === provision) : undefined;
  const entry = stated?.provision.versi[0]?.penegakan.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id} at ${provision}`);
  return spokenOf(regency, entry);
};

test.each([
  [
    'who decides, and when',
    'badung/6.3',
    'persetujuan-dewan-tik',
    'diputus oleh Dewan Teknologi Informasi dan Komunikasi (Dewan TIK), bila server atau jaringan lokal milik Perangkat Daerah bersifat khusus.',
  ],
  ['who proposes', 'bulukumba/11.5', 'pengusul-wali-data', 'diusulkan oleh Kepala Dinas, bila'],
  [
    'who signs without a named instrument',
    'badung/11.3',
    'penetap-wali-data',
    'memerlukan naskah yang ditandatangani Bupati, bila',
  ],
  ['who signs what is itself the instrument', 'banjar/17.3', 'penanda-tangan-evaluasi', 'ditandatangani Dinas, bila'],
  [
    'a proposal in writing is no decree either',
    'banjar/17.5',
    'penanda-tangan-usulan',
    'memerlukan Usulan status Mandiri TIK yang ditandatangani Dinas, bila',
  ],
  [
    'a decree is asked for by its name',
    'badung/10.2',
    'penetap-domain-lain',
    'memerlukan Keputusan Bupati yang ditandatangani Bupati, bila',
  ],
  [
    'who signs an application sets nothing',
    'bulukumba/10.5',
    'penanda-tangan-permohonan-domain',
    'memerlukan Permohonan Sekretaris Daerah kepada kementerian yang ditandatangani Sekretaris Daerah, bila',
  ],
  ['who may refuse', 'buleleng/26.4', 'penolakan-oleh-dinas', 'boleh ditolak oleh Dinas, bila'],
])('%s', (_what, provision, id, text) => {
  expect(saidOf(provision, id).text).toContain(text);
});

test('the terms of a body, of a quorum and of a refusal stand below', () => {
  expect(saidOf('badung/6.3', 'dewan-tik-sah').details).toEqual([
    { label: 'Lembaga', text: 'kursi ketuanya terisi' },
    { label: 'Dibentuk dengan', text: 'Keputusan Bupati yang masih berlaku' },
  ]);
  expect(saidOf('badung/6.3', 'cara-dewan-tik-memutus').details?.map(({ text }) => text)).toEqual([
    'sedikitnya 1/2 dari kursi yang terisi',
    'penulis permohonan, yang ikut menulis dan pejabat instansi pemohon',
  ]);
  expect(saidOf('buleleng/26.4', 'penolakan-oleh-dinas').details).toEqual([
    { label: 'Alasan menolak', text: 'Pasal 26 ayat (3)' },
  ]);
});

test.each([
  ['that comes round by a figure of the text', 'buleleng/7.4.b', 'tinjauan-dua-tahunan', 'Setiap 2 tahun'],
  [
    'that comes round by a local figure',
    'buleleng/22.10',
    'pemeliharaan-berkelanjutan',
    'Setiap 6 bulan (setelan setempat)',
  ],
  [
    'that comes round as its keeper chose',
    'kubu-raya/12.3',
    'pemutakhiran-data',
    'Menurut siklus yang dipilih pada rekamannya',
  ],
  [
    'that comes round as its keeper chose, or by a local figure',
    'badung/12.1',
    'pemutakhiran-data',
    'Menurut siklus yang dipilih pada rekamannya; tanpa siklus, setiap 1 tahun (setelan setempat)',
  ],
  ['that stands', 'kubu-raya/9.4', 'pokja-dibentuk', 'Tanpa batas waktu'],
])('a duty %s says what it asks for and when', (_what, provision, id, when) => {
  const { text, details } = saidOf(provision, id);
  expect(text).toMatch(/^(Me\p{Ll}+) .+\.$/u);
  expect(details).toContainEqual({ label: 'Waktu', text: when });
});

test.each([
  ['bulukumba/25.1', 'laporan-opd', ['OPD', 'Bupati']],
  ['bulukumba/10.5', 'permohonan-sekretaris-daerah', ['Sekretaris Daerah', 'Kementerian Komunikasi dan Informatika']],
  ['kubu-raya/15.8', 'laporan-aset-tik', ['Dinas', 'Bupati']],
  ['kubu-raya/19.2', 'sistem-pengamanan-skpd', ['SKPD']],
  ['badung/18.4', 'laporan-pengalihan-ilmu', ['Pihak Ketiga', 'Kepala Perangkat Daerah']],
  ['badung/12.1', 'pemutakhiran-data', ['Wali Data']],
  ['badung/24.2', 'pencadangan-basis-data', ['Dinas Kominfo']],
  ['buleleng/13.2', 'kepentingan-diwadahi', ['Tim Koordinasi SPBE']],
])('%s calls who owes it, and to whom, as its regulation does', (provision, id, words) => {
  const parties = saidOf(provision, id).details?.filter(({ label }) => label === 'Pelaku' || label === 'Kepada');
  expect(parties?.map(({ text }) => text)).toEqual(words);
});
