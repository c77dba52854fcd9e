import { asked, judged, listed, meaning, owed, type PairRow, silent } from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';

const data = (change: Parts): Parts => ({ 'basis-data/kunjungan': change });
const steward = (change: Parts): Parts => ({ 'walidata/kesehatan': change });
const appointment = {
  jenis: 'walidata',
  old: null,
  now: { asal: 'resmi', unit: 'opd', basis_data: ['uji'], berlaku: { sejak: '2026-01-01' } },
};

export const datasets: readonly PairRow[] = [
  {
    subject: 'Walidata is a unit',
    what: 'a village as steward',
    ask: judged('walidata/kesehatan', () => steward({ unit: 'desa' })),
    badung: ['galat teks unit-berhak 1.28'],
    bulukumba: ['galat teks unit-berhak 1.22'],
  },
  {
    subject: 'Walidata: proposed by',
    what: 'the head of the agency that keeps the data',
    ask: judged('walidata/kesehatan', () => steward({ pengusul: 'kepala-kesehatan' })),
    badung: silent,
    bulukumba: ['galat teks pengusul 11.5'],
  },
  {
    subject: 'Walidata: proposed by',
    what: 'the head of the office',
    ask: judged('walidata/kesehatan', () => steward({ pengusul: 'kepala-kominfo' })),
    badung: ['perlu-telaah tafsir pengusul 11.3'],
    bulukumba: silent,
  },
  {
    subject: 'Walidata: set by',
    what: 'no decision of the Bupati',
    ask: judged('walidata/kesehatan', () => steward({ dasar: null })),
    badung: ['galat teks penetapan 11.3'],
    bulukumba: ['galat teks penetapan 11.5'],
  },
  {
    subject: 'Walidata: set by',
    what: 'who is asked for the appointment',
    ask: asked(appointment),
    badung: ['penetap bupati [11.3 teks]', 'pengusul kepala-instansi [11.3 tafsir]'],
    bulukumba: ['penetap bupati [11.5 teks]', 'pengusul kepala-dinas [11.5 teks]'],
  },
  {
    subject: 'Data updating',
    what: 'who owes it: the steward, and nobody known where there is none; or the agency itself',
    ask: owed(/^pemutakhiran-data$/, () => ({ 'walidata/kesehatan': { unit: 'pendidikan' } })),
    badung: ['12.1 pemutakhiran-data - belum-dapat-dinilai', '12.1 pemutakhiran-data pendidikan P1Y setelan'],
    bulukumba: ['12.1 pemutakhiran-data kesehatan P1Y setelan', '12.1 pemutakhiran-data kominfo P1Y setelan'],
  },
  {
    subject: 'Data owner and use (12.2 in two)',
    what: 'the group managed by another agency than the office',
    ask: judged('basis-data/kunjungan', () => data({ pengelola_kelompok: 'kesehatan' })),
    badung: silent,
    bulukumba: ['galat teks pengelola-kelompok 11.4 12.2'],
  },
  {
    subject: 'Data owner and use (12.2 in two)',
    what: 'kept from everybody: that the office may use it is asked of one alone',
    ask: judged('basis-data/kunjungan', () => data({ berbagi: { dibagikan: false } })),
    badung: ['perlu-telaah tafsir terbuka-bagi-dinas 12.2'],
    bulukumba: silent,
  },
  {
    subject: 'Sharing and integration',
    what: 'joined by another agency than the office',
    ask: judged('basis-data/kunjungan', () => data({ integrasi: [{ oleh: 'kesehatan', tanggal: '2026-03-02' }] })),
    badung: ['galat teks integrasi 11.4'],
    bulukumba: ['galat teks integrasi 11.8'],
  },
  {
    subject: 'Confidentiality: aims only',
    what: 'a private address in a record, which the register keeps out by a local choice beside the aim',
    ask: judged('basis-data/kunjungan', () => data({ tupoksi: 'Hubungi nama.orang@gmail.com untuk data ini.' })),
    badung: ['galat setelan tanpa-data-pribadi 23.a'],
    bulukumba: ['galat setelan tanpa-data-pribadi 22.a'],
  },
  {
    subject: 'Data groups',
    what: 'a group of nobody’s list: free words in one, 21 in the other',
    ask: judged('basis-data/kunjungan', () => data({ kelompok: 'pesisir' })),
    badung: silent,
    bulukumba: ['galat teks kosakata 11.3'],
  },
  {
    subject: 'Data groups',
    what: 'how many words the list has',
    ask: (daerah) => String(listed('kelompok_data')(daerah).length),
    badung: '0',
    bulukumba: '21',
  },
  {
    subject: 'Format and metadata',
    what: 'a standard for data formats: set by the office in one, unknown to the other',
    ask: asked({
      jenis: 'keputusan',
      old: null,
      now: { asal: 'resmi', jenis: 'standar-data', penandatangan: 'kepala' },
    }),
    badung: ['penetap dinas [7 teks]'],
    bulukumba: silent,
  },
  {
    subject: 'Format and metadata',
    what: 'where metadata is given its meaning',
    ask: meaning('metadata'),
    badung: 'tanpa-arti',
    bulukumba: ['1.33', '13.2'],
  },
  {
    subject: 'Storage',
    what: 'nobody told as manager of the group: it lies with the office as data centre in one alone',
    ask: judged('basis-data/kunjungan', () => data({ pengelola_kelompok: null })),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir pengelola-kelompok 11.4 12.2'],
  },
];
