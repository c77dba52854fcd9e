import {
  asked,
  judged,
  listed,
  named,
  owed,
  type PairRow,
  rests,
  silent,
  stated,
} from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { byFirm } from '../../../scripts/testing/traps-facilities.ts';

const report = (change: Parts): Parts => ({ 'laporan/cadangan': change });
const training = (change: Parts): Parts => ({ 'pelatihan/bimtek': change });
const team = (change: Parts): Parts => ({ 'lembaga/tim': change });
const link = (change: Parts): Parts => ({ 'kerja-sama/interkoneksi': change });
const body = (jenis: string) => ({
  jenis: 'lembaga',
  old: null,
  now: { asal: 'resmi', nama: 'Uji', jenis, dasar: 'keputusan' },
});

export const offices: readonly PairRow[] = [
  {
    subject: 'Procedures: the word and the duty',
    what: 'the office without mechanisms for servers and networks',
    ask: judged('instansi/kominfo', () => ({ 'sop/mekanisme': null })),
    badung: Array<string>(2).fill('celah teks sop-ada 24.1'),
    bulukumba: Array<string>(2).fill('celah teks sop-ada 23.1'),
  },
  {
    subject: 'Procedures: the word and the duty',
    what: 'who gives guidelines and instructions: the regency, or the office',
    ask: owed(/^(pedoman|petunjuk)-/),
    badung: ['26.2.a pedoman-tik pemkab jatuh-tempo', '26.2.b petunjuk-operasional pemkab jatuh-tempo'],
    bulukumba: ['26.2.a pedoman-e-government kominfo jatuh-tempo', '26.2.b petunjuk-operasional kominfo jatuh-tempo'],
  },
  {
    subject: 'Security aims',
    what: 'which aims have a letter: the second aim of one lost its own',
    ask: stated('23', '23.a', '23.b', '23.c', '22', '22.a', '22.b', '22.c'),
    badung: ['23', '23.a', '23.b'],
    bulukumba: ['22', '22.a', '22.b', '22.c'],
  },
  {
    subject: 'Backups',
    what: 'the duty to make them',
    ask: owed(/^pencadangan-/),
    badung: ['24.2 pencadangan-basis-data kominfo P1M setelan', '24.2 pencadangan-berkas-sistem kominfo P1M setelan'],
    bulukumba: [
      '23.2 pencadangan-basis-data kominfo P1M setelan',
      '23.2 pencadangan-berkas-sistem kominfo P1M setelan',
    ],
  },
  {
    subject: 'Backups',
    what: 'a copy in another room of a data centre: only the main one is named in one',
    ask: judged('laporan/cadangan', () => report({ simpanan: { tempat: 'ruang-pusat-data-lain' } })),
    badung: silent,
    bulukumba: ['galat teks simpanan-cadangan 23.3'],
  },
  {
    subject: 'Backups',
    what: 'a copy in the main room',
    ask: judged('laporan/cadangan', () => report({ simpanan: { tempat: 'ruang-pusat-data-utama' } })),
    badung: ['galat teks simpanan-cadangan 24.3'],
    bulukumba: ['galat teks simpanan-cadangan 23.3'],
  },
  {
    subject: 'Council or coordinating team',
    what: 'whether one is to be formed',
    ask: owed(/^dewan-/, () => ({ 'lembaga/dewan': null })),
    badung: ['19.1 dewan-tik-dibentuk pemkab jatuh-tempo'],
    bulukumba: silent,
  },
  {
    subject: 'Council or coordinating team',
    what: 'led by another office than the Sekda',
    ask: judged('lembaga/dewan', () => ({ 'lembaga/dewan': { jenis: 'dewan-tik', ketua: 'kepala-kominfo' } })),
    badung: ['galat teks ketua 1.49'],
    bulukumba: ['galat skema kosakata'],
  },
  {
    subject: 'Council or coordinating team',
    what: 'who sets it',
    ask: asked(body('dewan-tik')),
    badung: ['penetap bupati (keputusan-bupati) [19.2 teks]'],
    bulukumba: silent,
  },
  {
    subject: 'ICT body of a unit',
    what: 'its kinds',
    ask: listed('lembaga'),
    badung: ['dewan-tik', 'tim-pelaksana-tik', 'unit-tik'],
    bulukumba: ['unit-kerja-e-government'],
  },
  {
    subject: 'ICT body of a unit',
    what: 'without any decree',
    ask: judged('lembaga/tim', () => team({ dasar: null, dasar_tugas: null })),
    badung: ['galat teks dasar-sah 20.2', 'galat teks dasar-sah 20.3'],
    bulukumba: silent,
  },
  {
    subject: 'ICT body of a unit',
    what: 'without coordination of its tasks with the office',
    ask: judged('lembaga/tim', () => team({ koordinasi: null })),
    badung: silent,
    bulukumba: ['peringatan setelan koordinasi-tugas 19.2'],
  },
  {
    subject: 'ICT body of a unit',
    what: 'who is asked: the Bupati by decree, or the office by a local form of coordination',
    ask: (daerah) => asked(body(daerah === 'badung' ? 'tim-pelaksana-tik' : 'unit-kerja-e-government'))(daerah),
    badung: ['penetap bupati (keputusan-bupati) [20.2 teks]'],
    bulukumba: ['pemutus dinas* x2 [19.2 setelan]'],
  },
  {
    subject: 'Coordination with the Sekda in general',
    what: 'a new service',
    ask: asked({ jenis: 'layanan', old: null, now: { asal: 'resmi', instansi: 'opd' } }),
    badung: ['pemutus dinas* [3.1 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
    bulukumba: silent,
  },
  {
    subject: 'Reporting to the Bupati',
    what: 'who owes reports, to whom, how often',
    ask: owed(/^laporan-(opd|dinas)$/),
    badung: silent,
    bulukumba: [
      '25.1 laporan-opd kesehatan kepada bupati P6M setelan',
      '25.1 laporan-opd kominfo kepada bupati P6M setelan',
      '25.1 laporan-opd pendidikan kepada bupati P6M setelan',
      '25.2 laporan-dinas kominfo kepada bupati P6M setelan',
    ],
  },
  {
    subject: 'Reporting to the Bupati',
    what: 'a report of an agency that does not go through the office',
    ask: judged('laporan/cadangan', () =>
      report({ jenis: 'laporan-opd', instansi: 'kesehatan', penerima: ['bupati'], simpanan: null }),
    ),
    badung: ['galat skema kosakata'],
    bulukumba: ['galat teks jalur 25.1'],
  },
  {
    subject: 'Maintenance',
    what: 'who keeps up an application in use: the owner of the asset at any time, or the agency beside the office',
    ask: owed(/^pemeliharaan-/, () => ({
      'infrastruktur/lan': null,
      'infrastruktur/alamat': null,
      'infrastruktur/internet': null,
      'infrastruktur/pusat-data': null,
      'infrastruktur/server': null,
    })),
    badung: ['25 pemeliharaan-sistem kesehatan P1Y setelan'],
    bulukumba: ['24.1 pemeliharaan-berkala kominfo P6M setelan', '24.2 pemeliharaan-opd kesehatan P1Y setelan'],
  },
  {
    subject: 'Guidance and supervision (26 in two)',
    what: 'supervision: there is none in one',
    ask: stated('26.1', '26.2.a', '26.2.d', '26.3'),
    badung: ['26.1', '26.2.a', '26.2.d'],
    bulukumba: ['26.1', '26.2.a', '26.2.d', '26.3'],
  },
  {
    subject: 'Training: who may give it',
    what: 'a private body with a certificate in force: named in one, in the other no more than a question',
    ask: judged('pelatihan/bimtek', () =>
      training({
        penyelenggara: {
          jenis: 'swasta',
          nama: 'PT Contoh Latih',
          sertifikat: { nomor: '1', penerbit: 'Lembaga', berlaku: { sejak: '2025-01-01', sampai: '2027-12-31' } },
        },
      }),
    ),
    badung: ['peringatan tafsir penyelenggara-berhak 18.5'],
    bulukumba: silent,
  },
  {
    subject: 'Training: who may give it',
    what: 'a private body without one',
    ask: judged('pelatihan/bimtek', () => training({ penyelenggara: { jenis: 'swasta', nama: 'PT Contoh Latih' } })),
    badung: ['peringatan tafsir penyelenggara-berhak 18.5'],
    bulukumba: ['galat teks sertifikat-penyelenggara 18'],
  },
  {
    subject: 'Transfer of knowledge and local staff',
    what: 'duties of third parties in one alone',
    ask: rests('pengalihan-ilmu'),
    badung: ['18.3 teks'],
    bulukumba: silent,
  },
  {
    subject: 'Transfer of knowledge and local staff',
    what: 'a word for third-party workers',
    ask: (daerah) => (listed('jenis_kerja_sama')(daerah) as string[]).filter((word) => word === 'tenaga-pihak-ketiga'),
    badung: ['tenaga-pihak-ketiga'],
    bulukumba: silent,
  },
  {
    subject: 'Transfer of knowledge and local staff',
    what: 'a report of it to somebody else than the head of the agency',
    ask: judged('laporan/cadangan', () =>
      report({ jenis: 'pengalihan-ilmu', instansi: 'kesehatan', penerima: ['dinas'], simpanan: null }),
    ),
    badung: ['galat teks jalur 18.4'],
    bulukumba: ['galat skema kosakata'],
  },
  {
    subject: 'Only here',
    what: 'regular reports of a firm that runs something of its own',
    ask: owed(/^laporan-kepatuhan$/, () => ({
      'infrastruktur/server': { aset: 'pihak-lain', pengelola: byFirm, penyedia: byFirm },
    })),
    badung: ['8.2.e laporan-kepatuhan kesehatan P6M setelan'],
    bulukumba: silent,
  },
  {
    subject: 'Data interconnection with others',
    what: 'data go past the office’s system',
    ask: judged('kerja-sama/interkoneksi', () => link({ melalui: { pengelola: 'kesehatan' } })),
    badung: ['galat teks terpusat 22.1'],
    bulukumba: ['galat teks terpusat 21.1'],
  },
  {
    subject: 'Data interconnection with others',
    what: 'with another agency of the regency',
    ask: judged('kerja-sama/interkoneksi', () =>
      link({ mitra: [{ nama: 'Dinas Pendidikan', jenis: 'perangkat-daerah' }] }),
    ),
    badung: ['galat teks mitra-sesuai 21.1'],
    bulukumba: ['galat teks mitra-sesuai 20.1'],
  },
  {
    subject: 'Data interconnection with others',
    what: 'a third party of another branch, without the law it rests on: one lets others be "as the law provides"',
    ask: judged('kerja-sama/interkoneksi', () =>
      link({ mitra: [{ nama: 'PT Contoh', jenis: 'pihak-ketiga', kategori: 'lainnya' }], dasar_hukum: null }),
    ),
    badung: ['perlu-telaah tafsir isian-terisi 22.2'],
    bulukumba: ['perlu-telaah tafsir kategori-jelas 20.2', 'perlu-telaah tafsir isian-terisi 21.2'],
  },
  {
    subject: 'Data interconnection with others',
    what: 'kinds of cooperation that are known',
    ask: listed('jenis_kerja_sama'),
    badung: [
      'interkoneksi-data',
      'layanan-infrastruktur',
      'infrastruktur-pihak-ketiga',
      'tenaga-pihak-ketiga',
      'kemitraan-spbe',
    ],
    bulukumba: ['interkoneksi-data'],
  },
  {
    subject: 'Funding',
    what: 'a source that neither knows',
    ask: judged('pelatihan/bimtek', () => training({ sumber_dana: ['iuran'] })),
    badung: ['galat setelan kosakata 27'],
    bulukumba: ['galat setelan kosakata 27.1'],
  },
  {
    subject: 'Funding',
    what: 'uses of the money, in one alone',
    ask: stated('27', '27.1', '27.2.a', '27.2.d'),
    badung: ['27'],
    bulukumba: ['27.1', '27.2.a', '27.2.d'],
  },
  {
    subject: 'Instruments: decree of the Bupati',
    what: 'what each text asks it for',
    ask: named('instrumen', 'keputusan-bupati'),
    badung: ['10.2', '19.2', '19.3', '20.2', '20.3'],
    bulukumba: ['10.2', '10.4'],
  },
  {
    subject: 'Technical rules',
    what: 'instruments that the office sets for data, in one alone',
    ask: (daerah) => (listed('instrumen')(daerah) as string[]).filter((word) => /data$|^aturan-/.test(word)),
    badung: ['standar-data', 'kebijakan-data', 'aturan-walidata'],
    bulukumba: silent,
  },
  {
    subject: 'Only here',
    what: 'outsourced infrastructure: what an agreement secures, in one alone',
    ask: (daerah) => String(listed('klausul_kerja_sama')(daerah).length),
    badung: '9',
    bulukumba: '0',
  },
];
