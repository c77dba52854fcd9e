import { z } from 'zod';
import { isCalendarDate } from './calendar.ts';

/** ISO calendar date `YYYY-MM-DD`; compares correctly as text. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'harus ditulis tahun-bulan-tanggal, misalnya 2026-01-31', abort: true })
  .refine(isCalendarDate, { error: 'tidak ada dalam kalender' });

/** A span of days, both ends included; an absent end is open. */
export const periodSchema = z
  .strictObject({
    sejak: dateSchema.optional().meta({ description: 'Hari pertama berlaku.' }),
    sampai: dateSchema.optional().meta({ description: 'Hari terakhir berlaku; kosong bila masih berlaku.' }),
  })
  .refine((period) => !period.sejak || !period.sampai || period.sejak <= period.sampai, {
    error: 'menyebut hari terakhir yang mendahului hari pertama',
    path: ['sampai'],
  });

export type Period = z.infer<typeof periodSchema>;

/** Refinement: what is no public fact says since when, since the law of that day judges it. */
export const startIsKnown = (record: { asal: string; berlaku?: Period | undefined }): boolean =>
  record.asal === 'publik' || record.berlaku?.sejak !== undefined;

export const startIsKnownMessage = {
  error: 'wajib menyebut sejak; hukum pada hari itu yang menilai rekaman ini',
  path: ['berlaku'],
};

/** Whether `date` lies in the period; an absent period is always in force. */
export const isInForce = (period: Period | undefined, date: string): boolean =>
  !period ||
  ((period.sejak === undefined || period.sejak <= date) && (period.sampai === undefined || date <= period.sampai));

/** Whether two periods have a day in common; an absent end is open. */
export const overlap = (a: Period | undefined, b: Period | undefined): boolean =>
  (a?.sejak ?? '') <= (b?.sampai ?? '9999-12-31') && (b?.sejak ?? '') <= (a?.sampai ?? '9999-12-31');
