import { type FoundingPutusan, isFounding } from '../core/audit/founding.ts';
import { readBlobs } from './git-blobs.ts';
import { OperationalError } from './operational-error.ts';
import { readPutusan } from './putusan-file.ts';
import { runGit } from './run-git.ts';

/** The genesis putusan that a commit holds, with its regency; stops where the register is not founded. */
export const genesisIn = async (
  repository: string,
  commit: string,
): Promise<{ readonly daerah: string; readonly putusan: FoundingPutusan }> => {
  const lines = (await runGit(repository, ['ls-tree', '-r', '-z', commit, '--', 'registry/'])).toString('utf8');
  const [, blob = '', daerah = ''] =
    /(?:^|\0)100644 blob ([0-9a-f]+)\tregistry\/([^/\0]+)\/putusan\/putusan-000001\.yaml\0/.exec(lines) ?? [];
  const putusan = readPutusan((await readBlobs(repository, [blob])).get(blob) ?? new Uint8Array());
  if (putusan && isFounding(putusan)) return { daerah, putusan };
  throw new OperationalError(
    'Register ini belum didirikan: putusan perdana tidak ada atau tidak terbaca.',
    'Jalankan "tata init --pendiri" untuk mendirikannya.',
  );
};
