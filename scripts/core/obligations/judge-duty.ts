import { addDuration } from '../records/add-duration.ts';
import { type Act, lasts } from './evidence.ts';
import type { TermStretch } from './law.ts';
import type { DutyState, Term } from './obligation.ts';

/** What is known of one duty of one agency. */
export interface DutyFacts {
  /** `berkala` comes round, `dipicu` follows an event, `tetap` stands. */
  readonly cara: 'berkala' | 'dipicu' | 'tetap';
  /** The day from which it counts: its beginning, or that of the event. */
  readonly mulai: string;
  /** Whether the first term counts only from the first time it is done. */
  readonly sejakBukti: boolean;
  readonly terms: readonly TermStretch[];
  /** Oldest first. */
  readonly acts: readonly Act[];
  /** Why no figure can be had, where none is set. */
  readonly tanpaJangka: string;
  /** The last day on which it binds. */
  readonly end: string | undefined;
}

export interface Judged {
  readonly keadaan: DutyState;
  readonly alasan: string | null;
  readonly sejak: string | null;
  readonly tenggat: string | null;
  readonly jangka: Term | null;
  readonly acts: readonly Act[];
}

interface Deadline {
  readonly sejak: string;
  readonly tenggat: string;
  readonly jangka: Term;
}

/** The last day of the term that counts from a day: by the figure of that day, or the first that was set after it. */
const deadlineFrom = (day: string, terms: readonly TermStretch[]): Deadline | undefined => {
  const meant = terms.find(({ sampai }) => sampai === undefined || day <= sampai);
  if (!meant) return undefined;
  // Nobody is judged by a figure from before it was set.
  const sejak = day < meant.sejak ? meant.sejak : day;
  return { sejak, tenggat: addDuration(sejak, meant.term.nilai), jangka: meant.term };
};

/** The latest of the last days: doing it once more never brings the next one nearer. */
const latest = (deadlines: readonly (Deadline | undefined)[]): Deadline | undefined =>
  deadlines.reduce((last, one) => (one && (!last || one.tenggat >= last.tenggat) ? one : last), undefined);

const judgedAs = (keadaan: DutyState, acts: readonly Act[], deadline: Partial<Deadline> = {}): Judged => ({
  keadaan,
  alasan: null,
  sejak: deadline.sejak ?? null,
  tenggat: deadline.tenggat ?? null,
  jangka: deadline.jangka ?? null,
  acts,
});

const periodic = (facts: DutyFacts, acts: readonly Act[], day: string): Judged => {
  const { terms, mulai, sejakBukti, tanpaJangka } = facts;
  if (!terms.some(({ sejak }) => sejak <= day))
    return { ...judgedAs('belum-dapat-dinilai', acts), alasan: tanpaJangka };
  const counted = sejakBukti ? acts : acts.filter(({ tanggal }) => mulai <= tanggal);
  const starts = [...(sejakBukti ? [] : [mulai]), ...counted.map(({ tanggal }) => tanggal)];
  const deadline = latest(starts.map((start) => deadlineFrom(start, terms)));
  // What was done after the law had ended makes good what was late.
  const isMadeGood = deadline !== undefined && deadline.tenggat < (counted.at(-1)?.tanggal ?? '');
  if (deadline && deadline.tenggat < day && !isMadeGood) return judgedAs('terlambat', counted, deadline);
  return judgedAs(counted.length > 0 ? 'dipenuhi' : 'jatuh-tempo', counted, deadline);
};

const triggered = ({ terms, mulai }: DutyFacts, acts: readonly Act[], day: string): Judged => {
  const counted = acts.filter(({ tanggal }) => mulai <= tanggal);
  // Once done, nothing of it runs any more.
  if (counted.length > 0) return judgedAs('dipenuhi', counted, { sejak: mulai });
  // An event is judged once, by the figure of its own day: one that was set later gives it no last day.
  const deadline = deadlineFrom(
    mulai,
    terms.filter(({ sejak }) => sejak <= mulai),
  );
  const isLate = deadline !== undefined && deadline.tenggat < day;
  return judgedAs(isLate ? 'terlambat' : 'jatuh-tempo', [], deadline ?? { sejak: mulai });
};

const standing = ({ mulai }: DutyFacts, acts: readonly Act[], day: string): Judged => {
  const there = acts.filter((act) => lasts(act, day));
  return judgedAs(there.length > 0 ? 'dipenuhi' : 'jatuh-tempo', there, { sejak: there[0]?.tanggal ?? mulai });
};

const FORGOTTEN = 'Rekamannya hanya menyimpan pelaksanaan terakhir, yang sesudah hari ini.';
const notKnown = judgedAs('belum-dapat-dinilai', []);

const ways = { berkala: periodic, dipicu: triggered, tetap: standing } as const;

/**
 * The state of a duty on a day, from what was done by then. A duty that no longer binds is judged on its last day: one
 * that was late then stays late until it is done.
 */
export const judgeDuty = (facts: DutyFacts, at: string): Judged => {
  const day = facts.end !== undefined && facts.end < at ? facts.end : at;
  const judged = ways[facts.cara](
    facts,
    facts.acts.filter(({ tanggal }) => tanggal <= at),
    day,
  );
  const isForgotten =
    facts.cara === 'berkala' && facts.acts.some(({ tanggal, isLastOnly }) => isLastOnly === true && at < tanggal);
  return judged.keadaan === 'terlambat' && isForgotten ? { ...notKnown, alasan: FORGOTTEN } : judged;
};
