import { z } from 'zod';
import { foreignKind } from '../policy/foreign-kind.ts';
import type { Vocabulary } from '../policy/vocabulary.ts';

/** Parameter: the kinds of plans that a provision speaks of. */
export const planKindsParameter = z
  .array(z.string())
  .min(1)
  .meta({ description: 'Jenis rencana yang dikenai ketentuan.' });

/** Why a provision about some kinds of plans leaves a plan aside; undefined when it speaks of it. */
export const foreignPlan = (vocabulary: Vocabulary, kinds: readonly string[], kind: string): string | undefined =>
  foreignKind(vocabulary, 'jenis_rencana', kinds, kind);
