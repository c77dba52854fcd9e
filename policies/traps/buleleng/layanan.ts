import { found, published } from '../../../scripts/testing/differences.ts';
import { type BulelengRow, listed, silent } from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';

const service = (change: Parts): Parts => ({ 'layanan/antrean': change });
const items = (...butir: readonly string[]): Parts[] => butir.map((one) => ({ butir: one, uraian: 'Terpenuhi.' }));
const own = ['profil-penyelenggara', 'profil-pelaksana', 'standar-pelayanan', 'maklumat-pelayanan'];

/** What a service tells. */
export const services: readonly BulelengRow[] = [
  {
    subject: 'Public-service items',
    what: 'the list',
    ask: listed('informasi_layanan'),
    buleleng: [
      'biaya-tarif',
      'maklumat-pelayanan',
      'pengelolaan-pengaduan',
      'penilaian-kinerja',
      'profil-pelaksana',
      'profil-penyelenggara',
      'standar-pelayanan',
    ],
    badung: silent,
  },
  {
    subject: 'Public-service items',
    what: 'a service with procedures and without its tariff',
    ask: found('layanan/antrean', (daerah) => {
      const procedures = daerah === 'kubu-raya' ? 'standar-operasional-prosedur' : 'sop';
      return service({ informasi: items(...own, procedures, 'pengelolaan-pengaduan', 'penilaian-kinerja') });
    }),
    buleleng: ['galat teks butir-ada 43.5.e'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'Public-service items',
    what: 'a tariff that is a dash: free of charge is written out, a local choice',
    ask: found('layanan/antrean', () =>
      service({
        informasi: [
          ...items(...own, 'pengelolaan-pengaduan', 'penilaian-kinerja'),
          { butir: 'biaya-tarif', uraian: '-' },
        ],
      }),
    ),
    buleleng: ['peringatan setelan biaya-tertulis 43.5.e'],
    badung: silent,
  },
  {
    subject: 'Publication',
    what: 'pages of services, sites and data that a text itself orders',
    ask: published('20.1', '24.1', '43.2', '43.4', '43.5.e'),
    buleleng: ['24.1'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'Public-service items',
    what: 'a public service on an application of its own, without a reason',
    ask: found('layanan/antrean', () => service({ alasan_khusus: null })),
    buleleng: ['peringatan setelan aplikasi-umum 43.7'],
    badung: silent,
    'kubu-raya': silent,
  },
];
