import type { Entry } from '../../../scripts/core/registry.ts';
import { endOf, isRetired, isSwitchedOff } from '../../../scripts/core/retired.ts';
import { at } from '../config.ts';
import { dateWords } from '../words.ts';

/** That a record is out of use: it stays in the register, and says since when. */
export interface Retirement {
  readonly word: string;
  /** ISO date. */
  readonly isoDate: string;
  /** "sejak 3 Mei 2026", or "berlaku sampai 3 Mei 2026". */
  readonly when: string;
}

/** Since when a record is out of use on the day of the portal; undefined while it is in use. */
export const retirementOf = ({ record }: Pick<Entry, 'record'>): Retirement | undefined => {
  const end = endOf(record);
  if (end === undefined || !isRetired(record, at)) return undefined;
  const when = `${isSwitchedOff(record) ? 'sejak' : 'berlaku sampai'} ${dateWords(end)}`;
  return { word: 'Tidak dipakai lagi', isoDate: end, when };
};
