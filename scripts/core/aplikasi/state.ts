import type { Aplikasi } from '../records/aplikasi.ts';
import { type Activity, isWork } from '../records/aplikasi-riwayat.ts';
import { type DerivedState, deriveState, type StateRow } from '../state-table.ts';

type Happened = Pick<Activity, 'jenis' | 'tanggal'>;

/** What the state of an application is derived from: its history alone; a state is never typed. */
export interface AplikasiFacts {
  readonly last: Happened | undefined;
  readonly planned: Happened | undefined;
  /** The last work on it: bought, built, developed further, or received. */
  readonly work: Happened | undefined;
  /** Taken into use before that work. */
  readonly wasUsed: boolean;
  /** Taken into use since that work. */
  readonly use: Happened | undefined;
}

/** Which fact causes which state; the first row that holds decides. */
const table = [
  {
    state: 'nonaktif',
    word: 'Nonaktif',
    holds: ({ last }) => last?.jenis === 'nonaktif',
    why: ({ last }) => `Dinonaktifkan ${last?.tanggal}.`,
  },
  {
    state: 'dipakai',
    word: 'Dipakai',
    holds: ({ use }) => use !== undefined,
    why: ({ use }) => `Penerapan terakhir tercatat pada ${use?.tanggal}.`,
  },
  {
    state: 'dikerjakan',
    word: 'Dipakai, dikerjakan lagi',
    holds: ({ work, wasUsed }) => work !== undefined && wasUsed,
    why: ({ work }) => `Sudah dipakai; ${work?.jenis} yang tercatat pada ${work?.tanggal} belum diterapkan.`,
  },
  {
    state: 'dikerjakan',
    word: 'Dikerjakan',
    holds: ({ work }) => work !== undefined,
    why: ({ work }) => `Kegiatan ${work?.jenis} tercatat pada ${work?.tanggal}; penerapannya belum.`,
  },
  {
    state: 'direncanakan',
    word: 'Direncanakan',
    holds: ({ planned }) => planned !== undefined,
    why: ({ planned }) => `Perencanaan tercatat pada ${planned?.tanggal}; pengerjaannya belum.`,
  },
  {
    state: 'tercatat',
    word: 'Tercatat',
    holds: ({ last }) => last === undefined,
    why: 'Tercatat dari fakta publik; belum ada riwayat dalam register ini.',
  },
  {
    state: 'tercatat',
    word: 'Tercatat',
    holds: () => true,
    why: 'Riwayatnya belum memuat perencanaan, pengerjaan, atau penerapan.',
  },
] as const satisfies readonly StateRow<AplikasiFacts>[];

export type AplikasiState = (typeof table)[number]['state'];

/** What is switched off begins anew with the next plan, work or use; maintenance alone revives nothing. */
const sinceSwitchedOff = (riwayat: readonly Happened[]): readonly Happened[] => {
  const end = riwayat.findLastIndex(({ jenis }) => jenis === 'nonaktif');
  const since = riwayat.slice(end + 1);
  return end < 0 || since.some(({ jenis }) => jenis !== 'pemeliharaan') ? since : riwayat.slice(end, end + 1);
};

/** Gathers the facts; of events on one day the later in the list came later. */
export const aplikasiFactsOf = ({ riwayat }: Pick<Aplikasi, 'riwayat'>): AplikasiFacts => {
  const events = sinceSwitchedOff(riwayat);
  const lastWork = events.findLastIndex(({ jenis }) => isWork(jenis));
  const isUse = ({ jenis }: Happened) => jenis === 'penerapan';
  return {
    last: events.at(-1),
    planned: events.findLast(({ jenis }) => jenis === 'perencanaan'),
    work: events[lastWork],
    wasUsed: events.slice(0, Math.max(lastWork, 0)).some(isUse),
    use: events.slice(lastWork + 1).findLast(isUse),
  };
};

/** How far an application has come. */
export const aplikasiStateOf = (record: Pick<Aplikasi, 'riwayat'>): DerivedState<AplikasiState> =>
  deriveState(table, aplikasiFactsOf(record));
