import type { Decision, Requirement } from '../gate/decision.ts';
import type { Facts } from '../gate/facts.ts';
import type { HoldReason } from '../gate/reasons.ts';
import { holdAdvice, type Turn } from '../render/gate-advice.ts';

/** Who acts first when several can: the author's own part never waits for anybody. */
const order: readonly Turn[] = ['penulis', 'selesai', 'instansi', 'pengelola', 'pemutus', 'gerbang'];

type Waiting = Pick<Requirement, 'state' | 'daerah'> & {
  readonly reason: HoldReason | null;
  readonly waiting_for: readonly string[];
};

export const isUnmet = ({ state }: Pick<Requirement, 'state'>): boolean => state === 'belum' || state === 'galat';
export const turnOf = ({ reason }: Pick<Waiting, 'reason'>): Turn => (reason ? holdAdvice[reason].turn : 'pemutus');

/** Whose moves a request waits for, first things first; the gate's own where everything is settled. */
export const turnsOf = (requirements: readonly Waiting[], isSettled: boolean): readonly Turn[] => {
  if (isSettled) return ['gerbang'];
  const turns = new Set(requirements.filter(isUnmet).map(turnOf));
  return order.filter((turn) => turns.has(turn));
};

/** Sorts requirements by who can act first. */
export const byTurn = (a: Pick<Waiting, 'reason'>, b: Pick<Waiting, 'reason'>): number =>
  order.indexOf(turnOf(a)) - order.indexOf(turnOf(b));

const keepers: readonly string[] = ['kepala-dinas', 'petugas-dinas'];

/** Whether an office of that role keeps roster and settings. */
export const isKeeper = (peran: string): boolean => keepers.includes(peran);

/** Offices of the Dinas. */
const keepersIn = ({ regencies }: Facts, daerah: string | null): string[] =>
  regencies
    .filter((one) => daerah === null || one.daerah === daerah)
    .flatMap(({ offices }) => offices.filter(({ peran }) => isKeeper(peran)).map(({ id }) => id));

const actorsOf = (facts: Facts, one: Waiting): readonly string[] => {
  const turn = turnOf(one);
  if (turn === 'penulis' || turn === 'selesai') return ['pemohon'];
  if (turn === 'gerbang') return ['gerbang'];
  if (turn === 'pengelola') return keepersIn(facts, one.daerah);
  return one.waiting_for.length > 0 ? one.waiting_for : turn === 'instansi' ? ['pemohon'] : [];
};

/** Whether nobody has to do anything any more but the gate itself. */
export const isSettled = ({ verdict, refusal }: Decision): boolean => verdict === 'lulus' || refusal !== null;

/** Offices that can act now, or `pemohon`, or `gerbang`; never an account. */
export const actorsFor = (facts: Facts, decision: Decision): string[] => {
  if (isSettled(decision)) return ['gerbang'];
  const unmet = decision.requirements.filter(isUnmet);
  return [...new Set(unmet.toSorted(byTurn).flatMap((one) => actorsOf(facts, one)))].filter(
    (who) => !who.startsWith('akun:'),
  );
};

const latest = (instants: readonly string[]): string | undefined => instants.toSorted().at(-1);

/** When the gate first showed what a requirement is bound to now: from then on an officer could decide on it. */
const shownSince = ({ forge }: Facts, { id, scope }: Requirement): string | undefined =>
  forge.sightings
    .filter(({ scopes }) => Object.hasOwn(scopes, id) && scopes[id] === scope)
    .map(({ at }) => at)
    .toSorted()[0];

/**
 * Since when a request waits for whose turn it is: the last vote where only the gate is left, the request for a repair
 * where that is what is missing, what the gate has shown where officers decide. Undefined where none of these is known.
 */
export const turnSince = (facts: Facts, decision: Decision): string | undefined => {
  const cast = decision.requirements.flatMap(({ votes }) => votes.filter(({ kind }) => kind !== 'penulis'));
  if (decision.refusal) return latest(decision.refusal.by.map(({ at }) => at));
  if (isSettled(decision)) return latest(cast.map(({ at }) => at));
  const [first] = turnsOf(decision.requirements, false);
  const waiting = decision.requirements.filter((one) => isUnmet(one) && turnOf(one) === first);
  if (first === 'penulis')
    return waiting.every(({ reason }) => reason === 'VETO')
      ? latest(waiting.flatMap(({ vetoes }) => vetoes.map(({ at }) => at)))
      : undefined;
  const since = waiting.map((one) => (one.scope === null ? undefined : shownSince(facts, one)));
  return since.includes(undefined) ? undefined : latest(since.filter((at) => at !== undefined));
};
