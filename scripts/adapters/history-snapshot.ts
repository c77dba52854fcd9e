import { addStep, type Lives } from '../core/history/lives.ts';
import type { HistorySnapshot } from '../core/history/snapshot.ts';
import { programDigest } from './check-cache.ts';
import { openRepository } from './git.ts';
import { folderHistory, registerFolder } from './git-history.ts';
import { stepsRead } from './git-history-versions.ts';
import { historyFile, readHistory } from './read-history.ts';
import { writeOwn } from './write-file.ts';

const sorted = (lives: Lives): HistorySnapshot['rekaman'] =>
  Object.fromEntries([...lives].sort(([a], [b]) => (a < b ? -1 : 1)));

const livesIn = ({ rekaman }: HistorySnapshot): Lives =>
  new Map(Object.entries(rekaman).map(([place, changes]) => [place, [...changes]]));

/**
 * The history of all records in a folder's repository at HEAD, from what was known before where that still holds: only
 * commits after it are read, and the result is that of reading all. Undefined outside of a repository.
 */
export const historyAt = async (
  cwd: string,
  before: HistorySnapshot | undefined,
  landasan: string,
): Promise<HistorySnapshot | undefined> => {
  const repository = await openRepository(cwd);
  if (!repository) return undefined;
  const folder = registerFolder(repository, cwd);
  const known = before?.lengkap && before.landasan === landasan ? before : undefined;
  const history = await folderHistory(repository.root, folder, known?.kepala);
  if (!history) return undefined;
  const { kepala, at, lengkap, isRest, steps } = history;
  if (known && isRest && known.kepala === kepala) return known;
  const lives: Lives = known && isRest ? livesIn(known) : new Map();
  for await (const step of stepsRead(repository.root, folder, steps)) addStep(lives, step);
  return { version: 1, at, kepala, lengkap, landasan, rekaman: sorted(lives) };
};

/**
 * Brings `.tata/riwayat.json` to HEAD: what Git tells of every record, for the portal. Nothing is written outside of a
 * repository; a file that is damaged, or that another repository or another version of the program wrote, is made anew.
 */
export const writeHistorySnapshot = async (
  cwd: string,
): Promise<{ readonly written: string; readonly records: number } | undefined> => {
  const file = historyFile(cwd);
  const before = readHistory(file);
  const snapshot = await historyAt(cwd, before, programDigest('riwayat'));
  if (!snapshot) return undefined;
  if (snapshot !== before) writeOwn(file, `${JSON.stringify(snapshot)}\n`);
  return { written: file, records: Object.keys(snapshot.rekaman).length };
};
