import { z } from 'zod';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { documentSchema } from './document.ts';
import { historyOf } from './history.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { countrySchema, thirdPartySchema } from './negara.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

/**
 * What happens to a server, a network or another facility; `serah-kelola` hands its management to the Dinas, and the four
 * before it are work or purchases.
 */
export const facilityEventKinds = [
  'baru',
  'perencanaan',
  'pengadaan',
  'pembangunan',
  'pengembangan',
  'ubah-pengelola',
  'ubah-penempatan',
  'serah-kelola',
  'perpanjang',
  'nonaktif',
] as const;

const eventSchema = z.strictObject({
  jenis: z.enum(facilityEventKinds).meta({ description: 'Jenis permohonan atau peristiwa.' }),
  tanggal: dateSchema.meta({
    description: 'Hari permohonan atau peristiwa; yang dipakai adalah hukum pada hari itu.',
  }),
  pelaksana: z.array(idSchema).min(1).optional().meta({ description: 'Instansi yang melaksanakan kegiatan ini.' }),
  pihak_ketiga: z.array(thirdPartySchema).min(1).optional().meta({ description: 'Pihak ketiga yang mengerjakan.' }),
  acuan_rencana: z
    .array(planReferenceSchema)
    .min(1)
    .optional()
    .meta({ description: 'Butir kajian, rencana induk, atau arsitektur yang dilaksanakan.' }),
  surat: documentSchema.optional().meta({ description: 'Surat permohonan.' }),
  instrumen: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Persetujuan, keputusan, atau catatan koordinasi yang mendasarinya.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

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
  keterangan: prose(300).optional().meta({ description: 'Keterangan tempat, tanpa alamat jaringan.' }),
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
    riwayat: historyOf(eventSchema).meta({ description: 'Riwayat permohonan, hanya boleh bertambah.' }),
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
    { path: 'riwayat.*.pelaksana.*', jenis: 'instansi', dated: 'riwayat.*.tanggal' },
    { path: 'riwayat.*.acuan_rencana.*.rencana', jenis: 'rencana', dated: 'riwayat.*.tanggal' },
    { path: 'riwayat.*.instrumen.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'riwayat.tanggal',
  vocabulary: { jenis: 'jenis_infrastruktur', 'sumber_dana.*': 'sumber_pembiayaan' },
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
      'dasar_hukum',
      'sumber_dana',
      'riwayat',
    ],
  },
} as const satisfies Kind<typeof schema>;
