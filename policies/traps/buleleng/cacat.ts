import { about, chapterOf } from '../../../scripts/testing/differences.ts';
import { type BulelengRow, isRestored, owed, regulationOf, silent, stated } from '../../../scripts/testing/pairs.ts';
import type { Regency } from '../../../scripts/testing/traps.ts';

/** How a number stands in the copy that was read: in print, restored, or not at all. */
const print =
  (number: string) =>
  (daerah: Regency): string =>
    stated(number)(daerah).length === 0 ? `${number} tidak ada` : `${number} ${String(isRestored(number)(daerah))}`;

/** Defects of the printed text: what is restored, and whose numbers stand untouched elsewhere. */
export const defects: readonly BulelengRow[] = [
  {
    subject: 'X1–X3, X6',
    what: 'numbers that a broken reference hides: restored, while the neighbour has them in print',
    ask: (daerah) => ['15.1', '16.1', '19.1', '31.1'].map((number) => print(number)(daerah)),
    buleleng: ['15.1 dipulihkan', '16.1 dipulihkan', '19.1 dipulihkan', '31.1 dipulihkan'],
    'kubu-raya': ['15.1 tercetak', '16.1 tercetak', '19.1 tercetak', '31.1 tidak ada'],
  },
  {
    subject: 'X4',
    what: 'upkeep that points to the wrong paragraph',
    ask: (daerah) => print('22.11')(daerah),
    buleleng: '22.11 dipulihkan',
    banjar: '22.11 tidak ada',
  },
  {
    subject: 'X9',
    what: 'two principles whose letters print another word than their explanation',
    ask: (daerah) => ['2.1.e', '2.1.g', '2.8'].map((number) => print(number)(daerah)),
    buleleng: ['2.1.e dipulihkan', '2.1.g dipulihkan', '2.8 dipulihkan'],
    banjar: ['2.1.e tercetak', '2.1.g tercetak', '2.8 tercetak'],
  },
  {
    subject: 'X11',
    what: 'the title as on the first page',
    ask: (daerah) => regulationOf(daerah).judul_resmi,
    buleleng:
      'Peraturan Bupati Buleleng Nomor 58 Tahun 2019 tentang Tata Kelola Sistem Pemerintahan Berbasis Elektronik',
    banjar:
      'Peraturan Bupati Banjar Nomor 85 Tahun 2019 tentang Tata Kelola Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik',
    badung: 'Peraturan Bupati Badung Nomor 50 Tahun 2019 tentang Penerapan Teknologi Informasi dan Komunikasi',
  },
  {
    subject: '17.2',
    what: 'letters of lists that were lost: restored in their order',
    ask: (daerah) => ['15.3.a', '16.2.a', '17.3.a', '17.4.a'].map((number) => print(number)(daerah)),
    buleleng: ['15.3.a dipulihkan', '16.2.a dipulihkan', '17.3.a dipulihkan', '17.4.a dipulihkan'],
    badung: ['15.3.a tidak ada', '16.2.a tidak ada', '17.3.a tercetak', '17.4.a tidak ada'],
  },
  {
    subject: 'X5',
    what: 'powers of the Bupati that a broken reference lays with the GCIO: read from the paragraph that names them',
    ask: print('12.2'),
    buleleng: '12.2 dipulihkan',
    'kubu-raya': '12.2 tercetak',
    bulukumba: '12.2 tercetak',
  },
  {
    subject: 'X7',
    what: 'two paragraphs that point to an explanation instead of the list: the same services, so no rule of its own',
    ask: about('42.1', '43.1'),
    buleleng: ['rujukan', 'layanan'],
    banjar: silent,
  },
  {
    subject: 'X8',
    what: 'a report of what was evaluated, not of the purpose that the reference names',
    ask: owed(/evaluasi/, () => ({
      'laporan/evaluasi': {
        nama: 'Evaluasi',
        jenis: 'evaluasi-spbe',
        instansi: 'kominfo',
        tanggal: '2026-05-04',
        asal: 'resmi',
      },
    })),
    buleleng: ['46.2 evaluasi-spbe kominfo P1Y setelan', '46.4 lapor-hasil-evaluasi kominfo kepada bupati jatuh-tempo'],
    badung: silent,
  },
  {
    subject: 'X10',
    what: 'headings out of order: chapters go by the order of the articles',
    ask: (daerah) => ['36.1', '41.1'].map((number) => `${number} ${String(chapterOf(number)(daerah))}`),
    buleleng: ['36.1 VI', '41.1 VII'],
    badung: ['36.1 ', '41.1 '],
  },
  {
    subject: 'X12',
    what: 'headings of the scope to which no later article points back: named, never a rule',
    ask: about('6.2.a', '6.2.d', '6.2.f'),
    buleleng: ['-'],
    badung: silent,
  },
];
