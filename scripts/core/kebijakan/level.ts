import { z } from 'zod';
import { labelOf } from '../policy/value-label.ts';
import type { Vocabulary } from '../policy/vocabulary.ts';

/** Parameter: the level of the policies that a provision speaks of. */
export const levelParameter = z.string().meta({ description: 'Tingkat kebijakan yang dikenai ketentuan.' });

/** A level as its regency calls it. */
export const levelWord = (vocabulary: Vocabulary, level: string): string =>
  labelOf(vocabulary, 'tingkat_kebijakan', level);

/** Why a provision about one level leaves a policy of another one aside; undefined when it speaks of it. */
export const foreignLevel = (vocabulary: Vocabulary, wanted: string, level: string): string | undefined =>
  level === wanted ? undefined : `Ketentuan ini tidak menyangkut "${levelWord(vocabulary, level)}".`;
