import type { Permission } from '../../../scripts/testing/severity.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { activity, berkas } from '../../../scripts/testing/traps-application.ts';
import { event } from '../../../scripts/testing/traps-facilities.ts';
import { owned } from '../tempat.ts';

const app = (change: Parts): Parts => ({ 'aplikasi/antrean': change });
const closed = {
  kode: 'tertutup',
  nama: null,
  dipakai_sejak: '2017-03-01',
  berjalan_baik: true,
  bukti_legal: { nomor: '1', ...berkas },
};
const old = (lisensi: Parts = {}): Parts =>
  app({ lisensi: { ...closed, ...lisensi }, riwayat: [activity('pemeliharaan', '2026-06-01', { instrumen: null })] });
const own = (jenis: string, more: Parts = {}): Parts => owned('kubu-raya', jenis, 'kesehatan', more);
const foreign = { nama: 'PT Contoh', badan_hukum: 'SG', lokasi: 'SG' };
const local = { nama: 'PT Contoh', badan_hukum: 'ID', lokasi: 'ID' };
const joint = (more: Parts): Parts => ({
  'laporan/pembinaan': {
    nama: 'Pembinaan',
    jenis: 'pembinaan',
    instansi: 'kominfo',
    tanggal: '2026-09-07',
    ...more,
    asal: 'resmi',
  },
});
const outsider = 'PT Contoh';
/** Plans of other regulations, which have no word here. */
const alone: Parts = { 'rencana/pse': null, 'rencana/pse-kominfo': null, 'rencana/kajian': null };
const shared = 'repositori-data';
const published = (kelas: string): Parts => ({
  'basis-data/kunjungan': {
    klasifikasi: { kelas, ditetapkan_oleh: 'kesehatan', tanggal: '2026-02-02' },
    publikasi: { tautan: 'https://data.kuburayakab.go.id/kunjungan' },
  },
});

/** Provisions with dapat or diperkenankan, in the order of the text; a review of the master plan is one in 5.2. */
export const permissions: readonly Permission[] = [
  {
    provision: '5.2',
    what: 'the master plan is reviewed: who does not is told nothing',
    without: {
      ...alone,
      'rencana/rencana': {
        bagian: [
          { butir: 'rpjpd', uraian: 'A.' },
          { butir: 'rpjmd', uraian: 'B.' },
        ],
      },
    },
    within: { change: alone, passes: ['rencana/masa-berlaku rencana/rencana'] },
    against: [
      {
        what: 'of four years from the beginning',
        change: { ...alone, 'rencana/rencana': { berlaku: { sejak: '2025-01-01', sampai: '2028-12-31' } } },
        says: ['5.2 galat teks rencana/masa-berlaku rencana/rencana'],
      },
    ],
  },
  {
    provision: '12.5',
    what: 'data are shown to the public',
    without: {},
    within: { change: published('terbuka'), passes: ['basis-data/publikasi-tertutup basis-data/kunjungan'] },
    against: [
      {
        what: 'data that are excluded',
        change: published('dikecualikan'),
        says: ['12.5 galat teks basis-data/publikasi-tertutup basis-data/kunjungan'],
      },
    ],
  },
  {
    provision: '13.5',
    what: 'an SKPD builds a special application',
    without: { 'aplikasi/antrean': null, 'aplikasi/absensi': null },
    within: {
      change: {},
      passes: ['aplikasi/pembangun-berhak aplikasi/antrean', 'aplikasi/instrumen-kegiatan aplikasi/antrean'],
    },
    against: [
      {
        what: 'without coordination',
        change: app({ riwayat: [activity('pembangunan', '2026-01-19', { instrumen: null })] }),
        says: ['13.5 galat teks aplikasi/instrumen-kegiatan aplikasi/antrean'],
      },
    ],
  },
  {
    provision: '13.7',
    what: 'what is old and closed stays',
    without: {},
    within: { change: old(), passes: ['aplikasi/kode-tertutup-lama aplikasi/antrean'] },
    against: [
      {
        what: 'that does not run well',
        change: old({ berjalan_baik: false }),
        says: ['13.7 galat teks aplikasi/kode-tertutup-lama aplikasi/antrean'],
      },
      {
        what: 'in use since a day after the regulation: its limit is a local choice',
        change: old({ dipakai_sejak: '2019-03-21' }),
        says: ['13.7 galat setelan aplikasi/kode-tertutup-lama aplikasi/antrean'],
      },
    ],
  },
  {
    provision: '15.6',
    what: 'an SKPD has facilities of its own',
    without: { 'infrastruktur/lan': null, 'infrastruktur/server': null },
    within: { change: own('jaringan-lokal'), passes: ['rekaman/koordinasi-tercatat infrastruktur/milik'] },
    against: [
      {
        what: 'without coordination',
        change: own('jaringan-lokal', { riwayat: [event('baru')] }),
        says: ['15.6 galat teks rekaman/koordinasi-tercatat infrastruktur/milik'],
      },
    ],
  },
  {
    provision: '15.7',
    what: 'what is of its own: the list is open',
    without: {},
    within: { change: own('jaringan-lokal'), passes: ['infrastruktur/lingkup-pse infrastruktur/milik'] },
    against: [
      {
        what: 'what the Dinas provides for all',
        change: own(shared),
        says: ['15.7 perlu-telaah tafsir infrastruktur/lingkup-pse infrastruktur/milik'],
      },
      {
        what: 'what the list does not name',
        change: own('lainnya'),
        says: ['15.7 perlu-telaah tafsir infrastruktur/lingkup-pse infrastruktur/milik'],
      },
    ],
  },
  {
    provision: '15.9',
    what: 'the Dinas works together with a firm',
    without: {},
    within: {
      change: { 'infrastruktur/pusat-data': { pengelola: { pihak_ketiga: local, instansi: null } } },
      passes: ['infrastruktur/pihak-ketiga-berhak infrastruktur/pusat-data'],
    },
    against: [
      {
        what: 'with one of another country',
        change: { 'infrastruktur/pusat-data': { pengelola: { pihak_ketiga: foreign, instansi: null } } },
        says: ['15.9 galat teks infrastruktur/pihak-ketiga-berhak infrastruktur/pusat-data'],
      },
    ],
  },
  {
    provision: '23.5',
    what: 'others take part in guidance',
    without: joint({}),
    within: {
      change: joint({
        pihak_ketiga: outsider,
        keperluan: 'Melatih petugas SKPD memakai aplikasi baru.',
        dasar_hukum: ['Peraturan'],
      }),
      passes: ['laporan/pihak-luar laporan/pembinaan'],
    },
    against: [
      {
        what: 'and nobody tells why and by which law: a reading',
        change: joint({ pihak_ketiga: outsider }),
        says: [
          '23.5 perlu-telaah tafsir laporan/pihak-luar laporan/pembinaan',
          '23.5 perlu-telaah tafsir laporan/pihak-luar laporan/pembinaan',
        ],
      },
    ],
  },
];
