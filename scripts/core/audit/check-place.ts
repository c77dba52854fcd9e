import { putusanPath } from '../gate/putusan-chain.ts';
import type { Putusan } from '../records/putusan.ts';
import type { AddedPutusan, ChainCommit } from './chain-commit.ts';
import { type AuditFault, auditFault } from './faults.ts';

/** Where the chain stands after a commit. */
export interface Link {
  readonly number: number;
  /** Digest of the putusan; null where it could not be read, so that one fault is told once. */
  readonly digest: string | null;
  readonly at: string;
}

/** Whether a putusan follows the one before it: number, digest, time, file. */
export const checkLink = (commit: ChainCommit, { putusan, path, daerah }: AddedPutusan, link: Link): AuditFault[] => {
  if (!putusan) return [];
  const { id, nomor, sebelumnya, waktu, pendirian } = putusan;
  const isInPlace = path === putusanPath(daerah, nomor) && path.endsWith(`/${id}.yaml`);
  const isHome = pendirian === undefined || pendirian.daerah === daerah;
  return [
    ...(isInPlace && isHome ? [] : [auditFault('PUTUSAN_SALAH_TEMPAT', commit.sha, id, path)]),
    ...(nomor === link.number + 1
      ? []
      : [auditFault('NOMOR_LOMPAT', commit.sha, id, `${nomor} sesudah ${link.number}`)]),
    ...(link.digest === null || sebelumnya === link.digest ? [] : [auditFault('RANTAI_PUTUS', commit.sha, id)]),
    ...(waktu >= link.at ? [] : [auditFault('WAKTU_MUNDUR', commit.sha, id, `${waktu} sesudah ${link.at}`)]),
  ];
};

const refusedFaults = ({ sha, parents, stray }: ChainCommit, { id, permohonan }: Putusan): AuditFault[] => [
  ...(permohonan?.dasar === parents[0] ? [] : [auditFault('DASAR_BEDA', sha, id)]),
  ...(parents.length === 1 && stray?.length === 0 ? [] : [auditFault('DITOLAK_TETAPI_MASUK', sha, id)]),
];

const approvedFaults = ({ sha, parents, stray }: ChainCommit, { id, permohonan }: Putusan): AuditFault[] => [
  ...(permohonan?.dasar === parents[0] ? [] : [auditFault('DASAR_BEDA', sha, id)]),
  ...(parents.length === 2 && permohonan?.kepala === parents[1] ? [] : [auditFault('KEPALA_BEDA', sha, id)]),
  ...(stray?.length === 0 ? [] : [auditFault('POHON_BEDA', sha, id, stray?.slice(0, 3).join(', '))]),
];

/** Whether a commit holds what its putusan says: the decided parents, and the decided tree with one file more. */
export const checkContent = (commit: ChainCommit, { putusan }: AddedPutusan): AuditFault[] =>
  !putusan ? [] : putusan.jenis === 'ditolak' ? refusedFaults(commit, putusan) : approvedFaults(commit, putusan);
