import { rules } from '../../../policies/rules/index.ts';
import { branchFacts } from '../../adapters/branch-facts.ts';
import { openSession } from '../../adapters/forge-session.ts';
import { openRepository, type Repository } from '../../adapters/git.ts';
import type { Pace } from '../../adapters/github-client.ts';
import { openRequests } from '../../adapters/github-request.ts';
import type { Io } from '../../adapters/io.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { judgeRequest } from '../../adapters/request-facts.ts';
import { sha256 } from '../../adapters/sha256.ts';
import { decide } from '../../core/gate/decide.ts';
import type { Decision, Requirement } from '../../core/gate/decision.ts';
import type { Facts } from '../../core/gate/facts.ts';
import { requirementWords } from '../../core/render/gate-requirement.ts';

interface Judged {
  readonly name: string;
  readonly facts: Facts;
  readonly decision: Decision;
}

/** Whether a requirement waits for an office, written `jabatan` or `daerah/jabatan`. */
const waitsFor =
  (office: string) =>
  ({ daerah, waiting_for }: Requirement): boolean =>
    waiting_for.some((id) => id === office || `${daerah}/${id}` === office);

const linesOf = ({ name, facts, decision }: Judged, office: string): string[] => {
  const waiting = decision.requirements.filter(waitsFor(office)).map((one) => requirementWords(facts, one));
  if (waiting.length === 0) return [];
  return [name, ...waiting.flatMap(({ asks, ground }) => [`  ${asks}`, `    Dasar: ${ground}`])];
};

/** Branches that stand for requests where there is no forge. */
const localRequests = async ({ git }: Repository, io: Io): Promise<Judged[]> => {
  const listed = await git.raw(['for-each-ref', '--format=%(refname)', 'refs/heads/pengajuan/']);
  const found: Judged[] = [];
  for (const branch of listed.split('\n').filter((line) => line !== '')) {
    const facts = await branchFacts({ branch, base: undefined }, io, rules);
    found.push({ name: branch.replace('refs/heads/', ''), facts, decision: decide(facts, sha256) });
  }
  return found;
};

const forgeRequests = async (io: Io, pace: Pace | undefined): Promise<Judged[]> => {
  const session = await openSession(io, pace);
  const found: Judged[] = [];
  for (const { number } of await openRequests(session.read, session.place))
    found.push({ name: `Permohonan #${number}`, ...(await judgeRequest(session, number, rules)) });
  return found;
};

/** Lists what waits for one office: open requests of the forge, or local branches `pengajuan/*` where none is set up. */
export const runMine = async (office: string, io: Io, pace?: Pace): Promise<number> => {
  const repository = await openRepository(io.cwd);
  if (!repository)
    throw new OperationalError('Folder ini bukan bagian dari repositori Git.', 'Jalankan di dalam klon registernya.');
  const isOnForge = Boolean(io.env.TATA_APP);
  const requests = isOnForge ? await forgeRequests(io, pace) : await localRequests(repository, io);
  const lines = requests.flatMap((one) => linesOf(one, office));
  const from = isOnForge ? 'permohonan terbuka' : 'cabang pengajuan/ di klon ini';
  io.out(
    lines.length > 0
      ? `Menunggu ${office}\n\n${lines.join('\n')}\n`
      : `Tidak ada yang menunggu ${office} di antara ${requests.length} ${from}.\n`,
  );
  return 0;
};
