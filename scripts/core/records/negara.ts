import { z } from 'zod';
import { documentSchema } from './document.ts';
import { line } from './id.ts';

/** Country as two capital letters (ISO 3166-1). */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'harus kode negara dua huruf besar, misalnya ID' });

/** Where a firm is a legal entity, or that it is none. */
export const legalSeatSchema = z.union([countrySchema, z.literal('tidak-berbadan-hukum')]);

/** A firm that works for an agency: its legal entity and its place are two facts. */
export const thirdPartySchema = z.strictObject({
  nama: line().meta({ description: 'Nama pihak ketiga.' }),
  badan_hukum: legalSeatSchema.optional().meta({ description: 'Negara badan hukumnya, atau tidak-berbadan-hukum.' }),
  lokasi: countrySchema.optional().meta({ description: 'Negara tempat kedudukannya (kode dua huruf).' }),
  bukti: documentSchema.optional().meta({ description: 'Bukti badan hukum dan tempat kedudukannya.' }),
});
