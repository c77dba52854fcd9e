import { z } from 'zod';
import { assuranceSchema, documentationItemSchema } from './aplikasi-dokumentasi.ts';
import { standardSchema } from './aplikasi-teknis.ts';
import { documentSchema } from './document.ts';
import { idSchema, line, prose, reason } from './id.ts';
import { facilityHistorySchema } from './infrastruktur-riwayat.ts';
import type { Kind } from './kind.ts';
import { countrySchema, thirdPartySchema } from './negara.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { inspectionSchema } from './pemeriksaan.ts';
import { dateSchema } from './period.ts';

const partySchema = (role: string) =>
  z.union([
    z.strictObject({ instansi: idSchema.meta({ description: `Instansi ${role}.` }) }),
    z.strictObject({ pihak_ketiga: thirdPartySchema.meta({ description: `Pihak ketiga ${role}.` }) }),
  ]);

const placeSchema = z.strictObject({
  tempat: z
    .enum(['pusat-data-dinas', 'kantor-instansi', 'sewa', 'instansi-pusat'])
    .meta({ description: 'Tempatnya: pusat data Dinas, kantor instansi, tempat sewa, atau instansi pusat.' }),
  negara: countrySchema.optional().meta({ description: 'Negara tempatnya berada (kode dua huruf).' }),
  lokasi: line(120)
    .optional()
    .meta({ description: 'Sebutan tempatnya, misalnya nama kompleks kantor; tanpa alamat dan nomor ruang.' }),
  jauh_dari: z
    .array(z.enum(['pusat-data', 'risiko-insiden']))
    .min(1)
    .optional()
    .meta({
      description: 'Bagi cadangan dan pusat pemulihan: jauh dari pusat data, dari risiko insiden, atau keduanya.',
    }),
  keterangan: prose(300).optional().meta({ description: 'Keterangan tempat, tanpa alamat jaringan.' }),
});

/** An agency that this network or service bus reaches. */
const connectedSchema = z.strictObject({
  instansi: idSchema.meta({ description: 'Instansi yang terhubung.' }),
  sejak: dateSchema.meta({ description: 'Hari mulai terhubung.' }),
});

/** Labels on data cables: how many lack one, not where the cables run. */
const cableLabelSchema = z.strictObject({
  tanggal: dateSchema.optional().meta({ description: 'Hari diperiksa.' }),
  kabel: z.int().nonnegative().max(1_000_000).optional().meta({ description: 'Banyaknya kabel penghubung jaringan.' }),
  tanpa_label: z
    .int()
    .nonnegative()
    .max(1_000_000)
    .meta({ description: 'Banyaknya kabel yang belum berlabel kode alamat antarnode.' }),
  daftar: documentSchema.optional().meta({ description: 'Daftar label dalam arsip.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal infrastruktur, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama server, jaringan, atau fasilitas.' }),
    jenis: idSchema.meta({ description: 'Jenis infrastruktur menurut kosakata daerah.' }),
    pemilik: idSchema.meta({ description: 'Instansi yang memerlukan dan memakainya.' }),
    peruntukan: prose(800).optional().meta({ description: 'Untuk apa dipakai.' }),
    sifat: z
      .enum(['umum', 'khusus'])
      .optional()
      .meta({ description: 'Khusus bila kebutuhannya tidak terlayani infrastruktur bersama; bila kosong, umum.' }),
    alasan_khusus: reason(800).optional().meta({ description: 'Kebutuhan yang membuatnya bersifat khusus.' }),
    aset: z
      .enum(['pemerintah-daerah', 'pihak-lain'])
      .optional()
      .meta({ description: 'Apakah ini aset Pemerintah Daerah atau milik pihak lain.' }),
    tersambung: z.boolean().optional().meta({ description: 'Apakah tersambung ke infrastruktur yang dikelola Dinas.' }),
    penyedia: partySchema('penyedia').optional().meta({ description: 'Siapa yang menyediakan.' }),
    pengelola: partySchema('pengelola').optional().meta({ description: 'Siapa yang mengelola.' }),
    penanggung_jawab_keamanan: partySchema('penanggung jawab keamanan')
      .optional()
      .meta({ description: 'Siapa yang bertanggung jawab atas keamanannya.' }),
    lingkup_alamat: z
      .array(z.enum(['publik', 'lokal']))
      .min(1)
      .optional()
      .meta({ description: 'Bagi alamat IP: publik, lokal, atau keduanya; rentangnya sendiri tidak ditulis.' }),
    alamat_dari: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Rekaman alamat IP yang menaungi alamatnya, bukan alamatnya sendiri.' }),
    komponen: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Perangkat di dalamnya menurut kosakata daerah.' }),
    label_kabel: cableLabelSchema.optional().meta({ description: 'Bagi jaringan: keadaan label kabelnya.' }),
    terhubung: z
      .array(connectedSchema)
      .min(1)
      .refine(once('instansi'), onceMessage)
      .optional()
      .meta({ description: 'Instansi yang terhubung lewat jaringan atau penghubung ini.' }),
    melindungi: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Bagi pusat pemulihan bencana: pusat data yang dilindunginya.' }),
    jaminan: z
      .array(assuranceSchema)
      .min(1)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Yang dijamin penyelenggaranya menurut kosakata daerah.' }),
    standar: z.array(standardSchema).min(1).optional().meta({ description: 'Standar yang dipakai.' }),
    pemeriksaan: inspectionSchema.optional().meta({ description: 'Apakah dan bagaimana Dinas dapat memeriksanya.' }),
    dokumentasi: z
      .array(documentationItemSchema)
      .min(1)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Dokumen pengelolaannya menurut kosakata daerah.' }),
    dasar_hukum: z
      .array(line(300))
      .min(1)
      .optional()
      .meta({ description: 'Peraturan perundang-undangan yang mendasari pengadaannya.' }),
    sumber_dana: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Sumber pembiayaan menurut kosakata daerah.' }),
    penempatan: placeSchema.optional().meta({ description: 'Tempatnya berada.' }),
    riwayat: facilityHistorySchema,
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine((record) => record.asal === 'publik' || record.riwayat.length > 0, {
    error: 'harus memuat sedikitnya satu peristiwa; hanya fakta publik yang tercatat boleh tanpa riwayat',
    path: ['riwayat'],
  });

export type Infrastruktur = z.infer<typeof schema>;

/** Servers, networks and other facilities: what they are for, who runs them and where; no network addresses. */
export const infrastruktur = {
  jenis: 'infrastruktur',
  judul: 'Infrastruktur',
  uraian: 'Server, jaringan, dan fasilitas lain: kegunaannya, pengelolanya, tempatnya, dan riwayat permohonannya.',
  format: 'yaml',
  schema,
  pemohon: ['pemilik'],
  references: [
    { path: 'pemilik', jenis: 'instansi', dated: 'kini' },
    { path: 'penyedia.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'pengelola.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'penanggung_jawab_keamanan.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'alamat_dari.*', jenis: 'infrastruktur', dated: 'kini' },
    { path: 'terhubung.*.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'melindungi.*', jenis: 'infrastruktur', dated: 'kini' },
    { path: 'riwayat.*.pelaksana.*', jenis: 'instansi', dated: 'riwayat.*.tanggal' },
    { path: 'riwayat.*.acuan_rencana.*.rencana', jenis: 'rencana', dated: 'riwayat.*.tanggal' },
    { path: 'riwayat.*.instrumen.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'riwayat.tanggal',
  vocabulary: {
    jenis: 'jenis_infrastruktur',
    'komponen.*': 'jenis_perangkat',
    'jaminan.*.butir': 'jaminan_infrastruktur',
    'dokumentasi.*.butir': 'dokumen_pengelolaan',
    'sumber_dana.*': 'sumber_pembiayaan',
  },
  publik: {
    name: ['nama'],
    about: 'peruntukan',
    columns: ['jenis', 'pemilik', 'pengelola', 'sifat'],
    group: 'jenis',
    fields: [
      'nama',
      'jenis',
      'pemilik',
      'peruntukan',
      'sifat',
      'alasan_khusus',
      'aset',
      'tersambung',
      'penyedia',
      'pengelola',
      'penanggung_jawab_keamanan',
      'penempatan',
      'lingkup_alamat',
      'alamat_dari',
      'komponen',
      'label_kabel',
      'terhubung',
      'melindungi',
      'jaminan',
      'standar',
      'pemeriksaan',
      'dokumentasi',
      'dasar_hukum',
      'sumber_dana',
      'riwayat',
    ],
  },
} as const satisfies Kind<typeof schema>;
