import { z } from 'zod';
import { nearest } from '../nearest.ts';
import { idSchema, line, prose } from '../records/id.ts';
import { faultsOf } from '../schema-messages.ts';
import { toldIssue } from '../schema-wording.ts';
import { approvalSchema } from './approval.ts';
import { basisSchema } from './basis.ts';
import { dutySchema } from './duty.ts';
import { publicationSchema } from './publication.ts';

export const levelSchema = z.enum(['galat', 'peringatan', 'perlu-telaah']);

const head = {
  id: idSchema.meta({ description: 'Pengenal penegakan, unik dalam satu peraturan.' }),
  dasar: basisSchema.meta({
    description: 'teks: bunyi peraturan; tafsir: pembacaan yang mungkin; setelan: pilihan setempat karena teks diam.',
  }),
  catatan: prose(1000).optional().meta({ description: 'Penjelasan singkat tentang pembacaan atau pilihan ini.' }),
};

/** A rule applied to records. */
const ruleEntry = z.strictObject({
  ...head,
  aturan: z
    .string()
    .regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'harus berbentuk keluarga/nama-aturan' })
    .meta({ description: 'Aturan yang memeriksa rekaman, misalnya subdomain/domain-resmi.' }),
  tingkat: levelSchema
    .optional()
    .meta({ description: 'Tingkat temuan; tanpa ini mengikuti dasar dan sifat ketentuan.' }),
  pada: z
    .string()
    .regex(/^(terus|selama-berlaku|[a-z_]+(\.[a-z_]+)*)$/, {
      error: 'harus terus, selama-berlaku, atau jalur tanggal, misalnya riwayat.tanggal',
    })
    .default('terus')
    .meta({
      description:
        'terus: dinilai setiap saat; selama-berlaku: setiap saat sampai rekamannya berakhir, kecuali fakta publik; atau jalur tanggal yang menentukan hukumnya, misalnya riwayat.tanggal.',
    }),
  parameter: z
    .record(z.string(), z.unknown())
    .default({})
    .meta({ description: 'Nilai untuk aturan ini; { setelan: id } mengambil nilai dari setelan.yaml daerah.' }),
  pengecualian: z
    .strictObject({
      oleh: line(80).meta({ description: 'Siapa yang boleh mengecualikan.' }),
      instrumen: idSchema.meta({ description: 'Jenis instrumen yang memberi pengecualian.' }),
    })
    .optional()
    .meta({
      description: 'Siapa boleh mengecualikan dan dengan instrumen apa, bila peraturannya sendiri menyebutnya.',
    }),
});

/** Who proposes, decides or sets; evaluated by the gate. */
const approvalEntry = z.strictObject({
  ...head,
  persetujuan: approvalSchema,
});

/** A dated, periodic or triggered duty. */
const dutyEntry = z.strictObject({
  ...head,
  kewajiban: dutySchema,
});

/** What the portal must show. */
const publicationEntry = z.strictObject({
  ...head,
  publikasi: publicationSchema,
});

const manualEntry = z.strictObject({
  ...head,
  manual: prose(1000).min(15).meta({ description: 'Cara memeriksanya dengan tangan.' }),
});
const notNeededEntry = z.strictObject({
  ...head,
  tidak_perlu: prose(1000).min(15).meta({ description: 'Mengapa tidak ada yang perlu ditegakkan.' }),
});

/** The six shapes, told apart by the key that names the shape. */
export const enforcementShapes = {
  aturan: ruleEntry,
  persetujuan: approvalEntry,
  kewajiban: dutyEntry,
  publikasi: publicationEntry,
  manual: manualEntry,
  tidak_perlu: notNeededEntry,
} as const;

export type EnforcementShape = keyof typeof enforcementShapes;
export type RuleEntry = z.infer<typeof ruleEntry>;
export type ApprovalEntry = z.infer<typeof approvalEntry>;
export type DutyEntry = z.infer<typeof dutyEntry>;
export type PublicationEntry = z.infer<typeof publicationEntry>;
export type Enforcement =
  | RuleEntry
  | ApprovalEntry
  | DutyEntry
  | PublicationEntry
  | z.infer<typeof manualEntry>
  | z.infer<typeof notNeededEntry>;

const shapeNames = Object.keys(enforcementShapes) as EnforcementShape[];

/** The shape of an entry, by the one key that names it. */
export const shapeOf = (entry: object): EnforcementShape | undefined => shapeNames.find((name) => name in entry);

/** The key that was perhaps meant to name the shape. */
const misspelt = (value: unknown): string => {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const [found] = keys
    .filter((key) => !(key in head))
    .flatMap((key) => ({ key, meant: nearest(key, shapeNames) }))
    .filter(({ meant }) => meant !== undefined);
  return found ? `; mungkin "${found.key}" dimaksud "${found.meant}"` : '';
};

/**
 * One entry of `penegakan`. Told apart before validation, so that a fault is reported
 * against the shape that was meant and not as "no union member matched".
 */
export const enforcementSchema = z.unknown().transform((value, context): Enforcement => {
  const named = typeof value === 'object' && value !== null ? shapeNames.filter((name) => name in value) : [];
  const [shape] = named;
  if (!shape || named.length > 1) {
    const meant = named.length === 0 ? misspelt(value) : '';
    context.addIssue({ code: 'custom', message: `harus memuat tepat satu dari ${shapeNames.join(', ')}${meant}` });
    return z.NEVER;
  }
  const result = enforcementShapes[shape].safeParse(value);
  if (result.success) return result.data;
  // Put into words here: outside, nobody knows any more which fields this shape has.
  for (const fault of faultsOf(enforcementShapes[shape], result.error, value)) context.addIssue(toldIssue(fault));
  return z.NEVER;
});
