import { z } from 'zod';
import { idSchema, line } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

/** What an office may be in approvals. */
export const officeRoles = [
  'bupati',
  'sekretaris-daerah',
  'kepala-dinas',
  'petugas-dinas',
  'kepala-instansi',
  'petugas-instansi',
  'anggota-lembaga',
  'gerbang',
] as const;

/** A public key or the digest of a certificate; a comment behind a key often names a person, so there is none. */
const keyPattern =
  /^(?:x509-sha256 [0-9a-f]{64}|(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]+={0,2})$/;
const keySchema = line(800).regex(keyPattern, {
  error: 'harus kunci publik OpenSSH tanpa keterangan di belakangnya, atau x509-sha256 dan sidik sertifikat',
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal jabatan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama jabatan, bukan nama orang.' }),
    instansi: idSchema.meta({ description: 'Instansi tempat jabatan ini.' }),
    peran: z.enum(officeRoles).meta({ description: 'Peran jabatan dalam persetujuan.' }),
    forge: z
      .strictObject({
        id: z
          .int()
          .positive()
          .meta({ description: 'Nomor akun tetap di forge; nama akun dapat berganti, nomor tidak.' }),
        lainnya: z
          .array(z.int().positive())
          .min(1)
          .optional()
          .meta({ description: 'Nomor akun lain milik orang yang sama; suaranya tetap dihitung satu.' }),
      })
      .optional()
      .meta({ description: 'Akun forge pemegang jabatan; tidak tampil di portal.' }),
    kunci: z.array(keySchema).optional().meta({
      description: 'Kunci publik OpenSSH atau sidik sertifikat (x509-sha256) penanda tangan; tidak tampil di portal.',
    }),
    berlaku: periodSchema.optional().meta({ description: 'Masa jabatan.' }),
    dasar: idSchema.optional().meta({ description: 'Keputusan pengangkatan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Jabatan = z.infer<typeof schema>;

/** Offices that may act in the register: positions, never persons. */
export const jabatan = {
  jenis: 'jabatan',
  judul: 'Jabatan',
  uraian: 'Jabatan yang mengusulkan, memutus, atau menetapkan; tanpa nama orang.',
  format: 'yaml',
  schema,
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'dasar', jenis: 'keputusan' },
  ],
  dated: 'berlaku.sejak',
  publik: {
    name: ['nama'],
    columns: ['instansi', 'peran'],
    group: 'peran',
    fields: ['nama', 'instansi', 'peran', 'dasar', 'berlaku'],
    // An account and its keys lead to the person who holds the office.
    tertutup: ['forge', 'kunci'],
  },
} as const satisfies Kind<typeof schema>;
