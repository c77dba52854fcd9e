import type { DutyState, Obligation } from './obligation.ts';

/** How many duties are in each state; what ended before it was done is not counted. */
export interface DutySummary {
  readonly terlambat: number;
  readonly jatuh_tempo: number;
  readonly dipenuhi: number;
  readonly belum_dapat_dinilai: number;
}

export const summaryOfDuties = (obligations: readonly Obligation[]): DutySummary => {
  const count = (state: DutyState) =>
    obligations.filter(({ keadaan, berakhir }) => keadaan === state && berakhir === null).length;
  return {
    terlambat: count('terlambat'),
    jatuh_tempo: count('jatuh-tempo'),
    dipenuhi: count('dipenuhi'),
    belum_dapat_dinilai: count('belum-dapat-dinilai'),
  };
};
