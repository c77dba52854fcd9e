import type { Version } from '../policy/article.ts';
import { durationSchema } from '../policy/duration.ts';
import type { Figure } from '../policy/duty.ts';
import { type DutyEntry, shapeOf } from '../policy/enforcement.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision } from '../policy/policies.ts';
import { dayBefore, stretchesOf } from '../policy/setting-in-time.ts';
import type { Settings } from '../policy/settings.ts';
import type { Term } from './obligation.ts';

/** A length of time as it was set from a day to a day. */
export interface TermStretch {
  readonly sejak: string;
  readonly sampai?: string;
  readonly term: Term;
}

/** A duty as the law has it on a day, with its terms before and after. */
export interface DutyLaw {
  readonly stated: StatedProvision;
  /** The name of the entry; asked for anew, with the day of that. */
  readonly name: string;
  readonly entry: DutyEntry;
  /** Since when the law has asked for it without a break. */
  readonly sejak: string;
  /** The last day of the law; absent while it lasts. */
  readonly sampai?: string;
  /** How often, or how long after its trigger, in order of time. Empty where no figure is set. */
  readonly terms: readonly TermStretch[];
}

interface Stretch {
  readonly sejak: string;
  readonly sampai?: string;
  readonly entry: DutyEntry;
}

const LAST = '9999-12-31';
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  (a ?? LAST) <= (b ?? LAST) ? a : b;
const isDuty = (entry: Version['penegakan'][number]): entry is DutyEntry => shapeOf(entry) === 'kewajiban';

/** When each version asks for the duties it names. */
const stretchesById = ({ provision }: StatedProvision): Map<string, Stretch[]> => {
  const found = new Map<string, Stretch[]>();
  for (const { sejak, sampai, penegakan } of provision.versi)
    for (const entry of penegakan.filter(isDuty))
      found.set(entry.id, [...(found.get(entry.id) ?? []), { sejak, entry, ...(sampai ? { sampai } : {}) }]);
  return found;
};

/** What makes a duty the same one through an amendment: who owes it, how it arises, about what. */
const natureOf = ({ entry }: Stretch): string => {
  const { pelaku, setiap, dipicu, dihitung } = entry.kewajiban;
  return JSON.stringify([pelaku, setiap !== undefined, dipicu !== undefined, dihitung?.atas, dihitung?.sejak_bukti]);
};

/** Stretches of one duty that follow each other without a break, run by run; only those that began by a day. */
const runsOf = (stretches: readonly Stretch[], at: string): Stretch[][] => {
  const runs: Stretch[][] = [];
  for (const stretch of stretches.filter(({ sejak }) => sejak <= at)) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before?.sampai !== undefined && dayBefore(stretch.sejak) <= before.sampai;
    const goesOn = before !== undefined && isNext && natureOf(before) === natureOf(stretch);
    if (goesOn) runs.at(-1)?.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
};

const termsOf = (figure: Figure | undefined, { sejak, sampai }: Stretch, settings: Settings): TermStretch[] => {
  if (figure === undefined) return [];
  const end = (day: string | undefined) => (day === undefined ? {} : { sampai: day });
  if (typeof figure === 'string')
    return [{ sejak, ...end(sampai), term: { nilai: figure, dasar: 'teks', setelan: null } }];
  const setting = Object.hasOwn(settings, figure.setelan) ? settings[figure.setelan] : undefined;
  return (setting ? stretchesOf(setting) : []).flatMap((stretch) => {
    const start = stretch.sejak > sejak ? stretch.sejak : sejak;
    const last = earlier(stretch.sampai, sampai);
    // A value that is no length of time is told where the policies are read; nobody is late by it.
    const isMeant = durationSchema.safeParse(stretch.nilai).success && start <= (last ?? LAST);
    const term = { nilai: String(stretch.nilai), dasar: 'setelan', setelan: figure.setelan } as const;
    return isMeant ? [{ sejak: start, ...end(last), term }] : [];
  });
};

const lawOf = (stated: StatedProvision, run: readonly Stretch[], r: number, settings: Settings): DutyLaw[] => {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const terms = run.flatMap((stretch) => {
    const { setiap, tenggat } = stretch.entry.kewajiban;
    return termsOf(setiap ?? tenggat, stretch, settings);
  });
  const name = r === 0 ? last.entry.id : `${last.entry.id}@${first.sejak}`;
  const end = last.sampai === undefined ? {} : { sampai: last.sampai };
  return [{ stated, name, entry: last.entry, sejak: first.sejak, ...end, terms }];
};

/** The duties of a regency that the law had begun to ask for by a day, those that it no longer asks for too. */
export const dutiesOn = (policy: DaerahPolicy, at: string): DutyLaw[] =>
  provisionsOf(policy).flatMap((stated) =>
    [...stretchesById(stated).values()].flatMap((stretches) =>
      runsOf(stretches, at).flatMap((run, r) => lawOf(stated, run, r, policy.settings)),
    ),
  );
