import type { Obligation } from '../core/obligations/obligation.ts';

const plain: Obligation = {
  id: 'buleleng/47.1/laporan-tahunan/contoh-perizinan',
  daerah: 'buleleng',
  provision: 'buleleng/47.1',
  penegakan: 'laporan-tahunan',
  hal: 'Laporan tahunan',
  sifat: 'wajib',
  mengikat: true,
  bertahap: false,
  dasar: 'teks',
  pelaku: 'perangkat-daerah',
  kepada: 'dinas',
  penerima: 'Dinas',
  instansi: 'contoh-perizinan',
  rekaman: null,
  keadaan: 'jatuh-tempo',
  alasan: null,
  sejak: '2026-01-01',
  tenggat: '2026-12-31',
  jangka: { nilai: 'P1Y', dasar: 'teks', setelan: null },
  dipicu: null,
  bukti: 'Laporan yang disampaikan.',
  dilaksanakan: [],
  berakhir: null,
  contoh: true,
};

/** A made-up duty of an invented agency; what a test is about is said by it. */
export const madeObligation = (parts: Partial<Obligation> = {}): Obligation => ({ ...plain, ...parts });
