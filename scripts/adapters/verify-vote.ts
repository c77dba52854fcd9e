import type { z } from 'zod';
import { dayOf } from '../core/gate/day.ts';
import type { officerSignatureSchema } from '../core/gate/forge-facts.ts';
import { peopleOf } from '../core/gate/people.ts';
import {
  isAbout,
  readStatement,
  type SignedPart,
  signedPartOf,
  type VoteContext,
} from '../core/gate/vote-statement.ts';
import type { Period } from '../core/records/period.ts';
import { certificateThatSigned } from './cms-signature.ts';
import { parsePublicKey } from './ssh-key.ts';
import { isSshSignatureGood, keyOfSignature } from './ssh-signature.ts';

export type OfficerSignature = z.infer<typeof officerSignatureSchema>;

/** An office of the roster with what it may sign by. */
export interface SigningOffice {
  readonly id: string;
  /** Every account of the person who holds it. */
  readonly accounts: readonly number[];
  /** Public keys of SSH, and certificates as `x509-sha256 <hex>`. */
  readonly kunci: readonly string[];
  /** Certificates that its regency trusts to issue others, as PEM. */
  readonly induk: readonly string[];
  /** The term of the office: outside of it nobody signs for it. */
  readonly berlaku?: Period | undefined;
}

export interface VoteToVerify {
  readonly body: string;
  /** Who wrote the review, by the forge's fixed number. */
  readonly account: number;
  /** Instant of the review. */
  readonly at: string;
  readonly context: VoteContext;
  /** Roster of the base. */
  readonly offices: readonly SigningOffice[];
}

const longest = 20_000;

const invalid = (kind: 'ssh' | 'cms', office: string | null = null): OfficerSignature => ({
  kind,
  valid: false,
  office,
  scopes: {},
  text: '',
});

/** The keys of an office in the form in which signatures name them. */
const keysOf = ({ kunci }: SigningOffice): string[] => kunci.map((line) => parsePublicKey(line) ?? line);

/** The line of the roster that a good signature answers to. */
const signerOf = async (
  { kind, statement, signature }: SignedPart,
  { at, offices }: VoteToVerify,
): Promise<string | undefined> => {
  if (kind === 'cms') {
    const anchors = [...new Set(offices.flatMap(({ induk }) => induk))];
    return certificateThatSigned({ text: statement, signature, anchors, at });
  }
  const key = keyOfSignature(signature);
  if (key === undefined || !offices.some((office) => keysOf(office).includes(key))) return undefined;
  const isGood = await isSshSignatureGood({ text: statement, signature, namespace: 'suara@tata-kelola', key, at });
  return isGood ? key : undefined;
};

const isInTerm = ({ berlaku }: SigningOffice, at: string): boolean => {
  const day = dayOf(at);
  return (berlaku?.sejak ?? day) <= day && day <= (berlaku?.sampai ?? day);
};

/** Whether all offices that list a key are one person's: a key that two share tells nobody apart. */
const areOnePerson = (holders: readonly SigningOffice[], offices: readonly SigningOffice[]): boolean => {
  const people = peopleOf([{ offices }]);
  const persons = holders.map(({ accounts }) => people.of(accounts[0] ?? 0));
  return persons.every((person) => person !== undefined && person === persons[0]);
};

/**
 * What an officer signed in a review; null where nothing was. It is valid only if the key or certificate is listed for an
 * office of the reviewer that is in its term, for no other person, and the statement is about this request: a good
 * signature of somebody else, or of another request, is none here. The text is kept only where it proves something.
 */
export const verifyVote = async (vote: VoteToVerify): Promise<OfficerSignature | null> => {
  const part = signedPartOf(vote.body);
  if (part === null) return null;
  if (part === 'unreadable' || part.text.length > longest) return invalid('ssh');
  const statement = readStatement(part.statement);
  const signer = statement && (await signerOf(part, vote));
  if (statement === undefined || signer === undefined) return invalid(part.kind);
  const holders = vote.offices.filter((office) => keysOf(office).includes(signer));
  const own = holders.find((office) => office.accounts.includes(vote.account) && isInTerm(office, vote.at));
  if (own === undefined || !areOnePerson(holders, vote.offices) || !isAbout(statement, vote.context))
    return invalid(part.kind, (own ?? holders[0])?.id ?? null);
  return { kind: part.kind, valid: true, office: own.id, scopes: statement.lingkup, text: part.text };
};
