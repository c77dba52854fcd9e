import type { FieldView, TableView, ValueView } from './value-view.ts';

/** More columns than this have no room beside the name of a field. */
const MOST_COLUMNS = 5;

const isFlat = (value: ValueView): boolean =>
  value.jenis === 'daftar' ? value.items.every(isFlat) : value.jenis !== 'kelompok' && value.jenis !== 'tabel';

type Group = Extract<ValueView, { jenis: 'kelompok' }>;

const isRow = (value: ValueView): value is Group =>
  value.jenis === 'kelompok' && value.fields.length > 1 && value.fields.every((field) => isFlat(field.value));

/** Several items with a few flat fields each as a table; anything else stays a list. */
export const tableOf = (items: readonly ValueView[]): TableView | undefined => {
  const rows = items.filter(isRow);
  if (rows.length < 2 || rows.length < items.length) return undefined;
  const columns = new Map<string, FieldView>();
  for (const field of rows.flatMap(({ fields }) => fields))
    if (!columns.has(field.label)) columns.set(field.label, field);
  if (columns.size > MOST_COLUMNS) return undefined;
  return {
    jenis: 'tabel',
    columns: [...columns.values()].map(({ label, help }) => ({ label, help })),
    rows: rows.map(({ fields }) => [...columns.keys()].map((label) => fields.find((f) => f.label === label)?.value)),
  };
};
