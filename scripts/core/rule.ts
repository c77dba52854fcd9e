import type { z } from 'zod';
import type { Regulation } from './policy/regulation.ts';
import type { Vocabulary } from './policy/vocabulary.ts';
import type { Daerah } from './records/daerah.ts';
import type { IndexKind, IndexName } from './records/indexes.ts';
import { type AnyRecord, type Jenis, jenisList, type RecordOf } from './records/kinds.ts';

/** One fault that a rule sees: where, what is the case, what to do. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  readonly help: string;
  readonly actual?: string;
  readonly expected?: string;
  /** Tells faults at the same path apart. */
  readonly discriminator?: string;
  readonly related?: readonly string[];
  /** A human must look even where the binding would refuse. */
  readonly review?: boolean;
}

export type Verdict =
  | { readonly outcome: 'lulus' }
  | { readonly outcome: 'tak-berlaku'; readonly reason: string }
  | { readonly outcome: 'gagal'; readonly faults: readonly [Fault, ...Fault[]] };

export const pass: Verdict = { outcome: 'lulus' };
export const notApplicable = (reason: string): Verdict => ({ outcome: 'tak-berlaku', reason });
/** Fails with the faults given; passes when there is none. */
export const verdictOf = (faults: readonly Fault[]): Verdict => {
  const [first, ...rest] = faults;
  return first ? { outcome: 'gagal', faults: [first, ...rest] } : pass;
};

/** Field of any of the kinds that a rule judges. */
type FieldOf<J extends Jenis> = J extends Jenis ? keyof RecordOf<J> & string : never;
type Picked<J extends Jenis, F extends string> = J extends Jenis ? Pick<RecordOf<J>, F & keyof RecordOf<J>> : never;

/** The part of the registry that a rule declared. */
export interface Lookups<N extends IndexName> {
  find<I extends N>(
    index: I,
    key: string,
  ): readonly { jenis: IndexKind[I]; ref: string; record: RecordOf<IndexKind[I]> }[];
  /** The record of a kind by its id, for rules that declare `by-id`; one whose file cannot be read is absent. */
  get<K extends Jenis>(jenis: K, id: string | undefined): RecordOf<K> | undefined;
  /** Whether a record of that name exists but could not be read: its own file says why. */
  isBroken(ref: string): boolean;
}

export interface CheckContext<
  J extends Jenis = Jenis,
  F extends string = string,
  N extends IndexName = IndexName,
  P = unknown,
> {
  readonly jenis: J;
  readonly ref: string;
  readonly subject: Picked<J, F>;
  /** The same record before the change; only for rules with `comparesBase`, and only when there is a base. */
  readonly base: Picked<J, F> | undefined;
  readonly parameter: P;
  readonly registry: Lookups<N>;
  readonly daerah: { readonly id: string } & Pick<Daerah, 'nama' | 'keadaan'>;
  readonly istilah: Regulation['istilah'];
  readonly kosakata: Vocabulary;
  /** The day the verdict is about: the record's own date, or the day of the check. */
  readonly date: string;
  /** Whether the provision was in force on a day: what happened under older law is not judged by it. */
  readonly isInForce: (day: string) => boolean;
  /** The day of the check, for what is asked of other records as they are now. */
  readonly today: string;
}

export interface Rule {
  readonly id: string;
  /** The passing condition, the applicable thing first. */
  readonly title: string;
  readonly subjects: readonly Jenis[];
  readonly fields: readonly string[] | 'semua';
  readonly indexes: readonly IndexName[];
  readonly parameters: z.ZodType;
  /** The kinds that a binding with such a parameter speaks of, where it speaks of fewer than the rule. */
  readonly subjectsFor?: (parameter: unknown) => readonly Jenis[];
  /**
   * Whether a binding with such a parameter looks at each event by the law of that event's own day, through `isInForce`:
   * a version that has ended still judges what happened under it.
   */
  readonly judgesEvents?: (parameter: unknown) => boolean;
  /** A failure is a gap at the agency's own file, not a breach in a record. */
  readonly gap?: boolean;
  readonly comparesBase?: boolean;
  /** Judges records of villages and firms as well: order in the register, not a duty of the regency's offices. */
  readonly everyone?: boolean;
  /** A failure means that papers are missing: the request waits, it is not refused. */
  readonly incomplete?: boolean;
  /** A pass means that the instrument which the regulation demands is there. */
  readonly establishes?: boolean;
  /** No waiver lifts it, whoever gives it. */
  readonly absolute?: boolean;
  readonly check: (context: CheckContext) => Verdict;
}

interface Definition<J extends Jenis, F extends FieldOf<J>, N extends IndexName, P extends z.ZodType> {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly J[];
  readonly fields: readonly F[];
  readonly indexes: readonly N[];
  readonly parameters: P;
  readonly subjectsFor?: (parameter: z.infer<P>) => readonly J[];
  readonly judgesEvents?: (parameter: z.infer<P>) => boolean;
  readonly gap?: boolean;
  readonly comparesBase?: boolean;
  readonly everyone?: boolean;
  readonly incomplete?: boolean;
  readonly establishes?: boolean;
  readonly absolute?: boolean;
  readonly check: (context: CheckContext<J, F | 'id', N, z.infer<P>>) => Verdict;
}

/** Declares a rule; `check` is typed to see only the fields, indexes and parameters it names. */
export const defineRule = <J extends Jenis, F extends FieldOf<J>, N extends IndexName, P extends z.ZodType>(
  definition: Definition<J, F, N, P>,
): Rule => definition as unknown as Rule;

/** Declares a rule that reads every field of every kind, such as references: a new kind is judged without a word. */
export const defineRecordRule = <N extends IndexName, P extends z.ZodType>(
  definition: Omit<Definition<Jenis, never, N, P>, 'subjects' | 'fields' | 'check'> & {
    readonly check: (
      context: Omit<CheckContext<Jenis, string, N, z.infer<P>>, 'subject' | 'base'> & {
        subject: AnyRecord;
        base: AnyRecord | undefined;
      },
    ) => Verdict;
  },
): Rule => ({ ...definition, subjects: jenisList, fields: 'semua' }) as unknown as Rule;
