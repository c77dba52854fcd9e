import type { Entry } from '../../../scripts/core/registry.ts';
import { calendarHref, type Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { hasCalendar } from './calendar-paths.ts';
import { byDay, dutiesOfAgency, sortedDuties } from './duties.ts';
import { type DutyFigures, dutyFigures } from './duty-figures.ts';
import { type DutyRow, dutyRow } from './duty-row.ts';

/** What the page of an agency says of its duties: how they stand, and those to look at first. */
export interface AgencyDuties {
  readonly figures: DutyFigures;
  /** Late ones first, then the nearest days. */
  readonly rows: readonly DutyRow[];
  readonly calendar: Link;
}

/** More than these are left to the calendar. */
const FIRST = 8;

/** The duties of an agency; none where nothing may be said of it, or nothing is asked. */
export const agencyDuties = (agency: Entry, regency: Regency): AgencyDuties | undefined => {
  if (!hasCalendar(regency, agency.id)) return undefined;
  const sorted = sortedDuties(dutiesOfAgency(regency, agency.id));
  const { late, due, open } = sorted;
  return {
    figures: dutyFigures(sorted),
    rows: [...late, ...due.toSorted(byDay), ...open].slice(0, FIRST).map((duty) => dutyRow(duty, regency)),
    calendar: { text: 'Kalender instansi ini, dengan semua kewajibannya', href: calendarHref(regency.id, agency.id) },
  };
};
