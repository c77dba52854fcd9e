import { publicValue } from '../publish/public-record.ts';
import { looksPersonal } from '../publish/public-text.ts';
import { type Jenis, kindOf } from '../records/kinds.ts';
import { fieldChanges } from './field-changes.ts';
import { isGroup } from './list-items.ts';
import type { FieldChange } from './snapshot.ts';

type Values = Readonly<Record<string, unknown>>;

/** A name of a field as schemas write it. Earlier versions were checked by nobody: their keys may say anything. */
const isKey = (key: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(key) && !looksPersonal(key);

/** A value without the keys that no schema could name. */
export const withPlainKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => withPlainKeys(item) ?? null);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isKey(key) ? [[key, withPlainKeys(inner)]] : [])),
  );
};

/** Fields of a kind that anyone may see, also in earlier versions; the id is told by the record's place. */
export const publishedFields = (jenis: Jenis): readonly string[] => [...kindOf(jenis).publik.fields, 'asal', 'sumber'];

/** What may be published of a version of a record, with what looks personal held back. */
export const publicPart = (jenis: Jenis, record: Values): Values =>
  Object.fromEntries(
    publishedFields(jenis).flatMap((field): [string, unknown][] => {
      const value = Object.hasOwn(record, field) ? publicValue(record[field], field, []) : undefined;
      return value === undefined ? [] : [[field, withPlainKeys(value)]];
    }),
  );

const topOf = ({ path }: FieldChange): string => path.split('.', 1)[0] ?? '';

/**
 * Published fields that differ between two versions of a record, where an absent version is an empty one, and how many
 * other fields differ. A change of which nothing may be shown counts among the others.
 */
export const publicChanges = (
  jenis: Jenis,
  before: Values,
  after: Values,
): { readonly fields: readonly FieldChange[]; readonly tertutup: number } => {
  const fields = fieldChanges(publicPart(jenis, before), publicPart(jenis, after));
  const shown = new Set([...fields.map(topOf), 'id']);
  const changed = new Set(fieldChanges(before, after).map(topOf));
  return { fields, tertutup: [...changed].filter((field) => !shown.has(field)).length };
};
