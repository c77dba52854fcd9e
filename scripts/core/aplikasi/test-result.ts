import { z } from 'zod';
import { labelOf } from '../policy/value-label.ts';
import type { Test } from '../records/aplikasi-dokumentasi.ts';
import type { CheckContext } from '../rule.ts';

/** Parameter with which a provision says that a duty begins with a verdict of a test. */
export const resultParameter = z
  .array(z.string())
  .min(1)
  .optional()
  .meta({ description: 'Putusan uji yang menimbulkan kewajiban; tanpa ini tidak bergantung pada pengujian.' });

/** Why a duty that begins with a verdict has not begun under the provision; undefined when it has, or needs none. */
export const withoutResult = (
  tests: readonly Test[] | undefined,
  verdicts: readonly string[] | undefined,
  { kosakata, isInForce }: Pick<CheckContext, 'kosakata' | 'isInForce'>,
): string | undefined => {
  if (!verdicts || tests?.some(({ hasil, tanggal }) => verdicts.includes(hasil) && isInForce(tanggal)))
    return undefined;
  const words = verdicts.map((verdict) => `"${labelOf(kosakata, 'hasil_uji', verdict)}"`);
  return `Belum ada pengujian dengan putusan ${words.join(' atau ')}.`;
};
