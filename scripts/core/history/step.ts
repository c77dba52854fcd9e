import type { Jenis } from '../records/kinds.ts';

/** A version of a record's file: its values, or undefined where the bytes cannot be read as a record. */
export interface Version {
  readonly value: Readonly<Record<string, unknown>> | undefined;
}

/** What one step of the history did to a record's file; a side without the file is absent. */
export interface FileStep {
  readonly daerah: string;
  readonly jenis: Jenis;
  /** The file name without its ending: the id. */
  readonly name: string;
  /** From the register's folder on, with the folder's name. */
  readonly file: string;
  readonly before?: Version | undefined;
  readonly after?: Version | undefined;
}

/** One commit of the first-parent chain, beside the commit before it. */
export interface Step {
  readonly commit: string;
  /** When it was made, UTC. */
  readonly waktu: string;
  readonly files: readonly FileStep[];
}
