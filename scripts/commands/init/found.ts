import { OperationalError } from '../../adapters/operational-error.ts';
import { readPutusan } from '../../adapters/putusan-file.ts';
import { runGit } from '../../adapters/run-git.ts';
import type { Founder, FoundingPutusan } from '../../core/audit/founding.ts';
import { genesisOf } from '../../core/audit/founding-draft.ts';
import { commitIn, needDecree, needFounders, needRoster, treeOf } from './founding-checks.ts';

export interface Founding {
  readonly repository: string;
  /** Revision whose roster is founded. */
  readonly from: string;
  readonly daerah: string;
  readonly name: string;
  readonly founders: readonly Founder[];
  readonly threshold: number;
  readonly keputusan: string;
  readonly at: string;
}

const place = /^registry\/[^/]+\/putusan\/putusan-\d{6}\.yaml$/;

/** A sample shows what a putusan looks like and proves nothing; whatever else stands there was written by a gate. */
const isSample = async (repository: string, commit: string, path: string): Promise<boolean> => {
  const putusan = readPutusan(await runGit(repository, ['cat-file', 'blob', `${commit}:${path}`]));
  return putusan?.asal === 'contoh' && putusan.segel === undefined && putusan.pendirian === undefined;
};

const needUnfounded = async (repository: string, commit: string): Promise<void> => {
  const args = ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'registry/'];
  const paths = (await runGit(repository, args)).toString('utf8').split('\0');
  for (const path of paths.filter((one) => place.test(one)))
    if (!(await isSample(repository, commit, path)))
      throw new OperationalError(
        `Register ini sudah berdiri: ${path} ada pada versi itu.`,
        'Pakai "tata init --pemulihan" bila daftar jabatannya perlu dipulihkan.',
      );
};

/** The text that founders sign to found a register on a commit. */
export const draftGenesis = async (founding: Founding): Promise<FoundingPutusan> => {
  const { repository, daerah, founders, threshold, keputusan, at, name } = founding;
  const base = await commitIn(repository, founding.from);
  await needUnfounded(repository, base);
  const roster = await needRoster(repository, base, daerah);
  needFounders(founders, roster, threshold);
  await needDecree(repository, base, daerah, keputusan);
  const tree = await treeOf(repository, base);
  const asal = roster.keadaan === 'resmi' ? 'resmi' : 'contoh';
  return genesisOf({ at, daerah, asal, repository: name, founders, threshold, keputusan, base, tree });
};
