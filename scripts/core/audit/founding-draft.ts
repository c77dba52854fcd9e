import { putusanId } from '../gate/putusan-chain.ts';
import { putusan as putusanKind } from '../records/putusan.ts';
import { type Founder, type FoundingPutusan, foundingText, isFounding } from './founding.ts';

interface Draft {
  readonly at: string;
  readonly daerah: string;
  readonly asal: 'resmi' | 'contoh';
  readonly repository: string;
  readonly founders: readonly Founder[];
  readonly threshold: number;
  readonly keputusan: string;
  /** Tip of main on which it is founded or recovered. */
  readonly base: string;
  /** Tree that stands then, before the putusan is added. */
  readonly tree: string;
}

const foundingOf = ({ daerah, repository, base, tree, threshold, founders, keputusan }: Draft) => ({
  daerah,
  repositori: repository,
  dasar: base,
  pohon: tree,
  ambang: threshold,
  pendiri: founders.map(({ jabatan, kunci }) => ({ jabatan, kunci })),
  keputusan,
});

/** The first putusan of a register: who may decide, signed by those who found it. */
export const genesisOf = (draft: Draft): FoundingPutusan => ({
  id: putusanId(1),
  nomor: 1,
  jenis: 'perdana',
  waktu: draft.at,
  perkara: [],
  syarat: [],
  pendirian: foundingOf(draft),
  asal: draft.asal,
});

/** A putusan that brings back a lost roster by the founders' signatures: recorded as what it is, never as an approval. */
export const recoveryOf = (
  draft: Draft & {
    readonly head: string;
    readonly reason: string;
    readonly number: number;
    readonly previous: string;
    readonly subjects: readonly string[];
  },
): FoundingPutusan => ({
  ...genesisOf(draft),
  id: putusanId(draft.number),
  nomor: draft.number,
  jenis: 'pemulihan',
  permohonan: { kepala: draft.head, dasar: draft.base, pohon: draft.tree },
  perkara: [...draft.subjects],
  pendirian: { ...foundingOf(draft), alasan: draft.reason },
  sebelumnya: draft.previous,
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a text that founders sign; undefined for anything that is not exactly one. */
export const readFounding = (text: string): FoundingPutusan | undefined => {
  const read = putusanKind.schema.safeParse(parsed(text));
  if (!read.success || !isFounding(read.data)) return undefined;
  return foundingText(read.data) === text ? read.data : undefined;
};
