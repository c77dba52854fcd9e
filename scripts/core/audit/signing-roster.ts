import type { Jabatan } from '../records/jabatan.ts';

/** Who signs in one regency, as a commit held it: positions with keys, whether it is a demonstration, whom it trusts. */
export interface SigningRoster {
  readonly daerah: string;
  readonly keadaan: 'peragaan' | 'resmi';
  /** Certificates that its officers' certificates may be issued by, as PEM. */
  readonly induk: readonly string[];
  readonly offices: readonly Jabatan[];
}

export type Rosters = ReadonlyMap<string, SigningRoster>;

/** Every account of the person who holds an office. */
export const accountsOf = ({ forge }: Jabatan): readonly number[] =>
  forge === undefined ? [] : [forge.id, ...(forge.lainnya ?? [])];

/** Offices that may seal a putusan in a regency. */
export const gateOfficesOf = (roster: SigningRoster | undefined): readonly Jabatan[] =>
  roster?.offices.filter(({ peran, kunci }) => peran === 'gerbang' && (kunci ?? []).length > 0) ?? [];
