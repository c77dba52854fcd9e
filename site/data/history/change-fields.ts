import { isGroup, naturalKeyOf } from '../../../scripts/core/history/list-items.ts';
import type { FieldChange } from '../../../scripts/core/history/snapshot.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { Path } from '../records/schema-words.ts';
import { plainText, type ShortValue, shortValue } from '../records/value-text.ts';
import { viewOf } from '../records/values.ts';
import { title } from '../words.ts';

/** One field of a change: what it is called, what it said, what it says. */
export interface ChangedField {
  readonly label: string;
  readonly before: ShortValue | undefined;
  readonly after: ShortValue | undefined;
}

type Owner = Pick<Entry, 'daerah' | 'jenis'>;
type Key = Readonly<Record<string, unknown>>;

/** More letters than this tell a reader of changes nothing more; the file has them all. */
const MOST_LETTERS = 300;

const pathTo = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** An item of a list by what names it, in the words of the page: "Penerapan, 11 Mei 2026"; else by its place. */
const itemWords = (owner: Owner, path: Path, key: Key | undefined): string =>
  key
    ? Object.entries(key)
        .map(([field, value]) => plainText(viewOf(owner, [...path, field], value)))
        .join(', ')
    : `ke-${Number(path.at(-1)) + 1}`;

/** "Dokumentasi › Manual › Keadaan": where in the record the change lies. */
const labelOf = (owner: Owner, change: FieldChange, whole: Key | undefined): string => {
  const path = pathTo(change.path);
  return path
    .map((key, i) => {
      if (typeof key === 'string') return title(key);
      const here = path.slice(0, i + 1);
      const named = Object.hasOwn(change.butir ?? {}, here.join('.')) ? change.butir?.[here.join('.')] : undefined;
      return itemWords(owner, here, named ?? (i === path.length - 1 ? whole : undefined));
    })
    .join(' › ');
};

/** An item without what already names it, unless it says nothing else. */
const without = (value: unknown, key: Key | undefined): unknown => {
  if (!key || !isGroup(value)) return value;
  const rest = Object.entries(value).filter(([field]) => !Object.hasOwn(key, field));
  return rest.length > 0 ? Object.fromEntries(rest) : value;
};

/** A change of one field in words; a value that no record bears any longer stays the code that it was. */
export const changedField = (owner: Owner, change: FieldChange): ChangedField => {
  const path = pathTo(change.path);
  // Only an item of a list that came or went is told by its key.
  const isItem = typeof path.at(-1) === 'number';
  const key = isItem ? naturalKeyOf(change.sesudah ?? change.sebelum) : undefined;
  const side = (value: unknown): ShortValue => shortValue(viewOf(owner, path, without(value, key)), MOST_LETTERS);
  return {
    label: labelOf(owner, change, key),
    before: 'sebelum' in change ? side(change.sebelum) : undefined,
    after: 'sesudah' in change ? side(change.sesudah) : undefined,
  };
};
