import { matchesOf } from '../path.ts';
import { isJenis, kindOf } from '../records/kinds.ts';

/** Agencies for which a record stands, by its kind's own declaration; none where the kind knows no applicant. */
export const applicantsOf = (jenis: string, record: unknown): string[] => {
  if (!isJenis(jenis)) return [];
  const ids = (kindOf(jenis).pemohon ?? []).flatMap((path) => matchesOf(record, path).map(([, id]) => id));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
};
