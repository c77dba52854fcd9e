import type { Basis } from '../finding.ts';
import type { DropReason, HoldReason } from './reasons.ts';

/** How a vote reached the gate, from the weakest evidence to the strongest. */
export type VoteKind = 'penulis' | 'suara' | 'tanda-tangan';

export interface CountedVote {
  /** The office that it was cast for. */
  readonly who: string;
  readonly kind: VoteKind;
  readonly at: string;
  /** Review of the forge; absent where the author's own proposal counts. */
  readonly review?: number;
}

export interface DroppedVote {
  /** The office, or `akun:<number>` where the account holds none. */
  readonly who: string;
  readonly reason: DropReason;
  readonly review?: number;
}

export type RequirementState = 'terpenuhi' | 'belum' | 'tak-berlaku' | 'dilampaui' | 'galat';

/** One thing that must be so before a change may land. */
export interface Requirement {
  readonly id: string;
  /** Provisions that ask for it; empty where it is the gate's own or a local choice. */
  readonly provisions: readonly string[];
  readonly state: RequirementState;
  readonly have: number;
  readonly need: number;
  readonly votes: readonly CountedVote[];
  readonly dropped: readonly DroppedVote[];
  /** Offices that may still act. */
  readonly waiting_for: readonly string[];
  readonly kind: 'gerbang' | 'pengusul' | 'pemutus' | 'penetap' | 'telaah' | 'darurat';
  readonly daerah: string | null;
  /** `jenis/id`, or paths of shared parts. */
  readonly subjects: readonly string[];
  /** What the requirement rests on; `skema` where it follows from how the gate works. */
  readonly basis: readonly Basis[];
  /** Roles or bodies that may meet it. */
  readonly authority: readonly string[];
  /** Why it is not met, by a stable code. */
  readonly reason: HoldReason | null;
  /** What the reason is about: paths, messages, instruments. */
  readonly details: readonly string[];
  /** The instrument that meets it, or that is asked for. */
  readonly instrument: string | null;
  readonly vetoes: readonly CountedVote[];
  /** Digest of what a vote on it is bound to; null where nobody votes. */
  readonly scope: string | null;
}

/** A refusal that somebody with the power to decide wrote, with a ground that the law knows. */
export interface Refusal {
  readonly by: readonly CountedVote[];
  readonly requirement: string;
  readonly ground: string;
  readonly reason: string;
}

export type GateVerdict = 'lulus' | 'tahan' | 'galat';

/** The outcome of the gate for one set of facts. */
export interface Decision {
  readonly version: 1;
  readonly verdict: GateVerdict;
  readonly requirements: readonly Requirement[];
  /** Set when the request is refused; the verdict is then `tahan`. */
  readonly refusal: Refusal | null;
  /** Refusals that were written but do not count. */
  readonly refusals_dropped: readonly DroppedVote[];
  readonly facts: string;
}
