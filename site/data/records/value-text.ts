import type { RecordLink } from './records.ts';
import type { FieldView, ValueView } from './value-view.ts';

/** A value in one line, for places where there is no room for more. */
export interface ShortValue {
  readonly text: string;
  readonly code: boolean;
  readonly link: RecordLink | undefined;
  /** Letters that were left out at the end. */
  readonly rest: number;
}

/** Parts in one line: a part that ends a sentence does not end it before the mark that joins it to the next. */
const joined = (parts: readonly string[], mark: string): string =>
  parts.map((part, i) => (i < parts.length - 1 ? part.replace(/\.$/, '') : part)).join(mark);

const fieldText = ({ label, value }: FieldView): string => `${label}: ${plainText(value)}`;

/** What a value says, without its form: "Jenis: Baru; tanggal: 6 November 2019". */
export const plainText = (value: ValueView): string => {
  switch (value.jenis) {
    case 'teks':
    case 'dokumen':
      return value.text;
    case 'tautan':
      return value.link.text;
    case 'alamat':
      return value.href;
    case 'daftar':
      return value.items.length === 0 ? 'tidak ada' : joined(value.items.map(plainText), '; ');
    case 'kelompok':
      return joined(value.fields.map(fieldText), '; ');
    case 'tabel':
      return joined(
        value.rows.map((row) =>
          joined(
            row.flatMap((cell, i) => (cell ? `${value.columns[i]?.label}: ${plainText(cell)}` : [])),
            ', ',
          ),
        ),
        '; ',
      );
  }
};

/** A value in at most so many letters, linked where it is nothing but the name of a record. */
export const shortValue = (value: ValueView, most: number): ShortValue => {
  const letters = [...plainText(value)];
  return {
    text: letters.slice(0, most).join(''),
    code: value.jenis === 'teks' && value.code,
    link: value.jenis === 'tautan' && letters.length <= most ? value.link : undefined,
    rest: Math.max(0, letters.length - most),
  };
};
