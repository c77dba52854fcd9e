import { dutyStateWord, reminderWord } from '../../../scripts/core/obligations/calendar-words.ts';
import type { Obligation, Term } from '../../../scripts/core/obligations/obligation.ts';
import { durationWords } from '../../../scripts/core/records/duration-words.ts';
import { at } from '../config.ts';
import { choicesHref, type Link } from '../links.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { type BasisView, basisView, provisionLink } from '../records/findings.ts';
import { entryAt, linkTo, type RecordLink } from '../records/records.ts';
import { dateWords, numberWords } from '../words.ts';
import { lateDays } from './duties.ts';

/** How a state looks, and its word. */
export interface DutyState {
  readonly word: string;
  readonly tone: 'bad' | 'warn' | 'good' | 'calm';
}

/** How long a term is and whose figure that is. */
export interface TermView {
  readonly text: string;
  /** The local setting that gives the figure. */
  readonly setting: Link | undefined;
}

/** One duty on one line of a table. */
export interface DutyRow {
  readonly what: string;
  /** The last day; undefined where nothing sets one. */
  readonly day: string | undefined;
  readonly isoDay: string | undefined;
  readonly state: DutyState;
  readonly agency: RecordLink | undefined;
  readonly record: RecordLink | undefined;
  readonly provision: Link;
  /** Set where it rests on more than the words of the text. */
  readonly basis: BasisView | undefined;
  readonly term: TermView | undefined;
  readonly notes: readonly string[];
  readonly contoh: boolean;
}

const tones = { terlambat: 'bad', 'jatuh-tempo': 'warn', dipenuhi: 'good', 'belum-dapat-dinilai': 'calm' } as const;

/** The state in a word; what is no duty is a reminder, whatever its day. */
export const stateOf = ({ keadaan, mengikat }: Pick<Obligation, 'keadaan' | 'mengikat'>): DutyState =>
  mengikat ? { word: dutyStateWord[keadaan], tone: tones[keadaan] } : { word: reminderWord, tone: 'calm' };

const linkAt = ({ registry }: Regency, ref: string | null): RecordLink | undefined => {
  const entry = ref === null ? undefined : entryAt(registry, ref);
  return entry && linkTo(entry);
};

const termView = (term: Term, { id, policy }: Regency): TermView => {
  const length = durationWords(term.nilai);
  if (term.dasar === 'rekaman') return { text: `${length}, dipilih pengelola rekamannya`, setting: undefined };
  if (term.dasar === 'teks') return { text: length, setting: undefined };
  const title = term.setelan === null ? undefined : policy?.settings[term.setelan]?.judul;
  return {
    text: length,
    setting: {
      text: title ?? term.setelan ?? 'setelan',
      href: `${choicesHref(id)}${term.setelan === null ? '' : `#setelan-${term.setelan}`}`,
    },
  };
};

const whenOf = (duty: Obligation): string[] => {
  const late = duty.mengikat ? lateDays(duty) : 0;
  return late > 0 ? [`Lewat ${numberWords(late)} hari.`] : [];
};

/** The next time of what was done is another matter than its first. */
const nextNote = ({ keadaan, tenggat }: Obligation): string[] =>
  keadaan === 'dipenuhi' && tenggat !== null && tenggat >= at ? ['Hari terakhir itu untuk giliran berikutnya.'] : [];

/** A duty that stands at the file of an agency and binds somebody else. */
const THIRD_PARTY = 'Yang terikat pihak ketiga; dicatat pada instansi pemakainya.';

/** Something that is to be there, not to be done again. */
const isStanding = ({ tenggat, dipicu }: Obligation): boolean => tenggat === null && dipicu === null;

/** What is still to be done says for whom, and what will show that it was. */
const toDoOf = ({ keadaan, berakhir, penerima, bukti }: Obligation): string[] =>
  berakhir === null && (keadaan === 'terlambat' || keadaan === 'jatuh-tempo')
    ? [...(penerima === null ? [] : [`Kepada: ${penerima}.`]), `Buktinya: ${bukti}`]
    : [];

const notesOf = (duty: Obligation): string[] => {
  const { dilaksanakan, dipicu, sejak, alasan, berakhir } = duty;
  const [last] = dilaksanakan;
  return [
    ...(alasan === null ? [] : [alasan]),
    ...(duty.pelaku === 'pihak-ketiga' ? [THIRD_PARTY] : []),
    ...whenOf(duty),
    ...nextNote(duty),
    ...(last ? [`${isStanding(duty) ? 'Tercatat' : 'Terakhir dilaksanakan'} ${dateWords(last.tanggal)}.`] : []),
    ...(!last && sejak !== null ? [`Dihitung sejak ${dateWords(sejak)}${dipicu === null ? '' : `: ${dipicu}`}.`] : []),
    ...toDoOf(duty),
    ...(berakhir === null ? [] : [`Tidak lagi mengikat sesudah ${dateWords(berakhir)}.`]),
  ];
};

/** A duty as pages show it, with what it leads to. */
export const dutyRow = (duty: Obligation, regency: Regency = regencyOf(duty.daerah)): DutyRow => ({
  what: duty.hal,
  day: duty.tenggat === null ? undefined : dateWords(duty.tenggat),
  isoDay: duty.tenggat ?? undefined,
  state: stateOf(duty),
  agency: linkAt(regency, duty.instansi === null ? null : `instansi/${duty.instansi}`),
  record: linkAt(regency, duty.rekaman),
  provision: provisionLink(duty.provision),
  basis: duty.dasar === 'teks' ? undefined : basisView(duty.dasar),
  term: duty.jangka === null ? undefined : termView(duty.jangka, regency),
  notes: notesOf(duty),
  contoh: duty.contoh,
});

/** Rows under one heading, no more than a page bears. */
export interface DutySection {
  readonly id: string;
  readonly heading: string;
  readonly samples: boolean;
  /** What the rows have in common. */
  readonly note: string | undefined;
  readonly rows: readonly DutyRow[];
  /** How many rows are left out, and where they are. */
  readonly rest: { readonly count: string; readonly link: Link } | undefined;
}

/** More rows than these are left to another page or a file. */
export const SHOWN = 50;

interface SectionParts {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly rest: Link;
  readonly shown?: number;
}

/** A section of these duties; none where there are none. */
export const dutySection = (
  duties: readonly Obligation[],
  regency: Regency,
  { id, heading, note, rest, shown = SHOWN }: SectionParts,
): DutySection[] => {
  if (duties.length === 0) return [];
  const left = duties.length - shown;
  return [
    {
      id,
      heading: `${heading} (${numberWords(duties.length)})`,
      samples: duties.some(({ contoh }) => contoh),
      note,
      rows: duties.slice(0, shown).map((duty) => dutyRow(duty, regency)),
      rest: left > 0 ? { count: numberWords(left), link: rest } : undefined,
    },
  ];
};
