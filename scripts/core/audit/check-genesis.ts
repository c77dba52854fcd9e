import type { AddedPutusan, ChainCommit } from './chain-commit.ts';
import { type AuditCode, type AuditFault, auditFault } from './faults.ts';
import {
  areDistinct,
  beyondRecovery,
  type Founder,
  type FoundingPutusan,
  isFounding,
  standingFounders,
  strangersAmong,
} from './founding.ts';

/** What the genesis laid down, for everything after it. */
export interface Foundation {
  readonly daerah: string;
  readonly founders: readonly Founder[];
  readonly threshold: number;
  readonly repository: string;
}

export const foundationOf = ({ pendirian }: FoundingPutusan): Foundation => ({
  daerah: pendirian.daerah,
  founders: pendirian.pendiri.map(({ jabatan, kunci }) => ({ jabatan, kunci })),
  threshold: pendirian.ambang,
  repository: pendirian.repositori,
});

const samePerson = (a: Founder, b: Founder): boolean => a.jabatan === b.jabatan && a.kunci === b.kunci;

/** The commit that founds a register: one parent, nothing but the putusan, signed by enough founders of that very roster. */
export const checkGenesis = (commit: ChainCommit, added: AddedPutusan): AuditFault[] => {
  const { putusan } = added;
  if (!putusan || !isFounding(putusan)) return [];
  const { pendirian, nomor, sebelumnya, id } = putusan;
  const roster = commit.rosters.get(pendirian.daerah);
  const isWhole =
    nomor === 1 &&
    sebelumnya === undefined &&
    commit.parents.length === 1 &&
    pendirian.dasar === commit.parents[0] &&
    pendirian.pohon === commit.parentTree &&
    commit.paths.length === 1;
  const found: [AuditCode, boolean][] = [
    ['PERDANA_TIDAK_UTUH', isWhole],
    ['PENDIRI_TIDAK_TERDAFTAR', strangersAmong(pendirian.pendiri, roster).length === 0],
    ['PENDIRI_SAMA', areDistinct(pendirian.pendiri, roster)],
    ['PENDIRI_KURANG', added.founders.length >= pendirian.ambang],
  ];
  return found.flatMap(([code, holds]) => (holds ? [] : [auditFault(code, commit.sha, id)]));
};

/** A recovery is signed by founders whose keys nobody has revoked, and touches the roster of one regency alone. */
export const checkRecovery = (
  commit: ChainCommit,
  added: AddedPutusan,
  { founders, threshold, daerah, repository }: Foundation,
): AuditFault[] => {
  const { putusan } = added;
  if (!putusan || !isFounding(putusan)) return [];
  const { pendirian, id } = putusan;
  const standing = standingFounders(founders, commit.rosters.get(daerah));
  const signed = added.founders.filter((one) => standing.some((founder) => samePerson(founder, one)));
  const strayed = beyondRecovery(
    commit.paths.filter((path) => path !== added.path),
    pendirian.daerah,
  );
  return [
    ...(signed.length >= threshold
      ? []
      : [auditFault('PENDIRI_KURANG', commit.sha, id, `${signed.length} dari ${threshold}`)]),
    ...(strayed.length === 0 ? [] : [auditFault('PEMULIHAN_MELEBAR', commit.sha, id, strayed.slice(0, 3).join(', '))]),
    ...(pendirian.repositori === repository ? [] : [auditFault('REPOSITORI_LAIN', commit.sha, id)]),
  ];
};
