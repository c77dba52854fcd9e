import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { thirdPartySchema } from './negara.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

const managerSchema = z.union([
  z.strictObject({ instansi: idSchema.meta({ description: 'Instansi pengelola.' }) }),
  z.strictObject({ pihak_ketiga: thirdPartySchema.meta({ description: 'Pihak ketiga pengelola.' }) }),
]);

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal akun, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama akun seperti yang tampil, bukan nama orang.' }),
    layanan: line(60).meta({ description: 'Nama layanan media sosialnya.' }),
    tautan: z
      .url({ protocol: /^https$/ })
      .optional()
      .meta({ description: 'Alamat akun itu.' }),
    pemilik: idSchema.meta({
      description: 'Instansi yang memiliki akun; bagi akun resmi kabupaten, Pemerintah Daerah.',
    }),
    pengelola: managerSchema.optional().meta({ description: 'Siapa yang mengelola.' }),
    peruntukan: prose(500).optional().meta({ description: 'Untuk apa dipakai.' }),
    berlaku: periodSchema.optional().meta({ description: 'Sejak kapan akun dipakai, dan sampai kapan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type MediaSosial = z.infer<typeof schema>;

/** Official accounts on social media: whose they are and who runs them; passwords and persons stay out. */
export const mediaSosial = {
  jenis: 'media-sosial',
  judul: 'Media sosial',
  uraian: 'Akun media sosial resmi kabupaten dan instansi, beserta pengelolanya.',
  format: 'yaml',
  schema,
  pemohon: ['pemilik'],
  references: [
    { path: 'pemilik', jenis: 'instansi', dated: 'kini' },
    { path: 'pengelola.instansi', jenis: 'instansi', dated: 'kini' },
  ],
  dated: 'berlaku.sejak',
  publik: {
    name: ['nama'],
    about: 'peruntukan',
    columns: ['layanan', 'pemilik', 'pengelola'],
    group: 'layanan',
    fields: ['nama', 'layanan', 'tautan', 'pemilik', 'pengelola', 'peruntukan', 'berlaku'],
  },
} as const satisfies Kind<typeof schema>;
