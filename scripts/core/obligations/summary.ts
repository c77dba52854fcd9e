import type { DutyState, Obligation } from './obligation.ts';

/** How many duties are in each state; what ended before it was done is not counted, nor what a text only allows. */
export interface DutySummary {
  readonly terlambat: number;
  readonly jatuh_tempo: number;
  readonly dipenuhi: number;
  readonly belum_dapat_dinilai: number;
  /** Things allowed and not demanded whose day has passed. */
  readonly pengingat: number;
}

export const summaryOfDuties = (obligations: readonly Obligation[]): DutySummary => {
  const count = (state: DutyState, isDuty = true) =>
    obligations.filter(
      ({ keadaan, berakhir, mengikat }) => keadaan === state && berakhir === null && mengikat === isDuty,
    ).length;
  return {
    terlambat: count('terlambat'),
    jatuh_tempo: count('jatuh-tempo'),
    dipenuhi: count('dipenuhi'),
    belum_dapat_dinilai: count('belum-dapat-dinilai'),
    pengingat: count('terlambat', false),
  };
};
