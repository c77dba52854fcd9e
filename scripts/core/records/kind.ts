import type { z } from 'zod';

/** A place in a record that names another record; `*` stands for every item of a list. */
export interface Reference {
  readonly path: string;
  readonly jenis: string;
  /**
   * When what is named must be in force, if not on the kind's own date. `kini`: as long as the record itself is;
   * else the path of a date in the same record, whose `*` stand for the items that `path` met.
   */
  readonly dated?: string;
  /** What is named may also be set later than that day: how late it may be is a matter of provisions. */
  readonly mayFollow?: true;
}

type FieldOf<Schema extends z.ZodType> = unknown extends z.infer<Schema> ? string : keyof z.infer<Schema> & string;

/** A field, or a place inside it. */
type PlaceIn<Field extends string> = Field | `${Field}.${string}`;

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
  /** Fields that are never published; every field of a schema stands either here or in `fields`. */
  readonly tertutup?: readonly Field[];
}

/** One kind of record: its schema, its names for people, what it refers to. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  readonly jenis: string;
  readonly judul: string;
  readonly uraian: string;
  readonly format: 'yaml' | 'md';
  /** The field that the body of a Markdown record holds, not its front matter. */
  readonly body?: FieldOf<Schema>;
  readonly schema: Schema;
  readonly references: readonly Reference[];
  /** Places that name the agency for which a change is asked: what the approval gate calls instansi-pemohon. */
  readonly pemohon?: readonly string[];
  /** Place of the office that set the record by its signature, where the record itself tells. */
  readonly penetap?: string;
  /** Place of the office that decided by its own word, where the record tells: no other office makes that true. */
  readonly pemutus?: string;
  /** Path of the date that references must be in force on; without it they are judged on the day of the check. */
  readonly dated?: string;
  /** Places whose values come from a list of `kosakata.yaml`, by the name of that list; `*` stands for every item. */
  readonly vocabulary?: { readonly [place in PlaceIn<FieldOf<Schema>>]?: string };
  readonly publik: PublicView<FieldOf<Schema>>;
}
