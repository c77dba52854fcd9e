import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { frameOf, regencyCrumb } from '../frame.ts';
import { calendarHref } from '../links.ts';
import { itemsOn, pagerOf } from '../lists/paging.ts';
import type { Regency } from '../portal.ts';
import type { RecordLink } from '../records/records.ts';
import { monthWords, numberWords } from '../words.ts';
import { dutiesByMonth } from './calendar-months.ts';
import { type DutyPage, dutyFiles, onDay } from './duty-page.ts';
import { dutyRow } from './duty-row.ts';

/** The months before and after that have a page. */
const neighbours = (regency: Regency, month: string): RecordLink[] => {
  const months = [...dutiesByMonth(regency).keys()].sort();
  const place = months.indexOf(month);
  return [months[place - 1], months[place + 1]].flatMap((other) =>
    other === undefined ? [] : [{ text: monthWords(other), href: calendarHref(regency.id, other), contoh: false }],
  );
};

/** One page of what has its last day in a month, by day. */
export const monthCalendar = (
  regency: Regency,
  month: string,
  duties: readonly Obligation[],
  page: number,
): DutyPage => {
  const name = monthWords(month);
  const pager = pagerOf(duties.length, page, (n) => calendarHref(regency.id, month, n));
  const where = pager && page > 1 ? `, halaman ${page} dari ${pager.last}` : '';
  return {
    frame: frameOf({
      title: `Kalender kewajiban ${name}${where}`,
      description: `Kewajiban menurut peraturan ${regency.registry.profil.nama} yang hari terakhirnya pada ${name}${where}.`,
      crumbs: [regencyCrumb(regency), { text: 'Kalender', href: calendarHref(regency.id) }],
      href: calendarHref(regency.id, month, page),
      regency,
      files: [`registry/${regency.id}/`, `policies/${regency.id}/`],
    }),
    heading: name,
    lede: `Yang hari terakhirnya pada ${name}, menurut hari. ${onDay}`,
    figures: undefined,
    namesAgency: true,
    sections: [
      {
        id: 'hari',
        heading: `Menurut hari (${numberWords(duties.length)})`,
        samples: duties.some(({ contoh }) => contoh),
        note: undefined,
        rows: itemsOn(duties, page).map((duty) => dutyRow(duty, regency)),
        rest: undefined,
      },
    ],
    pager,
    unknown: [],
    files: dutyFiles(regency),
    ways: [{ text: 'Semua bulan', href: calendarHref(regency.id), contoh: false }, ...neighbours(regency, month)],
    empty: undefined,
  };
};
