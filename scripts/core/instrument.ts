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

/** The first day on which an instrument gives what it gives: it is set by then, and its own term has begun. */
export const heldFrom = ({ tanggal, berlaku }: Pick<Keputusan, 'tanggal' | 'berlaku'>): string =>
  berlaku?.sejak !== undefined && tanggal < berlaku.sejak ? berlaku.sejak : tanggal;

/** The last day of an instrument that had ended by a day; undefined while it holds. */
export const endedBefore = ({ berlaku }: Pick<Keputusan, 'berlaku'>, date: string): string | undefined =>
  berlaku?.sampai !== undefined && berlaku.sampai < date ? berlaku.sampai : undefined;

type Covered = NonNullable<Keputusan['mencakup']>[number];
type CoveredKind = Covered extends infer C ? (C extends C ? keyof C : never) : never;

/** Whether a decree or letter names a record: `covers(letter, 'aplikasi', 'antrean')`. */
export const covers = (instrument: Keputusan, kind: Exclude<CoveredKind, 'host'>, id: string): boolean =>
  (instrument.mencakup ?? []).some((covered) => (covered as Partial<Record<CoveredKind, string>>)[kind] === id);

/** The instruments of some kinds among those that a record names; one whose file cannot be read is told there. */
export const instrumentsOf = (
  ids: readonly string[],
  kinds: readonly string[],
  registry: { readonly get: (jenis: 'keputusan', id: string) => Keputusan | undefined },
): Keputusan[] => ids.flatMap((id) => registry.get('keputusan', id) ?? []).filter(({ jenis }) => kinds.includes(jenis));
