import { z } from 'zod';
import { approvalSchema } from '../policy/approval.ts';
import { basisSchema } from '../policy/basis.ts';
import { deciderSchema, emergencySchema } from '../policy/shared.ts';
import { officeRoles } from '../records/jabatan.ts';
import { dateSchema, periodSchema } from '../records/period.ts';
import { forgeFactsSchema, oidSchema } from './forge-facts.ts';

const text = (max: number) => z.string().max(max);

const fileSchema = z.strictObject({ mode: text(6), blob: oidSchema });

/** One changed path of the tree that would land; a rename is a removal and an addition. */
const changeSchema = z.strictObject({
  path: text(1000),
  old: fileSchema.nullable(),
  new: fileSchema.nullable(),
});

/** One changed record of the register, as it was and as it would be; null where it is absent or cannot be read. */
const changedRecordSchema = z.strictObject({
  daerah: text(100),
  jenis: text(40),
  id: text(100),
  path: text(1000),
  old: z.unknown(),
  new: z.unknown(),
});

/** A finding that the change introduces. */
const introducedSchema = z.strictObject({
  key: text(2000),
  rule: text(120),
  level: z.enum(['galat', 'perlu-telaah']),
  basis: z.enum(['teks', 'tafsir', 'setelan', 'skema']),
  daerah: text(100),
  record: text(200),
  file: text(1000),
  path: text(1000),
  message: text(4000),
  /** What to do about it, as the rule says it. */
  help: text(4000).optional(),
  provisions: z.array(text(60)),
});

const officeSchema = z.strictObject({
  id: text(100),
  nama: text(200),
  instansi: text(100),
  peran: z.enum(officeRoles),
  /** Every account of the person who holds it. */
  accounts: z.array(z.int().positive()),
  berlaku: periodSchema.nullable(),
});

const bodySchema = z.strictObject({
  id: text(100),
  nama: text(200),
  jenis: text(100),
  ketua: text(100).nullable(),
  anggota: z.array(text(100)),
  berlaku: periodSchema.nullable(),
  /** The instrument that formed it, if it names one that exists and covers it. */
  dasar: z.strictObject({ jenis: text(100), tanggal: dateSchema, berlaku: periodSchema.nullable() }).nullable(),
});

/** An instrument of the regency that has to do with a changed record, as the merged tree would hold it. */
const instrumentSchema = z.strictObject({
  id: text(100),
  jenis: text(100),
  tanggal: dateSchema,
  penandatangan: text(100),
  berlaku: periodSchema.nullable(),
  /** `jenis/id` of the changed records that it names. */
  mencakup: z.array(text(200)),
  /** Whether the change itself adds or alters it. */
  changed: z.boolean(),
});

/** An approval as a provision in force states it. */
const statedApprovalSchema = z.strictObject({
  id: text(100),
  provision: text(60),
  basis: basisSchema,
  ...approvalSchema.shape,
});

const regencySchema = z.strictObject({
  daerah: text(100),
  keadaan: z.enum(['peragaan', 'resmi']),
  /** Organisations that the change or the roster speaks of; `dinas` is the one for communication and informatics. */
  instansi: z.array(
    z.strictObject({
      id: text(100),
      nama: text(200),
      /** Shape of the organisation, as its record has it. */
      bentuk: text(40).optional(),
      induk: text(100).nullable(),
      isDinas: z.boolean(),
    }),
  ),
  offices: z.array(officeSchema),
  bodies: z.array(bodySchema),
  approvals: z.array(statedApprovalSchema),
  instruments: z.array(instrumentSchema),
  /** Stewards in force, by dataset. */
  stewards: z.array(z.strictObject({ basis_data: text(100), unit: text(100) })),
});

/**
 * Everything a decision rests on, complete or not at all: read from Git and the forge, law and roster from the base. The
 * same facts always give the same decision, byte for byte.
 */
export const factsSchema = z.strictObject({
  version: z.literal(1),
  forge: forgeFactsSchema,
  commits: z.strictObject({
    /** Tip of the target branch, on which the change would land. */
    base: oidSchema,
    head: oidSchema,
    merge_base: oidSchema,
    /** Tree of base and head merged; null when they contradict each other. */
    tree: oidSchema.nullable(),
  }),
  conflicts: z.array(text(1000)),
  changes: z.array(changeSchema),
  records: z.array(changedRecordSchema),
  findings: z.array(introducedSchema),
  /** What nobody in the roster could meet if the change landed; filled when it touches roster or policies. */
  unsatisfiable: z.array(z.strictObject({ id: text(400), message: text(1000) })),
  regencies: z.array(regencySchema),
  shared: z.strictObject({ pemutus: z.array(deciderSchema), darurat: emergencySchema.nullable() }),
  /** Trees of the law and of the roster that judged: an auditor holds them against the base. */
  law: z.strictObject({ policies: oidSchema.nullable(), registry: oidSchema.nullable() }),
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
