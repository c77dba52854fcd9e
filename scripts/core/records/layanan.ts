import { z } from 'zod';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';

const link = () => z.url({ protocol: /^https$/ });

/** One thing that the public is told about a service, on the web or on paper. */
const informationSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Keterangan layanan menurut kosakata daerah.' }),
  uraian: prose(1200).optional().meta({ description: 'Isinya; bagi biaya yang gratis pun ditulis.' }),
  tautan: link().optional().meta({ description: 'Alamat halaman yang memuatnya.' }),
  tempat: line(200).optional().meta({ description: 'Tempat membacanya di luar internet, misalnya papan di loket.' }),
  tanggal: dateSchema.optional().meta({ description: 'Hari terakhir diperbarui.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal layanan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama layanan.' }),
    golongan: z
      .enum(['administrasi-pemerintahan', 'publik'])
      .meta({ description: 'Layanan administrasi pemerintahan atau layanan publik.' }),
    bidang: idSchema.optional().meta({ description: 'Bidang layanan administrasi menurut kosakata daerah.' }),
    sektor: idSchema.optional().meta({ description: 'Sektor layanan publik menurut kosakata daerah.' }),
    penjelasan: reason(500).optional().meta({ description: 'Bidang atau sektornya, bila lain dari yang dirinci.' }),
    sasaran: z
      .array(
        z
          .enum(['G2G', 'G2C', 'G2B'])
          .meta({ enumDescriptions: ['Antarpemerintah (G2G)', 'Masyarakat (G2C)', 'Dunia usaha (G2B)'] }),
      )
      .min(1)
      .optional()
      .meta({ description: 'Bagi siapa: antarpemerintah (G2G), masyarakat (G2C), atau dunia usaha (G2B).' }),
    instansi: idSchema.meta({ description: 'Instansi penyelenggara layanan.' }),
    uraian: prose(800).optional().meta({ description: 'Layanan ini memberi apa kepada siapa.' }),
    elektronik: z.boolean().optional().meta({ description: 'Apakah diberikan dengan sistem elektronik.' }),
    akses: link().optional().meta({ description: 'Alamat untuk memakai layanan ini.' }),
    informasi: z
      .array(informationSchema)
      .min(1)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Keterangan pelayanan yang dapat dibaca masyarakat.' }),
    alasan_khusus: reason(800)
      .optional()
      .meta({ description: 'Mengapa layanan ini memakai aplikasi khusus, bukan aplikasi umum.' }),
    perlindungan_data: reason(800)
      .optional()
      .meta({ description: 'Bagaimana keamanan dan kerahasiaan datanya dijaga, tanpa rincian teknis.' }),
    acuan_rencana: z
      .array(planReferenceSchema)
      .min(1)
      .optional()
      .meta({ description: 'Butir rencana induk atau arsitektur yang dilaksanakan.' }),
    koordinasi: z.array(idSchema).min(1).optional().meta({ description: 'Catatan koordinasi dengan Dinas.' }),
    berlaku: periodSchema.optional().meta({ description: 'Sejak kapan layanan diberikan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Layanan = z.infer<typeof schema>;

/** Services that applications support, with what the public is told about each. */
export const layanan = {
  jenis: 'layanan',
  judul: 'Layanan',
  uraian: 'Layanan pemerintahan dan layanan publik yang didukung aplikasi, beserta keterangannya bagi masyarakat.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'acuan_rencana.*.rencana', jenis: 'rencana' },
    { path: 'koordinasi.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'berlaku.sejak',
  vocabulary: { bidang: 'bidang_layanan', sektor: 'sektor_layanan', 'informasi.*.butir': 'informasi_layanan' },
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['golongan', 'instansi'],
    group: 'golongan',
    fields: [
      'nama',
      'golongan',
      'bidang',
      'sektor',
      'penjelasan',
      'sasaran',
      'instansi',
      'uraian',
      'elektronik',
      'akses',
      'informasi',
      'alasan_khusus',
      'perlindungan_data',
      'acuan_rencana',
      'koordinasi',
      'berlaku',
    ],
  },
} as const satisfies Kind<typeof schema>;
