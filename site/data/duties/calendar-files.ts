import { obligationsCalendar } from '../../../scripts/adapters/ics.ts';
import type { CalendarNames } from '../../../scripts/core/obligations/calendar.ts';
import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { at, publicAddress } from '../config.ts';
import { type Regency, regencies } from '../portal.ts';
import { entryAt, nameOf } from '../records/records.ts';
import { calendarAgencies, calendarOf } from './calendar-paths.ts';
import { dutiesOfAgency } from './duties.ts';

/** Calendars are read outside the portal: agencies by their names, addresses whole. */
const namesIn = (regency: Regency): CalendarNames => ({
  agencyOf: ({ instansi }) => {
    const agency = instansi === null ? undefined : entryAt(regency.registry, `instansi/${instansi}`);
    return agency && nameOf(agency);
  },
  settingOf: ({ jangka }) => (jangka?.setelan ? regency.policy?.settings[jangka.setelan]?.judul : undefined),
  addressOf: (duty) => publicAddress(calendarOf(duty, regency)),
});

const textOf = (regency: Regency, name: string, duties: readonly Obligation[]): string =>
  obligationsCalendar(name, duties, at, namesIn(regency));

/** All last days of a regency. */
export const regencyCalendarText = (regency: Regency): string =>
  textOf(regency, `Kewajiban ${regency.registry.profil.nama}`, regency.obligations);

/** A calendar for every regency. */
export const regencyFiles = (): { params: { daerah: string }; props: { text: () => string } }[] =>
  regencies.map((regency) => ({
    params: { daerah: regency.id },
    props: { text: () => regencyCalendarText(regency) },
  }));

/** A calendar for every agency of which something may be said. */
export const agencyFiles = (): { params: { daerah: string; bagian: string }; props: { text: () => string } }[] =>
  regencies.flatMap((regency) =>
    calendarAgencies(regency).map((agency) => ({
      params: { daerah: regency.id, bagian: agency.id },
      props: {
        text: () => textOf(regency, `Kewajiban ${nameOf(agency)}`, dutiesOfAgency(regency, agency.id)),
      },
    })),
  );

/** An answer with a calendar. */
export const calendarAnswer = ({ text }: { readonly text: () => string }): Response =>
  new Response(text(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
