import { z } from 'zod';
import { approvalSchema } from '../policy/approval.ts';
import { basisSchema } from '../policy/basis.ts';
import { deciderSchema, emergencySchema, impactSchema, testsSchema } from '../policy/shared.ts';
import { officeRoles } from '../records/jabatan.ts';
import { dateSchema, periodSchema } from '../records/period.ts';
import { forgeFactsSchema, oidSchema } from './forge-facts.ts';

const text = (max: number) => z.string().max(max);

const fileSchema = z.strictObject({
  mode: text(6).meta({ description: 'Mode Git, misalnya 100644.' }),
  blob: oidSchema.meta({ description: 'Nomor isi berkas di Git.' }),
});

/** One changed path of the tree that would land; a rename is a removal and an addition. */
const changeSchema = z.strictObject({
  path: text(1000).meta({ description: 'Jalur berkas di repositori.' }),
  old: fileSchema.nullable().meta({ description: 'Berkas di cabang utama; null bila belum ada.' }),
  new: fileSchema.nullable().meta({ description: 'Berkas sesudah digabung; null bila dihapus.' }),
});

/** One changed record of the register, as it was and as it would be; null where it is absent or cannot be read. */
const changedRecordSchema = z.strictObject({
  daerah: text(100).meta({ description: 'Daerah rekaman.' }),
  jenis: text(40).meta({ description: 'Jenis rekaman.' }),
  id: text(100).meta({ description: 'Pengenal rekaman.' }),
  path: text(1000).meta({ description: 'Jalur berkasnya.' }),
  old: z.unknown().meta({ description: 'Nilai sebelum perubahan; null bila tidak ada atau tidak terbaca.' }),
  new: z.unknown().meta({ description: 'Nilai sesudah perubahan; null bila tidak ada atau tidak terbaca.' }),
});

/** A finding that the change introduces. */
const introducedSchema = z.strictObject({
  key: text(2000).meta({ description: 'Pengenal temuan; tetap walau letak barisnya berubah.' }),
  rule: text(120).meta({ description: 'Aturan yang menemukannya.' }),
  level: z.enum(['galat', 'perlu-telaah']).meta({ description: 'Tingkat temuan.' }),
  basis: z.enum(['teks', 'tafsir', 'setelan', 'skema']).meta({ description: 'Dasar temuan.' }),
  daerah: text(100).meta({ description: 'Daerah rekaman.' }),
  record: text(200).meta({ description: 'Rekaman jenis/id.' }),
  file: text(1000).meta({ description: 'Berkasnya.' }),
  path: text(1000).meta({ description: 'Isian yang dimaksud.' }),
  message: text(4000).meta({ description: 'Apa yang ditemukan.' }),
  /** What to do about it, as the rule says it. */
  help: text(4000).optional().meta({ description: 'Apa yang dapat dilakukan.' }),
  provisions: z.array(text(60)).meta({ description: 'Ketentuan yang menjadi dasar.' }),
});

const officeSchema = z.strictObject({
  id: text(100).meta({ description: 'Pengenal jabatan.' }),
  nama: text(200).meta({ description: 'Nama jabatan.' }),
  instansi: text(100).meta({ description: 'Instansi jabatan.' }),
  peran: z.enum(officeRoles).meta({ description: 'Peran dalam persetujuan.' }),
  /** Every account of the person who holds it. */
  accounts: z.array(z.int().positive()).meta({ description: 'Nomor semua akun pemegangnya.' }),
  berlaku: periodSchema.nullable().meta({ description: 'Masa jabatan; null bila tidak dibatasi.' }),
});

const bodySchema = z.strictObject({
  id: text(100).meta({ description: 'Pengenal lembaga.' }),
  nama: text(200).meta({ description: 'Nama lembaga.' }),
  jenis: text(100).meta({ description: 'Jenis lembaga.' }),
  ketua: text(100).nullable().meta({ description: 'Jabatan ketua; null bila kosong.' }),
  anggota: z.array(text(100)).meta({ description: 'Jabatan anggota.' }),
  berlaku: periodSchema.nullable().meta({ description: 'Masa tugas; null bila tidak dibatasi.' }),
  /** The instrument that formed it, if it names one that exists and covers it. */
  dasar: z
    .strictObject({
      jenis: text(100).meta({ description: 'Jenis instrumen.' }),
      tanggal: dateSchema.meta({ description: 'Tanggal ditetapkan.' }),
      berlaku: periodSchema.nullable().meta({ description: 'Masa berlaku; null bila tidak dibatasi.' }),
    })
    .nullable()
    .meta({ description: 'Keputusan pembentuknya, bila ada dan menyebut lembaga ini.' }),
});

/** An instrument of the regency that has to do with a changed record, as the merged tree would hold it. */
const instrumentSchema = z.strictObject({
  id: text(100).meta({ description: 'Pengenal instrumen.' }),
  jenis: text(100).meta({ description: 'Jenis instrumen.' }),
  tanggal: dateSchema.meta({ description: 'Tanggal ditetapkan.' }),
  penandatangan: text(100).meta({ description: 'Jabatan penanda tangan.' }),
  berlaku: periodSchema.nullable().meta({ description: 'Masa berlaku; null bila tidak dibatasi.' }),
  /** `jenis/id` of the changed records that it names. */
  mencakup: z.array(text(200)).meta({ description: 'Rekaman yang berubah yang disebutnya, jenis/id.' }),
  /** Whether the change itself adds or alters it. */
  changed: z.boolean().meta({ description: 'Apakah permohonan ini sendiri menambah atau mengubahnya.' }),
});

/** An approval as a provision in force states it. */
const statedApprovalSchema = z.strictObject({
  id: text(100).meta({ description: 'Pengenal penegakan.' }),
  provision: text(60).meta({ description: 'Ketentuan yang menyatakannya.' }),
  basis: basisSchema.meta({ description: 'Dasar butir ini.' }),
  ...approvalSchema.shape,
});

const regencySchema = z.strictObject({
  daerah: text(100).meta({ description: 'Pengenal daerah.' }),
  keadaan: z.enum(['peragaan', 'resmi']).meta({ description: 'Keadaan register di cabang utama.' }),
  /** Organisations that the change or the roster speaks of; `dinas` is the one for communication and informatics. */
  instansi: z
    .array(
      z.strictObject({
        id: text(100).meta({ description: 'Pengenal instansi.' }),
        nama: text(200).meta({ description: 'Nama instansi.' }),
        /** Shape of the organisation, as its record has it. */
        bentuk: text(40).optional().meta({ description: 'Bentuk instansi.' }),
        induk: text(100).nullable().meta({ description: 'Instansi induk; null bila tidak ada.' }),
        /** Who took over what an agency that is no more had begun; absent while it stands. */
        penerus: text(100)
          .optional()
          .meta({ description: 'Instansi yang meneruskan, bila instansi ini sudah berakhir.' }),
        isDinas: z
          .boolean()
          .meta({ description: 'Apakah Dinas urusan komunikasi dan informatika, atau unit di dalamnya.' }),
      }),
    )
    .meta({ description: 'Instansi yang disebut perubahan atau daftar jabatan.' }),
  offices: z.array(officeSchema).meta({ description: 'Seluruh daftar jabatan di cabang utama.' }),
  bodies: z.array(bodySchema).meta({ description: 'Seluruh lembaga di cabang utama.' }),
  approvals: z.array(statedApprovalSchema).meta({ description: 'Persetujuan menurut ketentuan yang berlaku.' }),
  instruments: z.array(instrumentSchema).meta({ description: 'Instrumen yang berkaitan dengan perubahan.' }),
  /** Stewards in force, by dataset. */
  stewards: z
    .array(
      z.strictObject({
        basis_data: text(100).meta({ description: 'Basis data.' }),
        unit: text(100).meta({ description: 'Instansi walidatanya.' }),
      }),
    )
    .meta({ description: 'Walidata yang berlaku bagi basis data yang berubah.' }),
});

/**
 * Everything a decision rests on, complete or not at all: read from Git and the forge, law and roster from the base. The
 * same facts always give the same decision, byte for byte.
 */
export const factsSchema = z.strictObject({
  version: z.literal(1).meta({ description: 'Versi bentuk ini.' }),
  forge: forgeFactsSchema.meta({ description: 'Keterangan yang tidak dimiliki Git.' }),
  commits: z
    .strictObject({
      /** Tip of the target branch, on which the change would land. */
      base: oidSchema.meta({ description: 'Ujung cabang utama.' }),
      head: oidSchema.meta({ description: 'Ujung permohonan.' }),
      merge_base: oidSchema.meta({ description: 'Tempat permohonan bercabang.' }),
      /** Tree of base and head merged; null when they contradict each other. */
      tree: oidSchema.nullable().meta({ description: 'Pohon hasil penggabungan; null bila keduanya bertabrakan.' }),
    })
    .meta({ description: 'Commit yang dibandingkan.' }),
  conflicts: z.array(text(1000)).meta({ description: 'Jalur yang bertabrakan.' }),
  changes: z.array(changeSchema).meta({ description: 'Jalur yang berubah, menurut namanya.' }),
  records: z.array(changedRecordSchema).meta({ description: 'Rekaman yang berubah.' }),
  findings: z.array(introducedSchema).meta({ description: 'Temuan yang ditimbulkan perubahan ini.' }),
  /** What nobody in the roster could meet if the change landed; filled when it touches roster or policies. */
  unsatisfiable: z
    .array(
      z.strictObject({
        id: text(400).meta({ description: 'Syarat yang tidak dapat dipenuhi.' }),
        message: text(1000).meta({ description: 'Sebabnya.' }),
      }),
    )
    .meta({ description: 'Syarat yang tidak dapat dipenuhi siapa pun sesudah perubahan ini.' }),
  regencies: z
    .array(regencySchema)
    .meta({ description: 'Daerah yang bersangkutan, dengan daftar jabatan dan ketentuannya.' }),
  shared: z
    .strictObject({
      pemutus: z.array(deciderSchema).meta({ description: 'Siapa memutus bila peraturan tidak menunjuknya.' }),
      darurat: emergencySchema.nullable().meta({ description: 'Jalur darurat; null bila tidak ada.' }),
      uji: testsSchema.optional(),
      dampak: impactSchema.optional(),
    })
    .meta({ description: 'Setelan bersama di cabang utama.' }),
  /** Trees of the law and of the roster that judged: an auditor holds them against the base. */
  law: z
    .strictObject({
      policies: oidSchema.nullable().meta({ description: 'Pohon Git kebijakan.' }),
      registry: oidSchema.nullable().meta({ description: 'Pohon Git register.' }),
    })
    .meta({ description: 'Pohon Git yang menilai.' }),
});

export type Facts = z.infer<typeof factsSchema>;
export type Change = z.infer<typeof changeSchema>;
export type ChangedRecord = z.infer<typeof changedRecordSchema>;
export type IntroducedFinding = z.infer<typeof introducedSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Body = z.infer<typeof bodySchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type StatedApproval = z.infer<typeof statedApprovalSchema>;
export type RegencyFacts = z.infer<typeof regencySchema>;
