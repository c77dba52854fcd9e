import { type DaerahPolicy, provisionsOf, versionOn } from '../policy/policies.ts';
import type { StatedApproval } from './facts.ts';

/** Approvals that provisions in force on a day state for some kinds of records, in the order of the texts. */
export const statedApprovalsOf = (policy: DaerahPolicy, jenis: Iterable<string>, day: string): StatedApproval[] => {
  const wanted = new Set(jenis);
  return provisionsOf(policy).flatMap(({ id: provision, provision: { versi } }) =>
    (versionOn(versi, day)?.penegakan ?? []).flatMap((entry) =>
      'persetujuan' in entry && wanted.has(entry.persetujuan.untuk.jenis)
        ? [{ id: entry.id, provision, basis: entry.dasar, ...entry.persetujuan }]
        : [],
    ),
  );
};
