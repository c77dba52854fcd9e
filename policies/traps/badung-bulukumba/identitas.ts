import {
  judged,
  listed,
  meaning,
  meansBupati,
  owed,
  type PairRow,
  regulationOf,
  silent,
} from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';

const onDay = (tanggal: string): Parts => ({
  'subdomain/antrean': {
    host: 'antrean.example.org',
    penggunaan: 'situs',
    aplikasi: null,
    riwayat: [{ jenis: 'baru', tanggal }],
  },
});

export const identity: readonly PairRow[] = [
  {
    subject: 'Word for the system',
    what: 'as findings and pages call it',
    ask: (daerah) => regulationOf(daerah).istilah.sistem,
    badung: 'SPBE',
    bulukumba: 'e-government',
  },
  {
    subject: 'Word for the system',
    what: 'where it is given its meaning',
    ask: meaning('spbe'),
    badung: ['1.44'],
    bulukumba: ['1.16'],
  },
  {
    subject: 'Word for a unit',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.perangkat_daerah,
    badung: 'Perangkat Daerah',
    bulukumba: 'OPD',
  },
  {
    subject: 'Word for a unit',
    what: 'where it is given its meaning: the second uses its word without one',
    ask: meaning('perangkat-daerah'),
    badung: ['1.5'],
    bulukumba: 'tanpa-arti',
  },
  {
    subject: 'The office',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.dinas,
    badung: 'Dinas Kominfo',
    bulukumba: 'Dinas',
  },
  {
    subject: 'The office',
    what: 'where it is given its meaning',
    ask: meaning('dinas'),
    badung: ['1.6'],
    bulukumba: ['1.4'],
  },
  {
    subject: 'Pemerintah Daerah',
    what: 'who that is: the regency as a body, or the Bupati',
    ask: meansBupati,
    badung: 'kabupaten',
    bulukumba: 'Bupati',
  },
  {
    subject: 'In force',
    what: 'since when',
    ask: (daerah) => regulationOf(daerah).berlaku.sejak ?? 'belum disebut',
    badung: '2019-10-02',
    bulukumba: '2017-12-29',
  },
  {
    subject: 'In force',
    what: 'a name asked for in 2018, when the older of the two alone was law',
    ask: judged('subdomain/antrean', () => onDay('2018-06-01')),
    badung: silent,
    bulukumba: [
      'galat teks domain-resmi 1.32 10.3',
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
    ],
  },
  {
    subject: 'Gazette number',
    what: 'beside the number of the regulation itself',
    ask: (daerah) => `${regulationOf(daerah).nomor}, Berita Daerah ${regulationOf(daerah).berita_daerah?.nomor}`,
    badung: '50, Berita Daerah 50',
    bulukumba: '143, Berita Daerah 149',
  },
  {
    subject: 'Figures in the text',
    what: 'closed lists of words that one of the two counts',
    ask: (daerah) =>
      ['fitur_aplikasi', 'macam_umum', 'kelompok_data'].map((list) => String(listed(list)(daerah).length)),
    badung: ['0', '0', '0'],
    bulukumba: ['5', '8', '21'],
  },
  {
    subject: 'Figures in the text',
    what: 'how often anything is due: no text gives a figure, every interval is a local choice',
    ask: (daerah) =>
      [...new Set((owed(/./)(daerah) as string[]).map((line) => line.match(/ (P\d+[DWMY] \w+)$/)?.[1] ?? ''))]
        .filter(Boolean)
        .toSorted(),
    badung: ['P1M setelan', 'P1Y setelan'],
    bulukumba: ['P1M setelan', 'P1Y setelan', 'P6M setelan'],
  },
  {
    subject: 'Planning anchor',
    what: 'what work on infrastructure rests on',
    ask: listed('jenis_rencana'),
    badung: ['kajian'],
    bulukumba: silent,
  },
];
