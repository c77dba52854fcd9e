import type { SubjectResult } from '../core/evaluate.ts';
import { judged, type PlantedLaw, plantedLaw, withParts } from './planted-law.ts';
import type { Parts, Regency } from './traps.ts';

// Invented texts: they only show what would follow if the law changed.

const predecessor = {
  id: 'perbup-13-2018',
  jenis: 'Peraturan Bupati',
  nomor: 13,
  tahun: 2018,
  judul_resmi: 'Peraturan Bupati Banjar Nomor 13 Tahun 2018 tentang Pemanfaatan Teknologi Informasi dan Komunikasi',
  sebutan: 'Perbup Banjar 13/2018',
  sitasi: 'lengkap',
  diundangkan: '2018-03-01',
  berlaku: { sejak: '2018-03-01', sampai: '2019-12-26' },
  istilah: { sistem: 'TIK', perangkat_daerah: 'SKPD', dinas: 'Dinas', pemerintah_daerah: 'Pemerintah Daerah' },
  naskah: { keterangan: 'Naskah tiruan untuk pengujian.' },
};

const oneRule = (pasal: number, ayat: string, sejak: string, entry: Parts) => () => ({
  pasal,
  bab: 'I',
  judul: 'Naskah tiruan',
  ketentuan: [
    {
      ayat,
      sifat: 'wajib',
      versi: [
        { sejak, ringkasan: 'Naskah tiruan.', penegakan: [{ dasar: 'teks', pada: 'riwayat.tanggal', ...entry }] },
      ],
    },
  ],
});

/** Banjar with the regulation that came before, in force until the day before its own. */
export const banjarBefore = (more: Parts = {}) =>
  plantedLaw({
    'banjar/perbup-13-2018/peraturan.yaml': () => ({ ...predecessor, ...more }),
    'banjar/perbup-13-2018/pasal/16.md': oneRule(16, '16.2', '2018-03-01', {
      id: 'alamat-lama',
      aturan: 'subdomain/domain-resmi',
      parameter: { domain: 'banjarkab.go.id', penggunaan: ['situs'] },
    }),
  });

/** Buleleng with a successor from 2027, which has a Pasal 26 of its own and one duty. */
export const successor = plantedLaw({
  'buleleng/perbup-58-2019/peraturan.yaml': withParts({ berlaku: { sampai: '2026-12-31' } }),
  'buleleng/perbup-7-2027/peraturan.yaml': () => ({
    ...predecessor,
    id: 'perbup-7-2027',
    nomor: 7,
    tahun: 2027,
    judul_resmi: 'Peraturan Bupati Buleleng Nomor 7 Tahun 2027 tentang Contoh',
    sebutan: 'Perbup Buleleng 7/2027',
    diundangkan: '2027-01-01',
    berlaku: { sejak: '2027-01-01' },
    mencabut: ['perbup-58-2019'],
  }),
  'buleleng/perbup-7-2027/pasal/26.md': oneRule(26, '26.3', '2027-01-01', {
    id: 'nama-terlarang',
    aturan: 'subdomain/label-cadangan',
    parameter: { domain: 'bulelengkab.go.id', label: ['rahasia'] },
  }),
  'buleleng/perbup-7-2027/pasal/27.md': () => ({
    pasal: 27,
    bab: 'I',
    judul: 'Naskah tiruan',
    ketentuan: [
      {
        ayat: '27.1',
        sifat: 'wajib',
        versi: [
          {
            sejak: '2027-01-01',
            ringkasan: 'Naskah tiruan.',
            penegakan: [
              {
                id: 'daftar-nama',
                dasar: 'teks',
                kewajiban: {
                  pelaku: 'dinas',
                  setiap: 'P1Y',
                  bukti: 'Daftar nama.',
                  dihitung: { bukti: [{ jenis: 'subdomain', instansi: 'pemilik', tanggal: 'riwayat.*.tanggal' }] },
                },
              },
            ],
          },
        ],
      },
    ],
  }),
});

export const wrongName = 'pariwisata.bulelengkab.go.id';
export const barred = 'rahasia.bulelengkab.go.id';

/** The site of an agency under planted law: its host, and the day of its one event. */
export const site = (
  law: PlantedLaw,
  daerah: Regency,
  { host, tanggal, at = '2026-11-01' }: { host: string; tanggal: string; at?: string },
): SubjectResult =>
  judged(law, daerah, {
    ref: 'subdomain/kesehatan',
    change: { 'subdomain/kesehatan': { host, riwayat: [{ jenis: 'mulai-dipakai', tanggal }] } },
    at,
  });
