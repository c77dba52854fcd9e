import { type AplikasiState, aplikasiStateOf } from '../../../scripts/core/aplikasi/state.ts';
import { type StewardshipState, stewardshipOf } from '../../../scripts/core/data/state.ts';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { isInForce, type Period } from '../../../scripts/core/records/period.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { endOf } from '../../../scripts/core/retired.ts';
import { type SopState, sopStateOf } from '../../../scripts/core/sop/state.ts';
import type { DerivedState } from '../../../scripts/core/state-table.ts';
import { type SubdomainState, stateFactsOf, stateOf } from '../../../scripts/core/subdomain-state.ts';
import { at } from '../config.ts';
import { knowsKind } from '../law/law.ts';
import { isSparedIn } from '../law/spared.ts';
import { evaluationsOf, type Regency } from '../portal.ts';
import { decisionsOn, keberatanStates, putusanStates } from '../requests/decision-states.ts';
import { dateWords, periodWords } from '../words.ts';

export type Tone = 'netral' | 'jalan' | 'baik' | 'tunggu' | 'berhenti';

/** The states of one kind. */
export interface KindStates<J extends Jenis, State extends string> {
  /** In the order of lists, where what waits comes first: the tone of each, and the heading of its group. */
  readonly states: Readonly<Record<State, readonly [tone: Tone, heading: string]>>;
  readonly stateOf: (entry: Entry<J>, regency: Regency) => DerivedState<State>;
  /** Other records that the state rests on. */
  readonly restsOn: (entry: Entry<J>, regency: Regency) => readonly Entry[];
  /** What the state is derived from, for the foot of the list. */
  readonly note: string;
  /** Regencies whose law gives the states a meaning; all when absent. */
  readonly holdsIn?: (regency: Regency) => boolean;
}

const subdomain: KindStates<'subdomain', SubdomainState> = {
  states: {
    'belum-lengkap': ['tunggu', 'Belum lengkap'],
    diajukan: ['jalan', 'Diajukan'],
    disetujui: ['baik', 'Disetujui'],
    ditetapkan: ['baik', 'Ditetapkan'],
    aktif: ['baik', 'Aktif'],
    ditolak: ['berhenti', 'Ditolak'],
    nonaktif: ['berhenti', 'Nonaktif'],
    tercatat: ['netral', 'Tercatat'],
  },
  stateOf: (entry, regency) =>
    stateOf(
      stateFactsOf(
        entry.record,
        evaluationsOf(entry),
        decisionsOn(entry, regency).map(({ record }) => record),
      ),
    ),
  restsOn: (entry, regency) => [
    ...entry.record.riwayat
      .flatMap((event) => event.instrumen ?? [])
      .flatMap((id) => regency.registry.lookup('by-id', `keputusan/${id}`)),
    ...decisionsOn(entry, regency).slice(0, 1),
  ],
  note: 'Keadaan subdomain tidak diketik siapa pun; ia disimpulkan dari riwayat, keputusan, dan hasil pemeriksaan rekamannya.',
};

const aplikasi: KindStates<'aplikasi', AplikasiState> = {
  states: {
    direncanakan: ['jalan', 'Direncanakan'],
    dikerjakan: ['jalan', 'Dikerjakan'],
    dipakai: ['baik', 'Dipakai'],
    nonaktif: ['berhenti', 'Nonaktif'],
    tercatat: ['netral', 'Tercatat'],
  },
  stateOf: ({ record }) => aplikasiStateOf(record),
  restsOn: () => [],
  note: 'Keadaan aplikasi tidak diketik siapa pun; ia disimpulkan dari riwayat kegiatannya.',
};

/** Assignments of a dataset that are in force on the day of the portal. */
export const stewardsOf = (regency: Regency, id: string): readonly Entry<'walidata'>[] =>
  regency.registry.lookup('walidata-by-basis-data', id).filter(({ record }) => isInForce(record.berlaku, at));

const basisData: KindStates<'basis-data', StewardshipState> = {
  states: {
    kosong: ['tunggu', 'Belum ada walidata'],
    diampu: ['baik', 'Ada walidata'],
    tercatat: ['netral', 'Tercatat'],
    berakhir: ['berhenti', 'Tidak dikelola lagi'],
  },
  stateOf: ({ id, record }, regency) =>
    stewardshipOf({
      date: at,
      end: endOf(record),
      stewards: stewardsOf(regency, id).length,
      isSpared: isSparedIn({ record }, regency.registry),
    }),
  restsOn: ({ id }, regency) => stewardsOf(regency, id),
  note: 'Ada atau belumnya walidata disimpulkan dari penugasan yang berlaku pada hari halaman ini disusun.',
  holdsIn: (regency) => knowsKind(regency, 'walidata'),
};

const sopReasons: Readonly<Record<SopState, string>> = {
  rancangan: 'Belum ditetapkan.',
  'belum-berlaku': 'Sudah ditetapkan; masa berlakunya belum mulai.',
  berlaku: 'Sudah ditetapkan dan berlaku.',
  berakhir: 'Masa berlakunya sudah lewat.',
};

const sop: KindStates<'sop', SopState> = {
  states: {
    rancangan: ['jalan', 'Rancangan'],
    'belum-berlaku': ['jalan', 'Belum berlaku'],
    berlaku: ['baik', 'Berlaku'],
    berakhir: ['berhenti', 'Tidak berlaku lagi'],
  },
  stateOf: ({ record }) => {
    const state = sopStateOf(record, at);
    return { state, word: sop.states[state][1], why: sopReasons[state] };
  },
  restsOn: () => [],
  note: 'Keadaan SOP disimpulkan dari penetapan dan masa berlakunya.',
};

type PeriodState = Exclude<SopState, 'rancangan'>;

/** What holds for a time and needs nothing else. */
const periodState = ({ berlaku }: { readonly berlaku: Period }): DerivedState<PeriodState> => {
  const derived = (state: PeriodState, why: string) => ({ state, word: periodStates[state][1], why });
  if (berlaku.sejak !== undefined && berlaku.sejak > at)
    return derived('belum-berlaku', `Berlaku mulai ${berlaku.sejak}.`);
  if (berlaku.sampai !== undefined && berlaku.sampai < at) return derived('berakhir', `Berakhir ${berlaku.sampai}.`);
  return derived('berlaku', `Berlaku ${periodWords(berlaku)}.`);
};

const periodStates: KindStates<'walidata', PeriodState>['states'] = {
  'belum-berlaku': sop.states['belum-berlaku'],
  berlaku: sop.states.berlaku,
  berakhir: sop.states.berakhir,
};

const walidata: KindStates<'walidata', PeriodState> = {
  states: periodStates,
  stateOf: ({ record }) => periodState(record),
  restsOn: () => [],
  note: 'Keadaan penugasan disimpulkan dari masanya.',
};

const rencana: KindStates<'rencana', SopState> = {
  states: sop.states,
  stateOf: ({ record }) => {
    const { penyusunan, berlaku } = record;
    if (penyusunan === undefined || berlaku.sejak !== undefined) return periodState(record);
    const why = `Disusun sejak ${dateWords(penyusunan.mulai)}; hari mulai berlakunya belum ada.`;
    return { state: 'rancangan', word: rencana.states.rancangan[1], why };
  },
  restsOn: () => [],
  note: 'Keadaan rencana disimpulkan dari masa penyusunan dan masa berlakunya.',
};

/** The kinds whose records have states. */
export const kindStates: { readonly [J in Jenis]?: KindStates<J, string> } = {
  subdomain,
  aplikasi,
  'basis-data': basisData,
  walidata,
  sop,
  rencana,
  putusan: putusanStates,
  keberatan: keberatanStates,
};
