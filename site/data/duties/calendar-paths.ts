import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { calendarHref } from '../links.ts';
import { laterPages } from '../lists/paging.ts';
import { type Regency, regencies } from '../portal.ts';
import { entryAt, nameOf } from '../records/records.ts';
import { agencyCalendar } from './agency-calendar.ts';
import { dutiesByMonth } from './calendar-months.ts';
import { agenciesWithDuties, dutiesOfAgency } from './duties.ts';
import type { DutyPage } from './duty-page.ts';
import { monthCalendar } from './month-calendar.ts';

interface Part {
  readonly params: { readonly daerah: string; readonly bagian: string };
  /** Put together one at a time: all at once they would fill the memory. */
  readonly props: { readonly page: () => DutyPage };
}

/** An agency that is called like a month has no calendar of its own: that address is the month's. */
const isMonth = (id: string): boolean => /^\d{4}-\d{2}$/.test(id);

/** Whether an agency has a calendar: something may be said of it. */
export const hasCalendar = (regency: Regency, agency: string): boolean =>
  !isMonth(agency) &&
  entryAt(regency.registry, `instansi/${agency}`) !== undefined &&
  dutiesOfAgency(regency, agency).length > 0;

/** The calendar that a duty stands in: its agency's, else the regency's. */
export const calendarOf = ({ instansi }: Pick<Obligation, 'instansi'>, regency: Regency): string =>
  calendarHref(regency.id, instansi !== null && hasCalendar(regency, instansi) ? instansi : undefined);

/** The agencies that have a calendar. */
export const calendarAgencies = (regency: Regency): Entry[] =>
  agenciesWithDuties(regency)
    .filter((id) => !isMonth(id))
    .flatMap((id) => entryAt(regency.registry, `instansi/${id}`) ?? []);

const agencyParts = (regency: Regency): Part[] => {
  const agencies = calendarAgencies(regency);
  const names = Map.groupBy(agencies, nameOf);
  return agencies.map((agency) => ({
    params: { daerah: regency.id, bagian: agency.id },
    props: { page: () => agencyCalendar(regency, agency, (names.get(nameOf(agency)) ?? []).length > 1) },
  }));
};

/** Every month that has something, and every agency of which something may be said. */
export const calendarParts = (): Part[] =>
  regencies.flatMap((regency) => [
    ...[...dutiesByMonth(regency)].map(([month, duties]) => ({
      params: { daerah: regency.id, bagian: month },
      props: { page: () => monthCalendar(regency, month, duties, 1) },
    })),
    ...agencyParts(regency),
  ]);

/** The pages of full months after their first. */
export const laterCalendarPages = (): {
  params: { daerah: string; bagian: string; nomor: string };
  props: { page: () => DutyPage };
}[] =>
  regencies.flatMap((regency) =>
    [...dutiesByMonth(regency)].flatMap(([month, duties]) =>
      laterPages(duties.length).map((page) => ({
        params: { daerah: regency.id, bagian: month, nomor: String(page) },
        props: { page: () => monthCalendar(regency, month, duties, page) },
      })),
    ),
  );
