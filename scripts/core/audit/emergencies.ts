import type { Putusan } from '../records/putusan.ts';
import { type AuditFault, auditFault } from './faults.ts';

export interface Decided {
  readonly sha: string;
  readonly daerah: string;
  readonly putusan: Putusan;
}

/** Emergencies whose last day has passed without an ordinary decision on the same subjects, in the order of the log. */
export const lapsedEmergencies = (decided: readonly Decided[], today: string): AuditFault[] =>
  decided.flatMap(({ sha, daerah, putusan }, at) => {
    const { darurat, perkara, id } = putusan;
    if (!darurat || darurat.sampai >= today) return [];
    const later = decided.slice(at + 1).filter((one) => one.daerah === daerah && !one.putusan.darurat);
    const open = perkara.filter(
      (subject) =>
        subject !== `keputusan/${darurat.instrumen}` && !later.some((one) => one.putusan.perkara.includes(subject)),
    );
    return open.length === 0 ? [] : [auditFault('DARURAT_TERLEWAT', sha, id, open.slice(0, 3).join(', '))];
  });
