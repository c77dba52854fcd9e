import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { calendarHref, type Link } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { linkTo, type RecordLink } from '../records/records.ts';
import { compareText, listWords, monthWords, numberWords } from '../words.ts';
import { ENDED, OPEN, REMINDER } from './agency-calendar.ts';
import { dutiesByMonth, type MonthLink, monthLink, monthOf, monthsAhead } from './calendar-months.ts';
import { calendarAgencies } from './calendar-paths.ts';
import { dutiesOfAgency, type SortedDuties, sortedDuties } from './duties.ts';
import { assessedOf, type DutyFigures, dutyFigures, type UnknownDuties, unknownDuties } from './duty-figures.ts';
import { dutyFiles, dutyTable, onDay } from './duty-page.ts';
import { type DutySection, dutySection } from './duty-row.ts';

/** A month ahead with the first of its days. */
export interface MonthView {
  readonly link: MonthLink;
  readonly section: DutySection;
}

/** How one agency stands, with the way to its own calendar. */
export interface AgencyLine {
  readonly agency: RecordLink;
  readonly calendar: string;
  readonly late: string;
  readonly assessed: string;
}

export interface RegencyCalendar {
  readonly frame: Frame;
  readonly lede: string;
  readonly figures: DutyFigures;
  readonly late: readonly DutySection[];
  readonly months: readonly MonthView[];
  /** Months ahead in which nothing falls due, in a sentence. */
  readonly quiet: string | undefined;
  /** Months of what is late, and their pages. */
  readonly lateMonths: readonly MonthLink[];
  readonly others: readonly DutySection[];
  /** What is done, folded. */
  readonly done: readonly DutySection[];
  readonly unknown: readonly UnknownDuties[];
  readonly agencies: readonly AgencyLine[];
  readonly moreAgencies: string | undefined;
  readonly files: readonly Link[];
}

/** So many rows of a month; its own page has them all. */
const IN_MONTH = 12;
/** So many agencies; the pages of the others lead to their calendars. */
const AGENCIES = 150;

const isNotLate = ({ keadaan, mengikat }: Obligation): boolean => mengikat && keadaan !== 'terlambat';

const monthViews = (regency: Regency): MonthView[] =>
  monthsAhead.flatMap((month) => {
    const all = dutiesByMonth(regency).get(month) ?? [];
    const link = monthLink(regency, month, all);
    const [section] = dutySection(all.filter(isNotLate), regency, {
      id: `bulan-${month}`,
      heading: monthWords(month),
      rest: { text: `halaman ${monthWords(month)}`, href: link.href },
      shown: IN_MONTH,
    });
    return section ? [{ link, section }] : [];
  });

const quietMonths = (shown: readonly MonthView[], regency: Regency): string | undefined => {
  const named = new Set(shown.map(({ link }) => link.href));
  const quiet = monthsAhead.filter((month) => !named.has(calendarHref(regency.id, month)));
  return quiet.length > 0 ? `Tidak ada hari terakhir pada ${listWords(quiet.map(monthWords))}.` : undefined;
};

const agencyLines = (regency: Regency): AgencyLine[] =>
  calendarAgencies(regency)
    .map((agency) => {
      const sorted = sortedDuties(dutiesOfAgency(regency, agency.id));
      return {
        agency: linkTo(agency),
        calendar: calendarHref(regency.id, agency.id),
        late: numberWords(sorted.late.length),
        assessed: numberWords(assessedOf(sorted).length),
      };
    })
    .sort((a, b) => compareText(a.agency.text, b.agency.text));

const otherSections = ({ due, open, reminders, ended }: SortedDuties, regency: Regency): DutySection[] => {
  const rest = dutyTable(regency);
  const later = due.filter(({ tenggat }) => !monthsAhead.includes(monthOf(tenggat ?? '')));
  return [
    ...dutySection(later, regency, { id: 'sesudah-itu', heading: 'Sesudah itu', rest }),
    ...dutySection(open, regency, { id: 'tanpa-hari', heading: 'Tanpa hari terakhir', rest, note: OPEN }),
    ...dutySection(reminders, regency, { id: 'pengingat', heading: 'Pengingat', rest, note: REMINDER }),
    ...dutySection(ended, regency, { id: 'berakhir', heading: 'Sudah berakhir', rest, note: ENDED }),
  ];
};

/** What has to be done in a regency, by whom and until when. */
export const regencyCalendar = (regency: Regency): RegencyCalendar => {
  const sorted = sortedDuties(regency.obligations);
  const { nama } = regency.registry.profil;
  const months = monthViews(regency);
  const agencies = agencyLines(regency);
  const rest = dutyTable(regency);
  const past = [...dutiesByMonth(regency)].filter(([month]) => !monthsAhead.includes(month)).sort();
  return {
    frame: frameOf({
      title: 'Kalender kewajiban',
      description: `Apa yang harus dilakukan menurut peraturan ${nama}, oleh siapa, dan paling lambat kapan.`,
      crumbs: [regencyCrumb(regency)],
      href: calendarHref(regency.id),
      regency,
      files: [`registry/${regency.id}/`, `policies/${regency.id}/`],
      found: { jenis: 'kalender' },
    }),
    lede: `Apa yang harus dilakukan, oleh siapa, dan paling lambat kapan. ${onDay}`,
    figures: dutyFigures(sorted),
    late: dutySection(sorted.late, regency, { id: 'terlambat', heading: 'Terlambat', rest }),
    months,
    quiet: quietMonths(months, regency),
    lateMonths: past.map(([month, duties]) => monthLink(regency, month, duties)),
    others: otherSections(sorted, regency),
    done: dutySection(sorted.done, regency, { id: 'dipenuhi', heading: 'Dipenuhi', rest }),
    unknown: unknownDuties(sorted.unknown, regency),
    agencies: agencies.slice(0, AGENCIES),
    moreAgencies: agencies.length > AGENCIES ? `${numberWords(agencies.length - AGENCIES)} instansi lain` : undefined,
    files: dutyFiles(regency),
  };
};

export const regencyCalendars = (): { params: { daerah: string }; props: { page: RegencyCalendar } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: regencyCalendar(regency) } }));
