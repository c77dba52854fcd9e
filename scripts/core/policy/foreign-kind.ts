import { labelOf } from './value-label.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Why a provision about some kinds of a regency's list leaves a record of this kind aside; undefined when it speaks of it. */
export const foreignKind = (
  vocabulary: Vocabulary,
  list: string,
  kinds: readonly string[],
  kind: string,
): string | undefined =>
  kinds.includes(kind) ? undefined : `Ketentuan ini tidak menyangkut jenis "${labelOf(vocabulary, list, kind)}".`;
