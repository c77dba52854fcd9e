import { type DerivedState, deriveState, type StateRow } from '../state-table.ts';

/** What is known of the stewardship of a dataset on a day, where the regulation knows stewards. */
export interface StewardshipFacts {
  readonly date: string;
  /** The last day on which the dataset is kept. */
  readonly end: string | undefined;
  /** Assignments in force on the day. */
  readonly stewards: number;
  /** A public fact in a register that only demonstrates: nothing is held against its keeper. */
  readonly isSpared: boolean;
}

/** Which fact causes which state; the first row that holds decides. */
const table = [
  {
    state: 'berakhir',
    word: 'Tidak dikelola lagi',
    holds: ({ end, date }) => end !== undefined && end < date,
    why: ({ end }) => `Dikelola hanya sampai ${end}.`,
  },
  {
    state: 'diampu',
    word: 'Ada walidata',
    holds: ({ stewards }) => stewards > 0,
    why: ({ date }) => `Ada penugasan walidata yang berlaku pada ${date}.`,
  },
  {
    state: 'tercatat',
    word: 'Tercatat',
    holds: ({ isSpared }) => isSpared,
    why: 'Tercatat dari fakta publik; kekosongan walidata tidak dinilai dalam register peragaan.',
  },
  {
    state: 'kosong',
    word: 'Belum ada walidata',
    holds: () => true,
    why: ({ date }) => `Tidak ada penugasan walidata yang berlaku pada ${date}.`,
  },
] as const satisfies readonly StateRow<StewardshipFacts>[];

export type StewardshipState = (typeof table)[number]['state'];

/** Whether a dataset has a steward; a vacancy is a state of its own. */
export const stewardshipOf = (facts: StewardshipFacts): DerivedState<StewardshipState> => deriveState(table, facts);
