import { z } from 'zod';
import { documentSchema } from './document.ts';
import { historyOf } from './history.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { countrySchema, thirdPartySchema } from './negara.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

/** What happens to a server, a network or another facility; `serah-kelola` hands its management to the Dinas. */
export const facilityEventKinds = [
  'baru',
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
  surat: documentSchema.optional().meta({ description: 'Surat permohonan.' }),
  instrumen: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Persetujuan, keputusan, atau catatan koordinasi yang mendasarinya.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

const managerSchema = z.union([
  z.strictObject({ instansi: idSchema.meta({ description: 'Instansi pengelola.' }) }),
  z.strictObject({ pihak_ketiga: thirdPartySchema.meta({ description: 'Pihak ketiga pengelola.' }) }),
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
      .meta({ description: 'khusus bila kebutuhannya tidak terlayani infrastruktur bersama; tanpa ini umum.' }),
    alasan_khusus: reason(800).optional().meta({ description: 'Kebutuhan yang membuatnya bersifat khusus.' }),
    pengelola: managerSchema.optional().meta({ description: 'Siapa yang mengelola.' }),
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
    { path: 'pengelola.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'riwayat.*.instrumen.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'riwayat.tanggal',
  vocabulary: { jenis: 'jenis_infrastruktur' },
  publik: {
    name: ['nama'],
    about: 'peruntukan',
    columns: ['jenis', 'pemilik', 'sifat'],
    group: 'jenis',
    fields: ['nama', 'jenis', 'pemilik', 'peruntukan', 'sifat', 'alasan_khusus', 'pengelola', 'penempatan', 'riwayat'],
  },
} as const satisfies Kind<typeof schema>;
