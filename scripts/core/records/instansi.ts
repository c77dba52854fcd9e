import { z } from 'zod';
import { idSchema, line } from './id.ts';
import { independenceSchema } from './instansi-mandiri-tik.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

export const labelSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, { error: 'hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung' });

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal instansi, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama resmi instansi.' }),
    bentuk: z
      .enum([
        'pemerintah-daerah',
        'perangkat-daerah',
        'unit-kerja',
        'desa',
        'badan-usaha-daerah',
        'pemangku-kepentingan',
      ])
      .meta({ description: 'Bentuk instansi; kewajiban perangkat daerah hanya mengikat bentuk perangkat-daerah.' }),
    rumpun: z
      .enum(['sekretariat', 'inspektorat', 'dinas', 'badan', 'satuan', 'kecamatan', 'kelurahan', 'rumah-sakit'])
      .optional()
      .meta({ description: 'Rumpun perangkat daerah.' }),
    peran: z
      .array(z.enum(['dinas', 'perencanaan']))
      .optional()
      .meta({
        description: 'Peran yang disebut peraturan: dinas adalah perangkat daerah urusan komunikasi dan informatika.',
      }),
    jenis_pemangku: line(80)
      .optional()
      .meta({ description: 'Jenis pemangku kepentingan, misalnya organisasi profesi.' }),
    alias: z.array(line()).optional().meta({ description: 'Nama atau ejaan lain yang dikenal.' }),
    label_resmi: z
      .array(labelSchema)
      .optional()
      .meta({ description: 'Label host yang diakui sebagai nama atau singkatan resmi instansi.' }),
    kode_wilayah: z
      .string()
      .regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/, { error: 'harus berpola kode Kemendagri, misalnya 51.08.04' })
      .optional()
      .meta({ description: 'Kode wilayah Kemendagri.' }),
    induk: idSchema.optional().meta({ description: 'Instansi induk.' }),
    mandiri_tik: independenceSchema
      .optional()
      .meta({ description: 'Status mandiri TIK, di daerah yang peraturannya mengenal status itu.' }),
    surel: z
      .email({ error: 'harus berupa alamat surel' })
      .optional()
      .meta({ description: 'Kotak surat resmi kantor, bukan milik pribadi.' }),
    berlaku: periodSchema.optional().meta({ description: 'Masa berdirinya instansi.' }),
    penerus: idSchema.optional().meta({ description: 'Instansi yang meneruskan tugasnya.' }),
    penerus_lain: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Bila tugasnya terbagi: instansi lain yang meneruskan sebagian tugasnya.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(({ penerus, penerus_lain }) => penerus_lain === undefined || penerus !== undefined, {
    error: 'hanya diisi bersama penerus, yaitu instansi yang meneruskan suaranya',
    path: ['penerus_lain'],
  })
  .refine(
    ({ penerus = '', penerus_lain = [] }) => new Set([penerus, ...penerus_lain]).size === penerus_lain.length + 1,
    {
      error: 'menyebut instansi yang sama lebih dari sekali',
      path: ['penerus_lain'],
    },
  );

export type Instansi = z.infer<typeof schema>;

/** Organisations: the regency itself, its agencies, villages, other stakeholders. */
export const instansi = {
  jenis: 'instansi',
  judul: 'Instansi',
  uraian: 'Perangkat daerah, desa, dan pemangku kepentingan yang memohon atau mengelola.',
  format: 'yaml',
  schema,
  references: [
    { path: 'induk', jenis: 'instansi' },
    { path: 'penerus', jenis: 'instansi' },
    { path: 'penerus_lain.*', jenis: 'instansi' },
    { path: 'mandiri_tik.evaluasi', jenis: 'keputusan' },
    { path: 'mandiri_tik.usulan', jenis: 'keputusan' },
    { path: 'mandiri_tik.keputusan', jenis: 'keputusan' },
    { path: 'mandiri_tik.penilaian.pengalaman.*.aplikasi', jenis: 'aplikasi' },
  ],
  publik: {
    name: ['nama'],
    columns: ['bentuk', 'label_resmi'],
    group: 'rumpun',
    fields: [
      'nama',
      'bentuk',
      'rumpun',
      'peran',
      'jenis_pemangku',
      'alias',
      'label_resmi',
      'mandiri_tik',
      'surel',
      'kode_wilayah',
      'induk',
      'penerus',
      'penerus_lain',
      'berlaku',
    ],
  },
} as const satisfies Kind<typeof schema>;
