import { z } from 'zod';
import { idSchema, prose } from './id.ts';

/** How one criterion of complexity was judged. */
export const complexitySchema = z.strictObject({
  butir: idSchema.meta({ description: 'Kriteria menurut kosakata daerah.' }),
  nilai: z.enum(['tinggi', 'rendah']).meta({ description: 'Hasil penilaian.' }),
  uraian: prose(300).optional().meta({ description: 'Dasar penilaian.' }),
});
