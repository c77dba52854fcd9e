import { valueAt } from '../../../scripts/core/path.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { keyTermHref } from '../law/glossary-links.ts';
import { title } from '../words.ts';
import { helpAt } from './schema-words.ts';
import type { FieldView, ValueView } from './value-view.ts';
import { viewOf } from './values.ts';

/** Some of the fields that a kind allows to be shown, in the order of its list. */
export const fieldsOf = (entry: Entry, wanted: readonly string[]): FieldView[] => {
  const kind = kindOf(entry.jenis);
  return wanted.flatMap((field) => {
    const value = cellOf(entry, field);
    if (!value) return [];
    const help = helpAt(kind.schema, [field]);
    return [{ isian: field, label: title(field), help, term: keyTermHref(field), value }];
  });
};

/** What stands at a place inside a field that may be shown, such as `klasifikasi.kelas`. */
export const cellOf = (entry: Entry, place: string): ValueView | undefined => {
  const path = place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const value = kindOf(entry.jenis).publik.fields.includes(String(path[0])) ? valueAt(entry.record, place) : undefined;
  return value === undefined ? undefined : viewOf(entry, path, value);
};

/** A field that a record leaves empty. */
export interface EmptyField {
  readonly isian: string;
  readonly label: string;
  readonly help: string;
}

/** Names and explanations of the fields that a record leaves empty. */
export const emptyFieldsOf = (entry: Entry): EmptyField[] => {
  const kind = kindOf(entry.jenis);
  return kind.publik.fields
    .filter((field) => valueAt(entry.record, field) === undefined)
    .map((field) => ({ isian: field, label: title(field), help: helpAt(kind.schema, [field]) }));
};
