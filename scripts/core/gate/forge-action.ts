import type { Scopes } from './scopes-text.ts';

/** How GitHub ends a check; only `success` lets a request pass its rules. */
export type Conclusion = 'success' | 'action_required' | 'failure';

/** The check of the gate as the forge holds it. */
export interface LiveCheck {
  readonly id: number;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  /** Null where it keeps none, or none that can be read. */
  readonly scopes: Scopes | null;
}

/** What stands on a request now, of everything that the gate may change. */
export interface Live {
  readonly number: number;
  readonly head: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly author: number | null;
  readonly labels: readonly string[];
  /** Accounts that were ever asked for a review, by anybody. */
  readonly asked: readonly number[];
  /** Comments of the gate itself, the oldest first. */
  readonly comments: readonly { readonly id: number; readonly body: string }[];
  /** The last check of the gate at the head. */
  readonly check: LiveCheck | null;
}

export interface CheckOutput {
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
}

/** One change on the forge. Doing it twice is doing it once. */
export type ForgeAction =
  | ({
      readonly kind: 'buat-pemeriksaan';
      readonly head: string;
      readonly scopes: Scopes | null;
      /** Instant at which something else was shown, which one that is there already does not outlast. */
      readonly after?: string;
    } & CheckOutput)
  | ({ readonly kind: 'ubah-pemeriksaan'; readonly id: number } & CheckOutput)
  | { readonly kind: 'buat-komentar'; readonly body: string }
  | { readonly kind: 'ubah-komentar'; readonly id: number; readonly body: string }
  | { readonly kind: 'hapus-komentar'; readonly id: number }
  | { readonly kind: 'pasang-label'; readonly name: string }
  | { readonly kind: 'lepas-label'; readonly name: string }
  | { readonly kind: 'minta-ulasan'; readonly login: string }
  | { readonly kind: 'tutup' };
