import { type Frame, frameOf, shortName } from '../frame.ts';
import { calendarFileHref, calendarHref, calendarsHref, type Link } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { sortedDuties } from './duties.ts';
import { type DutyFigures, dutyFigures } from './duty-figures.ts';
import { onDay } from './duty-page.ts';

export interface CalendarCard extends DutyFigures {
  readonly link: Link;
  readonly file: Link;
}

export interface AllCalendars {
  readonly frame: Frame;
  readonly lede: string;
  readonly cards: readonly CalendarCard[];
}

const cardOf = (regency: Regency): CalendarCard => ({
  ...dutyFigures(sortedDuties(regency.obligations)),
  link: { text: regency.registry.profil.nama, href: calendarHref(regency.id) },
  file: { text: `Kalender ${shortName(regency.registry.profil)} (ICS)`, href: calendarFileHref(regency.id) },
});

/** The calendars of all regencies, each by its own regulation. */
export const allCalendars = (): AllCalendars => ({
  frame: frameOf({
    title: 'Kalender kewajiban',
    description: 'Apa yang harus dilakukan menurut peraturan setiap kabupaten, oleh siapa, dan paling lambat kapan.',
    href: calendarsHref,
    files: ['registry/', 'policies/'],
  }),
  lede: `Apa yang diminta setiap peraturan, dan paling lambat kapan. Bila peraturan tidak menyebut jangkanya, harinya dari angka pilihan setempat atau pilihan pengelola rekamannya. ${onDay}`,
  cards: regencies.map(cardOf),
});
