import { z } from 'zod';
import { statementSchema } from './aplikasi-dokumentasi.ts';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { documentSchema } from './document.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { thirdPartySchema } from './negara.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema, startIsKnown, startIsKnownMessage } from './period.ts';

const subjectSchema = z.strictObject({
  topik: idSchema.meta({ description: 'Pokok data, misalnya penduduk.' }),
  indikator: idSchema.optional().meta({ description: 'Yang diukur, misalnya jumlah.' }),
  rincian: idSchema.optional().meta({ description: 'Tingkat perinciannya, misalnya desa.' }),
});

/** What keeps a restricted matter out of a public register while it can still be told apart. */
const restrictedSchema = z.strictObject({
  dasar: line(300).meta({ description: 'Ketentuan peraturan perundang-undangan yang mengecualikannya.' }),
  nomor: line(120).optional().meta({ description: 'Nomor penetapan pengecualian.' }),
  sha256: documentSchema.shape.sha256,
});

const classificationSchema = z.strictObject({
  kelas: idSchema.meta({ description: 'Kelas keterbukaan menurut kosakata daerah.' }),
  ditetapkan_oleh: idSchema.meta({ description: 'Instansi yang menetapkan.' }),
  tanggal: dateSchema.meta({ description: 'Hari penetapan.' }),
  dikecualikan: restrictedSchema
    .optional()
    .meta({ description: 'Dasar bila data dikecualikan; isinya tidak dicatat.' }),
});

export type Classification = z.infer<typeof classificationSchema>;

const storageSchema = z.strictObject({
  tempat: z
    .enum(['pusat-data-dinas', 'server-sendiri', 'sewa', 'instansi-pusat'])
    .meta({ description: 'Tempat data disimpan.' }),
  keterangan: prose(300).optional().meta({ description: 'Keterangan tempat, tanpa alamat jaringan.' }),
});

const sharingSchema = z.strictObject({
  dibagikan: z.boolean().meta({ description: 'Apakah dibagikan kepada perangkat daerah lain.' }),
  cara: line().optional().meta({ description: 'Cara membagikan.' }),
  penerima: z.array(idSchema).min(1).optional().meta({ description: 'Instansi penerima; kosong berarti semua.' }),
  sop: idSchema.optional().meta({ description: 'SOP berbagi data yang dipakai.' }),
  alasan: reason().optional().meta({ description: 'Mengapa tidak dibagikan.' }),
});

/** Where the public finds the data; the register itself holds none of it. */
const publicationSchema = z.strictObject({
  tautan: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta({ description: 'Alamat halaman atau berkas yang diumumkan.' }),
  rincian: z
    .enum(['agregat', 'terperinci'])
    .optional()
    .meta({ description: 'Angka gabungan, atau data terperinci per orang atau per kejadian.' }),
  oleh: idSchema.optional().meta({ description: 'Instansi yang mengumumkan.' }),
});

/** One piece of work by which the dataset came to be or grew; what the agency does by itself need not be told. */
const makingSchema = z.strictObject({
  tanggal: dateSchema.meta({ description: 'Hari pekerjaan dimulai; yang dipakai adalah hukum pada hari itu.' }),
  pelaksana: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Instansi yang melaksanakan; tanpa ini pengelolanya.' }),
  pihak_ketiga: z.array(thirdPartySchema).min(1).optional().meta({ description: 'Pihak ketiga yang mengerjakan.' }),
  instrumen: z.array(idSchema).min(1).optional().meta({ description: 'Catatan koordinasi yang mendasarinya.' }),
});

export type Making = z.infer<typeof makingSchema>;

const integrationSchema = z.strictObject({
  oleh: idSchema.meta({ description: 'Instansi yang mengintegrasikan.' }),
  tanggal: dateSchema.meta({ description: 'Hari integrasi dimulai.' }),
  persetujuan: idSchema.optional().meta({ description: 'Persetujuan tertulis pemilik data.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal basis data, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama basis data atau himpunan data.' }),
    uraian: prose(800).optional().meta({ description: 'Isi data secara ringkas.' }),
    kelompok: line(80).optional().meta({ description: 'Kelompok data; dari daftar bila peraturan daerah merincinya.' }),
    kebutuhan: reason().optional().meta({ description: 'Kebutuhan yang mendasari bila kelompoknya lainnya.' }),
    pengelola: idSchema.meta({ description: 'Instansi yang mengelola atau menghasilkan data.' }),
    tupoksi: prose(800).optional().meta({ description: 'Tugas dan fungsi pengelola yang mendasarinya.' }),
    pemilik: z
      .enum(['pemerintah-daerah', 'perangkat-daerah', 'pihak-lain'])
      .optional()
      .meta({ description: 'Siapa yang memiliki data.' }),
    pengelola_kelompok: idSchema
      .optional()
      .meta({ description: 'Instansi yang mengelola kelompok data sebagai pusat data.' }),
    subjek: subjectSchema.optional().meta({ description: 'Kunci subjek; dua data berkunci sama dianggap sejenis.' }),
    salinan_dari: idSchema.optional().meta({ description: 'Data asal bila ini salinan.' }),
    kunci_identitas: z
      .array(z.enum(['NIP', 'NIK', 'lainnya']))
      .min(1)
      .optional()
      .meta({ description: 'Jenis nomor yang menjadi kunci data; nomornya sendiri tidak dicatat.' }),
    klasifikasi: classificationSchema.optional().meta({ description: 'Status keterbukaan atau kerahasiaan data.' }),
    penyimpanan: storageSchema.optional().meta({ description: 'Tempat penyimpanan.' }),
    berbagi: sharingSchema.optional().meta({ description: 'Pembagian data kepada instansi lain.' }),
    publikasi: publicationSchema.optional().meta({ description: 'Tempat data ini diumumkan, bila diumumkan.' }),
    keterangan_data: z
      .array(statementSchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Mutu, perlindungan, dan metadata data, butir demi butir.' }),
    pembuatan: z
      .array(makingSchema)
      .min(1)
      .optional()
      .meta({ description: 'Pekerjaan membangun atau mengembangkan basis data ini.' }),
    integrasi: z.array(integrationSchema).min(1).optional().meta({ description: 'Integrasi yang sudah dijalankan.' }),
    terhubung: z.array(idSchema).min(1).optional().meta({ description: 'Basis data lain yang direlasikan.' }),
    acuan_rencana: z
      .array(planReferenceSchema)
      .min(1)
      .optional()
      .meta({ description: 'Butir rencana induk atau arsitektur yang diacu.' }),
    siklus: z
      .string()
      .regex(/^P(\d+Y|\d+M|\d+W|\d+D)$/, { error: 'harus jangka waktu ISO 8601, misalnya P1M atau P1Y' })
      .optional()
      .meta({ description: 'Siklus pemutakhiran yang dipilih pengelola.' }),
    diperbarui: dateSchema.optional().meta({ description: 'Hari terakhir data dimutakhirkan.' }),
    berlaku: periodSchema.optional().meta({ description: 'Sejak kapan data dikelola, dan sampai kapan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(startIsKnown, startIsKnownMessage);

export type BasisData = z.infer<typeof schema>;

/** Databases and datasets: their group, subject, steward's classification, place and sharing. */
export const basisData = {
  jenis: 'basis-data',
  judul: 'Basis data',
  uraian: 'Basis data dan himpunan data, kelompoknya, klasifikasinya, tempat simpannya, dan pembagiannya.',
  format: 'yaml',
  schema,
  pemohon: ['pengelola'],
  references: [
    { path: 'pengelola', jenis: 'instansi', dated: 'kini' },
    { path: 'pengelola_kelompok', jenis: 'instansi', dated: 'kini' },
    { path: 'salinan_dari', jenis: 'basis-data', dated: 'kini' },
    { path: 'klasifikasi.ditetapkan_oleh', jenis: 'instansi', dated: 'klasifikasi.tanggal' },
    { path: 'publikasi.oleh', jenis: 'instansi' },
    { path: 'berbagi.penerima.*', jenis: 'instansi', dated: 'kini' },
    { path: 'berbagi.sop', jenis: 'sop', dated: 'kini' },
    { path: 'pembuatan.*.pelaksana.*', jenis: 'instansi', dated: 'pembuatan.*.tanggal' },
    { path: 'pembuatan.*.instrumen.*', jenis: 'keputusan', mayFollow: true },
    { path: 'integrasi.*.oleh', jenis: 'instansi', dated: 'integrasi.*.tanggal' },
    { path: 'integrasi.*.persetujuan', jenis: 'keputusan', dated: 'integrasi.*.tanggal' },
    { path: 'terhubung.*', jenis: 'basis-data', dated: 'kini' },
    { path: 'acuan_rencana.*.rencana', jenis: 'rencana', dated: 'kini' },
  ],
  dated: 'berlaku.sejak',
  vocabulary: {
    kelompok: 'kelompok_data',
    'klasifikasi.kelas': 'klasifikasi_data',
    'keterangan_data.*.butir': 'keterangan_data',
  },
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['kelompok', 'pengelola', 'klasifikasi'],
    fields: [
      'nama',
      'uraian',
      'kelompok',
      'kebutuhan',
      'pengelola',
      'tupoksi',
      'pemilik',
      'pengelola_kelompok',
      'subjek',
      'salinan_dari',
      'kunci_identitas',
      'klasifikasi',
      'penyimpanan',
      'berbagi',
      'publikasi',
      'keterangan_data',
      'pembuatan',
      'integrasi',
      'terhubung',
      'acuan_rencana',
      'siklus',
      'diperbarui',
      'berlaku',
    ],
  },
} as const satisfies Kind<typeof schema>;
