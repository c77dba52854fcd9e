import { type Enforcement, shapeOf } from './enforcement.ts';

/** One entry of `penegakan` as `tata provisions` and the open data state it. */
export interface EnforcementRow {
  readonly id: string;
  readonly jenis: string;
  readonly aturan?: string;
  readonly dasar: Enforcement['dasar'];
  readonly alasan?: string;
}

export const enforcementRow = (entry: Enforcement): EnforcementRow => ({
  id: entry.id,
  jenis: (shapeOf(entry) ?? '').replace('_', '-'),
  ...('aturan' in entry ? { aturan: entry.aturan } : {}),
  dasar: entry.dasar,
  ...('manual' in entry ? { alasan: entry.manual } : {}),
  ...('tidak_perlu' in entry ? { alasan: entry.tidak_perlu } : {}),
});
