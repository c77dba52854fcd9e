import { z } from 'zod';
import { canonical, type Json } from '../canonical.ts';
import type { Comparison, Difference } from './rulesets.ts';

/** One answer of the forge that must hold these values, and where a person sets them. */
export const forgeSettingSchema = z.strictObject({
  baca: z.string().regex(/^\/repos\/\{owner\}\/\{repo\}(\/[\w-]+)*$/),
  nilai: z.record(z.string(), z.json()),
  atur: z.string().min(1).max(300),
});

export type ForgeSetting = z.infer<typeof forgeSettingSchema>;

const isFields = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True where a value holds all that is wanted; a list holds exactly as many, in any order. */
function holds(want: Json, have: Json | undefined): boolean {
  if (Array.isArray(want)) {
    return (
      Array.isArray(have) && have.length === want.length && want.every((one) => have.some((other) => holds(one, other)))
    );
  }
  if (isFields(want)) {
    return isFields(have) && Object.entries(want).every(([key, inner]) => holds(inner ?? null, have[key]));
  }
  return want === have;
}

/** Each setting against the answer to its question; without an answer it is unread, never equal. */
export function compareSettings(wanted: readonly ForgeSetting[], answers: ReadonlyMap<string, Json>): Comparison {
  const differences: Difference[] = [];
  const unread: string[] = [];
  for (const { baca, nilai, atur } of wanted) {
    const have = answers.get(baca);
    if (!isFields(have)) {
      unread.push(`"${baca}" tidak terbaca dengan izin ini; lihat sendiri di ${atur}.`);
      continue;
    }
    for (const [name, want] of Object.entries(nilai)) {
      if (want === undefined || holds(want, have[name])) continue;
      const told = have[name] === undefined ? 'tidak ada' : canonical(have[name]);
      const message = `${name} ${told}; seharusnya ${canonical(want)}. Tempatnya: ${atur}.`;
      differences.push({ place: baca, message, weakens: true });
    }
  }
  return { differences, unread };
}
