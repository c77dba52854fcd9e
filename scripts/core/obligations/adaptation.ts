import type { Finding } from '../finding.ts';
import { matchesOf } from '../path.ts';
import { kindOf } from '../records/kinds.ts';
import { type Registry, refOf } from '../registry.ts';
import { startOfRecord } from './selection.ts';

/** Agencies that hold records from before a day, and how many of these still have a galat. */
export const oldRecordsOf = (
  registry: Registry,
  before: string,
  findings: readonly Finding[],
): ReadonlyMap<string, { readonly records: number; readonly open: number }> => {
  const faulty = new Set(findings.flatMap(({ level, record }) => (level === 'galat' ? [record] : [])));
  const found = new Map<string, { records: number; open: number }>();
  for (const entry of registry.entries) {
    const start = startOfRecord(entry.record);
    if (start === undefined || start >= before) continue;
    const owners = (kindOf(entry.jenis).pemohon ?? []).flatMap((place) => matchesOf(entry.record, place));
    for (const [, owner] of owners) {
      const known = found.get(String(owner)) ?? { records: 0, open: 0 };
      found.set(String(owner), {
        records: known.records + 1,
        open: known.open + (faulty.has(refOf(entry)) ? 1 : 0),
      });
    }
  }
  return found;
};
