import { z } from 'zod';
import { instantSchema } from '../gate/forge-facts.ts';
import { dropReasons, holdReasons } from '../gate/reasons.ts';

const words = (max: number) => z.string().max(max);
const codes = <Code extends string>(table: Readonly<Record<Code, string>>) => z.enum(Object.keys(table) as [Code]);

/** One requirement as anybody may see it: offices by their ids, reasons by their codes, nobody's account. */
const requirementSchema = z.strictObject({
  id: words(400),
  kind: z.enum(['gerbang', 'pengusul', 'pemutus', 'penetap', 'telaah', 'darurat']),
  daerah: words(100).nullable(),
  subjects: z.array(words(200)).max(200),
  provisions: z.array(words(60)).max(200),
  basis: z.array(z.enum(['teks', 'tafsir', 'setelan', 'skema'])),
  authority: z.array(words(100)).max(100),
  state: z.enum(['terpenuhi', 'belum', 'tak-berlaku', 'dilampaui', 'galat']),
  reason: codes(holdReasons).nullable(),
  have: z.int().nonnegative(),
  need: z.int().nonnegative(),
  /** Offices that may still act. */
  waiting_for: z.array(words(100)).max(500),
  /** Why votes were not counted, each code once. */
  dropped: z.array(codes(dropReasons)),
  instrument: words(100).nullable(),
  /** What the reason is about, where that is the program's own words: files, instruments, tests. */
  details: z.array(words(400)).max(20),
});

/** A finding that the request would bring, without personal data. */
const findingSchema = z.strictObject({
  rule: words(120),
  level: z.enum(['galat', 'perlu-telaah']),
  basis: z.enum(['teks', 'tafsir', 'setelan', 'skema']),
  daerah: words(100),
  record: words(200),
  file: words(400),
  message: words(1000),
  help: words(1000),
  provisions: z.array(words(60)).max(50),
});

/** Part of the address of a request's page. */
export const requestIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const openRequestSchema = z.strictObject({
  id: requestIdSchema.max(80),
  /** Number at the forge. */
  nomor: z.int().positive().optional(),
  /** Local branch, where there is no forge. */
  cabang: words(100).optional(),
  /** Regencies whose register or law it touches; none for parts that all share. */
  daerah: z.array(words(100)).max(50),
  kelas: z.array(z.enum(['rekaman', 'roster', 'instrumen', 'putusan', 'kebijakan', 'sistem'])),
  /** When it was filed, UTC; absent where nobody knows. */
  sejak: instantSchema.optional(),
  /** Since when it waits for whose turn it is now, UTC; absent where nobody knows. */
  giliran_sejak: instantSchema.optional(),
  /** What it is about: `jenis/id`, or a path. */
  perkara: z.array(words(200)).max(200),
  /** Matters beyond those listed. */
  perkara_lain: z.int().nonnegative(),
  /** Agencies for which it stands. */
  instansi: z.array(words(100)).max(200),
  verdict: z.enum(['lulus', 'tahan', 'galat']),
  /** Why it could not be judged at all; the other fields are then as they were last. */
  sebab: words(600).optional(),
  requirements: z.array(requirementSchema).max(2000),
  /** Offices that can act now, or `pemohon`, `gerbang`. */
  giliran: z.array(words(100)).max(500),
  temuan: z.array(findingSchema).max(500),
  /** Set where a refusal with a ground was written that the gate has yet to land. */
  penolakan: z.strictObject({ oleh: z.array(words(100)).max(100), ketentuan: words(60) }).optional(),
});

/** All open requests as they were judged last: what the portal shows of the queue, and nothing that must not be shown. */
export const requestSnapshotSchema = z.strictObject({
  version: z.literal(1),
  /** When all of them were judged, UTC. */
  at: instantSchema,
  dari: z.enum(['forge', 'cabang']),
  requests: z.array(openRequestSchema).max(5000),
});

export type RequestSnapshot = z.infer<typeof requestSnapshotSchema>;
export type OpenRequest = RequestSnapshot['requests'][number];
export type OpenRequirement = OpenRequest['requirements'][number];
export type OpenFinding = OpenRequest['temuan'][number];
