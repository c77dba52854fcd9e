import { dayOf } from '../gate/day.ts';
import { isInForce } from '../records/period.ts';
import type { AddedPutusan, ChainCommit } from './chain-commit.ts';
import { type AuditFault, auditFault } from './faults.ts';
import { gateOfficesOf } from './signing-roster.ts';

/**
 * The seal of a decision: good for its content and purpose, by a key that the roster before it gives to the office that it
 * names, in that office's term. Time is that of the putusan, which cannot run backwards along the chain; the date of the
 * commit, which anybody can write, is never looked at.
 */
export const checkSeal = (commit: ChainCommit, added: AddedPutusan, retired: ReadonlySet<string>): AuditFault[] => {
  const { putusan, sealKey, daerah } = added;
  if (!putusan) return [];
  const { segel, id, waktu } = putusan;
  if (segel === undefined || sealKey === null) return [auditFault('SEGEL_TIDAK_SAH', commit.sha, id)];
  const offices = gateOfficesOf(commit.rosters.get(daerah)).filter(({ kunci }) => kunci?.includes(sealKey));
  if (offices.length === 0)
    return [auditFault(retired.has(sealKey) ? 'KUNCI_DICABUT' : 'SEGEL_BUKAN_GERBANG', commit.sha, id)];
  const office = offices.find((one) => one.id === segel.jabatan);
  if (!office) return [auditFault('SEGEL_BUKAN_GERBANG', commit.sha, id, segel.jabatan)];
  return isInForce(office.berlaku, dayOf(waktu)) ? [] : [auditFault('GERBANG_DI_LUAR_MASA', commit.sha, id)];
};
