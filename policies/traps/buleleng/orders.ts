import type { Order } from '../../../scripts/testing/severity.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { activity } from '../../../scripts/testing/traps-application.ts';
import { event } from '../../../scripts/testing/traps-facilities.ts';
import { instrument } from '../../../scripts/testing/traps-world.ts';
import { app, built } from './perubahan.ts';

const data = (more: Parts): Parts => ({ 'basis-data/kunjungan': more });
const facility = (ref: string, more: Parts): Parts => ({ [`infrastruktur/${ref}`]: more });
const byAgency = { pengelola: { instansi: 'kesehatan' } };

/** Provisions with wajib, in the order of the text. */
const wajib: readonly Order[] = [
  {
    provision: '7.5',
    what: 'an agency without its needs while the master plan is drafted',
    change: { 'rencana/kebutuhan': null },
    says: ['7.5 celah teks kewajiban/kebutuhan-tik instansi/kesehatan'],
  },
  {
    provision: '17.1',
    what: 'a regency that develops nobody',
    change: { 'pelatihan/bimtek': null },
    says: ['17.1 celah teks kewajiban/pengembangan-tenaga instansi/pemkab'],
  },
  {
    provision: '18.1',
    what: 'an agency without anybody who manages its systems',
    change: { 'tenaga-tik/kesehatan': null },
    says: ['18.1 celah teks kewajiban/pengelola-spbe-ada instansi/kesehatan'],
  },
  {
    provision: '18.3',
    what: 'competence that was refreshed last more than a year before',
    at: '2027-06-01',
    change: { 'pelatihan/bimtek': { tanggal: '2026-03-03' } },
    says: ['kesehatan', 'kominfo'].map((id) => `18.3 celah setelan kewajiban/kompetensi-dimutakhirkan instansi/${id}`),
  },
  {
    provision: '20.1',
    what: 'an agency that provides no data',
    change: { 'basis-data/kunjungan': null },
    says: ['20.1 celah tafsir kewajiban/data-disediakan instansi/kesehatan'],
  },
  {
    provision: '20.2',
    what: 'data kept up later than their keeper set',
    change: data({ diperbarui: '2026-01-05' }),
    says: ['20.2 celah setelan kewajiban/data-mutakhir instansi/kesehatan'],
  },
  {
    provision: '20.3',
    what: 'data on a rented place',
    change: data({ penyimpanan: { tempat: 'sewa' } }),
    says: ['20.3 galat teks basis-data/penyimpanan basis-data/kunjungan'],
  },
  {
    provision: '20.5',
    what: 'data that others do not get',
    change: data({ berbagi: { dibagikan: false } }),
    says: ['20.5 galat teks basis-data/dibagikan basis-data/kunjungan'],
  },
  {
    provision: '22.9',
    what: 'an application received without coordination',
    change: app({
      perolehan: 'penerimaan',
      riwayat: [activity('penerimaan', '2026-02-02', { instrumen: null }), activity('penerapan', '2026-04-01')],
    }),
    says: ['22.9 galat teks aplikasi/instrumen-kegiatan aplikasi/antrean'],
  },
  {
    provision: '22.10',
    what: 'an application that nobody keeps up',
    change: { 'laporan/pemeliharaan': null },
    says: ['22.10 celah setelan kewajiban/pemeliharaan-berkelanjutan instansi/kesehatan'],
  },
  {
    provision: '22.12',
    what: 'upkeep without a document',
    change: built({}, [activity('pemeliharaan', '2026-06-01', { instrumen: null, dokumen: null })]),
    says: ['22.12 galat teks aplikasi/pemeliharaan-tercatat aplikasi/antrean'],
  },
  {
    provision: '27.1',
    what: 'the network of the regency run by an agency',
    change: facility('intra', byAgency),
    says: ['27.1 galat teks infrastruktur/pengelola-berhak infrastruktur/intra'],
  },
  {
    provision: '27.3',
    what: 'systems on a data centre that an agency runs',
    change: facility('pusat-data', byAgency),
    says: ['absensi', 'antrean'].map((id) => `27.3 galat teks aplikasi/infrastruktur-dinas aplikasi/${id}`),
  },
  {
    provision: '28.3',
    what: 'a server that an agency runs itself',
    change: facility('server', byAgency),
    says: ['28.3 galat teks infrastruktur/lingkup-pse infrastruktur/server'],
  },
  {
    provision: '30.1',
    what: 'an agency that counted no devices',
    change: { 'perangkat-tik/kesehatan': null },
    says: ['30.1 celah teks kewajiban/inventaris-perangkat-tik instansi/kesehatan'],
  },
  {
    provision: '30.2',
    what: 'devices of the province without coordination',
    change: {
      'perangkat-tik/kesehatan': { perangkat: [{ jenis: 'desktop', jumlah: 5, dari: 'pemerintah-provinsi' }] },
    },
    says: ['30.2 galat teks perangkat-tik/koordinasi-terimaan perangkat-tik/kesehatan'],
  },
  {
    provision: '37.2',
    what: 'another standard than the one that is named',
    change: { 'keamanan-informasi/kesehatan': { standar: ['lainnya'] } },
    says: [
      '37.2 celah teks kewajiban/keamanan-diterapkan instansi/kesehatan',
      '37.2 galat teks keamanan-informasi/standar keamanan-informasi/kesehatan',
    ],
  },
  {
    provision: '37.4',
    what: 'no statement on how threats are met',
    change: { 'keamanan-informasi/kesehatan': null },
    says: ['37.4 celah teks kewajiban/prosedur-dan-sistem-ada instansi/kesehatan'],
  },
  {
    provision: '38.1',
    what: 'a key in a record',
    change: app({ tupoksi: 'Kata sandi: rahasia-sekali-2026' }),
    says: ['38.1 galat setelan rekaman/tanpa-kunci-rahasia aplikasi/antrean'],
  },
  {
    provision: '38.2',
    what: 'an agency without anybody who secures its systems',
    change: { 'tenaga-tik/kesehatan': null },
    says: ['38.2 celah teks kewajiban/petugas-pengaman instansi/kesehatan'],
  },
  {
    provision: '38.4',
    what: 'an attack that nobody reported to the Dinas',
    change: { 'insiden/gangguan': { lapor_dinas: null } },
    says: ['38.4 celah setelan kewajiban/lapor-dinas instansi/kesehatan'],
  },
  {
    provision: '40.2',
    what: 'staff who transact without a certificate',
    change: { 'sertifikat-elektronik/kesehatan': { bersertifikat: 1 } },
    says: ['40.2 galat teks sertifikat-elektronik/pelaksana-bersertifikat sertifikat-elektronik/kesehatan'],
  },
  {
    provision: '40.4',
    what: 'a public service with transactions, of an agency that counts no certificate',
    change: { 'sertifikat-elektronik/kesehatan': { sertifikat: [{ jumlah: 0 }] } },
    says: ['40.4 galat teks aplikasi/sertifikat-transaksi aplikasi/antrean'],
  },
  {
    provision: '43.6',
    what: 'a telephone number in a record',
    change: app({ peruntukan: 'Hubungi 081234567890.' }),
    says: ['43.6 galat setelan rekaman/tanpa-data-pribadi aplikasi/antrean'],
  },
  {
    provision: '48.1',
    what: 'old records that were not brought into line',
    change: data({ berlaku: { sejak: '2019-01-07' }, penyimpanan: { tempat: 'sewa' } }),
    says: ['48.1 celah teks kewajiban/penyesuaian instansi/kesehatan'],
  },
];

/** Provisions with harus, in the order of the text. */
const harus: readonly Order[] = [
  {
    provision: '7.4',
    what: 'a master plan of four years, by an agency, on a decree: its letters say it',
    change: {
      'rencana/rencana': { penyusun: 'kesehatan', berlaku: { sampai: '2028-12-31' }, dasar: 'lain' },
      'keputusan/lain': instrument('keputusan-bupati', '2025-01-02', 'bupati', [{ rencana: 'rencana' }]),
    },
    by: ['7.4.a', '7.4.b', '7.4.c', '7.4.d'],
    says: [
      '7.4.b galat teks rencana/masa-berlaku rencana/rencana',
      '7.4.c galat teks rencana/penyusun rencana/rencana',
      '7.4.d galat teks rencana/instrumen rencana/rencana',
    ],
  },
  {
    provision: '8.2',
    what: 'a plan of an agency that rests on another plan than the master plan',
    change: {
      'rencana/pse': {
        butir: [{ id: 'antrean', judul: 'Antrean', acuan: [{ rencana: 'kebutuhan', butir: 'jaringan' }] }],
      },
    },
    says: ['8.2 galat teks rencana/butir-mengacu rencana/pse'],
  },
  {
    provision: '9.2',
    what: 'a strategic policy that the regulation of the Bupati on which it rests does not hold',
    change: {
      'kebijakan/strategis': { dasar: 'lain' },
      'keputusan/lain': instrument('peraturan-bupati', '2025-01-02', 'bupati', [{ rencana: 'rencana' }]),
    },
    says: ['9.2 galat teks kebijakan/bentuk kebijakan/strategis'],
  },
  {
    provision: '10.1',
    what: 'a system without a procedure',
    change: { 'sop/antrean': null },
    says: ['10.1 celah teks aplikasi/sop-ada aplikasi/antrean'],
  },
  {
    provision: '10.2',
    what: 'a procedure of which nobody answers for the process',
    change: { 'sop/antrean': { penanggung_jawab: null } },
    says: ['10.2 galat teks sop/unsur sop/antrean'],
  },
  {
    provision: '18.4',
    unseen: 'what was thought of need not be written: a move without a note is looked at by a person',
    held: ['aturan tafsir kelangsungan-saat-mutasi'],
  },
  {
    provision: '19.3',
    what: 'no standard of interoperability',
    change: app({ standar: [{ jenis: 'teknis-terbuka', nama: 'Standar' }] }),
    says: ['19.3 galat teks aplikasi/standar-disebut aplikasi/antrean'],
  },
  {
    provision: '20.6',
    what: 'data of which nobody describes the structure',
    change: data({
      keterangan_data: ['rancangan-integrasi', 'pengamanan'].map((butir) => ({ butir, uraian: 'Ada.' })),
    }),
    says: ['20.6 galat teks basis-data/keterangan-ada basis-data/kunjungan'],
  },
  {
    provision: '21.2',
    what: 'bought without coordination',
    change: app({
      riwayat: [activity('pengadaan', '2026-02-02', { instrumen: null }), activity('penerapan', '2026-04-01')],
    }),
    says: ['21.2 galat teks aplikasi/instrumen-kegiatan aplikasi/antrean'],
  },
  {
    provision: '21.4',
    what: 'bought without a manual: its letter says it',
    change: app({ dokumentasi: [] }),
    by: ['21.4.f'],
    says: ['21.4.f galat teks aplikasi/dokumen-ada aplikasi/antrean'],
  },
  {
    provision: '22.1',
    unseen: 'that it works as meant and can be joined shows in use, not in a record: a field left empty is looked at',
    held: ['aturan tafsir peruntukan-dan-integrasi'],
  },
  {
    provision: '22.6',
    what: 'a new closed application: its letter says it',
    change: app({ lisensi: { kode: 'tertutup' } }),
    by: ['22.6.h'],
    says: ['22.6.h galat teks aplikasi/kode-terbuka aplikasi/antrean'],
  },
  {
    provision: '23.1',
    what: 'an agency without a site',
    change: { 'subdomain/kesehatan': null },
    says: [
      '23.1 celah teks instansi/situs-ada instansi/kesehatan',
      '23.1 celah teks kewajiban/kewajiban-perangkat-daerah instansi/kesehatan',
    ],
  },
  {
    provision: '26.3',
    what: 'a name of nobody',
    change: { 'subdomain/kesehatan': { host: 'serbaguna.bulelengkab.go.id' } },
    says: ['26.3 galat teks subdomain/nama-sesuai-pemilik subdomain/kesehatan'],
  },
  {
    provision: '28.1',
    what: 'a network of an agency without coordination',
    change: facility('lan', { riwayat: [event('pengadaan', { pelaksana: ['kesehatan'] })] }),
    says: ['28.1 galat teks rekaman/koordinasi-tercatat infrastruktur/lan'],
  },
  {
    provision: '29.1',
    what: 'cables without a label',
    change: facility('lan', { label_kabel: { tanpa_label: 2 } }),
    says: ['29.1 galat teks infrastruktur/kabel-berlabel infrastruktur/lan'],
  },
  {
    provision: '31.3',
    what: 'an agency that the network does not reach',
    change: facility('intra', { terhubung: [{ instansi: 'kominfo', sejak: '2026-03-02' }] }),
    says: ['31.3 celah teks kewajiban/terhubung-jaringan-intra instansi/kesehatan'],
  },
  {
    provision: '32.4',
    what: 'a data centre elsewhere',
    change: facility('pusat-data', { penempatan: { negara: 'SG' } }),
    says: ['32.4 galat teks infrastruktur/lokasi-negara infrastruktur/pusat-data'],
  },
  {
    provision: '33.3',
    what: 'a recovery centre at the same place',
    change: facility('pemulihan', { penempatan: { tempat: 'pusat-data-dinas', lokasi: 'Kompleks kantor' } }),
    says: ['33.3 galat teks infrastruktur/lokasi-berbeda infrastruktur/pemulihan'],
  },
  {
    provision: '35.4',
    what: 'no open technical standard',
    change: app({ standar: [{ jenis: 'interoperabilitas', nama: 'Standar' }] }),
    says: ['35.4 galat teks aplikasi/standar-disebut aplikasi/antrean'],
  },
  {
    provision: '43.3',
    unseen:
      'quick, right, easy and simple have no measure in the text: the portal shows each service on a page of its own',
    held: ['publikasi setelan cepat-dan-mudah'],
  },
];

/** What is forbidden, or allowed only within a limit. */
const dilarang: readonly Order[] = [
  {
    provision: '20.4',
    what: 'data of a kind that another owns',
    change: { 'basis-data/pegawai': { subjek: { topik: 'kunjungan', indikator: 'jumlah', rincian: 'puskesmas' } } },
    says: ['20.4 galat setelan basis-data/subjek-unik basis-data/pegawai'],
  },
  {
    provision: '24.4',
    what: 'a site on a rented server elsewhere',
    change: {
      'subdomain/kesehatan': {
        penempatan: { cara: 'sewa', negara_server: 'SG', penyelenggara: { nama: 'PT Contoh', badan_hukum: 'ID' } },
      },
    },
    says: ['24.4 galat teks subdomain/penempatan-sewa subdomain/kesehatan'],
  },
  {
    provision: '28.2',
    what: 'a server that an agency runs itself: no group of the list',
    change: facility('server', byAgency),
    says: ['28.2 galat teks infrastruktur/lingkup-pse infrastruktur/server'],
  },
  {
    provision: '39.2',
    what: 'a firm that may change data',
    change: app({ hak_akses: [{ peran: 'Operator', akses: ['data'], pemegang: 'bukan-asn' }] }),
    says: ['39.2 galat teks aplikasi/akses-asn aplikasi/antrean'],
  },
];

export const orders: readonly Order[] = [...wajib, ...harus, ...dilarang];
