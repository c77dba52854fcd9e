import type { Facts } from '../gate/facts.ts';
import type { Putusan } from '../records/putusan.ts';
import type { AuditFault } from './faults.ts';
import type { Founder } from './founding.ts';
import type { Rosters } from './signing-roster.ts';

/** A putusan as a commit of main added it, with what its signatures prove by themselves. */
export interface AddedPutusan {
  readonly path: string;
  /** Regency of the folder that it stands in. */
  readonly daerah: string;
  /** Null where the file is no putusan. */
  readonly putusan: Putusan | null;
  /** Public key under whose signature the seal is good for what it seals; null where there is none. */
  readonly sealKey: string | null;
  /** Founders whose signature is good. */
  readonly founders: readonly Founder[];
}

/** One commit of main with what it did to its first parent. */
export interface ChainCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Tree of the first parent. */
  readonly parentTree: string | null;
  readonly added: readonly AddedPutusan[];
  /** Putusan files that were there and are changed or gone. */
  readonly touched: readonly { readonly path: string; readonly isGone: boolean }[];
  /** All paths that differ from the first parent. */
  readonly paths: readonly string[];
  /** Paths that differ from what was decided, besides the putusan; null where that tree is not in the clone. */
  readonly stray: readonly string[] | null;
  /** Rosters of the first parent. */
  readonly rosters: Rosters;
}

/** A decision read again from a clone. */
export type Rebuilt =
  | {
      readonly facts: Facts;
      /** Reviews whose officer signature was counted as good and is not. */
      readonly badSignatures: readonly number[];
      /** Version of the program at the commit that it was decided on, and of the one at the tip. */
      readonly version: string;
      readonly versionNow: string;
    }
  /** The head of a refused request need not be in a clone: nothing of it landed. */
  | { readonly missing: string }
  | { readonly failure: string };

export type Rebuild = (commit: ChainCommit, putusan: Putusan) => Promise<Rebuilt>;

/** Something that an auditor should know, and that is no fault. */
export interface AuditNote {
  readonly commit: string | null;
  readonly putusan?: string;
  readonly message: string;
}

export interface Findings {
  readonly faults: readonly AuditFault[];
  readonly notes: readonly AuditNote[];
}
