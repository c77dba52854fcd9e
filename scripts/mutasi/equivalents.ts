import { z } from 'zod';
import type { Fate } from './judge-file.ts';

/** Mutants that no test can notice, each with the reason: what they change is the same before and after. */
export const equivalentsSchema = z.array(
  z.strictObject({
    berkas: z.string().meta({ description: 'Rule file.' }),
    baris: z.string().meta({ description: 'The line on which the mutant begins, without its indentation.' }),
    sebelum: z.string(),
    sesudah: z.string(),
    alasan: z.string().min(20),
  }),
);
export type Equivalent = z.infer<typeof equivalentsSchema>[number];

/** Text with every run of white space as one blank: a mutant may span lines. */
export const joined = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isMeant = ({ berkas, baris, sebelum, sesudah }: Equivalent, { file, mutant }: Fate): boolean =>
  file === berkas &&
  mutant.text === baris &&
  joined(mutant.before) === joined(sebelum) &&
  joined(mutant.after) === joined(sesudah);

export interface Sorted {
  readonly noticed: readonly Fate[];
  readonly survivors: readonly Fate[];
  readonly equivalent: readonly Fate[];
  /** Entries of judged files that no survivor needs. */
  readonly needless: readonly Equivalent[];
}

/** What became of the mutants, those that are listed as equivalent apart; one of these that is noticed is none. */
export const sorted = (fates: readonly Fate[], equivalents: readonly Equivalent[]): Sorted => {
  const files = new Set(fates.map(({ file }) => file));
  const alive = fates.filter(({ noticed }) => noticed === undefined);
  const isListed = (fate: Fate) => equivalents.some((entry) => isMeant(entry, fate));
  return {
    noticed: fates.filter(({ noticed }) => noticed !== undefined),
    survivors: alive.filter((fate) => !isListed(fate)),
    equivalent: alive.filter(isListed),
    needless: equivalents.filter((entry) => files.has(entry.berkas) && !alive.some((fate) => isMeant(entry, fate))),
  };
};
