import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { branchFacts } from '../adapters/branch-facts.ts';
import { factsText, writeFacts } from '../adapters/facts-file.ts';
import type { Io } from '../adapters/io.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import type { Facts } from '../core/gate/facts.ts';

export const usage = `tata facts --branch CABANG [--base REV] [--out BERKAS]
tata facts --pr NOMOR [--out BERKAS]
Menulis semua yang menjadi dasar putusan atas satu usulan perubahan, sebagai JSON: isi yang berubah, temuan yang ditimbulkannya,
hukum dan daftar jabatan dari cabang utama. Tanpa forge belum ada suara; bentuknya di scripts/schemas/fakta-gerbang.schema.json.`;

const options = {
  branch: { type: 'string' },
  pr: { type: 'string' },
  base: { type: 'string' },
  out: { type: 'string' },
} as const;

/** What only the forge needs is loaded only for it. */
const forgeFacts = async (number: string, io: Io): Promise<Facts> => {
  const [{ openSession }, { judgeRequest }, { requestNumberOf }] = await Promise.all([
    import('../adapters/forge-session.ts'),
    import('../adapters/request-facts.ts'),
    import('../adapters/github-request.ts'),
  ]);
  return (await judgeRequest(await openSession(io), requestNumberOf(number), rules)).facts;
};

/** Writes the facts of a branch, or of a request on the forge. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values } = parseArgs({ args, options, strict: true });
  const { branch, pr, base, out } = values;
  if ((branch === undefined) === (pr === undefined))
    throw new OperationalError(
      'Sebut tepat satu usulan: cabangnya, atau nomor permohonannya di forge.',
      'Tulis, misalnya: tata facts --branch usulan',
    );
  const facts =
    pr === undefined ? await branchFacts({ branch: branch ?? '', base }, io, rules) : await forgeFacts(pr, io);
  if (out === undefined) io.out(factsText(facts));
  else writeFacts(io.cwd, out, facts);
  return 0;
};
