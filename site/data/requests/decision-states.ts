import type { RecordOf } from '../../../scripts/core/records/kinds.ts';
import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import type { DerivedState } from '../../../scripts/core/state-table.ts';
import type { Regency } from '../portal.ts';

/** Decisions on a record, the latest first. */
export const decisionsOn = (entry: Entry, { registry }: Regency): readonly Entry<'putusan'>[] =>
  registry.lookup('putusan-by-perkara', refOf(entry)).toSorted((a, b) => b.record.nomor - a.record.nomor);

type PutusanState = RecordOf<'putusan'>['jenis'];

const putusanWords = {
  disetujui: ['baik', 'Disetujui'],
  ditolak: ['berhenti', 'Ditolak'],
  perdana: ['netral', 'Perdana'],
  pemulihan: ['netral', 'Pemulihan'],
} as const;

export const putusanStates = {
  states: putusanWords,
  stateOf: ({ record: { jenis, waktu } }: Entry<'putusan'>): DerivedState<PutusanState> => ({
    state: jenis,
    word: putusanWords[jenis][1],
    why: `Diputus ${instantWords(waktu)}.`,
  }),
  restsOn: () => [],
  note: 'Putusan ditulis oleh gerbang, berurutan, dan tidak pernah diubah.',
};

type KeberatanState = 'menunggu' | NonNullable<RecordOf<'keberatan'>['jawaban']>['hasil'];

const keberatanWords = {
  menunggu: ['tunggu', 'Menunggu jawaban'],
  diterima: ['baik', 'Diterima'],
  'diterima-sebagian': ['baik', 'Diterima sebagian'],
  'tidak-diterima': ['berhenti', 'Tidak diterima'],
} as const;

export const keberatanStates = {
  states: keberatanWords,
  stateOf: ({ record: { tanggal, jawaban } }: Entry<'keberatan'>): DerivedState<KeberatanState> => {
    const state = jawaban?.hasil ?? 'menunggu';
    const why = jawaban ? `Dijawab ${jawaban.tanggal}.` : `Diajukan ${tanggal} dan belum dijawab.`;
    return { state, word: keberatanWords[state][1], why };
  },
  restsOn: () => [],
  note: 'Keadaan keberatan disimpulkan dari jawabannya.',
};
