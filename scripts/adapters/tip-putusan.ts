import { chainDigest } from '../core/gate/putusan-chain.ts';
import type { Putusan } from '../core/records/putusan.ts';
import { readBlobs } from './git-blobs.ts';
import { OperationalError } from './operational-error.ts';
import { readPutusan } from './putusan-file.ts';
import { runGit } from './run-git.ts';
import { sha256 } from './sha256.ts';

/** The putusan that a commit of main added: the one that the next must name. */
export interface TipPutusan {
  readonly daerah: string;
  readonly path: string;
  readonly putusan: Putusan;
  readonly digest: string;
}

const numbered = /^registry\/([^/]+)\/putusan\/putusan-\d{6}\.yaml$/;

const entries = (answer: Buffer): { path: string; blob: string }[] => {
  const parts = answer.toString('utf8').split('\0');
  return parts.flatMap((meta, at) =>
    meta.startsWith(':') ? [{ path: parts[at + 1] ?? '', blob: meta.split(' ')[3] ?? '' }] : [],
  );
};

const addedBy = async (repository: string, commit: string): Promise<{ path: string; blob: string }[]> => {
  const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=A'];
  return entries(
    await runGit(repository, ['diff-tree', ...options, `${commit}^1`, commit, '--', ':(glob)registry/*/putusan/*']),
  );
};

/** The putusan of the tip of main; stops where the register is not founded, or its chain is broken there. */
export const tipPutusan = async (repository: string, commit: string): Promise<TipPutusan> => {
  const added = await addedBy(repository, commit).catch(() => []);
  const [first, ...more] = added;
  const daerah = numbered.exec(first?.path ?? '')?.[1];
  const putusan =
    first && more.length === 0
      ? readPutusan((await readBlobs(repository, [first.blob])).get(first.blob) ?? new Uint8Array())
      : undefined;
  if (first && daerah !== undefined && putusan)
    return { daerah, path: first.path, putusan, digest: chainDigest(putusan, sha256) };
  throw new OperationalError(
    'Ujung cabang utama tidak menambahkan tepat satu putusan yang terbaca, sehingga rantai putusan tidak dapat dilanjutkan.',
    'Bila register belum didirikan, jalankan "tata init --pendiri". Bila sudah, jalankan "tata audit" untuk melihat sejak commit mana rantainya putus.',
  );
};
