import { bulelengWorld } from '../../scripts/testing/buleleng-office.ts';
import { world } from '../../scripts/testing/pairs.ts';
import { type Parts, type Row, same, type Traps } from '../../scripts/testing/traps.ts';

const stated = (change: Parts): Parts => ({ 'keamanan-informasi/kesehatan': change });
const counted = (change: Parts): Parts => ({ 'sertifikat-elektronik/kesehatan': change });
const incident = (change: Parts): Parts => ({ 'insiden/gangguan': change });
const devices = (change: Parts): Parts => ({ 'perangkat-tik/kesehatan': change });

const statements: Row[] = [
  {
    name: 'the standard that is named, on all sides and in all phases',
    about: 'keamanan-informasi/cakupan',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus' }),
  },
  {
    name: 'another standard',
    about: 'keamanan-informasi/standar',
    change: () => stated({ standar: ['lainnya'] }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks standar 37.2'] }),
  },
  {
    name: 'no standard told',
    about: 'keamanan-informasi/standar',
    change: () => stated({ standar: null }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir standar 37.2'] }),
  },
  {
    name: 'the administrative side alone',
    about: 'keamanan-informasi/cakupan',
    change: () =>
      stated({
        cakupan: [
          {
            aspek: 'administratif',
            tahap: ['pengembangan', 'pengoperasian', 'perawatan'],
            atas: ['infrastruktur', 'aplikasi'],
          },
        ],
      }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks cakupan 37.3', 'galat teks cakupan 37.3'] }),
  },
  {
    name: 'no word on how threats are met',
    about: 'rekaman/isian-terisi',
    change: () => stated({ prosedur: null, sistem: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir isian-terisi 37.4', 'perlu-telaah tafsir isian-terisi 37.4'],
      'kubu-raya': ['perlu-telaah tafsir cegah-dan-tangani 19.2', 'perlu-telaah tafsir cegah-dan-tangani 19.2'],
    }),
  },
];

const certificates: Row[] = [
  {
    name: 'every one of the staff with a certificate',
    about: 'sertifikat-elektronik/pelaksana-bersertifikat',
    subject: 'sertifikat-elektronik/kesehatan',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': 'lulus' }),
  },
  {
    name: 'one without',
    about: 'sertifikat-elektronik/pelaksana-bersertifikat',
    subject: 'sertifikat-elektronik/kesehatan',
    change: () => counted({ bersertifikat: 1 }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks pelaksana-bersertifikat 40.2'],
      'kubu-raya': ['galat teks pelaksana-bersertifikat 20.2'],
    }),
  },
  {
    name: 'nobody tells how many have one',
    about: 'sertifikat-elektronik/pelaksana-bersertifikat',
    subject: 'sertifikat-elektronik/kesehatan',
    change: () => counted({ bersertifikat: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir pelaksana-bersertifikat 40.2'],
      'kubu-raya': ['perlu-telaah tafsir pelaksana-bersertifikat 20.2'],
    }),
  },
  {
    name: 'certificates of which one has ended',
    about: 'sertifikat-elektronik/masa-berlaku',
    subject: 'sertifikat-elektronik/kesehatan',
    change: () =>
      counted({ sertifikat: [{ penerbit: 'Balai', pemegang: 'pegawai', jumlah: 2, berakhir: '2026-10-01' }] }),
    verdict: same('tak-berlaku', {
      buleleng: ['peringatan setelan masa-berlaku 40.3'],
      'kubu-raya': ['peringatan setelan masa-berlaku 20.3'],
    }),
  },
];

const incidents: Row[] = [
  {
    name: 'an attack, told to both',
    about: 'insiden/dua-penerima',
    subject: 'insiden/gangguan',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': 'lulus' }),
  },
  {
    name: 'an attack, told to the Dinas alone: a duty tells it',
    about: 'insiden/dua-penerima',
    subject: 'insiden/gangguan',
    change: () => incident({ lapor_walidata: null }),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': 'lulus' }),
  },
];

const deviceTotals: Row[] = [
  {
    name: 'devices of the province, coordinated',
    about: 'perangkat-tik/koordinasi-terimaan',
    subject: 'perangkat-tik/kesehatan',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': 'lulus' }),
  },
  {
    name: 'devices of the province without coordination',
    about: 'perangkat-tik/koordinasi-terimaan',
    subject: 'perangkat-tik/kesehatan',
    change: () => devices({ perangkat: [{ jenis: 'desktop', jumlah: 5, dari: 'pemerintah-provinsi' }] }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks koordinasi-terimaan 30.2'],
      'kubu-raya': ['galat teks koordinasi-terimaan 15.12'],
    }),
  },
  {
    name: 'counted and not told to the asset system',
    about: 'rekaman/isian-terisi',
    subject: 'perangkat-tik/kesehatan',
    change: () => devices({ laporan_aset: null }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir isian-terisi 30.1'] }),
  },
];

/** Security statements, certificates, incidents and devices. */
export const securityTraps: Traps = {
  tables: { statements, certificates, incidents, deviceTotals },
  base: (daerah) => (daerah === 'buleleng' ? bulelengWorld : world).base(daerah),
  subject: 'keamanan-informasi/kesehatan',
};
