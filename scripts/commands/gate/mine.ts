import { rules } from '../../../policies/rules/index.ts';
import { openSession } from '../../adapters/forge-session.ts';
import { openRepository } from '../../adapters/git.ts';
import type { Pace } from '../../adapters/github-client.ts';
import type { Io } from '../../adapters/io.ts';
import { type Judgement, judgeBranches, judgeOpen } from '../../adapters/judge-requests.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { faultWords } from '../../adapters/own-fault.ts';
import type { Requirement } from '../../core/gate/decision.ts';
import { requirementWords } from '../../core/render/gate-requirement.ts';

/** Whether a requirement waits for an office, written `jabatan` or `daerah/jabatan`. */
const waitsFor =
  (office: string) =>
  ({ daerah, waiting_for }: Requirement): boolean =>
    waiting_for.some((id) => id === office || `${daerah}/${id}` === office);

const linesOf = ({ name, judged }: Judgement, office: string): string[] => {
  if (!judged) return [];
  const { facts, decision } = judged;
  const waiting = decision.requirements.filter(waitsFor(office)).map((one) => requirementWords(facts, one));
  if (waiting.length === 0) return [];
  return [name, ...waiting.flatMap(({ asks, ground }) => [`  ${asks}`, `    Dasar: ${ground}`])];
};

/** Lists what waits for one office: open requests of the forge, or local branches `pengajuan/*` where none is set up. */
export const runMine = async (office: string, io: Io, pace?: Pace): Promise<number> => {
  const repository = await openRepository(io.cwd);
  if (!repository)
    throw new OperationalError('Folder ini bukan bagian dari repositori Git.', 'Jalankan di dalam klon registernya.');
  const isOnForge = Boolean(io.env.TATA_APP);
  const requests = isOnForge
    ? await judgeOpen(await openSession(io, pace), rules)
    : await judgeBranches(repository, io, rules);
  const broken = requests.filter(({ judged }) => judged === undefined);
  for (const { name, error } of broken) io.err(`${name}: ${faultWords(error)}`);
  const lines = requests.flatMap((one) => linesOf(one, office));
  const from = isOnForge ? 'permohonan terbuka' : 'cabang pengajuan/ di klon ini';
  io.out(
    lines.length > 0
      ? `Menunggu ${office}\n\n${lines.join('\n')}\n`
      : `Tidak ada yang menunggu ${office} di antara ${requests.length} ${from}.\n`,
  );
  return broken.length > 0 ? 2 : 0;
};
