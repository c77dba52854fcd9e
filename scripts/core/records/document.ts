import { z } from 'zod';
import { line } from './id.ts';
import { dateSchema } from './period.ts';

/**
 * A document that stays in the office's archive; the register keeps what identifies it.
 * Every part is optional: what a regulation demands of a document is a rule, not a shape.
 */
export const documentSchema = z.strictObject({
  nomor: line(120).optional().meta({ description: 'Nomor surat atau dokumen.' }),
  tanggal: dateSchema.optional().meta({ description: 'Tanggal surat atau dokumen.' }),
  penandatangan: line(160).optional().meta({ description: 'Jabatan penanda tangan, bukan nama orang.' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'harus 64 angka heksadesimal kecil hasil SHA-256' })
    .optional()
    .meta({ description: 'Sidik SHA-256 berkas dokumen.' }),
  lokasi: line(200).optional().meta({ description: 'Tempat arsip dokumen disimpan.' }),
  tautan: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta({ description: 'Alamat dokumen bila terbit untuk umum.' }),
});

export type Document = z.infer<typeof documentSchema>;
