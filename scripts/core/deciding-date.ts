import { matchesOf } from './path.ts';
import type { AnyRecord } from './records/kinds.ts';
import { endOf } from './retired.ts';

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

/** As long as a record lasts it is judged by today's law; what others published of it says nothing of what it leaves out. */
const whileInForce = (record: AnyRecord, at: string): string | undefined => {
  const end = endOf(record);
  if (record.asal === 'publik') return undefined;
  return end !== undefined && end < at ? end : at;
};

/** The day whose law applies to a record: the day of the check, or the record's own. Found once for each path. */
export const decidingDates = (record: AnyRecord, at: string): ((pada: string) => string | undefined) => {
  const found = new Map<string, string | undefined>([
    ['terus', at],
    ['selama-berlaku', whileInForce(record, at)],
  ]);
  return (pada) => {
    if (!found.has(pada)) found.set(pada, lastDate(record, pada));
    return found.get(pada);
  };
};
