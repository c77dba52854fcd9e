import { covers, isValidOn } from '../instrument.ts';
import type { Instansi } from '../records/instansi.ts';
import type { Lookups } from '../rule.ts';

/**
 * Whether an agency holds the Mandiri TIK status on a day: a decree of the Bupati in force on that day names it
 * (Banjar, Pasal 17 ayat (6)). Later or lapsed decrees give no right on the day asked for.
 */
export const isMandiriTik = (
  agency: Pick<Instansi, 'id' | 'mandiri_tik'>,
  date: string,
  registry: Lookups<'by-id'>,
): boolean => {
  const decree = registry.get('keputusan', agency.mandiri_tik?.keputusan);
  return (
    decree !== undefined &&
    decree.jenis === 'keputusan-bupati' &&
    isValidOn(decree, date) &&
    covers(decree, 'instansi', agency.id)
  );
};
