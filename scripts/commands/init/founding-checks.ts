import { OperationalError } from '../../adapters/operational-error.ts';
import { rostersAt } from '../../adapters/roster-at.ts';
import { gitLine, tryGit } from '../../adapters/run-git.ts';
import { areDistinct, type Founder, strangersAmong } from '../../core/audit/founding.ts';
import { gateOfficesOf, type SigningRoster } from '../../core/audit/signing-roster.ts';

/** The commit that a revision names. */
export const commitIn = async (repository: string, revision: string): Promise<string> => {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, out } = await tryGit(repository, args);
  if (code === 0) return out.toString('utf8').trim();
  throw new OperationalError(
    `Versi "${revision}" tidak ada di repositori ini.`,
    'Jalankan di dalam repositori register, dan sebut cabang atau commit yang ada.',
  );
};

export const treeOf = (repository: string, commit: string): Promise<string> =>
  gitLine(repository, ['rev-parse', `${commit}^{tree}`]);

/** The roster of a regency at a commit, with at least one office that can seal what is decided under it. */
export const needRoster = async (repository: string, commit: string, daerah: string): Promise<SigningRoster> => {
  const roster = (await rostersAt(repository, commit)).get(daerah);
  if (!roster)
    throw new OperationalError(
      `Daerah "${daerah}" tidak ada di register pada versi itu.`,
      'Tambahkan registry/<daerah>/daerah.yaml dan daftar jabatannya, simpan sebagai commit, lalu ulangi.',
    );
  if (gateOfficesOf(roster).length === 0)
    throw new OperationalError(
      `Daftar jabatan ${daerah} belum memuat jabatan berperan gerbang yang punya kunci.`,
      'Tambahkan jabatan dengan peran: gerbang dan kunci publiknya; tanpa itu tidak ada putusan yang dapat disegel.',
    );
  return roster;
};

/** Refuses founders that the roster does not know, or that are fewer persons than they seem. */
export const needFounders = (
  founders: readonly Founder[],
  roster: SigningRoster | undefined,
  threshold: number,
): void => {
  const [stranger] = strangersAmong(founders, roster);
  if (stranger)
    throw new OperationalError(
      `Jabatan "${stranger.jabatan}" tidak ada pada daftar jabatan, atau kunci itu tidak tercantum padanya.`,
      'Cantumkan kunci publiknya di isian kunci jabatan itu, simpan sebagai commit, lalu ulangi.',
    );
  if (!areDistinct(founders, roster))
    throw new OperationalError(
      'Dua pendiri memakai jabatan, kunci, atau akun forge yang sama.',
      'Setiap pendiri adalah orang yang berbeda dengan kuncinya sendiri.',
    );
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > founders.length)
    throw new OperationalError(
      `Ambang ${threshold} tidak sesuai dengan ${founders.length} pendiri.`,
      'Tulis --ambang antara 1 dan banyaknya pendiri.',
    );
};

/** Refuses a decree that the register does not hold at that commit. */
export const needDecree = async (repository: string, commit: string, daerah: string, id: string): Promise<void> => {
  const path = `registry/${daerah}/keputusan/${id}.yaml`;
  if ((await gitLine(repository, ['ls-tree', commit, '--', path])) !== '') return;
  throw new OperationalError(
    `Keputusan "${id}" tidak ada di ${path} pada versi itu.`,
    'Catat keputusan yang mendasarinya sebagai rekaman, simpan sebagai commit, lalu ulangi.',
  );
};
