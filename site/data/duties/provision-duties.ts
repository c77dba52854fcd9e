import { versionOn } from '../../../scripts/core/policy/policies.ts';
import { at } from '../config.ts';
import { calendarHref, type Link } from '../links.ts';
import { provisionOf, type Regency } from '../portal.ts';
import { numberWords } from '../words.ts';
import { sortedDuties } from './duties.ts';
import { assessedOf } from './duty-figures.ts';

/** How the duty of one entry stands, over all that owe it. */
export interface ProvisionDuty {
  /** "3 dari 5 dipenuhi; 1 terlambat." */
  readonly summary: string;
  /** The text allows it and does not demand it. */
  readonly isReminder: boolean;
  readonly samples: boolean;
  readonly calendar: Link;
}

const summaryOf = (done: number, late: number, assessed: number, unknown: number): string => {
  const left = unknown > 0 ? ` ${numberWords(unknown)} belum dapat dinilai.` : '';
  if (assessed === 0) return unknown > 0 ? left.trim() : 'Belum ada yang terkena kewajiban ini.';
  const over = late > 0 ? `; ${numberWords(late)} terlambat` : '';
  return `${numberWords(done)} dari ${numberWords(assessed)} dipenuhi${over}.${left}`;
};

/** How the duty that an entry of the version in force states stands now; of other versions nothing is said. */
export const provisionDuty = (
  regency: Regency,
  { id: provision, versi }: { readonly id: string; readonly versi: string },
  entry: string,
): ProvisionDuty | undefined => {
  const stated = provisionOf(provision);
  if (!stated || versionOn(stated.provision.versi, at)?.sejak !== versi) return undefined;
  const own = regency.obligations.filter((duty) => duty.provision === provision && duty.penegakan === entry);
  const sorted = sortedDuties(own);
  const assessed = assessedOf(sorted);
  const { done, late, unknown } = sorted;
  const isReminder = own.length > 0 && own.every(({ mengikat }) => !mengikat);
  return {
    summary: isReminder
      ? 'Pengingat, bukan kewajiban: tidak dihitung.'
      : summaryOf(done.length, late.length, assessed.length, unknown.length),
    isReminder,
    samples: assessed.some(({ contoh }) => contoh),
    calendar: { text: 'Kalender kewajiban', href: calendarHref(regency.id) },
  };
};
