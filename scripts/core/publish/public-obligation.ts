import type { Obligation } from '../obligations/obligation.ts';
import { publicText } from './public-text.ts';

const orNull = (text: string | null): string | null => (text === null ? null : publicText(text));

/** A duty as pages may show it: it names records and agencies by their ids, and a record chooses its own period. */
export const publicObligation = (duty: Obligation): Obligation => ({
  ...duty,
  id: publicText(duty.id),
  instansi: orNull(duty.instansi),
  rekaman: orNull(duty.rekaman),
  jangka: duty.jangka && { ...duty.jangka, nilai: publicText(duty.jangka.nilai) },
  dilaksanakan: duty.dilaksanakan.map(({ rekaman, tanggal }) => ({
    rekaman: publicText(rekaman),
    tanggal: publicText(tanggal),
  })),
});
