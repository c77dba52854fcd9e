import { createWriteStream, globSync, mkdirSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { isMirrored, mirrorPage } from '../core/portal/mirror-page.ts';

/** Everything lies in one folder, so that unpacking leaves one thing behind. */
const ROOT = 'portal';
// Local time on purpose: the format knows no zones, and so the bytes are the same everywhere.
const ATTRIBUTES = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

const contentOf = async (path: string): Promise<Buffer> => {
  const bytes = await readFile(path);
  return path.endsWith('.html') ? Buffer.from(mirrorPage(bytes.toString('utf8'))) : bytes;
};

/** Files are read one at a time, when their turn comes: a large portal never lies in memory whole. */
const addFile = (zip: ZipFile, folder: string, file: string): void =>
  zip.addReadStreamLazy(`${ROOT}/${file}`, ATTRIBUTES, (give) => {
    contentOf(join(folder, file)).then(
      (content) => give(null, Readable.from([content])),
      (error: unknown) => give(error, Readable.from([])),
    );
  });

/**
 * Packs a built portal into a zip whose pages open from a disk. The same portal gives the same bytes.
 * Returns how many files went in.
 */
export const writeMirror = async (folder: string, out: string): Promise<number> => {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter(isMirrored)
    .sort();
  const zip = new ZipFile();
  // A file that cannot be read ends the whole.
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  for (const file of files) addFile(zip, folder, file);
  zip.end();
  mkdirSync(dirname(out), { recursive: true });
  const draft = join(dirname(out), `.${basename(out)}.tmp`);
  try {
    await pipeline(zip.outputStream, createWriteStream(draft));
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return files.length;
};
