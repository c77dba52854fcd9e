import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';
import { signatureSchema } from './tanda-tangan.ts';

const coveredSchema = z.union([
  z.strictObject({ host: line(253).meta({ description: 'Nama host yang disebut dalam keputusan.' }) }),
  z.strictObject({ lembaga: idSchema.meta({ description: 'Lembaga yang dibentuk.' }) }),
  z.strictObject({ jabatan: idSchema.meta({ description: 'Jabatan yang diangkat atau ditugasi.' }) }),
  z.strictObject({ pengecualian: idSchema.meta({ description: 'Pengecualian yang diberikan.' }) }),
  z.strictObject({ instansi: idSchema.meta({ description: 'Instansi yang diberi status atau tugas.' }) }),
  z.strictObject({
    aplikasi: idSchema.meta({ description: 'Aplikasi yang dikoordinasikan, direkomendasikan, atau diserahkan.' }),
  }),
  z.strictObject({ basis_data: idSchema.meta({ description: 'Basis data yang diatur atau disetujui.' }) }),
  z.strictObject({ walidata: idSchema.meta({ description: 'Penugasan walidata yang ditetapkan.' }) }),
  z.strictObject({ sop: idSchema.meta({ description: 'SOP yang ditetapkan.' }) }),
  z.strictObject({ infrastruktur: idSchema.meta({ description: 'Infrastruktur yang disetujui atau diatur.' }) }),
  z.strictObject({ kerja_sama: idSchema.meta({ description: 'Kerja sama yang dikoordinasikan atau disetujui.' }) }),
  z.strictObject({ layanan: idSchema.meta({ description: 'Layanan yang dikoordinasikan atau diatur.' }) }),
  z.strictObject({ kebijakan: idSchema.meta({ description: 'Kebijakan yang dimuat.' }) }),
  z.strictObject({ audit: idSchema.meta({ description: 'Audit yang dikoordinasikan.' }) }),
  z.strictObject({ perangkat_tik: idSchema.meta({ description: 'Pendataan perangkat yang dikoordinasikan.' }) }),
  z.strictObject({ pengadaan: idSchema.meta({ description: 'Pengadaan yang direkomendasikan.' }) }),
  z.strictObject({
    rencana: idSchema.meta({ description: 'Rencana atau arsitektur yang ditetapkan atau dikoordinasikan.' }),
  }),
]);

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal keputusan, sama dengan nama berkas.' }),
    jenis: idSchema.meta({ description: 'Jenis instrumen menurut kosakata daerah, misalnya keputusan-bupati.' }),
    nomor: line(120).meta({ description: 'Nomor resmi instrumen.' }),
    tanggal: dateSchema.meta({ description: 'Tanggal ditetapkan atau ditandatangani.' }),
    penandatangan: idSchema.meta({ description: 'Jabatan penanda tangan.' }),
    tentang: line(300).meta({ description: 'Pokok isi instrumen.' }),
    dasar_hukum: z
      .array(line(300))
      .min(1)
      .optional()
      .meta({ description: 'Peraturan yang disebut instrumen ini sebagai dasarnya.' }),
    mencakup: z
      .array(coveredSchema)
      .optional()
      .meta({ description: 'Apa saja yang diatur atau ditetapkan instrumen ini.' }),
    berlaku: periodSchema.optional().meta({ description: 'Masa berlaku; tanpa ini berlaku sejak tanggalnya.' }),
    dokumen: documentSchema.optional().meta({ description: 'Berkas arsip instrumen.' }),
    tanda_tangan: signatureSchema.optional().meta({ description: 'Tanda tangan elektronik di bawah instrumen ini.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Keputusan = z.infer<typeof schema>;

/** Instruments: decrees, letters, recommendations. The register mirrors them; a merge is not one. */
export const keputusan = {
  jenis: 'keputusan',
  judul: 'Keputusan dan surat',
  uraian: 'Instrumen hukum dan surat resmi yang mendasari rekaman lain.',
  format: 'yaml',
  schema,
  references: [
    { path: 'penandatangan', jenis: 'jabatan' },
    { path: 'mencakup.*.lembaga', jenis: 'lembaga' },
    { path: 'mencakup.*.jabatan', jenis: 'jabatan' },
    { path: 'mencakup.*.pengecualian', jenis: 'pengecualian' },
    { path: 'mencakup.*.instansi', jenis: 'instansi' },
    { path: 'mencakup.*.aplikasi', jenis: 'aplikasi' },
    { path: 'mencakup.*.basis_data', jenis: 'basis-data' },
    { path: 'mencakup.*.walidata', jenis: 'walidata' },
    { path: 'mencakup.*.sop', jenis: 'sop' },
    { path: 'mencakup.*.infrastruktur', jenis: 'infrastruktur' },
    { path: 'mencakup.*.kerja_sama', jenis: 'kerja-sama' },
    { path: 'mencakup.*.layanan', jenis: 'layanan' },
    { path: 'mencakup.*.kebijakan', jenis: 'kebijakan' },
    { path: 'mencakup.*.audit', jenis: 'audit' },
    { path: 'mencakup.*.perangkat_tik', jenis: 'perangkat-tik' },
    { path: 'mencakup.*.pengadaan', jenis: 'pengadaan' },
    { path: 'mencakup.*.rencana', jenis: 'rencana' },
    { path: 'tanda_tangan.oleh', jenis: 'jabatan' },
  ],
  dated: 'tanggal',
  vocabulary: { jenis: 'instrumen', 'tanda_tangan.jenis': 'jenis_tanda_tangan' },
  publik: {
    name: ['nomor'],
    about: 'tentang',
    columns: ['tentang', 'jenis', 'tanggal'],
    fields: [
      'nomor',
      'jenis',
      'tentang',
      'tanggal',
      'penandatangan',
      'dasar_hukum',
      'mencakup',
      'berlaku',
      'dokumen',
      'tanda_tangan',
    ],
  },
} as const satisfies Kind<typeof schema>;
