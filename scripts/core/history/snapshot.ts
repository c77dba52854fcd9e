import { z } from 'zod';
import { instantSchema, oidSchema } from '../gate/forge-facts.ts';

/** `daerah/jenis/id`: where a record stands in the register. */
const placeSchema = z
  .string()
  .max(320)
  .regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);

/** Deeper than this no record goes; whoever walks a value trusts in that. */
const MOST_LEVELS = 64;

const isWithin = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' || value === null
    ? true
    : levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1));

const valueSchema = z.unknown().refine((value) => isWithin(value, MOST_LEVELS));

/**
 * One published field that differs between two versions of a record. An item of a list is named by its place: in the
 * version after, or in the version before where it was taken away. A side that lacks the value has no key for it.
 */
const fieldChangeSchema = z.strictObject({
  path: z.string().min(1).max(2500),
  sebelum: valueSchema.optional(),
  sesudah: valueSchema.optional(),
  /** What names the items of lists that the change lies in, by their paths. */
  butir: z.record(z.string(), z.record(z.string(), valueSchema)).optional(),
});

const recordChangeSchema = z.strictObject({
  commit: oidSchema,
  /** When the commit was made that brought it, UTC. */
  waktu: instantSchema,
  jenis: z.enum(['baru', 'berubah', 'pindah', 'dihapus']),
  /** The place that the record had before it moved. */
  dari: placeSchema.optional(),
  /** Id of the putusan of the same regency that came by the same commit and names the record. */
  putusan: z.string().max(100).optional(),
  fields: z.array(fieldChangeSchema),
  /** How many fields changed that are not published. */
  tertutup: z.int().nonnegative(),
  /** One of the two versions cannot be read as a record, so that nothing can be said of its fields. */
  takTerbaca: z.literal(true).optional(),
});

/** What Git tells of all records, as `.tata/riwayat.json` keeps it. */
export const historySnapshotSchema = z.strictObject({
  version: z.literal(1),
  /** The moment of the newest commit that was read, UTC. */
  at: instantSchema,
  /** The newest commit that was read. */
  kepala: oidSchema,
  /** False in a clone that lacks the beginning of the history. */
  lengkap: z.boolean(),
  /** Digest of the program that wrote it: under another allow-list or reader nothing that was kept counts. */
  landasan: z.string().max(200),
  /** Changes of each record, oldest first. A record that moved took its changes along. */
  rekaman: z.record(placeSchema, z.array(recordChangeSchema)),
});

export type FieldChange = Readonly<z.infer<typeof fieldChangeSchema>>;
export type RecordChange = Readonly<Omit<z.infer<typeof recordChangeSchema>, 'fields'>> & {
  readonly fields: readonly FieldChange[];
};
export type HistorySnapshot = Readonly<Omit<z.infer<typeof historySnapshotSchema>, 'rekaman'>> & {
  readonly rekaman: Readonly<Record<string, readonly RecordChange[]>>;
};
