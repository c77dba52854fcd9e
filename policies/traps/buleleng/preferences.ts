import type { Preference } from '../../../scripts/testing/severity.ts';

/** A permission with an interval, and what is to be preferred. */
export const preferences: readonly Preference[] = [
  {
    provision: '7.4.b',
    what: 'the master plan is reviewed, at the latest every two years',
    without: { 'rencana/rencana': { berlaku: { sejak: '2024-01-01', sampai: '2028-12-31' } } },
    warns: [],
    reminds: ['tinjauan-dua-tahunan kominfo'],
    within: {
      'rencana/rencana': {
        berlaku: { sejak: '2024-01-01', sampai: '2028-12-31' },
        ditinjau: [{ tanggal: '2025-12-01', hasil: 'Tetap berlaku.' }],
      },
    },
  },
  {
    provision: '10.4',
    what: 'procedures are reviewed, at least once a year',
    without: { 'sop/antrean': { ditetapkan: { tanggal: '2025-03-02' } } },
    warns: ['10.4 peringatan tafsir sop/ditinjau sop/antrean'],
    reminds: ['pengingat-tinjauan-sop kesehatan sop/antrean'],
    within: {
      'sop/antrean': {
        ditetapkan: { tanggal: '2025-03-02' },
        ditinjau: [{ tanggal: '2026-03-01', hasil: 'Tetap berlaku.' }],
      },
    },
  },
  {
    provision: '42.2',
    what: 'administrative services run on shared applications',
    without: { 'aplikasi/antrean': { layanan: ['kepegawaian'] } },
    warns: ['42.2 peringatan setelan layanan/aplikasi-umum layanan/kepegawaian'],
    within: {
      'aplikasi/antrean': { layanan: ['kepegawaian'] },
      'layanan/kepegawaian': { alasan_khusus: 'Belum ada aplikasi umum yang memuatnya.' },
    },
  },
  {
    provision: '43.7',
    what: 'public services prefer shared applications',
    without: { 'layanan/antrean': { alasan_khusus: null } },
    warns: ['43.7 peringatan setelan layanan/aplikasi-umum layanan/antrean'],
    within: {},
  },
];
