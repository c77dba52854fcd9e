import { normaliseHost } from './hostname.ts';
import type { Keputusan } from './records/keputusan.ts';
import { isInForce } from './records/period.ts';

/** Whether a decree or letter lists a host. */
export const listsHost = (instrument: Keputusan, host: string): boolean =>
  (instrument.mencakup ?? []).some(
    (covered) => 'host' in covered && normaliseHost(covered.host) === normaliseHost(host),
  );

/** Whether an instrument was set by a day and still in force on it. */
export const isValidOn = (instrument: Pick<Keputusan, 'tanggal' | 'berlaku'>, date: string): boolean =>
  instrument.tanggal <= date && isInForce(instrument.berlaku, date);

type Covered = NonNullable<Keputusan['mencakup']>[number];
type CoveredKind = Covered extends infer C ? (C extends C ? keyof C : never) : never;

/** Whether a decree or letter names a record: `covers(letter, 'aplikasi', 'antrean')`. */
export const covers = (instrument: Keputusan, kind: Exclude<CoveredKind, 'host'>, id: string): boolean =>
  (instrument.mencakup ?? []).some((covered) => (covered as Partial<Record<CoveredKind, string>>)[kind] === id);
