import { type Checked, placeIn } from './check.ts';
import type { Registry } from './registry.ts';

/** Every index key of the records in some files, as `daerah index key`. */
const keysIn = (registries: ReadonlyMap<string, Registry>, files: ReadonlySet<string>, into: Set<string>): void => {
  for (const registry of registries.values())
    for (const entry of registry.entries)
      if (files.has(entry.file))
        for (const [index, keys] of Object.entries(entry.keys))
          for (const key of keys) into.add(`${registry.daerah} ${index} ${key}`);
};

/**
 * The records whose verdict a change can move: those in changed files, and those that read an index key
 * which a changed record has or had. All others are as they were.
 */
export const affectedBy = (
  changed: ReadonlySet<string>,
  head: { registries: ReadonlyMap<string, Registry>; checked: Checked },
  base: ReadonlyMap<string, Registry>,
): Set<string> => {
  const keys = new Set<string>();
  keysIn(head.registries, changed, keys);
  keysIn(base, changed, keys);
  const affected = new Set<string>();
  for (const registry of [...head.registries.values(), ...base.values()])
    for (const entry of registry.entries) {
      const place = placeIn(entry);
      const reads = head.checked.get(place)?.reads ?? [];
      if (changed.has(entry.file) || reads.some((read) => keys.has(`${registry.daerah} ${read}`))) affected.add(place);
    }
  return affected;
};
