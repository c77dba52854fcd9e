import type { z } from 'zod';

/** A place in a record that names another record; `*` stands for every item of a list. */
export interface Reference {
  readonly path: string;
  readonly jenis: string;
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
}
