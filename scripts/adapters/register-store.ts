import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { IndexKeys } from '../core/records/indexes.ts';
import type { Jenis } from '../core/records/kinds.ts';

/** What is kept of one file of the register: what it says, where it is found, and what its verdict looked at. */
export interface StoredFile {
  readonly path: string;
  readonly daerah: string;
  readonly jenis: Jenis | 'daerah';
  readonly name: string;
  readonly isBroken: boolean;
  /** Values as read, in JSON. */
  readonly value: string;
  readonly keys: IndexKeys;
  /** Places, `daerah index key`, that judging it looked up. */
  readonly reads: readonly string[];
}

/** For which register, under which program, law and day the rest was kept. */
export interface StoreState {
  readonly tree: string;
  readonly grounds: string;
}

const layout = `
PRAGMA cache_size = -65536;
CREATE TABLE IF NOT EXISTS state (one INTEGER PRIMARY KEY CHECK (one = 1), tree TEXT NOT NULL, grounds TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS file (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, daerah TEXT NOT NULL,
  jenis TEXT NOT NULL, name TEXT NOT NULL, broken INTEGER NOT NULL, value TEXT NOT NULL, keys TEXT NOT NULL, reads TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS file_by_kind ON file (daerah, jenis);
CREATE INDEX IF NOT EXISTS file_broken ON file (daerah) WHERE broken = 1;
CREATE TABLE IF NOT EXISTS place (place TEXT NOT NULL, role INTEGER NOT NULL, file INTEGER NOT NULL,
  PRIMARY KEY (place, role, file)) WITHOUT ROWID;
`;

/** What tells a file from others; the rest of it is fetched when it is asked for. */
const head = 'number, path, daerah, jenis, name, broken';

/** A file is found at the places of its keys, and was judged by what stands at the places of its reads. */
const roles = { key: 0, read: 1 } as const;

type Row = Record<string, SQLInputValue>;

const placesOf = ({ daerah, keys, reads }: StoredFile): (readonly [string, number])[] => [
  ...Object.entries(keys).flatMap(([index, list]) =>
    [...new Set(list)].map((key) => [`${daerah} ${index} ${key}`, roles.key] as const),
  ),
  ...reads.map((place) => [place, roles.read] as const),
];

/** A register under its indexes in one file, so that a change is judged without reading what it does not touch. */
export const openStore = (path: string) => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: 30_000 });
  db.exec(layout);
  const statement = {
    state: db.prepare('SELECT tree, grounds FROM state'),
    keep: db.prepare('INSERT OR REPLACE INTO state (one, tree, grounds) VALUES (1, ?, ?)'),
    put: db.prepare(
      'INSERT INTO file (path, daerah, jenis, name, broken, value, keys, reads) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    drop: db.prepare('DELETE FROM file WHERE path = ?'),
    place: db.prepare('INSERT OR IGNORE INTO place (place, role, file) VALUES (?, ?, ?)'),
    leave: db.prepare('DELETE FROM place WHERE place = ? AND role = ? AND file = ?'),
    at: db.prepare(`SELECT ${head} FROM file WHERE path = ?`),
    found: db.prepare(
      `SELECT ${head} FROM place JOIN file ON file.number = place.file WHERE place = ? AND role = ? ORDER BY path`,
    ),
    kind: db.prepare(`SELECT ${head} FROM file WHERE daerah = ? AND jenis = ? ORDER BY path`),
    value: db.prepare('SELECT value FROM file WHERE number = ?'),
    keys: db.prepare('SELECT keys FROM file WHERE number = ?'),
    reads: db.prepare('SELECT reads FROM file WHERE number = ?'),
    broken: db.prepare('SELECT jenis, name FROM file WHERE daerah = ? AND broken = 1'),
    // From one name to the next by the index, past all the files between.
    daerah: db.prepare(`WITH RECURSIVE named (daerah) AS (SELECT min(daerah) FROM file UNION ALL
      SELECT (SELECT min(daerah) FROM file WHERE daerah > named.daerah) FROM named WHERE named.daerah IS NOT NULL)
      SELECT daerah FROM named WHERE daerah IS NOT NULL`),
  };
  const column = (name: 'value' | 'keys' | 'reads', number: SQLInputValue): string =>
    String((statement[name].get(number) as Row)[name]);
  // What was fetched once in a run is not fetched again, until something is put in its place.
  const kept = new Map<SQLInputValue, StoredFile>();
  const found = new Map<string, readonly StoredFile[]>();
  const forget = (): void => {
    kept.clear();
    found.clear();
  };
  const fileOf = ({ number = null, path, daerah, jenis, name, broken }: Row): StoredFile => {
    const known = kept.get(number);
    if (known) return known;
    const file: StoredFile = {
      path: String(path),
      daerah: String(daerah),
      jenis: String(jenis) as StoredFile['jenis'],
      name: String(name),
      isBroken: broken === 1,
      get value() {
        return column('value', number);
      },
      get keys() {
        return JSON.parse(column('keys', number));
      },
      get reads() {
        return JSON.parse(column('reads', number));
      },
    };
    kept.set(number, file);
    return file;
  };
  const rows = (found: unknown): StoredFile[] => (found as Row[]).map(fileOf);
  const drop = (path: string): void => {
    const row = statement.at.get(path) as Row | undefined;
    if (!row) return;
    for (const [place, role] of placesOf(fileOf(row))) statement.leave.run(place, role, row.number ?? null);
    statement.drop.run(path);
    // Its number may be given to the next file.
    kept.delete(row.number ?? null);
  };
  const put = (file: StoredFile): void => {
    const { path, daerah, jenis, name, isBroken, value, keys, reads } = file;
    const told = [JSON.stringify(keys), JSON.stringify(reads)];
    const { lastInsertRowid } = statement.put.run(path, daerah, jenis, name, Number(isBroken), value, ...told);
    for (const [place, role] of placesOf(file)) statement.place.run(place, role, lastInsertRowid);
  };
  return {
    state: () => statement.state.get() as StoreState | undefined,
    /** Files in place of those at the same paths; those at `gone` leave. */
    replace: (gone: Iterable<string>, files: Iterable<StoredFile>, state: StoreState): void => {
      for (const path of gone) drop(path);
      for (const file of files) {
        drop(file.path);
        put(file);
      }
      statement.keep.run(state.tree, state.grounds);
      forget();
    },
    clear: (): void => {
      forget();
      db.exec('DELETE FROM state; DELETE FROM file; DELETE FROM place;');
    },
    at: (path: string): StoredFile | undefined => rows([statement.at.get(path)].filter((row) => row !== undefined))[0],
    found: (place: string): readonly StoredFile[] => {
      const before = found.get(place);
      if (before) return before;
      const files = rows(statement.found.all(place, roles.key));
      found.set(place, files);
      return files;
    },
    /** Files whose verdict looked at a place. */
    readers: (place: string): StoredFile[] => rows(statement.found.all(place, roles.read)),
    ofKind: (daerah: string, jenis: Jenis | 'daerah'): StoredFile[] => rows(statement.kind.all(daerah, jenis)),
    broken: (daerah: string): Set<string> =>
      new Set((statement.broken.all(daerah) as Row[]).map(({ jenis, name }) => `${jenis}/${name}`)),
    daerah: (): string[] => (statement.daerah.all() as Row[]).map((row) => String(row.daerah)),
    /** All or nothing: what is cut short leaves the store as it was; other processes wait. */
    inOne: <T>(work: () => T): T => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    close: (): void => db.close(),
  };
};

export type RegisterStore = ReturnType<typeof openStore>;

/** A store that cannot be used is as good as none: it only ever saves work. */
export const removeStore = (path: string): void => {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
};
