import { normaliseHost } from './hostname.ts';
import type { Keputusan } from './records/keputusan.ts';
import { isInForce } from './records/period.ts';

/** Whether a decree or letter lists a host. */
export const listsHost = (instrument: Keputusan, host: string): boolean =>
  (instrument.mencakup ?? []).some(
    (covered) => 'host' in covered && normaliseHost(covered.host) === normaliseHost(host),
  );

/** Whether an instrument was set by a day and still in force on it. */
export const isValidOn = (instrument: Keputusan, date: string): boolean =>
  instrument.tanggal <= date && isInForce(instrument.berlaku, date);
