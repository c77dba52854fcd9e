import { found } from '../../../scripts/testing/differences.ts';
import { asked, type BulelengRow, listed, meaning, owed, silent } from '../../../scripts/testing/pairs.ts';

const body = (jenis: string) => ({
  jenis: 'lembaga',
  old: null,
  now: { asal: 'resmi', nama: 'Uji', jenis, dasar: 'keputusan' },
});

/** Bodies, reports and supervision. */
export const bodies: readonly BulelengRow[] = [
  {
    subject: 'Council / coordinating team',
    what: 'which bodies there are',
    ask: (daerah) => (listed('lembaga')(daerah) as string[]).filter((word) => word !== 'lainnya'),
    buleleng: ['evaluator-internal', 'gcio', 'tim-koordinasi-spbe', 'tim-pengelola-situs'],
    badung: ['dewan-tik', 'tim-pelaksana-tik', 'unit-tik'],
    bulukumba: ['unit-kerja-e-government'],
    'kubu-raya': ['kelembagaan-admin', 'pokja'],
    banjar: ['tim-koordinasi-spbe', 'service-desk-tier-2', 'service-desk-tier-1'],
  },
  {
    subject: 'Council / coordinating team',
    what: 'which bodies must be there',
    ask: owed(/dewan-tik-dibentuk|pokja-dibentuk|tim-koordinasi-ada|tier-\d/, () => ({ 'lembaga/koordinasi': null })),
    buleleng: ['11.2.c tim-koordinasi-ada pemkab jatuh-tempo'],
    badung: ['19.1 dewan-tik-dibentuk pemkab dipenuhi'],
    bulukumba: silent,
    'kubu-raya': ['9.4 pokja-dibentuk pemkab jatuh-tempo'],
    banjar: [
      '19.1.a tier-1-ditunjuk kesehatan jatuh-tempo',
      '19.1.a tier-1-ditunjuk kominfo jatuh-tempo',
      '19.1.a tier-1-ditunjuk pendidikan jatuh-tempo',
      '19.1.b tier-2-dibentuk kominfo jatuh-tempo',
    ],
  },
  {
    subject: 'Council / coordinating team',
    what: 'who forms it, by which paper',
    ask: asked(body('tim-koordinasi-spbe')),
    buleleng: ['penetap bupati (keputusan-bupati) [13.1 13.3 teks]'],
    badung: silent,
    banjar: ['penetap bupati (keputusan-bupati) [18.1 18.2 teks]'],
  },
  {
    subject: 'Council / coordinating team',
    what: 'a GCIO who is not the Sekda',
    ask: found('lembaga/gcio', () => ({ 'lembaga/gcio': { ketua: 'kepala-kominfo' } })),
    buleleng: ['galat teks ketua 12.4'],
    badung: ['galat skema kosakata'],
    'kubu-raya': ['galat skema kosakata'],
  },
  {
    subject: 'Evaluator / managing team',
    what: 'who forms evaluators',
    ask: asked(body('evaluator-internal')),
    buleleng: ['penetap bupati (keputusan-bupati) [16.1 16.3 teks]'],
    'kubu-raya': silent,
  },
  {
    subject: 'Evaluator / managing team',
    what: 'evaluators without one of their three elements',
    ask: found('lembaga/evaluator', () => ({
      'lembaga/evaluator': {
        unsur: [
          { butir: 'supervisor', jabatan: ['sekda'] },
          { butir: 'anggota', jabatan: ['kepala-kesehatan'] },
        ],
      },
    })),
    buleleng: ['galat teks butir-ada 16.2.b'],
    'kubu-raya': ['galat skema kosakata', 'galat teks kosakata 9.4', 'galat teks kosakata 9.4'],
  },
  {
    subject: 'Evaluator / managing team',
    what: 'a team for sites led by the head of another office',
    ask: found('lembaga/pengelola', () => ({ 'lembaga/pengelola': { ketua: 'kepala-kesehatan' } })),
    buleleng: ['perlu-telaah tafsir ketua 25.2'],
    banjar: ['galat skema kosakata'],
  },
  {
    subject: 'Mandiri TIK status',
    what: 'where the word has its meaning',
    ask: meaning('mandiri-tik'),
    buleleng: 'tidak-dikenal',
    banjar: ['1.31', '17.5', '17.6'],
  },
  {
    subject: 'Service desk',
    what: 'who owes one',
    ask: owed(/tier-|meja-layanan/),
    buleleng: silent,
    banjar: [
      '19.1.a tier-1-ditunjuk kesehatan jatuh-tempo',
      '19.1.a tier-1-ditunjuk kominfo jatuh-tempo',
      '19.1.a tier-1-ditunjuk pendidikan jatuh-tempo',
      '19.1.b tier-2-dibentuk kominfo jatuh-tempo',
      '19.5 koordinasi-meja-layanan kominfo P6M setelan',
    ],
  },
  {
    subject: 'Coordination with Sekda in general',
    what: 'who is asked about a new service',
    ask: asked({ jenis: 'layanan', old: null, now: { asal: 'resmi', instansi: 'opd' } }),
    buleleng: ['pemutus dinas* [41.4 setelan]'],
    badung: ['pemutus dinas* [3.1 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
    bulukumba: silent,
    'kubu-raya': ['pemutus dinas* [9.3 setelan]'],
  },
  {
    subject: 'Reporting to the Bupati',
    what: 'who owes reports to the Bupati',
    ask: (daerah) =>
      (
        owed(/./, () => ({
          'laporan/evaluasi': {
            nama: 'Evaluasi',
            jenis: 'evaluasi-spbe',
            instansi: 'kominfo',
            tanggal: '2026-10-05',
            asal: 'resmi',
          },
        }))(daerah) as string[]
      ).filter((line) => line.includes('kepada bupati')),
    buleleng: ['46.4 lapor-hasil-evaluasi kominfo kepada bupati jatuh-tempo'],
    badung: silent,
    bulukumba: [
      '25.1 laporan-opd kesehatan kepada bupati P6M setelan',
      '25.1 laporan-opd kominfo kepada bupati P6M setelan',
      '25.1 laporan-opd pendidikan kepada bupati P6M setelan',
      '25.2 laporan-dinas kominfo kepada bupati P6M setelan',
    ],
    'kubu-raya': ['15.8 laporan-aset-tik kominfo kepada bupati P1Y setelan'],
    banjar: silent,
  },
  {
    subject: 'Maintenance',
    what: 'who owes upkeep',
    ask: owed(/^pemeliharaan-/),
    buleleng: ['22.10 pemeliharaan-berkelanjutan kesehatan P6M setelan'],
    badung: ['25 pemeliharaan-perangkat kominfo P1Y setelan', '25 pemeliharaan-sistem kesehatan P1Y setelan'],
    bulukumba: [
      '24.1 pemeliharaan-berkala kominfo P6M setelan',
      '24.2 pemeliharaan-jaringan-opd kesehatan P1Y setelan',
      '24.2 pemeliharaan-jaringan-opd kominfo P1Y setelan',
      '24.2 pemeliharaan-opd kesehatan P1Y setelan',
    ],
    'kubu-raya': ['16.1 pemeliharaan-jaringan kominfo P3M setelan', '16.1 pemeliharaan-pusat-data kominfo P3M setelan'],
    banjar: silent,
  },
  {
    subject: 'Guidance and supervision (26 in two)',
    what: 'who guides, watches and evaluates',
    ask: owed(/^(pedoman-|petunjuk-|evaluasi-spbe|pemantauan-(dan-evaluasi|kepatuhan)|koordinasi-berkala|dijalankan)/),
    buleleng: ['46.2 evaluasi-spbe kominfo P1Y setelan'],
    badung: ['26.2.a pedoman-tik pemkab jatuh-tempo', '26.2.b petunjuk-operasional pemkab jatuh-tempo'],
    bulukumba: ['26.2.a pedoman-e-government kominfo jatuh-tempo', '26.2.b petunjuk-operasional kominfo jatuh-tempo'],
    'kubu-raya': [
      '23.2 koordinasi-berkala kominfo P3M setelan',
      '23.3 pemantauan-kepatuhan kominfo P1Y setelan',
      '7.2 dijalankan-skpd - belum-dapat-dinilai',
    ],
    banjar: ['22.1 pemantauan-dan-evaluasi kominfo P1Y setelan'],
  },
];
