import type { IndexKeys } from './records/indexes.ts';
import type { SourceFile } from './register.ts';
import type { Entry } from './registry.ts';

/** Index keys as they are read: `daerah index key`. */
export const placesOf = (daerah: string, keys: IndexKeys): string[] =>
  Object.entries(keys).flatMap(([index, list]) => list.map((key) => `${daerah} ${index} ${key}`));

/**
 * What readers of some files may have seen of them: the index keys of their records, and in any case
 * that a record of that name exists, even one that cannot be read.
 */
export const placesIn = (
  sources: readonly SourceFile[],
  entries: Iterable<Entry>,
  files: { has(file: string): boolean },
): Set<string> => {
  const places = new Set<string>();
  for (const { daerah, jenis, name, file } of sources)
    if (files.has(file)) places.add(`${daerah} by-id ${jenis}/${name}`);
  for (const entry of entries)
    if (files.has(entry.file)) for (const place of placesOf(entry.daerah, entry.keys)) places.add(place);
  return places;
};

/**
 * Whether a change can move the verdict on a record: its own file changed, or it read an index key
 * which a changed record has or had. All other records are as they were.
 */
export const isAffected = (
  entry: Entry,
  reads: readonly string[] | undefined,
  changed: { has(file: string): boolean },
  places: ReadonlySet<string>,
): boolean =>
  changed.has(entry.file) || reads === undefined || reads.some((read) => places.has(`${entry.daerah} ${read}`));
