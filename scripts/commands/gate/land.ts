import type { Session } from '../../adapters/forge-session.ts';
import { landCommit, pushFastForward } from '../../adapters/git-write.ts';
import { putusanAddedBy } from '../../adapters/landed-putusan.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { programVersionAt } from '../../adapters/program-version.ts';
import { putusanText } from '../../adapters/putusan-file.ts';
import { gitLine } from '../../adapters/run-git.ts';
import { sealPutusan } from '../../adapters/seal-putusan.ts';
import { sha256 } from '../../adapters/sha256.ts';
import { gateOfficesAt } from '../../adapters/signing-offices.ts';
import { landingMessage } from '../../core/gate/landing-message.ts';
import { chainDigest, putusanPath, type UnsealedPutusan } from '../../core/gate/putusan-chain.ts';
import { putusanOf } from '../../core/gate/putusan-of.ts';
import { standsIn } from '../../core/gate/putusan-place.ts';
import type { Weighed } from './weigh.ts';

/** The putusan of a decision, next in the chain that the tip of main ends. */
const nextPutusan = async (
  { repository }: Session,
  { facts, decision }: Weighed,
): Promise<{ putusan: UnsealedPutusan; daerah: string }> => {
  const last = await putusanAddedBy(repository.root, facts.commits.base);
  if (!last)
    throw new OperationalError(
      'Ujung cabang utama tidak memuat putusan, sehingga rantai putusan tidak dapat disambung.',
      'Mulai rantainya dengan tata init --pendiri; bila sudah dimulai, jalankan tata audit untuk melihat commit yang menyela.',
    );
  // The log is the only clock that an auditor can trust: it never runs backwards.
  if (last.putusan.waktu > facts.forge.now)
    throw new OperationalError(
      `Jam mesin ini (${facts.forge.now}) mendahului putusan terakhir (${last.putusan.waktu}).`,
      'Setel jam mesin gerbang, lalu jalankan lagi.',
    );
  const daerah = standsIn(facts, decision);
  if (daerah === null) throw new Error('a decision that lands has a regency');
  const previous = chainDigest(last.putusan, sha256);
  const number = last.putusan.nomor + 1;
  const version = await programVersionAt(repository.root, facts.commits.base);
  return { putusan: putusanOf({ facts, decision, number, previous, daerah, version }), daerah };
};

/**
 * Writes a decision to main: one commit with the change, if it is approved, and the putusan. `lost` when somebody moved
 * main first; everything has to be judged anew then. Killed before its push it has done nothing; after it, main tells.
 */
export const land = async (session: Session, weighed: Weighed): Promise<'moved' | 'lost'> => {
  const { repository, remote, target, keyFile, writeToken } = session;
  const { base, head, tree } = weighed.facts.commits;
  const isRefused = weighed.decision.refusal !== null;
  const { putusan, daerah } = await nextPutusan(session, weighed);
  const sealed = await sealPutusan(putusan, await gateOfficesAt(repository, base, daerah), keyFile());
  const own = await gitLine(repository.root, ['rev-parse', `${base}^{tree}`]);
  const sha = await landCommit({
    repository: repository.root,
    base,
    head: isRefused ? null : head,
    tree: isRefused || tree === null ? own : tree,
    path: putusanPath(daerah, putusan.nomor),
    text: putusanText(sealed),
    message: landingMessage(putusan, daerah),
    at: putusan.waktu,
  });
  return pushFastForward({ repository: repository.root, remote, sha, ref: target, token: await writeToken() });
};
