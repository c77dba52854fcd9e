import { relative } from 'node:path';
import type { Rule } from '../core/rule.ts';
import { openSession } from './forge-session.ts';
import { openRepository, type Repository } from './git.ts';
import { writeHistorySnapshot } from './history-snapshot.ts';
import type { Io } from './io.ts';
import { judgeBranches, judgeOpen } from './judge-requests.ts';
import { readRequestSnapshot, requestFile } from './request-file.ts';
import { branchOutcomes, forgeOutcomes, keepRequests } from './request-snapshot.ts';

type Rules = ReadonlyMap<string, Rule>;

const writeHistory = async (io: Io): Promise<void> => {
  const history = await writeHistorySnapshot(io.cwd);
  io.out(
    history
      ? `Ditulis: ${relative(io.cwd, history.written)}, riwayat ${history.records} rekaman.\n`
      : 'Riwayat tidak ditulis: Git tidak memuat riwayat register ini.\n',
  );
};

const judgedAt = async (repository: Repository, io: Io, rules: Rules) => {
  if (!io.env.TATA_APP) return branchOutcomes(repository, await judgeBranches(repository, io, rules));
  return forgeOutcomes(await judgeOpen(await openSession(io), rules));
};

const writeRequests = async (repository: Repository, io: Io, rules: Rules, isAsked: boolean): Promise<void> => {
  const dari = io.env.TATA_APP ? 'forge' : 'cabang';
  const found = readRequestSnapshot(repository.root);
  // Branches of a clone know nothing of the queue at the forge: they do not take its place unasked.
  if (dari === 'cabang' && !isAsked && found !== 'rusak' && found?.dari === 'forge') {
    io.out(`Dibiarkan: ${requestFile}, ${found.requests.length} permohonan dari forge per ${found.at}.\n`);
    return;
  }
  const at = io.now;
  const outcomes = await judgedAt(repository, io, rules);
  const kept = keepRequests(repository.root, outcomes, { at, dari, isWhole: true });
  const from = dari === 'forge' ? 'permohonan terbuka di forge' : 'permohonan dari cabang pengajuan/';
  const broken = outcomes.filter((one) => 'unjudged' in one).length;
  io.out(
    `Ditulis: ${requestFile}, ${kept?.requests ?? 0} ${from}${broken ? `; ${broken} belum dapat dinilai` : ''}.\n`,
  );
};

/** What is written for the portal beside the register; each can be asked for alone. */
export const snapshotParts = ['riwayat', 'permohonan'] as const;
export type SnapshotPart = (typeof snapshotParts)[number];

/**
 * Writes history and open requests under `.tata/`, and says what it wrote. Without Git it says so and writes nothing: the
 * portal is built all the same.
 */
export const writeSnapshots = async (io: Io, rules: Rules, only?: SnapshotPart): Promise<void> => {
  const repository = await openRepository(io.cwd);
  if (!repository) {
    io.out('Git tidak tersedia atau folder ini bukan klon, jadi riwayat dan permohonan tidak ditulis.\n');
    return;
  }
  if (only !== 'permohonan') await writeHistory(io);
  if (only !== 'riwayat') await writeRequests(repository, io, rules, only === 'permohonan');
};
