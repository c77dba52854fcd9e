import { z } from 'zod';

/** An instant in UTC, to the second, as the forge tells it. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, { error: 'harus saat UTC, misalnya 2026-01-31T08:00:00Z' });

/** A Git object name. */
export const oidSchema = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, { error: 'harus nomor objek Git' });
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'harus sidik SHA-256' });

/** An account of the forge: the number stays, names may change hands. */
export const accountSchema = z.strictObject({
  id: z.int().positive(),
  type: z.enum(['User', 'Bot', 'Organization', 'Mannequin']),
});

export const contributorSchema = z.strictObject({
  commit: oidSchema,
  role: z.enum(['author', 'committer', 'co-author']),
  /** Null when the forge knows no account for the address in the commit. */
  account: accountSchema.nullable(),
});

/** A signature that an officer put under the text of the vote, already verified by an adapter. */
export const officerSignatureSchema = z.strictObject({
  kind: z.enum(['ssh', 'cms']),
  /** Whether it is good for the statement, namespace and key or certificate. */
  valid: z.boolean(),
  /** Office whose key or certificate it is, by the roster of the base. */
  office: z.string().nullable(),
  /** Digests that the signed statement names, by requirement. */
  scopes: z.record(z.string().max(400), digestSchema),
  /** As it was handed in: an auditor verifies it again. */
  text: z.string().max(20_000),
});

export const reviewSchema = z.strictObject({
  id: z.int().positive(),
  account: accountSchema,
  /** What the forge calls the reviewer's tie to the repository; it decides nothing. */
  association: z.string().max(40).nullable(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  commit: oidSchema.nullable(),
  at: instantSchema,
  dismissed: z
    .strictObject({
      by: z.int().positive().nullable(),
      was: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED']).nullable(),
    })
    .nullable(),
  /** A refusal with its ground, written in the review in the agreed form. */
  refusal: z.strictObject({ ground: z.string().max(60), reason: z.string().max(1000) }).nullable(),
  signature: officerSignatureSchema.nullable(),
});

/** What the gate itself once showed at a commit: the scopes that a voter could see from then on. */
export const sightingSchema = z.strictObject({
  commit: oidSchema,
  at: instantSchema,
  scopes: z.record(z.string().max(400), digestSchema),
});

const countSchema = z.strictObject({ git: z.int().nonnegative(), forge: z.int().nonnegative().nullable() });

/** The part of the facts that Git does not hold; a decision keeps it, so that an auditor can judge again. */
export const forgeFactsSchema = z.strictObject({
  now: instantSchema,
  repository: z.strictObject({
    id: z.int().positive().nullable(),
    name: z.string().max(200),
    target: z.string().max(200),
  }),
  request: z.strictObject({
    number: z.int().positive().nullable(),
    base_ref: z.string().max(400),
    author: accountSchema.nullable(),
    is_open: z.boolean(),
  }),
  counts: z.strictObject({ files: countSchema, commits: countSchema }),
  contributors: z.array(contributorSchema),
  reviews: z.array(reviewSchema),
  sightings: z.array(sightingSchema),
});

export type ForgeFacts = z.infer<typeof forgeFactsSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type Contributor = z.infer<typeof contributorSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Sighting = z.infer<typeof sightingSchema>;
