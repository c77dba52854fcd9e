import type { RecordLink } from './records.ts';

/** A document of an archive: what identifies it in words, and where it can be opened. */
export interface DocumentView {
  readonly jenis: 'dokumen';
  readonly text: string;
  readonly href: string | undefined;
  readonly sha256: string | undefined;
}

/** A list of things of one form: a column for each of their fields. */
export interface TableView {
  readonly jenis: 'tabel';
  readonly columns: readonly { readonly label: string; readonly help: string }[];
  readonly rows: readonly (readonly (ValueView | undefined)[])[];
}

/** A value of a record, ready to be shown; nothing in it needs to be computed by a page. */
export type ValueView =
  /** `fold` says what a long digest is, which is opened on demand. */
  | { readonly jenis: 'teks'; readonly text: string; readonly code: boolean; readonly fold?: string }
  | { readonly jenis: 'tautan'; readonly link: RecordLink }
  | { readonly jenis: 'alamat'; readonly href: string }
  | { readonly jenis: 'daftar'; readonly items: readonly ValueView[] }
  | { readonly jenis: 'kelompok'; readonly fields: readonly FieldView[] }
  | DocumentView
  | TableView;

/** A field with its name and the sentence that explains it. */
export interface FieldView {
  /** What the schema calls it, of a field of the record itself. */
  readonly isian?: string;
  readonly label: string;
  readonly help: string;
  /** Where the term behind the label is explained. */
  readonly term?: string | undefined;
  readonly value: ValueView;
  /** Where a link may lead to. */
  readonly anchor?: string;
}
