import type { z } from 'zod';
import { pathOf } from '../../scripts/core/path.ts';
import type { Kind } from '../../scripts/core/records/kind.ts';
import { kindOf } from '../../scripts/core/records/kinds.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { schemasAt } from '../../scripts/core/schema-walk.ts';
import { provisionLink } from './findings.ts';
import { regencyOf } from './portal.ts';
import { entryAt, linkTo, type RecordLink } from './records.ts';
import { capital, countryWords, dateWords, periodWords, title } from './words.ts';

/** A value of a record, ready to be shown; nothing in it needs to be computed by a page. */
export type ValueView =
  | { readonly jenis: 'teks'; readonly text: string; readonly code: boolean }
  | { readonly jenis: 'tautan'; readonly link: RecordLink }
  | { readonly jenis: 'alamat'; readonly href: string }
  | { readonly jenis: 'daftar'; readonly items: readonly ValueView[] }
  | { readonly jenis: 'kelompok'; readonly fields: readonly FieldView[] };

/** A field with its name and the sentence that explains it. */
export interface FieldView {
  readonly label: string;
  readonly help: string;
  readonly value: ValueView;
}

type Path = readonly PropertyKey[];

const text = (value: string, code = false): ValueView => ({ jenis: 'teks', text: value, code });

interface Wrapped {
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
}

/** The sentence on a field; it stands on the optional wrapper or on what is inside it. */
const descriptionOf = (schema: z.ZodType | undefined): string | undefined =>
  schema && (schema.description ?? descriptionOf((schema.def as unknown as Wrapped).innerType));

/** The sentence on the field at a path, or nothing. */
export const helpAt = (schema: z.ZodType, path: Path): string => {
  const key = String(path.at(-1));
  for (const parent of schemasAt(schema, path.slice(0, -1))) {
    const found = descriptionOf((parent.def as unknown as Wrapped).shape?.[key]);
    if (found) return found;
  }
  return '';
};

/** How a schema words one of its choices, where it does. */
export const choiceAt = (schema: z.ZodType, path: Path, value: string): string | undefined => {
  const worded = schemasAt(schema, path).flatMap((found) => {
    const { enumDescriptions } = found.meta() ?? {};
    const { entries = {} } = found.def as { entries?: object };
    return Array.isArray(enumDescriptions) ? [enumDescriptions[Object.values(entries).indexOf(value)]] : [];
  });
  return worded[0];
};

const isEnum = (schema: z.ZodType, path: Path): boolean =>
  schemasAt(schema, path).some((found) => found.def.type === 'enum' || found.def.type === 'literal');

/** Hosts, digests and labels are read letter by letter. */
export const isCode = (path: Path): boolean =>
  ['host', 'jalur', 'sha256', 'label', 'label_resmi', 'nilai', 'kode_wilayah', 'penegakan', 'surel'].includes(
    String(path.findLast((key) => typeof key === 'string')),
  );

/** The path with `*` for the place in a list, as kinds write it. */
const patternOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');

/** The kind of record that a value at this path names. */
const referenceAt = (kind: Kind, path: Path): string | undefined =>
  kind.references.find((reference) => reference.path === patternOf(path))?.jenis;

const vocabularyLabel = (entry: Entry, kind: Kind, path: Path, value: string): string | undefined => {
  const list = kind.vocabulary?.[patternOf(path)];
  return list
    ? regencyOf(entry.daerah).policy?.vocabulary[list]?.nilai.find((one) => one.id === value)?.label
    : undefined;
};

/** A waiver names an enforcement: the reader wants the provision behind it. */
const waivedAt = (entry: Entry, path: Path, value: string): ValueView | undefined => {
  if (entry.jenis !== 'pengecualian' || pathOf(path) !== 'penegakan') return undefined;
  const provision = regencyOf(entry.daerah).bindings.find((binding) => binding.id === value)?.provision;
  if (!provision) return undefined;
  const { text: citation, href } = provisionLink(provision);
  return { jenis: 'tautan', link: { text: `${value} (${citation})`, href, contoh: false } };
};

const wordsOf = (entry: Entry, kind: Kind, path: Path, value: string): ValueView => {
  const { registry } = regencyOf(entry.daerah);
  const reference = referenceAt(kind, path);
  const target = entryAt(registry, reference ? `${reference}/${value}` : value);
  if (target) return { jenis: 'tautan', link: linkTo(target) };
  const waived = waivedAt(entry, path, value);
  if (waived) return waived;
  const label = vocabularyLabel(entry, kind, path, value);
  if (label) return text(label);
  if (/^https:\/\//.test(value)) return { jenis: 'alamat', href: value };
  if (/^[A-Z]{2}$/.test(value)) return text(countryWords(value));
  return isEnum(kind.schema, path) ? text(title(value)) : text(dateWords(value), isCode(path));
};

const isPeriod = (value: object): value is { sejak?: string; sampai?: string } =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => key === 'sejak' || key === 'sampai');

const viewOf = (entry: Entry, kind: Kind, path: Path, value: unknown): ValueView => {
  if (typeof value === 'string') return wordsOf(entry, kind, path, value);
  if (Array.isArray(value))
    return { jenis: 'daftar', items: value.map((item, i) => viewOf(entry, kind, [...path, i], item)) };
  if (typeof value === 'object' && value !== null)
    return isPeriod(value)
      ? text(capital(periodWords(value)))
      : { jenis: 'kelompok', fields: fieldsIn(entry, kind, path, value) };
  return text(typeof value === 'boolean' ? (value ? 'Ya' : 'Tidak') : String(value));
};

const fieldsIn = (entry: Entry, kind: Kind, path: Path, value: object, without: readonly string[] = []): FieldView[] =>
  Object.entries(value)
    .filter(([key]) => !without.includes(key))
    .map(([key, inner]) => ({
      label: title(key),
      help: helpAt(kind.schema, [...path, key]),
      value: viewOf(entry, kind, [...path, key], inner),
    }));

/** Some of the fields that a kind allows to be shown, in the order of its list. */
export const fieldsOf = (entry: Entry, wanted: readonly string[]): FieldView[] => {
  const kind = kindOf(entry.jenis);
  const record = entry.record as unknown as Record<string, unknown>;
  return wanted
    .filter((field) => kind.publik.fields.includes(field) && record[field] !== undefined)
    .map((field) => ({
      label: title(field),
      help: helpAt(kind.schema, [field]),
      value: viewOf(entry, kind, [field], record[field]),
    }));
};

/** Names and explanations of the fields that a record leaves empty. */
export const emptyFieldsOf = (entry: Entry): { label: string; help: string }[] => {
  const kind = kindOf(entry.jenis);
  const record = entry.record as unknown as Record<string, unknown>;
  return kind.publik.fields
    .filter((field) => record[field] === undefined)
    .map((field) => ({ label: title(field), help: helpAt(kind.schema, [field]) }));
};

/** The details of one item of a list field, without the keys that the page shows elsewhere. */
export const itemFieldsOf = (entry: Entry, path: Path, item: object, without: readonly string[]): FieldView[] =>
  fieldsIn(entry, kindOf(entry.jenis), path, item, without);
