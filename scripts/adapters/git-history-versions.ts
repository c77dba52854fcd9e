import { isGroup } from '../core/history/list-items.ts';
import type { FileStep, Step, Version } from '../core/history/step.ts';
import type { Jenis } from '../core/records/kinds.ts';
import { readBlobs } from './git-blobs.ts';
import type { FolderStep } from './git-history.ts';
import type { ListedFile } from './list-files.ts';
import { listedAt } from './listed-file.ts';
import { parseRecordFile, recordOf } from './record-file.ts';
import { shown } from './stored-registry.ts';

interface RecordFile extends ListedFile {
  readonly jenis: Jenis;
}

/** One file of one step, by the blobs of both sides. */
interface BlobPair {
  readonly listed: RecordFile;
  readonly before: string | null;
  readonly after: string | null;
}

interface StepPairs {
  readonly step: FolderStep;
  readonly pairs: readonly BlobPair[];
}

/** The newest version of each file that was read, with its blob. */
type Newest = Map<string, { readonly blob: string; readonly version: Version }>;

/** So many blobs at a time are held as bytes. */
const PORTION = 5000;

const isRecord = (listed: ListedFile): listed is RecordFile => listed.jenis !== 'daerah';

/** Files of records among what a step changed: not a regency's own file, nor what no kind knows. */
const pairsOf = ({ changes }: FolderStep, folder: string): BlobPair[] =>
  changes.flatMap(({ path, before, blob }) => {
    const listed = listedAt(path.slice(folder.length + 1), shown);
    return listed && isRecord(listed) && before !== blob ? [{ listed, before, after: blob }] : [];
  });

const keyOf = ({ file }: RecordFile, blob: string): string => `${blob} ${file}`;

/** What a version says, whatever is wrong with it; undefined where that is nothing. */
const versionOf = (listed: RecordFile, bytes: Uint8Array | undefined): Version => {
  const value = bytes && recordOf(listed.jenis, parseRecordFile(listed.file, bytes)).value;
  return { value: isGroup(value) ? value : undefined };
};

/** All versions of some files, by blob and file; what is at hand is not read again. */
const versionsOf = async (root: string, pairs: readonly BlobPair[], newest: Newest): Promise<Map<string, Version>> => {
  const versions = new Map<string, Version>();
  const wanted = new Map<string, { readonly listed: RecordFile; readonly blob: string }>();
  for (const { listed, before, after } of pairs)
    for (const blob of [before, after]) {
      const kept = newest.get(listed.file);
      if (blob === null) continue;
      if (kept?.blob === blob) versions.set(keyOf(listed, blob), kept.version);
      else wanted.set(keyOf(listed, blob), { listed, blob });
    }
  const all = [...wanted];
  for (let at = 0; at < all.length; at += PORTION) {
    const part = all.slice(at, at + PORTION);
    const blobs = await readBlobs(
      root,
      part.map(([, { blob }]) => blob),
    );
    for (const [key, { listed, blob }] of part) versions.set(key, versionOf(listed, blobs.get(blob)));
  }
  return versions;
};

const remember = (pairs: readonly BlobPair[], versions: ReadonlyMap<string, Version>, newest: Newest): void => {
  for (const { listed, after } of pairs) {
    const version = after === null ? undefined : versions.get(keyOf(listed, after));
    if (after !== null && version) newest.set(listed.file, { blob: after, version });
    else newest.delete(listed.file);
  }
};

const fileStep = ({ listed, before, after }: BlobPair, versions: ReadonlyMap<string, Version>): FileStep => {
  const { daerah, jenis, name, file } = listed;
  const versionAt = (blob: string | null) => (blob === null ? undefined : versions.get(keyOf(listed, blob)));
  return { daerah, jenis, name, file, before: versionAt(before), after: versionAt(after) };
};

async function* told(root: string, batch: readonly StepPairs[], newest: Newest): AsyncGenerator<Step> {
  const pairs = batch.flatMap((one) => one.pairs);
  const versions = await versionsOf(root, pairs, newest);
  remember(pairs, versions, newest);
  for (const { step, pairs: own } of batch)
    yield { commit: step.commit, waktu: step.waktu, files: own.map((pair) => fileStep(pair, versions)) };
}

/**
 * Steps of the history with what the files of records said before and after, in the same order. A version is parsed once:
 * what one step left is what the next one found. As many steps are read at once as Git's objects bear in memory.
 */
export async function* stepsRead(root: string, folder: string, steps: readonly FolderStep[]): AsyncGenerator<Step> {
  const newest: Newest = new Map();
  let [batch, size]: [StepPairs[], number] = [[], 0];
  for (const step of steps) {
    const pairs = pairsOf(step, folder);
    batch.push({ step, pairs });
    size += pairs.length;
    if (size < PORTION) continue;
    yield* told(root, batch, newest);
    [batch, size] = [[], 0];
  }
  yield* told(root, batch, newest);
}
