import type { Sop } from '../records/sop.ts';

export type SopState = 'rancangan' | 'belum-berlaku' | 'berlaku' | 'berakhir';

/** Where a procedure stands on a day: a draft until someone has adopted it. */
export const sopStateOf = ({ ditetapkan, berlaku }: Pick<Sop, 'ditetapkan' | 'berlaku'>, date: string): SopState => {
  if (!ditetapkan || ditetapkan.tanggal > date) return 'rancangan';
  if (berlaku?.sampai !== undefined && berlaku.sampai < date) return 'berakhir';
  return berlaku?.sejak !== undefined && berlaku.sejak > date ? 'belum-berlaku' : 'berlaku';
};
