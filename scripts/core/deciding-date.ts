import { matchesOf } from './path.ts';
import type { AnyRecord } from './records/kinds.ts';

/** The last date found at a path such as `riwayat.tanggal`, in a list or not. */
const lastDate = (record: AnyRecord, path: string): string | undefined => {
  const [head, ...rest] = path.split('.');
  const inList = matchesOf(record, `${head}.*.${rest.join('.')}`);
  const found = inList.length > 0 ? inList : matchesOf(record, path);
  return found
    .map(([, value]) => String(value))
    .toSorted()
    .at(-1);
};

/** The day whose law applies to a record: the day of the check, or the record's own. Found once for each path. */
export const decidingDates = (record: AnyRecord, at: string): ((pada: string) => string | undefined) => {
  const found = new Map<string, string | undefined>([['terus', at]]);
  return (pada) => {
    if (!found.has(pada)) found.set(pada, lastDate(record, pada));
    return found.get(pada);
  };
};
