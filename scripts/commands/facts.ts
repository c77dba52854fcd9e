import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { branchFacts } from '../adapters/branch-facts.ts';
import { factsText, writeFacts } from '../adapters/facts-file.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';

export const usage = `tata facts --branch CABANG [--base REV] [--out BERKAS]
Menulis semua yang menjadi dasar putusan atas satu usulan perubahan, sebagai JSON: isi yang berubah, temuan yang ditimbulkannya,
hukum dan daftar jabatan dari cabang utama. Tanpa forge belum ada suara; bentuknya di scripts/schemas/fakta-gerbang.schema.json.`;

const options = { branch: { type: 'string' }, base: { type: 'string' }, out: { type: 'string' } } as const;

/** Writes the facts of a branch. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const { branch, base, out } = values;
  if (branch === undefined)
    throw new OperationalError(
      'Belum disebut cabang mana yang diusulkan.',
      'Tulis, misalnya: tata facts --branch usulan',
    );
  const facts = await branchFacts({ branch, base }, io, rules);
  if (out === undefined) io.out(factsText(facts));
  else writeFacts(io.cwd, out, facts);
  return 0;
};
