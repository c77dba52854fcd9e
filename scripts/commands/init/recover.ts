import { genesisIn } from '../../adapters/genesis-of.ts';
import { putusanAddedBy } from '../../adapters/landed-putusan.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { rostersAt } from '../../adapters/roster-at.ts';
import { runGit, tryGit } from '../../adapters/run-git.ts';
import { sha256 } from '../../adapters/sha256.ts';
import { beyondRecovery, type FoundingPutusan, standingFounders } from '../../core/audit/founding.ts';
import { recoveryOf } from '../../core/audit/founding-draft.ts';
import { chainDigest } from '../../core/gate/putusan-chain.ts';
import { commitIn, needDecree, needRoster, treeOf } from './founding-checks.ts';

export interface Recovery {
  readonly repository: string;
  /** Revision that holds the recovered roster, on top of main. */
  readonly from: string;
  readonly daerah: string;
  readonly keputusan: string;
  readonly reason: string;
  readonly at: string;
}

export const main = 'refs/heads/main';

const needOnTop = async (repository: string, base: string, head: string): Promise<void> => {
  if (base !== head && (await tryGit(repository, ['merge-base', '--is-ancestor', base, head])).code === 0) return;
  throw new OperationalError(
    'Daftar jabatan yang dipulihkan harus berada di atas ujung cabang utama.',
    'Buat cabang dari main, perbaiki daftar jabatannya, simpan sebagai commit, lalu sebut cabang itu dengan --dari.',
  );
};

const changedIn = async (repository: string, base: string, head: string): Promise<string[]> =>
  (await runGit(repository, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, head]))
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');

/** The text that founders sign to bring back a lost roster; only those may whose keys nobody has revoked. */
export const draftRecovery = async (recovery: Recovery): Promise<FoundingPutusan> => {
  const { repository, daerah, keputusan, reason, at } = recovery;
  const [base, head] = [await commitIn(repository, main), await commitIn(repository, recovery.from)];
  await needOnTop(repository, base, head);
  const paths = await changedIn(repository, base, head);
  const [stray] = beyondRecovery(paths, daerah);
  if (stray !== undefined)
    throw new OperationalError(
      `Pemulihan hanya boleh mengubah daftar jabatan ${daerah} dan keputusannya; cabang itu juga mengubah ${stray}.`,
      'Pisahkan perubahan lain ke permohonan biasa.',
    );
  const genesis = await genesisIn(repository, base);
  const { pendiri, ambang: threshold, repositori } = genesis.putusan.pendirian;
  const founders = standingFounders(pendiri, (await rostersAt(repository, base)).get(genesis.daerah));
  if (founders.length < threshold)
    throw new OperationalError(
      `Tinggal ${founders.length} pendiri yang kuncinya belum dicabut, sedangkan ambangnya ${threshold}.`,
      'Pemulihan tidak dapat dilakukan; daftar jabatan hanya dapat diubah lewat permohonan biasa.',
    );
  const roster = await needRoster(repository, head, daerah);
  await needDecree(repository, head, daerah, keputusan);
  const last = await putusanAddedBy(repository, base);
  if (!last)
    throw new OperationalError(
      'Ujung cabang main tidak menambahkan tepat satu putusan, sehingga rantai putusan tidak dapat disambung.',
      'Jalankan "tata audit" untuk melihat sejak commit mana rantainya putus.',
    );
  return recoveryOf({
    at,
    daerah,
    asal: roster.keadaan === 'resmi' ? 'resmi' : 'contoh',
    repository: repositori,
    founders,
    threshold,
    keputusan,
    base,
    tree: await treeOf(repository, head),
    head,
    reason,
    number: last.putusan.nomor + 1,
    previous: chainDigest(last.putusan, sha256),
    subjects: paths.map((path) => path.replace(/^registry\/[^/]+\//, '').replace(/\.yaml$/, '')).sort(),
  });
};
