import { z } from 'zod';
import { featureSchema } from './aplikasi-dokumentasi.ts';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { documentSchema } from './document.ts';
import { historyOf } from './history.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { countrySchema, legalSeatSchema } from './negara.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';

/** What happens to a cooperation. */
const cooperationEventKinds = ['baru', 'ubah', 'perpanjang', 'nonaktif'] as const;

const eventSchema = z.strictObject({
  jenis: z.enum(cooperationEventKinds).meta({ description: 'Jenis permohonan atau peristiwa.' }),
  tanggal: dateSchema.meta({
    description: 'Hari permohonan atau peristiwa; yang dipakai adalah hukum pada hari itu.',
  }),
  surat: documentSchema.optional().meta({ description: 'Surat permohonan.' }),
  instrumen: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Catatan koordinasi atau keputusan yang mendasarinya.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

/** One party: an office of the regency by its record, anybody else by name. */
const partnerSchema = z.strictObject({
  nama: line().meta({ description: 'Nama lembaga atau badan usaha mitra, bukan nama orang.' }),
  jenis: idSchema.meta({ description: 'Jenis mitra menurut kosakata daerah.' }),
  kategori: idSchema.optional().meta({ description: 'Bidang jasa mitra menurut kosakata daerah.' }),
  instansi: idSchema.optional().meta({ description: 'Rekaman mitra bila ia instansi dalam register ini.' }),
  badan_hukum: legalSeatSchema.optional().meta({ description: 'Negara badan hukumnya, atau tidak-berbadan-hukum.' }),
  lokasi: countrySchema.optional().meta({ description: 'Negara tempat kedudukannya (kode dua huruf).' }),
});

/** The electronic system through which data pass, and the agency that runs it. */
const channelSchema = z.strictObject({
  sistem: line().meta({ description: 'Nama sistem elektronik yang dilalui, tanpa alamat jaringan.' }),
  pengelola: idSchema.optional().meta({ description: 'Instansi yang mengelola sistem itu.' }),
});

const considerationSchema = z.strictObject({
  kemampuan: reason(800)
    .optional()
    .meta({ description: 'Mengapa kemampuan sendiri belum cukup untuk layanan minimal.' }),
  tenaga_lokal: reason(800).optional().meta({ description: 'Bagaimana tenaga lokal yang tersedia dipertimbangkan.' }),
});

const ids = z.array(idSchema).min(1).optional();

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal kerja sama, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama kerja sama.' }),
    jenis: idSchema.meta({ description: 'Jenis kerja sama menurut kosakata daerah.' }),
    instansi: idSchema.meta({ description: 'Instansi yang bekerja sama.' }),
    mitra: z.array(partnerSchema).min(1).meta({ description: 'Pihak yang diajak bekerja sama.' }),
    tujuan: prose(800).optional().meta({ description: 'Untuk pelayanan atau kebutuhan apa.' }),
    dasar_hukum: z
      .array(line(300))
      .min(1)
      .optional()
      .meta({ description: 'Peraturan perundang-undangan yang mendasarinya.' }),
    melalui: channelSchema.optional().meta({ description: 'Sistem elektronik yang dilalui data.' }),
    pertimbangan: considerationSchema.optional().meta({ description: 'Pertimbangan sebelum bekerja sama.' }),
    klausul: z
      .array(featureSchema)
      .min(1)
      .optional()
      .meta({ description: 'Hal yang dijamin dalam naskah kerja sama, butir demi butir.' }),
    fasilitator: idSchema.optional().meta({ description: 'Instansi yang menjembatani.' }),
    kewenangan: prose(800)
      .optional()
      .meta({ description: 'Kewenangan tiap pihak atas data atau layanan yang dihubungkan.' }),
    kualifikasi: prose(500).optional().meta({ description: 'Kualifikasi atau klasifikasi data yang dipertukarkan.' }),
    acuan_rencana: z
      .array(planReferenceSchema)
      .min(1)
      .optional()
      .meta({ description: 'Butir rencana induk atau arsitektur yang dilaksanakan.' }),
    infrastruktur: ids.meta({ description: 'Infrastruktur yang diserahkan atau disediakan.' }),
    aplikasi: ids.meta({ description: 'Aplikasi yang terkait.' }),
    basis_data: ids.meta({ description: 'Basis data yang terkait.' }),
    layanan: ids.meta({ description: 'Layanan yang ditingkatkan.' }),
    naskah: documentSchema.optional().meta({ description: 'Naskah kerja sama dalam arsip.' }),
    berlaku: periodSchema.optional().meta({ description: 'Masa kerja sama.' }),
    riwayat: historyOf(eventSchema).meta({ description: 'Riwayat permohonan, hanya boleh bertambah.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine((record) => record.asal === 'publik' || record.riwayat.length > 0, {
    error: 'harus memuat sedikitnya satu peristiwa; hanya fakta publik yang tercatat boleh tanpa riwayat',
    path: ['riwayat'],
  });

export type KerjaSama = z.infer<typeof schema>;

/** What an agency does together with others: partners, the way data take, what the agreement secures. */
export const kerjaSama = {
  jenis: 'kerja-sama',
  judul: 'Kerja sama',
  uraian:
    'Kerja sama dengan instansi vertikal, badan usaha, dan pihak lain: mitra, jalur data, dan yang dijamin naskahnya.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'mitra.*.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'melalui.pengelola', jenis: 'instansi', dated: 'kini' },
    { path: 'fasilitator', jenis: 'instansi', dated: 'kini' },
    { path: 'acuan_rencana.*.rencana', jenis: 'rencana' },
    { path: 'infrastruktur.*', jenis: 'infrastruktur', dated: 'kini' },
    { path: 'aplikasi.*', jenis: 'aplikasi', dated: 'kini' },
    { path: 'basis_data.*', jenis: 'basis-data', dated: 'kini' },
    { path: 'layanan.*', jenis: 'layanan', dated: 'kini' },
    { path: 'riwayat.*.instrumen.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'riwayat.tanggal',
  vocabulary: {
    jenis: 'jenis_kerja_sama',
    'mitra.*.jenis': 'jenis_mitra',
    'mitra.*.kategori': 'kategori_mitra',
    'klausul.*.butir': 'klausul_kerja_sama',
  },
  publik: {
    name: ['nama'],
    about: 'tujuan',
    columns: ['jenis', 'instansi', 'mitra', 'berlaku'],
    group: 'jenis',
    fields: [
      'nama',
      'jenis',
      'instansi',
      'mitra',
      'tujuan',
      'dasar_hukum',
      'melalui',
      'pertimbangan',
      'klausul',
      'fasilitator',
      'kewenangan',
      'kualifikasi',
      'acuan_rencana',
      'infrastruktur',
      'aplikasi',
      'basis_data',
      'layanan',
      'naskah',
      'berlaku',
      'riwayat',
    ],
  },
} as const satisfies Kind<typeof schema>;
