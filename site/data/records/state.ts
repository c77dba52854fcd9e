import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { Regency } from '../portal.ts';
import { regencyOf } from '../portal.ts';
import { withDates } from '../words.ts';
import { type KindStates, kindStates, type Tone } from './kind-states.ts';
import { isSample, linkTo, type RecordLink } from './records.ts';

/** How far a record has come, in a word and with the fact that causes it. */
export interface StateView {
  readonly state: string;
  readonly word: string;
  readonly why: string;
  readonly tone: Tone;
  /** Derived from a sample, in whole or in part. */
  readonly contoh: boolean;
  /** Other records that it rests on. */
  readonly restsOn: readonly RecordLink[];
}

/** The states of a kind, where its records have any and the regency's law gives them a meaning. */
const statesIn = (regency: Regency, jenis: Jenis): KindStates<Jenis, string> | undefined => {
  const states = kindStates[jenis] as KindStates<Jenis, string> | undefined;
  return states?.holdsIn && !states.holdsIn(regency) ? undefined : states;
};

/** The derived state of an entry whose kind has one. */
export const stateOfEntry = (entry: Entry, regency = regencyOf(entry.daerah)): StateView | undefined => {
  const states = statesIn(regency, entry.jenis);
  if (!states) return undefined;
  const { state, word, why } = states.stateOf(entry, regency);
  const others = states.restsOn(entry, regency);
  return {
    state,
    word,
    why: withDates(why),
    tone: states.states[state]?.[0] ?? 'netral',
    contoh: isSample(entry) || others.some(isSample),
    restsOn: others.map(linkTo),
  };
};

/** The groups of a list by state, in order; none where the kind has no states here. */
export const stateGroups = (regency: Regency, jenis: Jenis): { readonly state: string; readonly heading: string }[] =>
  Object.entries(statesIn(regency, jenis)?.states ?? {}).map(([state, [, heading]]) => ({ state, heading }));

/** What the states of a kind mean, for the foot of its list. */
export const stateNote = (regency: Regency, jenis: Jenis): string | undefined => statesIn(regency, jenis)?.note;
