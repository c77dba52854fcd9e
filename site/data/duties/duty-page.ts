import { at } from '../config.ts';
import type { Frame } from '../frame.ts';
import { apiHref, calendarFileHref, type Link } from '../links.ts';
import type { Pager } from '../lists/paging.ts';
import type { Regency } from '../portal.ts';
import type { RecordLink } from '../records/records.ts';
import { dateWords } from '../words.ts';
import type { DutyFigures, UnknownDuties } from './duty-figures.ts';
import type { DutySection } from './duty-row.ts';

/** A part of a calendar as a page: a month or an agency. */
export interface DutyPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lede: string;
  readonly figures: DutyFigures | undefined;
  /** Whether each row names its agency: not where all are of one. */
  readonly namesAgency: boolean;
  readonly sections: readonly DutySection[];
  readonly pager: Pager | undefined;
  readonly unknown: readonly UnknownDuties[];
  readonly files: readonly Link[];
  readonly ways: readonly RecordLink[];
  /** What is said where there is nothing to show. */
  readonly empty: string | undefined;
}

/** Said on every page with days: it is as old as its build. */
export const onDay = `Keadaan pada ${dateWords(at)}.`;

export const dutyTable = ({ id }: Regency): Link => ({
  text: 'Semua kewajiban daerah ini (CSV)',
  href: apiHref(id, 'kewajiban.csv'),
});

/** The rows of a calendar as files. */
export const dutyFiles = (regency: Regency, agency?: string): Link[] => [
  { text: 'Kalender untuk aplikasi kalender (ICS)', href: calendarFileHref(regency.id, agency) },
  dutyTable(regency),
  { text: 'JSON', href: apiHref(regency.id, 'kewajiban.json') },
];
