import { type Checked, type Law, placeIn } from '../core/check.ts';
import type { Change } from '../core/gate/facts.ts';
import { registerOf, type SourceFile } from '../core/register.ts';
import type { Entry } from '../core/registry.ts';
import type { Repository } from './git.ts';
import { filesIn, rawChanges, type TreeFile, treeOid } from './git-changes.ts';
import { judge, judgeAll, readersOf } from './judge-touched.ts';
import { openStore, type RegisterStore, removeStore, type StoredFile, type StoreState } from './register-store.ts';
import { sourcesAt } from './sources-at.ts';
import { layOver, shown, storedSource } from './stored-registry.ts';

export interface BaseAsked {
  readonly repository: Repository;
  readonly commit: string;
  readonly law: Law;
  /** The day on which it is judged, ISO. */
  readonly at: string;
  /** A digest of program, law and day: under other grounds nothing that was kept counts. */
  readonly grounds: string;
  /** The store's file; `:memory:` keeps nothing. */
  readonly file: string;
}

const rowOf = (source: SourceFile, entry: Entry | undefined, checked: Checked): StoredFile => ({
  path: source.file,
  daerah: source.daerah,
  jenis: source.jenis,
  name: source.name,
  isBroken: entry === undefined && source.jenis !== 'daerah',
  value: JSON.stringify(source.value ?? null),
  // One that cannot be read is found by nobody; that it is there, its row says.
  keys: entry?.keys ?? {},
  reads: ((entry && checked.get(placeIn(entry))?.reads) ?? []).map((read) => `${source.daerah} ${read}`),
});

const rowsOf = (sources: readonly SourceFile[], entries: readonly Entry[], checked: Checked): StoredFile[] => {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  return sources.map((source) => rowOf(source, byFile.get(source.file), checked));
};

/** Work that was prepared outside of the store's transaction, to be done in it if the store is still what it was. */
interface Update {
  readonly from: StoreState | undefined;
  readonly apply: (store: RegisterStore) => void;
}

const whole = async ({ repository, commit, law, at }: BaseAsked, from: StoreState | undefined, to: StoreState) => {
  const { sources } = await sourcesAt(repository, await filesIn(repository, commit, shown));
  const apply = (store: RegisterStore) => {
    const register = registerOf(sources, shown);
    const checked = judgeAll(register.registries, law, { at });
    const entries = [...register.registries.values()].flatMap((registry) => registry.entries);
    store.clear();
    store.replace([], rowsOf(sources, entries, checked), to);
  };
  return { from, apply };
};

const sideOf = (change: Change, side: 'old' | 'new'): TreeFile[] => {
  const file = change[side];
  return file ? [{ path: change.path, ...file }] : [];
};

/** Files of one side of a change. */
export const filesOf = (changes: readonly Change[], side: 'old' | 'new'): TreeFile[] =>
  changes.flatMap((change) => sideOf(change, side));

const step = async (asked: BaseAsked, from: StoreState, to: StoreState): Promise<Update | undefined> => {
  const { repository, law, at } = asked;
  // The tree that was kept may be gone from Git by now.
  const bare = await rawChanges(repository, from.tree, to.tree).catch(() => undefined);
  // The file of a regency says how all of its records are judged.
  if (bare?.some(({ path }) => path.endsWith('/daerah.yaml')) !== false) return undefined;
  const changes = bare.map((change) => ({ ...change, path: `${shown}/${change.path}` }));
  const { sources } = await sourcesAt(repository, filesOf(changes, 'new'));
  const changed = new Set(changes.map(({ path }) => path));
  const apply = (store: RegisterStore) => {
    const before = [...changed].flatMap((path) => store.at(path) ?? []);
    const was = layOver(store);
    const old = {
      sources: before.map(storedSource),
      entries: before.flatMap(({ path }) => was.entryAt(path) ?? []),
    };
    const laid = layOver(store, changed, sources);
    const touched = readersOf(store, changed, [old, { sources, entries: laid.entries }]);
    const readers = touched.flatMap((path) => store.at(path) ?? []);
    const entries = [...laid.entries, ...touched.flatMap((path) => laid.entryAt(path) ?? [])];
    const checked = judge(laid, entries, law, { at });
    store.replace(changed, rowsOf([...sources, ...readers.map(storedSource)], entries, checked), to);
  };
  return { from, apply };
};

/** What it takes to bring a store to a commit; nothing when it is there. */
const updateFor = async (asked: BaseAsked, from: StoreState | undefined): Promise<Update> => {
  const tree = (await treeOid(asked.repository, asked.commit, shown)) ?? '';
  const to = { tree, grounds: asked.grounds };
  if (from?.grounds !== to.grounds || tree === '') return whole(asked, from, to);
  if (from.tree === tree) return { from, apply: () => {} };
  return (await step(asked, from, to)) ?? whole(asked, from, to);
};

const isSame = (a: StoreState | undefined, b: StoreState | undefined): boolean =>
  a?.tree === b?.tree && a?.grounds === b?.grounds;

const attempt = async <T>(asked: BaseAsked, work: (store: RegisterStore) => T): Promise<{ result: T } | undefined> => {
  const store = openStore(asked.file);
  try {
    const update = await updateFor(asked, store.state());
    return store.inOne(() => {
      if (!isSame(store.state(), update.from)) return undefined;
      update.apply(store);
      return { result: work(store) };
    });
  } finally {
    store.close();
  }
};

/**
 * Does some work on the register as it was at a commit, in a store that is brought there first: only what differs from
 * what it holds is read and judged. A store that another run holds or that is damaged is left aside, and work is done in
 * memory: it only ever saves time.
 */
export const withBase = async <T>(asked: BaseAsked, work: (store: RegisterStore) => T): Promise<T> => {
  const kept = asked.file === ':memory:' ? undefined : await attempt(asked, work).catch(unusable(asked.file));
  const done = kept ?? (await attempt({ ...asked, file: ':memory:' }, work));
  if (!done) throw new Error('a store in memory changed under its only user');
  return done.result;
};

/** A damaged file is taken away, so that the next run makes a new one. */
const unusable =
  (file: string) =>
  (error: unknown): undefined => {
    const code = (error as { errcode?: unknown }).errcode;
    if (typeof code !== 'number') throw error;
    const [corrupt, notADatabase] = [11, 26];
    if ([corrupt, notADatabase].includes(code & 0xff)) removeStore(file);
    return undefined;
  };
