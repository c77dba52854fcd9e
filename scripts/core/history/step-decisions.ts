import { z } from 'zod';
import type { FileStep } from './step.ts';

/** As much of a putusan as tells what it decided: earlier ones may have been written in an earlier form. */
const decisionSchema = z.object({
  nomor: z.number(),
  jenis: z.enum(['perdana', 'disetujui', 'pemulihan']),
  perkara: z.array(z.string()),
});

interface Decision {
  readonly daerah: string;
  readonly id: string;
  readonly nomor: number;
  readonly perkara: ReadonlySet<string>;
}

const decisionIn = ({ daerah, jenis, name, before, after }: FileStep): Decision[] => {
  if (jenis !== 'putusan' || before || !after) return [];
  const { success, data } = decisionSchema.safeParse(after.value);
  return success ? [{ daerah, id: name, nomor: data.nomor, perkara: new Set(data.perkara) }] : [];
};

/**
 * Finds by which putusan a record of a regency changed: one that the same step added and that names the record as
 * `jenis/id` or by its path; of several the last. A refusal decides that nothing changes.
 */
export const decisionsOf = (
  files: readonly FileStep[],
): ((daerah: string, names: readonly string[]) => string | undefined) => {
  const decisions = files.flatMap(decisionIn).sort((a, b) => b.nomor - a.nomor);
  return (daerah, names) =>
    decisions.find((one) => one.daerah === daerah && names.some((name) => one.perkara.has(name)))?.id;
};
