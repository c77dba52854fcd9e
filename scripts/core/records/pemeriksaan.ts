import { z } from 'zod';
import { prose } from './id.ts';
import { dateSchema } from './period.ts';

/** That an office can look at something, and how it asks: never an account or an address. */
export const inspectionSchema = z.strictObject({
  dapat: z.boolean().meta({ description: 'Apakah dapat diperiksa Dinas.' }),
  cara: prose(500)
    .optional()
    .meta({ description: 'Bagaimana petugas mendapat akses untuk memeriksa, tanpa akun dan alamat jaringan.' }),
  terakhir: dateSchema.optional().meta({ description: 'Hari terakhir diperiksa, bila pernah.' }),
});
