import type { Evaluation } from './evaluate.ts';
import type { Putusan } from './records/putusan.ts';
import type { Subdomain } from './records/subdomain.ts';
import { type DerivedState, deriveState, type StateRow } from './state-table.ts';

/** Everything the state of a name is derived from; a state is never typed. */
export interface StateFacts {
  readonly lastEvent: string | undefined;
  /** A rule said that papers are missing. */
  readonly isIncomplete: boolean;
  /** The instrument that the regulation demands names the host. */
  readonly isEstablished: boolean;
  /** What the gate decided on it. */
  readonly decision?: 'disetujui' | 'ditolak';
  /** A probe found the name answering. */
  readonly answers?: boolean;
}

/** Which fact causes which state; the first row that holds decides. */
const table = [
  {
    state: 'nonaktif',
    word: 'Nonaktif',
    holds: ({ lastEvent }) => lastEvent === 'nonaktif',
    why: 'Peristiwa terakhir dalam riwayatnya adalah penonaktifan.',
  },
  {
    state: 'tercatat',
    word: 'Tercatat',
    holds: ({ lastEvent }) => lastEvent === undefined,
    why: 'Tercatat dari fakta publik; belum ada permohonan dalam register ini.',
  },
  {
    state: 'ditolak',
    word: 'Ditolak',
    holds: ({ decision }) => decision === 'ditolak',
    why: 'Ada putusan yang menolak permohonan ini.',
  },
  {
    state: 'aktif',
    word: 'Aktif',
    holds: ({ answers }) => answers === true,
    why: 'Pemeriksaan berkala mendapati nama ini menjawab.',
  },
  {
    state: 'ditetapkan',
    word: 'Ditetapkan',
    holds: ({ isEstablished }) => isEstablished,
    why: 'Keputusan yang diminta peraturan menyebut nama ini.',
  },
  {
    state: 'disetujui',
    word: 'Disetujui',
    holds: ({ decision }) => decision === 'disetujui',
    why: 'Ada putusan yang menyetujui permohonan ini.',
  },
  {
    state: 'belum-lengkap',
    word: 'Belum lengkap',
    holds: ({ isIncomplete }) => isIncomplete,
    why: 'Berkas permohonannya belum lengkap; permohonan tidak ditolak karenanya.',
  },
  {
    state: 'diajukan',
    word: 'Diajukan',
    holds: () => true,
    why: 'Permohonan sudah diajukan dan belum diputus.',
  },
] as const satisfies readonly StateRow<StateFacts>[];

export type SubdomainState = (typeof table)[number]['state'];

/** The state, the word people read, and the fact that causes it. */
export const stateOf = (facts: StateFacts): DerivedState<SubdomainState> => deriveState(table, facts);

/**
 * What decisions on a record come to. A refused change never lands, so that what stands in the register after an approval
 * stays approved; a refusal speaks of a request that was never approved.
 */
export const decisionOf = (putusan: readonly Pick<Putusan, 'jenis'>[]): StateFacts['decision'] =>
  (['disetujui', 'ditolak'] as const).find((outcome) => putusan.some(({ jenis }) => jenis === outcome));

/** Gathers the facts from a record, what the rules said of it, and the decisions on it. */
export const stateFactsOf = (
  record: Subdomain,
  evaluations: readonly Evaluation[],
  putusan: readonly Pick<Putusan, 'jenis'>[] = [],
): StateFacts => {
  const decision = decisionOf(putusan);
  return {
    lastEvent: record.riwayat.at(-1)?.jenis,
    isIncomplete: evaluations.some(
      ({ binding, outcome }) => binding.rule.incomplete === true && binding.level === 'galat' && outcome === 'gagal',
    ),
    isEstablished: evaluations.some(({ binding, outcome }) => binding.rule.establishes === true && outcome === 'lulus'),
    ...(decision ? { decision } : {}),
  };
};
