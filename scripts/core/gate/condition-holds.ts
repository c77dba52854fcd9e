import { canonical, type Json } from '../canonical.ts';
import { isUnder, normaliseHost } from '../hostname.ts';
import { matchesOf, valueAt } from '../path.ts';
import type { Condition } from '../policy/condition.ts';
import type { RegencyFacts } from './facts.ts';

/** A record before and after a change; null where it is absent. */
export interface Sides {
  readonly old: unknown;
  readonly new: unknown;
}

/** What a condition may ask of an agency. */
type Agency = Pick<RegencyFacts['instansi'][number], 'bentuk'> & { readonly isDinas?: boolean };

const isUsed = (record: unknown): boolean => {
  const events = valueAt(record, 'riwayat');
  return (
    Array.isArray(events) &&
    events.some(
      (event) =>
        typeof valueAt(event, 'digunakan_sejak') === 'string' ||
        ['mulai-dipakai', 'penerapan', 'pemeliharaan'].includes(String(valueAt(event, 'jenis'))),
    )
  );
};

/** The domain itself is neither one of its names nor outside of it. */
const fitsHost = (record: unknown, place: NonNullable<Condition['host']>): boolean => {
  const host = valueAt(record, 'host');
  if (typeof host !== 'string') return false;
  if ('di_bawah' in place) return isUnder(host, place.di_bawah);
  return !isUnder(host, place.di_luar) && normaliseHost(host) !== normaliseHost(place.di_luar);
};

const changed = ({ old, new: now }: Sides, path: string): boolean =>
  canonical(matchesOf(old, path) as Json) !== canonical(matchesOf(now, path) as Json);

const hasValue = (record: unknown, path: string, values: readonly string[]): boolean =>
  matchesOf(record, path).some(([, value]) => values.includes(String(value)));

/** A value that is not there is another one, too: leaving a field open does not lead out of a condition. */
const isOther = (record: unknown, path: string, values: readonly string[]): boolean => !hasValue(record, path, values);

/**
 * Whether an approval is needed for a change. What a condition says of a record may be so before or after: who would be
 * asked about the old record is not left out because the change itself alters it; `sesudah` alone looks at what comes
 * about. `agencies`: those concerned; one that is
 * not known leads nobody out of a condition.
 */
export const conditionHolds = (
  condition: Condition | undefined,
  sides: Sides,
  agencies: readonly (Agency | undefined)[] = [],
): boolean => {
  if (!condition) return true;
  const { isian, nilai, sesudah, bukan, asal, pemohon, bukan_dinas, host, dipakai } = condition;
  const either = (test: (record: unknown) => boolean) =>
    [sides.old, sides.new].some((one) => one !== null && test(one));
  const among = (path: string, values: readonly string[]) => either((record) => hasValue(record, path, values));
  return (
    (isian === undefined || isian.some((path) => changed(sides, path))) &&
    (nilai === undefined || Object.entries(nilai).every(([path, values]) => among(path, values))) &&
    (sesudah === undefined || Object.entries(sesudah).every(([path, values]) => hasValue(sides.new, path, values))) &&
    (bukan === undefined ||
      Object.entries(bukan).every(([path, values]) => either((record) => isOther(record, path, values)))) &&
    (pemohon === undefined ||
      agencies.length === 0 ||
      agencies.some((one) => one?.bentuk === undefined || pemohon.includes(one.bentuk as never))) &&
    (bukan_dinas === undefined || agencies.length === 0 || agencies.some((one) => !one?.isDinas)) &&
    (asal === undefined || among('asal', asal)) &&
    (host === undefined || either((record) => fitsHost(record, host))) &&
    (dipakai === undefined || either(isUsed))
  );
};
