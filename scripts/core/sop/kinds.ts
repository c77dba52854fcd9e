import type { Sop } from '../records/sop.ts';

/** Words for what a procedure is about. */
export const sopKindWords = {
  layanan: 'layanan',
  'sistem-elektronik': 'sistem elektronik',
  'berbagi-data': 'berbagi data',
  'pengelolaan-server': 'pengelolaan server',
  'pengelolaan-jaringan': 'pengelolaan jaringan',
  'proses-manajemen-tik': 'proses manajemen TIK',
  'keamanan-informasi': 'keamanan informasi',
} as const satisfies Record<Sop['macam'][number], string>;

export const sopKinds = Object.keys(sopKindWords) as Sop['macam'][number][];
