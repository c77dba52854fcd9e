import { z } from 'zod';
import { prose } from './id.ts';
import { dateSchema } from './period.ts';

/** One look at whether a document still fits, with what came of it. */
export const reviewSchema = z.strictObject({
  tanggal: dateSchema.meta({ description: 'Hari peninjauan.' }),
  hasil: prose(500).meta({ description: 'Hasil peninjauan secara ringkas.' }),
});
