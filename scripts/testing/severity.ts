import type { Parts } from './traps.ts';

/** A change of the office and what the provisions say of it then, each line as number, level, basis, rule and record. */
export interface Said {
  readonly what: string;
  readonly change: Parts;
  readonly says: readonly string[];
  /** Numbers that say it, where they are not those of the row. */
  readonly by?: readonly string[];
  /** The day of the check, where it is not that of all rows. */
  readonly at?: string;
}

/** Something that the text allows: nobody must, and whoever does keeps to what is attached to it. */
export interface Permission {
  readonly provision: string;
  readonly what: string;
  /** Nobody does it. */
  readonly without: Parts;
  /** Somebody does it as the text wants it, and which rules of the provision then pass. */
  readonly within: { readonly change: Parts; readonly passes: readonly string[] };
  /** Somebody does it against what is attached to it, each way alone; a reason where the text attaches nothing. */
  readonly against: readonly Said[] | string;
}

/** Something allowed, with how often at least, or preferred: never more than a warning. */
export interface Preference {
  readonly provision: string;
  readonly what: string;
  readonly without: Parts;
  /** What is said of whoever leaves it: warnings at most. */
  readonly warns: readonly string[];
  /** Acts of which somebody is reminded, where the text names an interval. */
  readonly reminds?: readonly string[];
  /** Done, or left with a written reason: nothing is said. */
  readonly within: Parts;
}

/** Something ordered or forbidden: what breaks it, or why no record can. */
export type Order =
  | (Said & { readonly provision: string })
  /** With how it is held instead: each entry as shape, basis and name. */
  | { readonly provision: string; readonly unseen: string; readonly held: readonly string[] };

/** Which words of a regulation order, and which only allow; told by number, in the order of the text. */
export interface Modality {
  /** Numbers with wajib, harus, dilarang, or a plain sentence that names who or what. */
  readonly orders: string;
  /** Numbers with dapat, berwenang, diperkenankan. */
  readonly permissions: string;
  /** Orders of which no record shows a breach by the text itself: why, with what is shown instead. */
  readonly unseen: Readonly<Record<string, { readonly why: string; readonly shows: readonly string[] }>>;
  /** Permissions to which the text attaches nothing that a record could break. */
  readonly free: Readonly<Record<string, string>>;
}
