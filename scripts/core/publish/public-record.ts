import type { Daerah } from '../records/daerah.ts';
import type { Kind } from '../records/kind.ts';
import { type AnyRecord, type Jenis, kindOf, type RecordOf } from '../records/kinds.ts';
import type { Source } from '../records/origin.ts';
import type { Entry } from '../registry.ts';
import { looksPersonal, publicText, withheldText } from './public-text.ts';

/** What is published of a record, in the kind's order; every field was allowed by name. */
export interface PublicRecord {
  readonly id: string;
  readonly daerah: string;
  readonly jenis: Jenis;
  readonly asal: AnyRecord['asal'];
  readonly isi: Readonly<Record<string, unknown>>;
  readonly sumber: readonly Source[] | undefined;
  /** Paths of values that look personal and were held back at publication. */
  readonly ditahan: readonly string[];
}

/** Keys that every record has, published with each. */
const always = ['id', 'asal', 'sumber'] as const;

/**
 * A value as the public may read it: unseen signs written out, texts that look personal replaced, such numbers left
 * out. `ditahan` receives their paths. A value in which nothing changes is handed back as it is.
 */
export const publicValue = (value: unknown, path: string, ditahan: string[]): unknown => {
  if (typeof value === 'string') {
    const shown = publicText(value);
    if (shown === withheldText) ditahan.push(path);
    return shown;
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    if (!looksPersonal(String(value))) return value;
    ditahan.push(path);
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    publicValue(inner, path === '' ? key : `${path}.${key}`, ditahan),
  ]);
  const isSame = entries.every(([key, inner]) => inner === (value as Record<string, unknown>)[key as string]);
  if (isSame) return value;
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
};

const project = ({ daerah, jenis, id, record }: Entry): PublicRecord => {
  const ditahan: string[] = [];
  const kind: Kind = kindOf(jenis);
  const isi: Record<string, unknown> = {};
  for (const field of kind.publik.fields) {
    const value = publicValue((record as Record<string, unknown>)[field], field, ditahan);
    if (value !== undefined) isi[field] = value;
  }
  const sumber = publicValue(record.sumber, 'sumber', ditahan) as Source[] | undefined;
  return { id, daerah, jenis, asal: record.asal, isi, sumber, ditahan };
};

// A record is projected once however often it is asked for; a projection answers for itself.
const made = new WeakMap<object, PublicRecord>();

/**
 * What is published of a record: the fields that its kind allows, and its id, origin and sources. What looks personal is
 * held back here a second time, though intake refuses it; the paths are in `ditahan`.
 */
export const publicRecord = (entry: Entry): PublicRecord => {
  const { record } = entry;
  const known = made.get(record);
  if (known) return known;
  const found = project(entry);
  made.set(record, found);
  return found;
};

/** The entry as pages may hold it: its record has nothing but what is published. */
export const publicEntry = <J extends Jenis>(entry: Entry<J>): Entry<J> => {
  let shown: RecordOf<J> | undefined;
  return {
    daerah: entry.daerah,
    jenis: entry.jenis,
    id: entry.id,
    file: entry.file,
    keys: entry.keys,
    get record() {
      if (shown) return shown;
      const found = publicRecord(entry);
      const { id, asal, sumber, isi } = found;
      shown = { id, ...isi, asal, ...(sumber && { sumber }) } as unknown as RecordOf<J>;
      made.set(shown, found);
      return shown;
    },
  };
};

// Whom the signatures of a regency trust is for the auditor.
const shownOf = ({ induk_sertifikat: _, ...profil }: Daerah): Daerah => profil;

/** What pages say of a regency itself. */
export const publicProfile = (profil: Daerah): Daerah => publicValue(shownOf(profil), '', []) as Daerah;

/** Paths of a regency's own file that publication would hold back. */
export const heldBack = (profil: Daerah): readonly string[] => {
  const ditahan: string[] = [];
  publicValue(shownOf(profil), '', ditahan);
  return ditahan;
};

/** A record whose very name looks personal has no page and no row. */
export const isPublishable = ({ id }: Pick<Entry, 'id'>): boolean => !looksPersonal(id);

/** Keys of a kind about which nobody has decided whether they are public. */
export const undecidedKeys = (kind: Kind, keys: readonly string[]): string[] => {
  const decided: readonly string[] = [...always, ...kind.publik.fields, ...(kind.publik.tertutup ?? [])];
  return keys.filter((key) => !decided.includes(key));
};
