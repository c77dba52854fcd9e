import { z } from 'zod';
import { digestSchema, forgeFactsSchema, instantSchema, oidSchema } from '../gate/forge-facts.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

const voteSchema = z.strictObject({
  jabatan: idSchema.meta({ description: 'Jabatan yang memberi suara.' }),
  cara: z.enum(['penulis', 'suara', 'tanda-tangan']).meta({
    description: 'penulis: usulannya sendiri; suara: tercatat di forge; tanda-tangan: bertanda tangan elektronik.',
  }),
  waktu: instantSchema.meta({ description: 'Saat suara diberikan, UTC.' }),
});

const requirementSchema = z.strictObject({
  id: line(400).meta({ description: 'Pengenal syarat.' }),
  keadaan: z
    .enum(['terpenuhi', 'belum', 'tak-berlaku', 'dilampaui', 'galat'])
    .meta({ description: 'Keadaan syarat saat diputus.' }),
  ketentuan: z.array(line(60)).meta({ description: 'Ketentuan yang memintanya.' }),
  suara: z.array(voteSchema).optional().meta({ description: 'Suara yang dihitung.' }),
  instrumen: idSchema.optional().meta({ description: 'Instrumen yang memenuhinya.' }),
  lingkup: digestSchema.optional().meta({ description: 'Sidik isi yang diputus.' }),
});

const requestSchema = z.strictObject({
  nomor: z.int().positive().optional().meta({ description: 'Nomor permohonan di forge.' }),
  kepala: oidSchema.meta({ description: 'Commit permohonan yang diputus.' }),
  dasar: oidSchema.meta({ description: 'Commit cabang utama tempat permohonan diputus.' }),
  pohon: oidSchema.optional().meta({ description: 'Pohon Git hasil penggabungan, sebelum putusan ini ditambahkan.' }),
});

const refusalSchema = z.strictObject({
  oleh: z.array(idSchema).min(1).meta({ description: 'Jabatan yang menolak.' }),
  ketentuan: line(60).meta({ description: 'Ketentuan yang menjadi alasan.' }),
  alasan: prose(1000).meta({ description: 'Alasan penolakan.' }),
});

const settledSchema = z.strictObject({
  kunci: line(2000).meta({ description: 'Kunci temuan yang ditimbang.' }),
  uraian: prose(4000).optional().meta({ description: 'Bunyi temuannya.' }),
});

const founderSchema = z.strictObject({
  jabatan: idSchema.meta({ description: 'Jabatan pendiri.' }),
  kunci: line(800).meta({ description: 'Kunci publik pendiri.' }),
  tanda_tangan: prose(20_000).optional().meta({ description: 'Tanda tangan pendiri atas putusan ini.' }),
});

const foundingSchema = z.strictObject({
  daerah: idSchema.meta({ description: 'Daerah yang daftar jabatannya didirikan atau dipulihkan.' }),
  repositori: line(200).meta({ description: 'Repositori yang didirikan; putusan ini tidak berlaku di tempat lain.' }),
  dasar: oidSchema.meta({ description: 'Commit yang daftar jabatannya didirikan atau dipulihkan.' }),
  pohon: oidSchema.meta({ description: 'Pohon Git hasilnya, sebelum putusan ini ditambahkan.' }),
  ambang: z.int().positive().meta({ description: 'Berapa pendiri yang harus bertanda tangan.' }),
  pendiri: z.array(founderSchema).min(1).meta({ description: 'Pendiri dan tanda tangannya.' }),
  keputusan: idSchema.optional().meta({ description: 'Keputusan yang mendasari pendirian atau pemulihan.' }),
  alasan: prose(600).optional().meta({ description: 'Mengapa daftar jabatan dipulihkan.' }),
});

const emergencySchema = z.strictObject({
  instrumen: idSchema.meta({ description: 'Perintah darurat.' }),
  sampai: dateSchema.meta({ description: 'Hari terakhir keadaan darurat.' }),
  tindak_lanjut: prose(400).meta({ description: 'Apa yang masih harus diputus menurut jalur biasa.' }),
});

/** What the gate signs besides the decision itself: which law, roster and program judged. */
const groundsSchema = z.strictObject({
  kebijakan: oidSchema.optional().meta({ description: 'Pohon Git kebijakan yang dipakai.' }),
  register: oidSchema.optional().meta({ description: 'Pohon Git register, dengan daftar jabatan yang dipakai.' }),
  sidik_fakta: digestSchema.meta({ description: 'Sidik SHA-256 seluruh fakta.' }),
  versi: line(40).meta({ description: 'Versi program gerbang.' }),
});

const sealSchema = z.strictObject({
  jabatan: idSchema.meta({ description: 'Jabatan gerbang yang kuncinya dipakai.' }),
  isi: prose(20_000).meta({ description: 'Tanda tangan SSH atas isi putusan.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal putusan, sama dengan nama berkas.' }),
    nomor: z.int().positive().meta({ description: 'Nomor urut di seluruh repositori.' }),
    jenis: z.enum(['perdana', 'disetujui', 'ditolak', 'pemulihan']).meta({
      description: 'perdana: awal rantai putusan; pemulihan: daftar jabatan dipulihkan para pendiri.',
    }),
    waktu: instantSchema.meta({ description: 'Saat diputus, UTC.' }),
    permohonan: requestSchema.optional().meta({ description: 'Permohonan yang diputus.' }),
    perkara: z
      .array(line(1100))
      .meta({ description: 'Rekaman yang diputus, ditulis jenis/id; bagian bersama ditulis jalurnya.' }),
    syarat: z.array(requirementSchema).meta({ description: 'Syarat dan bagaimana masing-masing dipenuhi.' }),
    penolakan: refusalSchema.optional().meta({ description: 'Siapa menolak dan atas ketentuan apa.' }),
    telaah: z.array(settledSchema).optional().meta({ description: 'Hal yang ditimbang petugas dalam putusan ini.' }),
    darurat: emergencySchema.optional().meta({ description: 'Bila diputus lewat jalur darurat.' }),
    pendirian: foundingSchema.optional().meta({ description: 'Pendiri, bila putusan perdana atau pemulihan.' }),
    fakta_forge: forgeFactsSchema.optional().meta({ description: 'Keterangan forge untuk pemeriksaan ulang.' }),
    landasan: groundsSchema.optional().meta({ description: 'Hukum, daftar jabatan, dan program yang menilai.' }),
    sebelumnya: digestSchema.optional().meta({ description: 'Sidik putusan sebelumnya.' }),
    segel: sealSchema.optional().meta({ description: 'Tanda tangan gerbang.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(({ jenis, penolakan }) => (jenis === 'ditolak') === (penolakan !== undefined), {
    error: 'diisi bila dan hanya bila putusannya menolak',
    path: ['penolakan'],
  })
  // A sample shows what a decision looks like; only what the gate wrote is chained and signed.
  .refine(({ asal, segel, pendirian }) => asal === 'contoh' || segel !== undefined || pendirian !== undefined, {
    error: 'wajib diisi; putusan hanya ditulis oleh gerbang',
    path: ['segel'],
  });

export type Putusan = z.infer<typeof schema>;

/** Decisions on requests, written by the gate alone; chained, signed, never changed. */
export const putusan = {
  jenis: 'putusan',
  judul: 'Putusan',
  uraian: 'Keputusan atas permohonan: disetujui atau ditolak, syaratnya, suaranya menurut jabatan, dan dasar hukumnya.',
  format: 'yaml',
  schema,
  references: [
    { path: 'syarat.*.suara.*.jabatan', jenis: 'jabatan' },
    { path: 'syarat.*.instrumen', jenis: 'keputusan' },
    { path: 'penolakan.oleh.*', jenis: 'jabatan' },
    { path: 'darurat.instrumen', jenis: 'keputusan' },
  ],
  publik: {
    name: ['id'],
    columns: ['jenis', 'perkara', 'waktu'],
    group: 'jenis',
    fields: [
      'nomor',
      'jenis',
      'waktu',
      'permohonan',
      'perkara',
      'syarat',
      'penolakan',
      'telaah',
      'darurat',
      'landasan',
      'sebelumnya',
    ],
    // For the auditor, who reads the file: accounts of the forge, keys and signatures lead to persons.
    tertutup: ['pendirian', 'fakta_forge', 'segel'],
  },
} as const satisfies Kind<typeof schema>;
