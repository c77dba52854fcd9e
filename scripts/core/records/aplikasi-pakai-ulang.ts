import { z } from 'zod';
import { line, prose } from './id.ts';
import { dateSchema } from './period.ts';

const maintainerSchema = z.strictObject({
  nama: line().meta({ description: 'Badan usaha atau lembaga yang dikontrak; bukan nama orang.' }),
  sampai: dateSchema.meta({ description: 'Hari terakhir kontrak pemeliharaan.' }),
});

const maintenanceSchema = z
  .strictObject({
    cara: z
      .enum(['sendiri', 'kontrak', 'komunitas', 'tidak-dipelihara'])
      .meta({ description: 'Dipelihara sendiri, lewat kontrak, oleh komunitas, atau tidak dipelihara lagi.' }),
    kontrak: z.array(maintainerSchema).min(1).optional().meta({ description: 'Pihak yang dikontrak, bila ada.' }),
  })
  .refine(({ cara, kontrak }) => (cara === 'kontrak') === (kontrak !== undefined), {
    error: 'diisi bila, dan hanya bila, caranya kontrak',
    path: ['kontrak'],
  });

/** What another government asks before it takes an application over: what `publiccode.yml` tells beyond the record. */
export const reuseSchema = z.strictObject({
  uraian: prose(10_000)
    .optional()
    .meta({ description: 'Uraian bagi calon pemakai lain, sedikitnya 150 huruf: gunanya dan cara kerjanya.' }),
  kemampuan: z
    .array(line())
    .min(1)
    .optional()
    .meta({ description: 'Yang dapat dilakukan pemakai, satu kemampuan satu butir.' }),
  bahasa: z
    .array(
      z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, {
        error: 'harus kode bahasa BCP 47, misalnya id atau ban',
      }),
    )
    .min(1)
    .optional()
    .meta({ description: 'Bahasa tampilannya, menurut kode BCP 47.' }),
  dapat_dialihbahasakan: z
    .boolean()
    .optional()
    .meta({ description: 'Apakah bahasa lain dapat ditambahkan tanpa mengubah program.' }),
  pemeliharaan: maintenanceSchema.optional().meta({ description: 'Siapa yang memelihara kodenya sekarang.' }),
});

export type Reuse = z.infer<typeof reuseSchema>;
