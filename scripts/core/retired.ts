import type { AnyRecord } from './records/kinds.ts';

/** The day on which a record came to its end: switched off, or the last day of its term. Undefined while it has none. */
export const endOf = (record: AnyRecord): string | undefined => {
  const last = 'riwayat' in record ? record.riwayat.at(-1) : undefined;
  if (last?.jenis === 'nonaktif') return last.tanggal;
  return 'berlaku' in record ? record.berlaku?.sampai : undefined;
};
