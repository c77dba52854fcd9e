import type { Basis, Level, Outcome } from '../finding.ts';

/** The one table from our codes to the words that people read. */
export const levelWord: Record<Level, string> = {
  galat: 'Galat',
  'perlu-telaah': 'Perlu telaah',
  peringatan: 'Peringatan',
  celah: 'Celah',
};

export const outcomeWord: Record<Outcome, string> = {
  lulus: 'Lulus',
  gagal: 'Gagal',
  'perlu-telaah': 'Perlu telaah',
  'tak-berlaku': 'Tak berlaku',
};

export const basisWord: Record<Basis, string> = {
  teks: 'bunyi peraturan',
  tafsir: 'tafsir',
  setelan: 'pilihan setempat, bukan bunyi peraturan',
  skema: 'susunan register',
};
