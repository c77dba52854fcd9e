import type { Daerah } from './records/daerah.ts';
import { type IndexKeys, type IndexKind, type IndexName, indexKeysOf } from './records/indexes.ts';
import type { AnyRecord, Jenis, RecordOf } from './records/kinds.ts';

/** One record as the registry holds it. `record` may read lazily, so that warm runs open only what they need. */
export interface Entry<J extends Jenis = Jenis> {
  readonly daerah: string;
  readonly jenis: J;
  readonly id: string;
  readonly file: string;
  readonly keys: IndexKeys;
  readonly record: RecordOf<J>;
}

/** All records of one regency under the declared indexes. */
export interface Registry {
  readonly daerah: string;
  readonly profil: Daerah;
  readonly entries: readonly Entry[];
  lookup<N extends IndexName>(index: N, key: string): readonly Entry<IndexKind[N]>[];
  /** Records `<jenis>/<id>` that exist but whose files have faults of shape. */
  readonly broken: ReadonlySet<string>;
}

export const refOf = (entry: Pick<Entry, 'jenis' | 'id'>): string => `${entry.jenis}/${entry.id}`;

/** An entry whose record is at hand. */
export const entryOf = <J extends Jenis>(parts: {
  daerah: string;
  jenis: J;
  file: string;
  record: RecordOf<J>;
}): Entry<J> => ({
  ...parts,
  id: parts.record.id,
  keys: indexKeysOf(parts.jenis, parts.record as AnyRecord),
});

const none: readonly never[] = [];

/** Builds the indexes of one regency; `broken` names records whose files could not be read. */
export const registryOf = (
  daerah: string,
  profil: Daerah,
  entries: readonly Entry[],
  broken: ReadonlySet<string> = new Set(),
): Registry => {
  const found = new Map<string, Map<string, Entry[]>>();
  for (const entry of entries)
    for (const index in entry.keys) {
      let keys = found.get(index);
      if (!keys) {
        keys = new Map();
        found.set(index, keys);
      }
      for (const key of entry.keys[index as IndexName] ?? []) {
        const list = keys.get(key);
        if (list) list.push(entry);
        else keys.set(key, [entry]);
      }
    }
  return {
    daerah,
    profil,
    entries,
    broken,
    lookup: (index, key) => (found.get(index)?.get(key) ?? none) as readonly Entry<never>[],
  };
};
