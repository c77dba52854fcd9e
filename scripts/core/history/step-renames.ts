import { canonical, type Json } from '../canonical.ts';
import type { SourceFile } from '../register.ts';
import { renamesOf } from '../renames.ts';
import { isGroup } from './list-items.ts';

/** So many pairs are compared by likeness in one folder; beyond, only those are matched that say the very same. */
const MOST_PAIRS = 100_000;

const folderOf = ({ daerah, jenis }: SourceFile): string => `${daerah}/${jenis}`;

const contentOf = ({ value }: SourceFile): string => {
  if (!isGroup(value)) return '';
  const { id: _, ...rest } = value;
  return canonical(rest as Json);
};

/** A file that says nothing but its name, or that cannot be read, is like no other. */
const saysSomething = ({ value }: SourceFile): boolean =>
  isGroup(value) && Object.keys(value).some((key) => key !== 'id');

const renamesBy = (
  keyOf: (source: SourceFile) => string,
  gone: readonly SourceFile[],
  came: readonly SourceFile[],
  match: (gone: readonly SourceFile[], came: readonly SourceFile[]) => ReadonlyMap<string, string>,
): Map<string, string> => {
  const others = Map.groupBy(came, keyOf);
  return new Map([...Map.groupBy(gone, keyOf)].flatMap(([key, group]) => [...match(group, others.get(key) ?? [])]));
};

/**
 * Records that one step gave new names, from the old `daerah/jenis/id` to the new: told by their content as `tata check`
 * tells it. A step that replaces thousands of files at once costs no more than they are many.
 */
export const stepRenames = (gone: readonly SourceFile[], came: readonly SourceFile[]): Map<string, string> =>
  renamesBy(folderOf, gone.filter(saysSomething), came.filter(saysSomething), (left, right) =>
    left.length * right.length <= MOST_PAIRS
      ? renamesOf(left, right)
      : renamesBy(contentOf, left, right, (a, b) => renamesOf(a, b)),
  );
