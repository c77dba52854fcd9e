import { isCalendarDate } from '../records/calendar.ts';
import { citationOf } from '../render/citation.ts';
import { basisNote, dutyStateWord, reminderWord, termWords } from './calendar-words.ts';
import type { Obligation } from './obligation.ts';

/** One day of a calendar. Texts may be hostile: whoever writes them to a file escapes them. */
export interface CalendarEntry {
  /** The same from day to day, and in every calendar that has the duty. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly categories: readonly string[];
  /** Lines of text. */
  readonly description: readonly string[];
  /** Whole address of the page that tells more, when it is known. */
  readonly href: string | undefined;
}

/** What the one who makes a calendar knows besides the duties. */
export interface CalendarNames {
  readonly agencyOf?: (obligation: Obligation) => string | undefined;
  readonly addressOf?: (obligation: Obligation) => string | undefined;
  /** The title of the local setting that gives the term. */
  readonly settingOf?: (obligation: Obligation) => string | undefined;
}

/** What has a last day and still binds: only that stands on a day of a calendar. */
export const isDated = ({ tenggat, berakhir }: Obligation): boolean =>
  berakhir === null && tenggat !== null && isCalendarDate(tenggat);

/** The state in a word; of what was done in time, the day is that of the next time. */
const standing = ({ keadaan, mengikat, tenggat }: Obligation, at: string): string => {
  if (!mengikat) return reminderWord;
  // The day of a calendar is the last one: on it, what was not done falls due.
  if (keadaan === 'jatuh-tempo') return 'Jatuh tempo';
  return keadaan === 'dipenuhi' && tenggat !== null && tenggat >= at ? 'Berikutnya' : dutyStateWord[keadaan];
};

const linesOf = (obligation: Obligation, agency: string | undefined, setting: string | undefined): string[] => {
  const { provision, daerah, pelaku, penerima, jangka, dipicu, bukti, rekaman, dilaksanakan, contoh, mengikat } =
    obligation;
  const note = basisNote(obligation);
  const [last] = dilaksanakan;
  return [
    ...(contoh ? ['Contoh: rekaan untuk peragaan, tanpa akibat hukum.'] : []),
    ...(mengikat ? [] : ['Boleh menurut peraturan, bukan kewajiban.']),
    `Dasar: ${citationOf(provision)}, ${daerah}${note === undefined ? '' : ` (${note})`}.`,
    ...(agency === undefined ? [] : [`Instansi: ${agency}.`]),
    // It stands at the file of the agency that it serves and binds somebody else.
    ...(pelaku === 'pihak-ketiga' ? ['Yang terikat: pihak ketiga.'] : []),
    ...(penerima === null ? [] : [`Kepada: ${penerima}.`]),
    ...(rekaman === null ? [] : [`Tentang rekaman: ${rekaman}.`]),
    ...(dipicu === null ? [] : [`Dipicu: ${dipicu}.`]),
    ...(jangka === null ? [] : [`Jangka: ${termWords(jangka, setting)}.`]),
    `Bukti: ${bukti}`,
    ...(last === undefined ? [] : [`Terakhir dilaksanakan: ${last.tanggal} (${last.rekaman}).`]),
  ];
};

const entryOf = (obligation: Obligation, day: string, at: string, names: CalendarNames): CalendarEntry => {
  const { id, hal, contoh, daerah } = obligation;
  const word = standing(obligation, at);
  const agency = names.agencyOf?.(obligation) ?? obligation.instansi ?? undefined;
  return {
    uid: `${encodeURI(id)}@tata-kelola`,
    day,
    summary: `${word}: ${hal}${agency === undefined ? '' : `, ${agency}`}${contoh ? ' (contoh)' : ''}`,
    categories: [word, daerah, ...(contoh ? ['Contoh'] : [])],
    description: linesOf(obligation, agency, names.settingOf?.(obligation)),
    href: names.addressOf?.(obligation),
  };
};

/** The duties that have a last day, in the order of days. Pure; `at` is the day of the question. */
export const calendarEntries = (
  obligations: readonly Obligation[],
  at: string,
  names: CalendarNames = {},
): CalendarEntry[] =>
  obligations
    .flatMap((obligation) =>
      isDated(obligation) && obligation.tenggat !== null ? [entryOf(obligation, obligation.tenggat, at, names)] : [],
    )
    .sort((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
