import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

const answerSchema = z.strictObject({
  tanggal: dateSchema.meta({ description: 'Hari dijawab.' }),
  oleh: idSchema.meta({ description: 'Jabatan yang menjawab.' }),
  hasil: z
    .enum(['diterima', 'diterima-sebagian', 'tidak-diterima'])
    .meta({ description: 'Hasilnya; bila diterima, permohonannya diajukan dan diputus lagi.' }),
  alasan: prose(1000).meta({ description: 'Alasan jawaban.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal keberatan, sama dengan nama berkas.' }),
    putusan: idSchema.meta({ description: 'Putusan penolakan yang dikeberati.' }),
    instansi: idSchema.meta({ description: 'Instansi yang mengajukan keberatan.' }),
    tanggal: dateSchema.meta({ description: 'Hari diajukan.' }),
    alasan: reason(2000).meta({ description: 'Mengapa putusan itu dianggap keliru.' }),
    surat: documentSchema.optional().meta({ description: 'Surat keberatan.' }),
    jawaban: answerSchema.optional().meta({ description: 'Jawaban atas keberatan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(({ tanggal, jawaban }) => jawaban === undefined || jawaban.tanggal >= tanggal, {
    error: 'mendahului hari keberatan diajukan',
    path: ['jawaban', 'tanggal'],
  });

export type Keberatan = z.infer<typeof schema>;

/** Objections to a refusal, and their answers. */
export const keberatan = {
  jenis: 'keberatan',
  judul: 'Keberatan',
  uraian: 'Keberatan atas putusan yang menolak, dan jawabannya.',
  format: 'yaml',
  schema,
  references: [
    { path: 'putusan', jenis: 'putusan' },
    { path: 'instansi', jenis: 'instansi' },
    { path: 'jawaban.oleh', jenis: 'jabatan', dated: 'jawaban.tanggal' },
  ],
  pemohon: ['instansi'],
  pemutus: 'jawaban.oleh',
  dated: 'tanggal',
  publik: {
    name: ['id'],
    about: 'alasan',
    columns: ['putusan', 'instansi', 'tanggal'],
    fields: ['putusan', 'instansi', 'tanggal', 'alasan', 'surat', 'jawaban'],
  },
} as const satisfies Kind<typeof schema>;
