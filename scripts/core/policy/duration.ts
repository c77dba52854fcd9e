import { z } from 'zod';

/** ISO 8601 duration in whole years, months, weeks, days: `P1Y`, `P6M`, `P2W`, `P1D`. */
export const durationSchema = z
  .string()
  .regex(/^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/, { error: 'harus durasi ISO 8601, misalnya P1Y' });
