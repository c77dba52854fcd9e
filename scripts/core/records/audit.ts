import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';

/** The paper by which an auditor may audit. */
const accreditationSchema = z.strictObject({
  nomor: line(120).optional().meta({ description: 'Nomor akreditasi.' }),
  penerbit: line().optional().meta({ description: 'Lembaga pemberi akreditasi.' }),
  berlaku: periodSchema.optional().meta({ description: 'Masa berlaku akreditasi.' }),
  dokumen: documentSchema.optional().meta({ description: 'Bukti akreditasi dalam arsip.' }),
});

const auditorSchema = z.strictObject({
  nama: line().meta({ description: 'Nama lembaga pelaksana, bukan nama orang.' }),
  jenis: idSchema.meta({ description: 'Jenis pelaksana menurut kosakata daerah.' }),
  akreditasi: accreditationSchema.optional().meta({ description: 'Akreditasi pelaksana.' }),
  kompetensi: documentSchema.optional().meta({ description: 'Bukti kompetensi tenaga ahli dalam arsip, tanpa nama.' }),
});

const followUpSchema = z.strictObject({
  tanggal: dateSchema.meta({ description: 'Hari tindak lanjut.' }),
  uraian: prose(500).meta({ description: 'Tindak lanjutnya secara umum, tanpa temuan keamanan.' }),
});

const ids = z.array(idSchema).min(1).optional();

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal audit, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama audit.' }),
    jenis: idSchema.meta({ description: 'Jenis audit menurut kosakata daerah.' }),
    instansi: idSchema.meta({ description: 'Instansi yang mengadakan audit.' }),
    pelaksana: auditorSchema.optional().meta({ description: 'Siapa yang mengaudit.' }),
    mulai: dateSchema.optional().meta({ description: 'Hari audit dimulai.' }),
    tanggal: dateSchema.meta({ description: 'Hari audit selesai.' }),
    tentang: z
      .strictObject({
        instansi: ids.meta({ description: 'Instansi yang diaudit.' }),
        aplikasi: ids.meta({ description: 'Aplikasi yang diaudit.' }),
        infrastruktur: ids.meta({ description: 'Infrastruktur yang diaudit.' }),
      })
      .optional()
      .meta({ description: 'Yang diaudit.' }),
    pokok: ids.meta({ description: 'Pokok yang diperiksa, menurut kosakata daerah.' }),
    dasar_hukum: z
      .array(line(300))
      .min(1)
      .optional()
      .meta({ description: 'Peraturan perundang-undangan yang diikuti.' }),
    koordinasi: ids.meta({ description: 'Catatan koordinasi dengan Dinas.' }),
    ringkasan: prose(800).optional().meta({ description: 'Kesimpulan umum, tanpa temuan keamanan.' }),
    dokumen: documentSchema.optional().meta({ description: 'Laporan audit dalam arsip.' }),
    tindak_lanjut: z
      .array(followUpSchema)
      .min(1)
      .optional()
      .meta({ description: 'Tindak lanjut yang sudah dilakukan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(({ mulai, tanggal }) => mulai === undefined || mulai <= tanggal, {
    error: 'sesudah hari audit selesai',
    path: ['mulai'],
  });

export type Audit = z.infer<typeof schema>;

/** ICT audits: kind, auditor, what was examined; findings stay with the office. */
export const audit = {
  jenis: 'audit',
  judul: 'Audit TIK',
  uraian:
    'Audit infrastruktur, aplikasi, dan keamanan: pelaksana, pokok yang diperiksa, dan tindak lanjutnya; tanpa temuan.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'tentang.instansi.*', jenis: 'instansi' },
    { path: 'tentang.aplikasi.*', jenis: 'aplikasi' },
    { path: 'tentang.infrastruktur.*', jenis: 'infrastruktur' },
    { path: 'koordinasi.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'tanggal',
  vocabulary: { jenis: 'jenis_audit', 'pelaksana.jenis': 'jenis_auditor', 'pokok.*': 'pokok_audit' },
  publik: {
    name: ['nama'],
    about: 'ringkasan',
    columns: ['jenis', 'instansi', 'pelaksana', 'tanggal'],
    group: 'jenis',
    fields: [
      'nama',
      'jenis',
      'instansi',
      'pelaksana',
      'mulai',
      'tanggal',
      'tentang',
      'pokok',
      'dasar_hukum',
      'koordinasi',
      'ringkasan',
      'dokumen',
      'tindak_lanjut',
    ],
  },
} as const satisfies Kind<typeof schema>;
