import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { calendarOf } from '../duties/calendar-paths.ts';
import { byDay, sortedDuties } from '../duties/duties.ts';
import { assessedOf } from '../duties/duty-figures.ts';
import { dutyRow } from '../duties/duty-row.ts';
import { type Ground, groundLinks } from '../law/grounds.ts';
import { calendarHref, type Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { numberWords } from '../words.ts';
import { countedReasons } from './judged.ts';
import { type Answer, type AnswerRow, type Question, shareSentence } from './question.ts';
import { termedKinds, termsAnswer } from './terms.ts';

const UNIT = 'kewajiban dan rekaman berjangka';

/** A day that a local figure or the keeper of a record sets is no term of the law, and is not cited as one. */
const groundOf = ({ provision, dasar, jangka }: Obligation): Ground => ({
  provision,
  basis: jangka === null || jangka.dasar === 'teks' ? dasar : 'setelan',
});

/** "Angka setempat: Masa tinjau": whose figure the term is, where it is not the regulation's. */
const chosenBy = ({ jangka }: Obligation, setting: string | undefined): string[] => {
  if (setting !== undefined) return [`Angka setempat: ${setting}.`];
  return jangka?.dasar === 'rekaman' ? ['Jangkanya dipilih pengelola rekaman itu.'] : [];
};

const answerRow = (duty: Obligation, regency: Regency): AnswerRow => {
  const row = dutyRow(duty, regency);
  const about = row.record ? `${row.what}: ${row.record.text}` : row.what;
  const until = row.day === undefined ? [] : [`Hari terakhir ${row.day}.`];
  return {
    subject: { text: about, href: calendarOf(duty, regency), contoh: row.contoh },
    ref: duty.id,
    notes: [
      ...(row.agency ? [`${row.agency.text}.`] : []),
      ...until,
      ...row.notes,
      ...chosenBy(duty, row.term?.setting?.text),
    ],
    provisions: groundLinks([groundOf(duty)]),
  };
};

const notesOf = (late: readonly Obligation[], reminders: readonly Obligation[]): string[] => {
  const chosen = late.filter((duty) => groundOf(duty).basis === 'setelan').length;
  return [
    ...(chosen > 0
      ? [
          `${numberWords(chosen)} di antaranya menurut jangka yang dipilih setempat atau dipilih pengelola rekamannya, karena peraturan tidak menyebut angkanya; itu bukan bunyi peraturan.`,
        ]
      : []),
    ...(reminders.length > 0
      ? [
          `${numberWords(reminders.length)} pengingat tidak dihitung: peraturan membolehkan atau menganjurkan, tidak mewajibkan.`,
        ]
      : []),
  ];
};

const once = (links: readonly Link[]): Link[] => [...new Map(links.map((link) => [link.href, link])).values()];

/** What is late: duties whose last day has passed, and records whose own term is over. */
export const overdueAnswer = (regency: Regency): Answer => {
  const terms = termsAnswer(regency);
  const [over, running] = terms.groups;
  const sorted = sortedDuties(regency.obligations);
  const assessed = assessedOf(sorted);
  const rows = (duties: readonly Obligation[]) => duties.toSorted(byDay).map((duty) => answerRow(duty, regency));
  const [late, rest] = [rows(sorted.late), rows(assessed.filter(({ keadaan }) => keadaan !== 'terlambat'))];
  const n = terms.n + late.length;
  const total = (terms.total ?? 0) + assessed.length;
  const reasons = sorted.unknown.map(({ alasan }) => alasan ?? 'Belum dapat dinilai dari rekaman.');
  return {
    asked: true,
    isJudged: true,
    n,
    total,
    unit: UNIT,
    sentence:
      total === 0
        ? 'Belum ada kewajiban atau jangka yang dapat dinilai.'
        : shareSentence(n, total, UNIT, 'sudah lewat harinya'),
    provisions: once([...terms.provisions, ...groundLinks(assessed.map(groundOf))]),
    groups: [
      { heading: 'Sudah lewat', rows: [...late, ...(over?.rows ?? [])] },
      { heading: 'Dipenuhi, masih berjalan, atau sudah diganti', rows: [...rest, ...(running?.rows ?? [])] },
    ],
    leftOut: [...countedReasons(reasons), ...terms.leftOut],
    leftOutUnit: 'kewajiban dan rekaman',
    notes: notesOf(sorted.late, sorted.reminders),
  };
};

export const overdue: Question = {
  id: 'terlambat',
  words: 'Apa yang terlambat?',
  short: 'yang lewat harinya',
  method: `Dihitung pada hari halaman ini dibuat dari kewajiban yang pelaksanaannya terbaca dari rekaman, dari hari terakhir yang tertulis pada rekaman itu sendiri (${termedKinds.join(', ')}), dan dari aturan peninjauan berkala. Yang tidak terbaca dari rekaman tidak ditebak; jumlah dan alasannya disebut.`,
  answer: overdueAnswer,
  more: (regency) => ({ text: 'Kalender kewajiban', href: calendarHref(regency.id) }),
};
