import type { ComparedDuty } from '../core/impact/compare-duties.ts';
import type { ComparedFinding } from '../core/impact/compare-findings.ts';
import { type Impact, type ImpactAsked, impactOf } from '../core/impact/impact.ts';
import type { Owner } from '../core/impact/owner.ts';
import { finding } from './reports.ts';

export const sampleOwner: Owner = { instansi: 'dinas', nama: 'Dinas Contoh', contoh: true, dinilai: true };

export const duty = (parts: Partial<ComparedDuty> = {}): ComparedDuty => ({
  id: 'buleleng/10.4/tinjauan/dinas',
  daerah: 'buleleng',
  provision: 'buleleng/10.4',
  penegakan: 'tinjauan',
  hal: 'tinjauan SOP',
  mengikat: true,
  instansi: 'dinas',
  rekaman: null,
  keadaan: 'jatuh-tempo',
  tenggat: '2026-12-31',
  ...parts,
});

/** An impact from what two sides found; all of it belongs to one sample agency unless told otherwise. */
export const impactFrom = (
  before: readonly ComparedFinding[],
  after: readonly ComparedFinding[],
  more: Partial<ImpactAsked> = {},
): Impact =>
  impactOf({
    at: '2026-11-22',
    base: 'a'.repeat(40),
    head: null,
    records: 12,
    notes: [],
    before: { findings: before, duties: [] },
    after: { findings: after, duties: [] },
    ownerOf: () => sampleOwner,
    ...more,
  });

/** One finding of each kind of change, and a duty that becomes late. */
export const everyChange = (): Impact => {
  const at = (path: string, more: Partial<ComparedFinding> = {}) => finding({ path, ...more });
  const findings = [at('a'), at('b'), at('c', { level: 'peringatan' }), at('d', { provisions: ['buleleng/23.1'] })];
  return impactFrom([], [], {
    before: { findings, duties: [duty()] },
    after: {
      findings: [at('a'), at('c'), at('d'), at('e')],
      duties: [duty({ keadaan: 'terlambat', tenggat: '2026-06-30' })],
    },
  });
};
