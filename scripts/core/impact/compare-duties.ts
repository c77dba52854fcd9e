import type { Obligation } from '../obligations/obligation.ts';
import { pairsOf } from './pairs.ts';

/** What of a duty a comparison needs. */
export type ComparedDuty = Pick<
  Obligation,
  'id' | 'daerah' | 'provision' | 'penegakan' | 'hal' | 'mengikat' | 'instansi' | 'rekaman' | 'keadaan' | 'tenggat'
>;

/** A duty whose state or last day is another after the change; null on the side that does not know it. */
export interface DutyChange {
  readonly before: ComparedDuty | null;
  readonly after: ComparedDuty | null;
}

const identities: readonly ((duty: ComparedDuty) => string | undefined)[] = [
  ({ id }) => id,
  // The same entry of another provision: it was renumbered.
  ({ daerah, penegakan, instansi, rekaman }) => JSON.stringify([daerah, penegakan, instansi, rekaman]),
];

const isChanged = (before: ComparedDuty, after: ComparedDuty): boolean =>
  before.keadaan !== after.keadaan || before.tenggat !== after.tenggat || before.mengikat !== after.mengikat;

const idOf = ({ before, after }: DutyChange): string => (after ?? before)?.id ?? '';

/** Duties that came, went, or are due on another day or in another state; sorted by id. */
export const compareDuties = (before: readonly ComparedDuty[], after: readonly ComparedDuty[]): DutyChange[] => {
  const { both, onlyBefore, onlyAfter } = pairsOf(before, after, identities);
  const changes: DutyChange[] = [
    ...both.filter(([then, now]) => isChanged(then, now)).map(([then, now]) => ({ before: then, after: now })),
    ...onlyBefore.map((duty) => ({ before: duty, after: null })),
    ...onlyAfter.map((duty) => ({ before: null, after: duty })),
  ];
  return changes.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
};

/** Whether the change makes somebody late who was not. */
export const becomesLate = ({ before, after }: DutyChange): boolean =>
  after?.keadaan === 'terlambat' && before?.keadaan !== 'terlambat';
