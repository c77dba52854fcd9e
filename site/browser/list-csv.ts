import { type CsvCell, csvRows, csvText, guardedText, unguardedText } from '../../scripts/core/publish/csv.ts';

/** A cell that was read, so that writing it gives the same text: a guard is taken off, a signed number stays one. */
const cellOf = (text: string): CsvCell => {
  const own = unguardedText(text);
  return guardedText(own) === text ? own : Number(text);
};

/** The rows of a register's CSV that have these ids, in their order, under the same header. */
export const csvOfRows = (register: string, ids: readonly string[]): string => {
  const [header = [], ...rows] = csvRows(register);
  const place = header.indexOf('id');
  const byId = new Map(rows.map((row) => [row[place], row]));
  return csvText(
    header,
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [row.map(cellOf)] : [];
    }),
  );
};
