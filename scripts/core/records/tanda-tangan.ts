import { z } from 'zod';
import { digestSchema, instantSchema } from '../gate/forge-facts.ts';
import { idSchema, line } from './id.ts';
import { periodSchema } from './period.ts';

const fingerprint = /^(?:x509-sha256 [0-9a-f]{64}|ssh-sha256 [A-Za-z0-9+/]{43})$/;

const certificateSchema = z.strictObject({
  nomor_seri: z
    .string()
    .regex(/^[0-9a-f]{1,40}$/, { error: 'harus angka heksadesimal kecil tanpa pemisah' })
    .optional()
    .meta({ description: 'Nomor seri sertifikat elektronik.' }),
  berlaku: periodSchema.optional().meta({ description: 'Masa berlaku sertifikat.' }),
});

/**
 * What the register keeps of an electronic signature under a document: enough to tell whose it is, when it was made and
 * over what. Every part but the kind is optional, since what a regulation demands is a rule, not a shape (Badung and
 * Bulukumba, Pasal 14-16). The secret part of the creation data has no field and never gets one.
 */
export const signatureSchema = z.strictObject({
  jenis: idSchema.meta({ description: 'Jenis tanda tangan menurut kosakata daerah.' }),
  oleh: idSchema.optional().meta({ description: 'Jabatan penanda tangan.' }),
  data_pembuatan: z
    .string()
    .regex(fingerprint, {
      error: 'harus x509-sha256 dan sidik sertifikat, atau ssh-sha256 dan sidik kunci publik; bukan kuncinya',
    })
    .optional()
    .meta({ description: 'Sidik kunci publik atau sertifikat pembuatnya; bagian rahasianya tidak pernah ditulis.' }),
  waktu: instantSchema.optional().meta({ description: 'Saat ditandatangani, UTC.' }),
  informasi: digestSchema.optional().meta({ description: 'Sidik SHA-256 berkas yang ditandatangani.' }),
  penyelenggara: line().optional().meta({ description: 'Penyelenggara sertifikasi elektronik yang dipakai.' }),
  sertifikat: certificateSchema.optional().meta({ description: 'Sertifikat elektronik yang membuktikannya.' }),
});

export type Signature = z.infer<typeof signatureSchema>;
