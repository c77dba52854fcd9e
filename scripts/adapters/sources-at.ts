import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/register.ts';
import type { Repository } from './git.ts';
import { readBlobs } from './git-blobs.ts';
import type { TreeFile } from './git-changes.ts';
import type { ListedFile } from './list-files.ts';
import { isPlainMode, listedAt } from './listed-file.ts';
import { OperationalError } from './operational-error.ts';
import { readSource } from './read-registry.ts';
import { shown } from './stored-registry.ts';

export interface ReadSources {
  readonly sources: readonly SourceFile[];
  /** Faults of their text. */
  readonly findings: readonly Finding[];
}

/** The bytes of a file that was read from Git; a clone that lacks them is no ground for a decision. */
export const bytesIn = (blobs: ReadonlyMap<string, Uint8Array>, { blob, path }: TreeFile): Uint8Array => {
  const bytes = blobs.get(blob);
  if (bytes) return bytes;
  throw new OperationalError(
    `Isi berkas ${path} tidak ada di repositori ini.`,
    'Ambil riwayatnya dengan lengkap (git fetch, tanpa --filter), lalu coba lagi.',
  );
};

const listed = (file: TreeFile): ListedFile | undefined =>
  isPlainMode(file.mode) && file.path.startsWith(`${shown}/`)
    ? listedAt(file.path.slice(shown.length + 1), shown)
    : undefined;

/** So many files at a time: no register is held in memory as bytes and as values at once. */
const batch = 5000;

/** Reads the record files among the files of a tree, from Git's own objects. */
export const sourcesAt = async ({ root }: Repository, files: readonly TreeFile[]): Promise<ReadSources> => {
  const records = files.flatMap((file) => {
    const place = listed(file);
    return place ? [{ file, place }] : [];
  });
  const [sources, findings]: [SourceFile[], Finding[]] = [[], []];
  for (let at = 0; at < records.length; at += batch) {
    const part = records.slice(at, at + batch);
    const blobs = await readBlobs(
      root,
      part.map(({ file }) => file.blob),
    );
    for (const { file, place } of part) {
      const read = readSource(place, bytesIn(blobs, file));
      sources.push(read.source);
      findings.push(...read.findings);
    }
  }
  return { sources, findings };
};
