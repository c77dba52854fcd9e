import type { ComparedDuty } from '../impact/compare-duties.ts';
import type { ComparedFinding } from '../impact/compare-findings.ts';
import { type Impact, lateBy, type OwnedChange, type OwnedDuty } from '../impact/impact.ts';

/** The same fields whichever program found it. */
const partsOf = ({ key, rule, outcome, level, basis, record, file, path, message, provisions }: ComparedFinding) => ({
  key,
  rule,
  outcome,
  level,
  basis,
  record,
  file,
  path,
  message,
  provisions,
});

const changeOf = ({ kind, finding, before, owner }: OwnedChange) => ({
  kind,
  daerah: finding.daerah,
  instansi: owner.instansi,
  contoh: owner.contoh,
  dinilai: owner.dinilai,
  ...partsOf(finding),
  before: before === null || kind === 'baru-lulus' ? null : partsOf(before),
});

const dutyPartsOf = (duty: ComparedDuty | null) => {
  if (duty === null) return null;
  const { id, daerah, provision, penegakan, hal, mengikat, instansi, rekaman, keadaan, tenggat } = duty;
  return { id, daerah, provision, penegakan, hal, mengikat, instansi, rekaman, keadaan, tenggat };
};

const dutyOf = ({ before, after, owner }: OwnedDuty) => ({
  contoh: owner.contoh,
  dinilai: owner.dinilai,
  before: dutyPartsOf(before),
  after: dutyPartsOf(after),
});

/** The impact as JSON, version 1; `duties` is null where they could not be compared. */
export const renderImpactJson = (impact: Impact): string => {
  const { at, base, head, records, counts, unchanged, changes, duties, notes } = impact;
  const summary = {
    baru_gagal: counts['baru-gagal'],
    baru_lulus: counts['baru-lulus'],
    berubah_tingkat: counts['berubah-tingkat'],
    berubah_dasar: counts['berubah-dasar'],
    tetap: unchanged,
    rekaman: records,
    kewajiban_berubah: duties?.length ?? null,
    menjadi_terlambat: duties ? lateBy(impact) : null,
  };
  const body = { version: 1, at, base, ...(head ? { head } : {}), summary, notes };
  return `${JSON.stringify({ ...body, changes: changes.map(changeOf), duties: duties?.map(dutyOf) ?? null }, null, 2)}\n`;
};
