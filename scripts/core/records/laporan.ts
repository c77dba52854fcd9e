import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';

/** Those to whom a report goes, by their part in the regulation. */
export const recipients = [
  'bupati',
  'sekretaris-daerah',
  'dinas',
  'walidata',
  'kepala-instansi',
  'pemerintah-pusat',
  'masyarakat',
] as const;

const recipient = z.enum(recipients);

/** On what a copy lies, and in which room: the regulations tell no more places apart. */
export const backupMedia = ['mudah-dipindah', 'server', 'lainnya'] as const;
export const backupPlaces = ['ruang-pusat-data-utama', 'ruang-pusat-data-lain', 'tempat-lain'] as const;

const ids = z.array(idSchema).min(1).optional();

/** Where a copy lies: what tells the rooms apart, never an address or a key to it. */
const storedSchema = z.strictObject({
  media: z
    .array(z.enum(backupMedia))
    .min(1)
    .optional()
    .meta({ description: 'Media salinannya: mudah dipindah, server, atau media lain; boleh lebih dari satu.' }),
  tempat: z
    .enum(backupPlaces)
    .optional()
    .meta({ description: 'Ruang pusat data utama, ruang pusat data lain, atau tempat lain.' }),
  keterangan: prose(300).optional().meta({ description: 'Bagaimana tempatnya diamankan, tanpa rincian lokasi.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal laporan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama laporan atau kegiatan.' }),
    jenis: idSchema.meta({ description: 'Jenis laporan menurut kosakata daerah.' }),
    instansi: idSchema.meta({ description: 'Instansi yang melaksanakan atau melapor.' }),
    pihak_ketiga: line().optional().meta({ description: 'Badan usaha atau lembaga luar yang membuatnya.' }),
    keperluan: reason(800).optional().meta({ description: 'Mengapa pihak luar itu dilibatkan.' }),
    tanggal: dateSchema.meta({ description: 'Hari dilaksanakan; untuk laporan, hari disampaikan.' }),
    masa: periodSchema.optional().meta({ description: 'Masa yang dilaporkan.' }),
    penerima: z.array(recipient).min(1).optional().meta({ description: 'Kepada siapa disampaikan.' }),
    melalui: z.array(recipient).min(1).optional().meta({ description: 'Melalui siapa disampaikan.' }),
    tentang: z
      .strictObject({
        instansi: ids.meta({ description: 'Instansi yang dilaporkan.' }),
        aplikasi: ids.meta({ description: 'Aplikasi yang dilaporkan.' }),
        basis_data: ids.meta({ description: 'Basis data yang dilaporkan.' }),
        infrastruktur: ids.meta({ description: 'Infrastruktur yang dilaporkan.' }),
        kerja_sama: ids.meta({ description: 'Kerja sama yang dilaporkan.' }),
        rencana: ids.meta({ description: 'Rencana yang dilaporkan.' }),
        audit: ids.meta({ description: 'Audit yang dilaporkan.' }),
        subdomain: ids.meta({ description: 'Subdomain yang dilaporkan.' }),
        lembaga: ids.meta({ description: 'Lembaga yang kegiatannya dilaporkan.' }),
        laporan: ids.meta({ description: 'Laporan lain yang ditindaklanjuti.' }),
      })
      .optional()
      .meta({ description: 'Rekaman yang dilaporkan.' }),
    dasar_hukum: z
      .array(line(300))
      .min(1)
      .optional()
      .meta({ description: 'Peraturan perundang-undangan yang diikuti.' }),
    memuat: ids.meta({ description: 'Butir yang dilaporkan, menurut kosakata kerja sama daerah.' }),
    sumber_dana: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Sumber pembiayaan kegiatan ini menurut kosakata daerah.' }),
    simpanan: storedSchema.optional().meta({ description: 'Bagi pencadangan: media dan tempat salinannya.' }),
    hasil: prose(800).optional().meta({ description: 'Hasilnya secara ringkas, tanpa rincian keamanan.' }),
    dokumen: documentSchema.optional().meta({ description: 'Berkas laporan dalam arsip.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Laporan = z.infer<typeof schema>;

/** Dated acts that come round: reports, backups, maintenance, monitoring, inventories. Evidence of duties. */
export const laporan = {
  jenis: 'laporan',
  judul: 'Laporan dan catatan kegiatan',
  uraian: 'Laporan, pencadangan, pemeliharaan, pemantauan, dan kegiatan lain yang bertanggal.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'tentang.instansi.*', jenis: 'instansi' },
    { path: 'tentang.aplikasi.*', jenis: 'aplikasi' },
    { path: 'tentang.basis_data.*', jenis: 'basis-data' },
    { path: 'tentang.infrastruktur.*', jenis: 'infrastruktur' },
    { path: 'tentang.kerja_sama.*', jenis: 'kerja-sama' },
    { path: 'tentang.rencana.*', jenis: 'rencana' },
    { path: 'tentang.audit.*', jenis: 'audit' },
    { path: 'tentang.subdomain.*', jenis: 'subdomain' },
    { path: 'tentang.lembaga.*', jenis: 'lembaga' },
    { path: 'tentang.laporan.*', jenis: 'laporan' },
  ],
  dated: 'tanggal',
  vocabulary: { jenis: 'jenis_laporan', 'memuat.*': 'klausul_kerja_sama', 'sumber_dana.*': 'sumber_pembiayaan' },
  publik: {
    name: ['nama'],
    about: 'hasil',
    columns: ['jenis', 'instansi', 'tanggal'],
    group: 'jenis',
    fields: [
      'nama',
      'jenis',
      'instansi',
      'pihak_ketiga',
      'keperluan',
      'tanggal',
      'masa',
      'penerima',
      'melalui',
      'tentang',
      'dasar_hukum',
      'memuat',
      'sumber_dana',
      'simpanan',
      'hasil',
      'dokumen',
    ],
  },
} as const satisfies Kind<typeof schema>;
