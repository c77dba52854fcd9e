import { z } from 'zod';

const notInstant = { error: 'harus saat UTC, misalnya 2026-01-31T08:00:00Z' };

/** From here on the day in Indonesia may be one of the year 10000, which sorts before all others. */
const tooLate = '9999-12-31';

/** Whether a calendar has this instant: nobody reads the 45th of a month. */
const isOnCalendar = (text: string): boolean => {
  const at = Date.parse(text);
  return text < tooLate && !Number.isNaN(at) && new Date(at).toISOString() === text.replace('Z', '.000Z');
};

/** An instant in UTC, to the second, as the forge tells it. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, notInstant)
  .refine(isOnCalendar, notInstant);

/** A Git object name. */
export const oidSchema = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, { error: 'harus nomor objek Git' });
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'harus sidik SHA-256' });

/** An account of the forge: the number stays, names may change hands. */
export const accountSchema = z.strictObject({
  id: z.int().positive().meta({ description: 'Nomor akun di forge; tetap walau namanya berganti.' }),
  type: z.enum(['User', 'Bot', 'Organization', 'Mannequin']).meta({ description: 'Macam akun.' }),
});

export const contributorSchema = z.strictObject({
  commit: oidSchema.meta({ description: 'Commit yang ditulisnya.' }),
  role: z.enum(['author', 'committer', 'co-author']).meta({ description: 'Sebagai apa ia disebut pada commit itu.' }),
  /** Null when the forge knows no account for the address in the commit. */
  account: accountSchema
    .nullable()
    .meta({ description: 'Akunnya; null bila forge tidak mengenal alamat pada commit.' }),
});

/** A signature that an officer put under the text of the vote, already verified by an adapter. */
export const officerSignatureSchema = z.strictObject({
  kind: z.enum(['ssh', 'cms']).meta({ description: 'Jenis tanda tangan.' }),
  /** Whether it is good for the statement, namespace and key or certificate. */
  valid: z.boolean().meta({ description: 'Apakah cocok dengan naskah, kegunaan, dan kunci.' }),
  /** Office whose key or certificate it is, by the roster of the base. */
  office: z.string().nullable().meta({ description: 'Jabatan pemilik kunci menurut daftar di cabang utama.' }),
  /** Digests that the signed statement names, by requirement. */
  scopes: z
    .record(z.string().max(400), digestSchema)
    .meta({ description: 'Sidik yang disebut naskah, menurut syarat.' }),
  /** As it was handed in: an auditor verifies it again. */
  text: z.string().max(20_000).meta({ description: 'Tanda tangan seperti yang diserahkan.' }),
});

export const reviewSchema = z.strictObject({
  id: z.int().positive().meta({ description: 'Nomor tinjauan di forge.' }),
  account: accountSchema.meta({ description: 'Akun peninjau.' }),
  /** What the forge calls the reviewer's tie to the repository; it decides nothing. */
  association: z
    .string()
    .max(40)
    .nullable()
    .meta({ description: 'Hubungan peninjau dengan repositori menurut forge; tidak menentukan apa pun.' }),
  state: z
    .enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'])
    .meta({ description: 'Isi tinjauannya.' }),
  commit: oidSchema.nullable().meta({ description: 'Commit yang dicantumkan forge; bukan bukti apa yang dibaca.' }),
  at: instantSchema.meta({ description: 'Saat tinjauan dikirim, UTC.' }),
  dismissed: z
    .strictObject({
      by: z.int().positive().nullable().meta({ description: 'Nomor akun yang membatalkan.' }),
      was: z
        .enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED'])
        .nullable()
        .meta({ description: 'Isi tinjauan sebelum dibatalkan.' }),
    })
    .nullable()
    .meta({ description: 'Pembatalan tinjauan, bila ada.' }),
  /** A refusal with its ground, written in the review in the agreed form. */
  refusal: z
    .strictObject({
      ground: z.string().max(60).meta({ description: 'Ketentuan yang menjadi alasan.' }),
      reason: z.string().max(1000).meta({ description: 'Alasan dengan kata-kata.' }),
    })
    .nullable()
    .meta({ description: 'Penolakan dengan alasannya, bila ditulis.' }),
  signature: officerSignatureSchema.nullable().meta({ description: 'Tanda tangan elektronik pejabat, bila ada.' }),
});

/** What the gate itself once showed at a commit: the scopes that a voter could see from then on. */
export const sightingSchema = z.strictObject({
  commit: oidSchema.meta({ description: 'Commit yang ditampilkan gerbang.' }),
  at: instantSchema.meta({ description: 'Sejak kapan ditampilkan, UTC.' }),
  scopes: z
    .record(z.string().max(400), digestSchema)
    .meta({ description: 'Sidik isi yang ditampilkan, menurut syarat.' }),
});

const countSchema = z.strictObject({
  git: z.int().nonnegative().meta({ description: 'Banyaknya menurut Git.' }),
  forge: z.int().nonnegative().nullable().meta({ description: 'Banyaknya menurut forge; null tanpa forge.' }),
});

/** What the last check of a name ended in at the head, and which App of the forge says so. */
const checkSchema = z.strictObject({
  name: z.string().max(200).meta({ description: 'Nama pemeriksaan.' }),
  app: z.int().positive().meta({ description: 'Nomor aplikasi forge yang menjalankannya.' }),
  conclusion: z.string().max(40).nullable().meta({ description: 'Hasilnya; null selagi berjalan.' }),
});

/** The part of the facts that Git does not hold; a decision keeps it, so that an auditor can judge again. */
export const forgeFactsSchema = z.strictObject({
  now: instantSchema.meta({ description: 'Saat fakta dihimpun, UTC.' }),
  repository: z
    .strictObject({
      id: z.int().positive().nullable().meta({ description: 'Nomor repositori di forge; null tanpa forge.' }),
      name: z.string().max(200).meta({ description: 'Nama repositori, pemilik/nama.' }),
      target: z.string().max(200).meta({ description: 'Cabang utama yang dijaga gerbang.' }),
    })
    .meta({ description: 'Repositori dan cabang yang dijaga.' }),
  request: z
    .strictObject({
      number: z.int().positive().nullable().meta({ description: 'Nomor permohonan di forge; null tanpa forge.' }),
      base_ref: z.string().max(400).meta({ description: 'Cabang yang dituju permohonan.' }),
      author: accountSchema.nullable().meta({ description: 'Akun penulis permohonan.' }),
      is_open: z.boolean().meta({ description: 'Apakah permohonan masih terbuka.' }),
      /** From it the portal counts how long decisions take; it decides nothing. */
      opened_at: instantSchema
        .optional()
        .meta({ description: 'Saat permohonan diajukan, UTC; tanpa ini tidak diketahui.' }),
      is_draft: z.boolean().optional().meta({ description: 'true bila penulisnya menandainya sebagai rancangan.' }),
    })
    .meta({ description: 'Permohonannya.' }),
  counts: z
    .strictObject({
      files: countSchema.meta({ description: 'Berkas yang berubah.' }),
      commits: countSchema.meta({ description: 'Commit permohonan.' }),
    })
    .meta({ description: 'Banyaknya menurut Git dan menurut forge; bila berbeda, fakta tidak lengkap.' }),
  contributors: z.array(contributorSchema).meta({ description: 'Semua penulis pada setiap commit.' }),
  reviews: z
    .array(reviewSchema)
    .meta({ description: 'Kata terakhir setiap akun; catatan tanpa suara tidak termasuk.' }),
  sightings: z
    .array(sightingSchema)
    .meta({ description: 'Apa yang pernah ditampilkan gerbang, menurut urutan waktu.' }),
  checks: z
    .array(checkSchema)
    .optional()
    .meta({ description: 'Pemeriksaan lain pada commit terakhir; tanpa ini tidak ada forge.' }),
});

export type ForgeFacts = z.infer<typeof forgeFactsSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type Contributor = z.infer<typeof contributorSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Sighting = z.infer<typeof sightingSchema>;
