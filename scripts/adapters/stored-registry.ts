import { type Daerah, daerahSchema } from '../core/records/daerah.ts';
import { type Jenis, kindOf } from '../core/records/kinds.ts';
import { type Register, registerOf, type SourceFile, unreadProfile } from '../core/register.ts';
import type { Entry, Registry } from '../core/registry.ts';
import type { RegisterStore, StoredFile } from './register-store.ts';

/** The register's folder in the repository, as it is written in paths and findings. */
export const shown = 'registry';

/** A stored file as a reader of the register would give it. */
export const storedSource = ({ daerah, jenis, name, path, value }: StoredFile): SourceFile => ({
  daerah,
  jenis,
  name,
  file: path,
  value: JSON.parse(value) ?? undefined,
});

const known = new WeakMap<StoredFile, Entry>();

/** The entry of a stored file: the same one for every side that is laid over it. */
const entryOf = (stored: StoredFile): Entry => {
  const entry = known.get(stored) ?? storedEntry(stored);
  known.set(stored, entry);
  return entry;
};

/** A stored record, read when a rule asks for it. */
const storedEntry = (stored: StoredFile): Entry => {
  let record: Entry['record'] | undefined;
  const jenis = stored.jenis as Entry['jenis'];
  return {
    daerah: stored.daerah,
    jenis,
    id: stored.name,
    file: stored.path,
    get keys() {
      return stored.keys;
    },
    get record() {
      record ??= kindOf(jenis).schema.parse(JSON.parse(stored.value)) as Entry['record'];
      return record;
    },
  };
};

const profileIn = (store: RegisterStore, daerah: string): Daerah | undefined => {
  const [file] = store.ofKind(daerah, 'daerah');
  return file && daerahSchema.safeParse(JSON.parse(file.value)).data;
};

const byFile = (a: Entry, b: Entry): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** A stored register with some files as a change would have them, as rules see it. */
export interface LaidOver {
  readonly registryOf: (daerah: string) => Registry;
  /** Records of the files laid over it that can be read. */
  readonly entries: readonly Entry[];
  readonly entryAt: (path: string) => Entry | undefined;
  /** All records of a kind in a regency, by their files. */
  readonly ofKind: <J extends Jenis>(daerah: string, jenis: J) => readonly Entry<J>[];
  /** Faults of shape of the files laid over it. */
  readonly findings: Register['findings'];
}

/**
 * Lays files over the stored register: `replaced` are the paths that no longer count as stored. The state of a regency is
 * what is stored: a change cannot lift its own limits.
 */
export const layOver = (
  store: RegisterStore,
  replaced: ReadonlySet<string> = new Set(),
  sources: readonly SourceFile[] = [],
): LaidOver => {
  const over = registerOf(sources, shown, []);
  const entries = [...over.registries.values()].flatMap((registry) => registry.entries);
  const above = new Map(entries.map((entry) => [entry.file, entry]));
  const registryOf = (daerah: string): Registry => {
    const now = over.registries.get(daerah);
    const found = new Map<string, readonly Entry[]>();
    const lookup = (place: string, index: Parameters<Registry['lookup']>[0], key: string): readonly Entry[] => {
      const before = found.get(place);
      if (before) return before;
      const stored = store.found(place).filter(({ path }) => !replaced.has(path));
      const all = [...stored.map(entryOf), ...(now?.lookup(index, key) ?? [])].sort(byFile);
      found.set(place, all);
      return all;
    };
    const unread = [...store.broken(daerah)].filter(
      (ref) => !replaced.has(`${shown}/${daerah}/${ref}.yaml`) && !replaced.has(`${shown}/${daerah}/${ref}.md`),
    );
    return {
      daerah,
      profil: profileIn(store, daerah) ?? now?.profil ?? unreadProfile(daerah),
      entries: now?.entries ?? [],
      broken: new Set([...unread, ...(now?.broken ?? [])]),
      lookup: (index, key) => lookup(`${daerah} ${index} ${key}`, index, key) as never,
    };
  };
  const registries = new Map<string, Registry>();
  return {
    registryOf: (daerah) => {
      const registry = registries.get(daerah) ?? registryOf(daerah);
      registries.set(daerah, registry);
      return registry;
    },
    entries,
    entryAt: (path) => {
      const stored = replaced.has(path) ? undefined : store.at(path);
      return above.get(path) ?? (stored && !stored.isBroken && stored.jenis !== 'daerah' ? entryOf(stored) : undefined);
    },
    ofKind: <J extends Jenis>(daerah: string, jenis: J) => {
      const stored = store.ofKind(daerah, jenis).filter(({ path, isBroken }) => !isBroken && !replaced.has(path));
      const own = entries.filter((entry) => entry.daerah === daerah && entry.jenis === jenis);
      return [...stored.map(entryOf), ...own].sort(byFile) as unknown as Entry<J>[];
    },
    findings: over.findings,
  };
};
