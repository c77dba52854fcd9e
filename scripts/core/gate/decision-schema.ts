import { z } from 'zod';
import { basisSchema } from '../policy/basis.ts';
import { digestSchema, instantSchema } from './forge-facts.ts';
import { type DropReason, dropReasons, type HoldReason, holdReasons } from './reasons.ts';

const codes = <T extends string>(table: Readonly<Record<T, string>>) => z.enum(Object.keys(table) as [T, ...T[]]);

const countedSchema = z.strictObject({
  who: z.string().meta({ description: 'Jabatan yang suaranya dihitung.' }),
  kind: z.enum(['penulis', 'suara', 'tanda-tangan']).meta({ description: 'Bagaimana suaranya sampai ke gerbang.' }),
  at: instantSchema.meta({ description: 'Saat suara diberikan, UTC.' }),
  review: z.exactOptional(z.int().positive()).meta({ description: 'Nomor tinjauan di forge.' }),
});

const droppedSchema = z.strictObject({
  who: z.string().meta({ description: 'Jabatan, atau akun:<nomor> bila akunnya tidak memegang jabatan.' }),
  reason: codes<DropReason>(dropReasons).meta({ description: 'Kode alasan suaranya tidak dihitung.' }),
  review: z.exactOptional(z.int().positive()).meta({ description: 'Nomor tinjauan di forge.' }),
});

const requirementSchema = z.strictObject({
  id: z.string().meta({ description: 'Pengenal syarat; tetap selama syaratnya sama.' }),
  provisions: z.array(z.string()).meta({ description: 'Ketentuan yang memintanya, misalnya buleleng/26.3.' }),
  state: z
    .enum(['terpenuhi', 'belum', 'tak-berlaku', 'dilampaui', 'galat'])
    .meta({ description: 'dilampaui: lewat jalur darurat; galat: tidak dapat dinilai.' }),
  have: z.int().nonnegative().meta({ description: 'Berapa yang sudah ada.' }),
  need: z.int().nonnegative().meta({ description: 'Berapa yang diperlukan.' }),
  votes: z.array(countedSchema).meta({ description: 'Suara yang dihitung.' }),
  dropped: z.array(droppedSchema).meta({ description: 'Suara yang tidak dihitung, dengan alasannya.' }),
  waiting_for: z.array(z.string()).meta({ description: 'Jabatan yang masih dapat bertindak.' }),
  kind: z
    .enum(['gerbang', 'pengusul', 'pemutus', 'penetap', 'telaah', 'darurat'])
    .meta({ description: 'Macam syarat.' }),
  daerah: z.string().nullable().meta({ description: 'Daerah; null bila syarat gerbang sendiri.' }),
  subjects: z.array(z.string()).meta({ description: 'Rekaman jenis/id, atau jalur bagian bersama.' }),
  basis: z.array(z.enum([...basisSchema.options, 'skema'])).meta({ description: 'Dasar syaratnya.' }),
  authority: z.array(z.string()).meta({ description: 'Peran atau lembaga yang dapat memenuhinya.' }),
  reason: codes<HoldReason>(holdReasons).nullable().meta({ description: 'Kode mengapa belum terpenuhi.' }),
  details: z.array(z.string()).meta({ description: 'Apa yang dimaksud alasannya: jalur, pesan, instrumen.' }),
  instrument: z.string().nullable().meta({ description: 'Instrumen yang memenuhinya, atau yang diminta.' }),
  vetoes: z.array(countedSchema).meta({ description: 'Permintaan perbaikan yang menahan.' }),
  scope: digestSchema.nullable().meta({ description: 'Sidik isi yang diputus; suara terikat padanya.' }),
});

const refusalSchema = z.strictObject({
  by: z.array(countedSchema).meta({ description: 'Siapa yang menolak.' }),
  requirement: z.string().meta({ description: 'Syarat yang menjadi wewenangnya.' }),
  ground: z.string().meta({ description: 'Ketentuan yang menjadi alasan.' }),
  reason: z.string().meta({ description: 'Alasan penolakan dengan kata-kata.' }),
});

/** The decision as it is published in JSON; its type is `Decision`, and a test holds the two equal. */
export const decisionSchema = z.strictObject({
  version: z.literal(1).meta({ description: 'Versi bentuk ini.' }),
  verdict: z
    .enum(['lulus', 'tahan', 'galat'])
    .meta({ description: 'lulus: boleh digabung; tahan: masih menunggu; galat: tidak dapat dinilai.' }),
  requirements: z.array(requirementSchema).meta({ description: 'Semua syarat, menurut pengenalnya.' }),
  refusal: refusalSchema.nullable().meta({ description: 'Penolakan beserta alasannya, bila ditolak.' }),
  refusals_dropped: z.array(droppedSchema).meta({ description: 'Penolakan yang tidak dihitung.' }),
  facts: digestSchema.meta({ description: 'Sidik SHA-256 semua fakta yang dinilai.' }),
});
