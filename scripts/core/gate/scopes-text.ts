import { z } from 'zod';
import { canonical } from '../canonical.ts';
import { digestSchema } from './forge-facts.ts';

/** Digest of what a vote on each requirement is bound to. */
export type Scopes = Readonly<Record<string, string>>;

const scopesSchema = z.record(z.string().min(1).max(400), digestSchema);
const opening = 'Sidik isi yang dapat diputus mulai saat ini, menurut syarat:\n\n```json\n';
const closing = '\n```\n';

/** What the check of the gate keeps: the scopes that a voter can see from then on, and nothing that comes from outside. */
export const scopesText = (scopes: Scopes): string => `${opening}${canonical(scopes)}${closing}`;

/** Reads what `scopesText` wrote; null for everything else, whoever wrote it. */
export const parseScopes = (text: string): Scopes | null => {
  if (!text.startsWith(opening) || !text.endsWith(closing)) return null;
  const middle = text.slice(opening.length, -closing.length);
  try {
    const read = scopesSchema.safeParse(JSON.parse(middle));
    return read.success && canonical(read.data) === middle ? read.data : null;
  } catch {
    return null;
  }
};
