import type { AnyRecord } from './records/kinds.ts';

/** Whether the last that happened to a record is that it was switched off. */
export const isSwitchedOff = (record: AnyRecord): boolean =>
  'riwayat' in record && record.riwayat.at(-1)?.jenis === 'nonaktif';

/** The day on which a record came to its end: switched off, or the last day of its term. Undefined while it has none. */
export const endOf = (record: AnyRecord): string | undefined => {
  const last = 'riwayat' in record ? record.riwayat.at(-1) : undefined;
  if (last?.jenis === 'nonaktif') return last.tanggal;
  return 'berlaku' in record ? record.berlaku?.sampai : undefined;
};

/** Whether a record is out of use on a day: from the day on which it was switched off, or after the last of its term. */
export const isRetired = (record: AnyRecord, date: string): boolean => {
  const end = endOf(record);
  return end !== undefined && (isSwitchedOff(record) ? end <= date : end < date);
};
