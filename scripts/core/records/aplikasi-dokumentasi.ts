import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose, reason } from './id.ts';
import { dateSchema } from './period.ts';

/** One handover: who received which documents on which day, by which letter. */
export const handoverSchema = z.strictObject({
  tanggal: dateSchema.meta({ description: 'Hari penyerahan.' }),
  penerima: idSchema.meta({ description: 'Instansi penerima.' }),
  instrumen: idSchema.optional().meta({ description: 'Berita acara atau surat serah terima.' }),
  butir: z.array(idSchema).min(1).meta({ description: 'Dokumen yang diserahkan, menurut daftar dokumen daerah.' }),
});

export type Handover = z.infer<typeof handoverSchema>;

/** One item of the documentation checklist; which items there are, each regulation says for itself. */
export const documentationItemSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Butir menurut daftar dokumen daerah.' }),
  keadaan: z.enum(['ada', 'belum']).meta({ description: 'Apakah dokumennya sudah ada.' }),
  tanggal: dateSchema.optional().meta({ description: 'Tanggal dokumen.' }),
  versi: line(40).optional().meta({ description: 'Versi dokumen.' }),
  berkas: documentSchema.optional().meta({ description: 'Tempat dan tanda pengenal berkasnya.' }),
  bagian: z.array(idSchema).min(1).optional().meta({ description: 'Bagian yang dimuat, bila peraturan merincinya.' }),
  sop: z.array(idSchema).min(1).optional().meta({ description: 'SOP dalam register ini yang menjadi dokumennya.' }),
  diminta: dateSchema.optional().meta({ description: 'Hari Dinas meminta dokumen ini diserahkan.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

export type DocumentationItem = z.infer<typeof documentationItemSchema>;

/** One test run: what was tested, by which team, with what verdict. No findings: those stay with the office. */
export const testSchema = z.strictObject({
  jenis: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Jenis uji menurut kosakata daerah, bila peraturan merincinya.' }),
  tanggal: dateSchema.meta({ description: 'Hari pengujian selesai.' }),
  tim_penguji: line().optional().meta({ description: 'Tim atau unit yang menguji, tanpa nama orang.' }),
  hasil: idSchema.meta({ description: 'Putusan uji menurut kosakata daerah.' }),
  laporan: documentSchema.optional().meta({ description: 'Laporan uji yang tersimpan.' }),
});

export type Test = z.infer<typeof testSchema>;

/** A thing that an application has, lacks, or need not have for a written reason. */
export const featureSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Butir menurut kosakata daerah.' }),
  keadaan: z.enum(['ada', 'belum', 'tidak-relevan']).meta({ description: 'Ada, belum ada, atau tidak relevan.' }),
  alasan: reason().optional().meta({ description: 'Mengapa tidak relevan di sini.' }),
  uraian: prose(500).optional().meta({ description: 'Bagaimana dipenuhi.' }),
});

export type Feature = z.infer<typeof featureSchema>;

/** A written statement on one demanded point. */
export const statementSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Butir menurut kosakata daerah.' }),
  uraian: prose(800).meta({ description: 'Pernyataan atau penjelasannya.' }),
});

/** What the owner assures about its system, with the day and the office that says so. */
export const assuranceSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Jaminan menurut kosakata daerah.' }),
  uraian: prose(800).optional().meta({ description: 'Bagaimana dijamin, tanpa rincian keamanan.' }),
  tanggal: dateSchema.optional().meta({ description: 'Hari dinyatakan atau diperiksa.' }),
  dokumen: documentSchema
    .optional()
    .meta({ description: 'Perjanjian, pernyataan, atau hasil pemeriksaan dalam arsip.' }),
});
