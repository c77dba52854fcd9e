import { goodFounders } from '../../adapters/founder-signatures.ts';
import { landCommit } from '../../adapters/git-write.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { putusanText } from '../../adapters/putusan-file.ts';
import { gitLine, runGit, tryGit } from '../../adapters/run-git.ts';
import { type FoundingPutusan, withFounderSignatures } from '../../core/audit/founding.ts';
import { landingMessage } from '../../core/gate/landing-message.ts';
import { putusanPath } from '../../core/gate/putusan-chain.ts';
import { main } from './recover.ts';

export interface Conclusion {
  readonly repository: string;
  readonly putusan: FoundingPutusan;
  readonly signatures: ReadonlyMap<string, string>;
}

/** Every signature that was handed in must be good: a wrong one is said, not left aside. */
const signed = async ({ putusan, signatures }: Conclusion): Promise<FoundingPutusan> => {
  const { pendiri, ambang } = putusan.pendirian;
  const stranger = [...signatures.keys()].find((office) => !pendiri.some(({ jabatan }) => jabatan === office));
  if (stranger !== undefined)
    throw new OperationalError(
      `"${stranger}" bukan pendiri menurut naskah ini.`,
      `Pendirinya: ${pendiri.map(({ jabatan }) => jabatan).join(', ')}.`,
    );
  const whole = withFounderSignatures(putusan, signatures);
  const good = new Set((await goodFounders(whole)).map(({ jabatan }) => jabatan));
  const bad = [...signatures.keys()].find((office) => !good.has(office));
  if (bad !== undefined)
    throw new OperationalError(
      `Tanda tangan "${bad}" tidak cocok dengan naskah dan kuncinya.`,
      'Tandatangani berkas naskah itu apa adanya: ssh-keygen -Y sign -n putusan@tata-kelola -f KUNCI_PRIBADI NASKAH',
    );
  if (good.size < ambang)
    throw new OperationalError(
      `Baru ${good.size} tanda tangan dari ${ambang} yang diperlukan.`,
      'Kumpulkan tanda tangan pendiri lain atas naskah yang sama, lalu sebut semuanya dengan --tanda-tangan.',
    );
  return whole;
};

/** Builds the commit of a genesis or a recovery; no branch moves yet. */
export const concludeFounding = async (conclusion: Conclusion): Promise<string> => {
  const { repository } = conclusion;
  const putusan = await signed(conclusion);
  const { nomor, pendirian, permohonan } = putusan;
  return landCommit({
    repository,
    base: pendirian.dasar,
    head: permohonan?.kepala ?? null,
    tree: pendirian.pohon,
    path: putusanPath(pendirian.daerah, nomor),
    text: putusanText(putusan),
    message: landingMessage(putusan, pendirian.daerah),
    at: putusan.waktu,
  });
};

/** Puts the commit on a branch of its own, for whoever may push it. */
export const putOnBranch = async (repository: string, name: string, sha: string): Promise<void> => {
  const ref = `refs/heads/${name}`;
  if ((await tryGit(repository, ['check-ref-format', ref])).code !== 0)
    throw new OperationalError(`"${name}" tidak dapat menjadi nama cabang.`, 'Pilih nama lain dengan --cabang.');
  const { out } = await tryGit(repository, ['rev-parse', '--verify', '--quiet', ref]);
  const now = out.toString('utf8').trim();
  if (now !== '' && now !== sha)
    throw new OperationalError(`Cabang "${name}" sudah ada dan berisi hal lain.`, 'Pilih nama lain dengan --cabang.');
  await runGit(repository, ['update-ref', ref, sha]);
};

/** Moves the local main forward to the commit, with its files where it is checked out. */
export const moveMain = async (repository: string, base: string, sha: string): Promise<void> => {
  const { out } = await tryGit(repository, ['symbolic-ref', '--quiet', 'HEAD']);
  const now = await gitLine(repository, ['rev-parse', '--verify', main]);
  if (now === sha) return;
  if (now !== base)
    throw new OperationalError(
      'Ujung cabang main sudah berpindah sejak naskah ditulis.',
      'Tulis naskah baru dari ujung main yang sekarang, lalu minta tanda tangan lagi.',
    );
  const isHere =
    out.toString('utf8').trim() === main &&
    (await gitLine(repository, ['rev-parse', '--is-bare-repository'])) === 'false';
  await runGit(repository, isHere ? ['merge', '--ff-only', '--quiet', sha] : ['update-ref', main, sha, base]);
};
