import type { z } from 'zod';

/** A place in a record that names another record; `*` stands for every item of a list. */
export interface Reference {
  readonly path: string;
  readonly jenis: string;
  /** `kini`: must be in force as long as the record itself is, whatever its kind's own date. */
  readonly dated?: 'kini';
}

type FieldOf<Schema extends z.ZodType> = unknown extends z.infer<Schema> ? string : keyof z.infer<Schema> & string;

/**
 * What the public sees of a kind. An allow-list: a field that is not named in `fields` is never published,
 * so a new field stays hidden until someone decides that it may be shown.
 */
export interface PublicView<Field extends string> {
  /** Fields that together name a record, joined without a space. */
  readonly name: readonly Field[];
  /** Field that says in a sentence what the record is about. */
  readonly about?: Field;
  /** Fields shown beside the name in lists. */
  readonly columns: readonly Field[];
  /** Field that sorts a list into groups. */
  readonly group?: Field;
  /** Every field that may be shown, in reading order. */
  readonly fields: readonly Field[];
}

/** One kind of record: its schema, its names for people, what it refers to. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  readonly jenis: string;
  readonly judul: string;
  readonly uraian: string;
  readonly format: 'yaml' | 'md';
  readonly schema: Schema;
  readonly references: readonly Reference[];
  /** Path of the date that references must be in force on; without it they are judged on the day of the check. */
  readonly dated?: string;
  /** Fields whose values come from a list of `kosakata.yaml`, by the name of that list. */
  readonly vocabulary?: { readonly [field in FieldOf<Schema>]?: string };
  readonly publik: PublicView<FieldOf<Schema>>;
}
