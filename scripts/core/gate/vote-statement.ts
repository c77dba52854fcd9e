import { z } from 'zod';
import { canonical } from '../canonical.ts';
import { digestSchema } from './forge-facts.ts';

/** What a vote is about: a statement for one request of one repository says nothing about another. */
export interface VoteContext {
  readonly repository: string;
  readonly number: number;
  readonly target: string;
}

const statementSchema = z.strictObject({
  naskah: z.literal('tata-kelola/suara/1'),
  repositori: z.string().min(1).max(200),
  permohonan: z.int().positive(),
  sasaran: z.string().min(1).max(200),
  suara: z.literal('setuju'),
  lingkup: z.record(z.string().max(400), digestSchema),
});

export type VoteStatement = z.infer<typeof statementSchema>;

/** Requirements with the digest of what was decided on each. */
export type Scopes = Readonly<Record<string, string>>;

/** The text that an officer signs, byte for byte, with its last line break. */
export const statementOf = ({ repository, number, target }: VoteContext, scopes: Scopes): string =>
  `${canonical({
    naskah: 'tata-kelola/suara/1',
    repositori: repository,
    permohonan: number,
    sasaran: target,
    suara: 'setuju',
    lingkup: scopes,
  })}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a statement; undefined for anything that is not exactly what `statementOf` writes. */
export const readStatement = (text: string): VoteStatement | undefined => {
  const read = statementSchema.safeParse(parsed(text));
  return read.success && `${canonical(read.data)}\n` === text ? read.data : undefined;
};

/** Whether a statement was made for this request. */
export const isAbout = (statement: VoteStatement, { repository, number, target }: VoteContext): boolean =>
  statement.repositori === repository && statement.permohonan === number && statement.sasaran === target;

export interface SignedPart {
  readonly kind: 'ssh' | 'cms';
  /** The signed text with its last line break. */
  readonly statement: string;
  readonly signature: string;
  /** Both together, as an auditor reads them again. */
  readonly text: string;
}

const marks = { open: '-----BEGIN TATA SUARA-----', close: '-----END TATA SUARA-----' };
const block =
  /^-----BEGIN TATA SUARA-----\n([^\n]+\n)-----END TATA SUARA-----\n+(-----BEGIN (SSH SIGNATURE|CMS)-----\n[A-Za-z0-9+/=\n]+\n-----END \3-----)(?:\n|$)/m;

/** A statement and its signature in the form that goes into a review. */
export const signedText = (statement: string, signature: string): string =>
  `${marks.open}\n${statement}${marks.close}\n${signature.trim()}\n`;

/**
 * The signed part of a review: null where nothing was signed, `unreadable` where the marks stand but not in the agreed form,
 * or more than once. The words around it are for people and decide nothing.
 */
export const signedPartOf = (body: string): SignedPart | 'unreadable' | null => {
  // A forge hands on what a browser sent: lines end in two signs there, and in one where the text was signed.
  const text = body.replaceAll('\r\n', '\n');
  const count = text.split(marks.open).length - 1;
  if (count === 0) return null;
  const [, statement = '', signature = '', label] = (count === 1 && block.exec(text)) || [];
  if (statement === '') return 'unreadable';
  const kind = label === 'CMS' ? 'cms' : 'ssh';
  return { kind, statement, signature: `${signature}\n`, text: signedText(statement, signature) };
};
