import type { Entry } from '../../../scripts/core/registry.ts';
import { frameOf, regencyCrumb } from '../frame.ts';
import { calendarHref, recordHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { isSample, nameOf } from '../records/records.ts';
import { dutiesOfAgency, type SortedDuties, sortedDuties } from './duties.ts';
import { dutyFigures, unknownDuties } from './duty-figures.ts';
import { type DutyPage, dutyFiles, dutyTable, onDay } from './duty-page.ts';
import { type DutySection, dutySection } from './duty-row.ts';

const sectionsOf = (sorted: SortedDuties, regency: Regency): DutySection[] => {
  const { late, due, open, done, reminders, ended } = sorted;
  const rest = dutyTable(regency);
  return [
    ...dutySection(late, regency, { id: 'terlambat', heading: 'Terlambat', rest }),
    ...dutySection(due, regency, { id: 'jatuh-tempo', heading: 'Belum dipenuhi, masih ada waktu', rest }),
    ...dutySection(open, regency, { id: 'tanpa-hari', heading: 'Tanpa hari terakhir', rest, note: OPEN }),
    ...dutySection(done, regency, { id: 'dipenuhi', heading: 'Dipenuhi', rest }),
    ...dutySection(reminders, regency, { id: 'pengingat', heading: 'Pengingat', rest, note: REMINDER }),
    ...dutySection(ended, regency, { id: 'berakhir', heading: 'Sudah berakhir', rest, note: ENDED }),
  ];
};

export const OPEN = 'Perlu dilakukan, tetapi tidak ada ketentuan atau pilihan setempat yang memberi hari terakhirnya.';
export const REMINDER = 'Boleh atau dianjurkan menurut peraturan, bukan kewajiban; tidak pernah disebut terlambat.';
export const ENDED = 'Tidak lagi mengikat; dicatat karena berakhir sebelum dilaksanakan.';

/** What an agency has to do, by how it stands. */
export const agencyCalendar = (regency: Regency, agency: Entry, isNamesake: boolean): DutyPage => {
  const sorted = sortedDuties(dutiesOfAgency(regency, agency.id));
  const name = nameOf(agency);
  return {
    frame: frameOf({
      title: `Kalender kewajiban ${name}${isNamesake ? ` (${agency.id})` : ''}`,
      description: `Kewajiban ${name} menurut peraturan ${regency.registry.profil.nama}: yang terlambat, belum dipenuhi, dan sudah dipenuhi.`,
      crumbs: [regencyCrumb(regency), { text: 'Kalender', href: calendarHref(regency.id) }],
      href: calendarHref(regency.id, agency.id),
      regency,
      files: [agency.file, `policies/${regency.id}/`],
      found: { jenis: 'kalender', contoh: isSample(agency) },
    }),
    heading: `Kalender ${name}`,
    lede: `Apa yang harus dilakukan instansi ini, menurut ketentuan mana, dan paling lambat kapan. ${onDay}`,
    figures: dutyFigures(sorted),
    namesAgency: false,
    sections: sectionsOf(sorted, regency),
    pager: undefined,
    unknown: unknownDuties(sorted.unknown, regency),
    files: dutyFiles(regency, agency.id),
    ways: [
      { text: 'Halaman instansi', href: recordHref(regency.id, 'instansi', agency.id), contoh: isSample(agency) },
      { text: `Kalender ${regency.registry.profil.nama}`, href: calendarHref(regency.id), contoh: false },
    ],
    empty: undefined,
  };
};
