import type { CountedVote, DroppedVote, Requirement } from '../gate/decision.ts';
import type { Facts } from '../gate/facts.ts';
import { type DropReason, dropReasons, type HoldReason, holdReasons } from '../gate/reasons.ts';
import { citationOf } from './citation.ts';
import { dropAdvice, holdAdvice } from './gate-advice.ts';
import { plain } from './gate-escape.ts';
import {
  type Asked,
  authorityWords,
  firstUpper,
  instantWords,
  instrumentWords,
  joined,
  officeWords,
  type Roster,
  some,
  subjectsWords,
} from './gate-names.ts';
import { basisWord } from './words.ts';

/** A code with the sentence that it stands for, and what to do. */
export interface Coded<Code extends string> {
  readonly code: Code;
  readonly sentence: string;
  readonly todo: string;
}

export interface DroppedWords extends Coded<DropReason> {
  readonly who: string;
}

/** One requirement in the words that every printer uses; nothing in it is marked up or escaped yet. */
export interface RequirementWords {
  readonly id: string;
  readonly state: string;
  readonly asks: string;
  readonly ground: string;
  /** "1 dari 2 suara"; absent where nobody votes. */
  readonly progress: string | undefined;
  readonly reason: Coded<HoldReason> | undefined;
  readonly details: readonly string[];
  readonly votes: readonly string[];
  readonly vetoes: readonly string[];
  readonly dropped: readonly DroppedWords[];
  readonly waiting: readonly string[];
  readonly instrument: string | undefined;
}

export const stateWord: Record<Requirement['state'], string> = {
  terpenuhi: 'Terpenuhi',
  belum: 'Belum',
  'tak-berlaku': 'Tak berlaku',
  dilampaui: 'Dilampaui jalur darurat',
  galat: 'Belum dapat dinilai',
};

export const voteKindWord: Record<CountedVote['kind'], string> = {
  penulis: 'usulannya sendiri',
  suara: 'tercatat di forge',
  'tanda-tangan': 'bertanda tangan elektronik',
};

/** What the gate itself asks of every request. */
const ownAsks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'fakta-lengkap': 'Keterangan dari Git dan forge lengkap dan sama banyaknya.',
    sasaran: 'Permohonan ini ditujukan ke cabang utama.',
    'masih-terbuka': 'Permohonan ini masih terbuka.',
    'ada-perubahan': 'Ada isi yang berubah.',
    'bentuk-berkas': 'Setiap berkas adalah berkas biasa.',
    'satu-lingkup': 'Satu permohonan memuat satu lingkup: satu daerah dan satu golongan berkas.',
    'milik-gerbang': 'Berkas putusan hanya ditulis oleh gerbang.',
    'dapat-digabung': 'Perubahan ini dapat disatukan dengan isi terbaru.',
    temuan: 'Perubahan ini tidak menimbulkan galat.',
    kontributor: 'Setiap penulis perubahan ini dikenal forge.',
    'sudah-diajukan': 'Permohonan ini sudah diajukan, bukan lagi rancangan.',
    uji: 'Uji otomatis atas perubahan ini lulus.',
    dampak:
      'Dampak perubahan ini atas semua rekaman sudah dihitung; isinya ada pada ringkasan pemeriksaan dampak di permohonan ini.',
    'ada-aturan': 'Setiap berkas yang diubah punya pihak yang memutusnya.',
    'daftar-terpenuhi': 'Sesudah perubahan ini, setiap syarat masih ada yang dapat memenuhinya.',
  }),
);

const isInstrument = (subject: string) => subject.startsWith('keputusan/');

const persons = (need: number) => (need > 1 ? ` (${need} orang)` : '');

/** The beginning of a sentence; a path stays as it is written. */
const opening = (text: string): string => (/^\S*\//.test(text) ? text : firstUpper(text));

/** What a requirement asks, as a sentence about the thing that is decided. */
export const asksOf = (facts: Roster, requirement: Asked): string => {
  const { kind, need, id } = requirement;
  const subjects = opening(subjectsWords(requirement.subjects));
  const authority = authorityWords(facts, requirement);
  const sentences: Record<Requirement['kind'], () => string> = {
    gerbang: () => ownAsks.get(id.slice(id.lastIndexOf('/') + 1)) ?? plain(id, 400),
    pengusul: () => `${subjects} diusulkan oleh ${authority}${persons(need)}.`,
    pemutus: () => `${subjects} diputus oleh ${authority}${persons(need)}.`,
    // Not every signature sets something: a recommendation, a consent and an application are signed as well.
    penetap: () =>
      `${subjects} ${requirement.subjects.every(isInstrument) ? 'sendiri ditandatangani' : 'memerlukan naskah yang ditandatangani'} ${authority}; suara di sini tidak menggantikannya.`,
    telaah: () => `${subjects} memuat hal yang ditimbang ${authority} sebelum diterima.`,
    darurat: () => `${subjects} lewat jalur darurat atas perintah tertulis, disetujui ${authority}${persons(need)}.`,
  };
  return sentences[kind]();
};

const bases = ['teks', 'tafsir', 'setelan', 'skema'] as const;

const groundOf = ({ provisions, basis }: Requirement): string => {
  const cited = some(
    provisions.map((id) => `${citationOf(plain(id, 60))} (${plain(id, 60)})`),
    8,
    'ketentuan',
  );
  const rests = bases
    .filter((one) => basis.includes(one))
    .map((one) => (one === 'skema' ? 'cara kerja gerbang' : basisWord[one]));
  // Whoever reads it must see that not all of it is the text's: "bunyi peraturan, ditambah pilihan setempat".
  const told = rests.length > 1 ? `${rests[0]}, ditambah ${joined(rests.slice(1))}` : joined(rests);
  return [...(cited.length > 0 ? [joined(cited)] : []), told].filter((part) => part !== '').join('; ');
};

/** "Kepala Dinas Contoh, 22 November 2026, 15.05 WIB, tercatat di forge"; a proposal of one's own is made when it is judged. */
export const voteWords = (facts: Roster, daerah: string | null, { who, kind, at }: CountedVote): string =>
  [officeWords(facts, daerah, who), ...(kind === 'penulis' ? [] : [instantWords(at)]), voteKindWord[kind]].join(', ');

export const droppedWords = (facts: Roster, daerah: string | null, { who, reason }: DroppedVote): DroppedWords => ({
  who: officeWords(facts, daerah, who),
  code: reason,
  sentence: dropReasons[reason],
  todo: dropAdvice[reason],
});

const votesAreAsked = ({ kind, need, state }: Requirement) =>
  kind !== 'gerbang' && kind !== 'penetap' && need > 0 && state !== 'tak-berlaku';

/** Findings stand in a list of their own, with their help; what nobody could meet is told in its own sentence. */
const detailsOf = ({ unsatisfiable }: Facts, { reason, kind, details }: Requirement): readonly string[] => {
  if (reason === 'FINDING' || kind === 'telaah') return [];
  return reason === 'ROSTER_BREAKS'
    ? details.map((id) => unsatisfiable.find((one) => one.id === id)?.message ?? id)
    : details;
};

/** The instrument that meets the requirement by its id; the kind that is asked for in words. */
const instrumentOf = ({ instrument, state, kind }: Requirement): string | undefined => {
  if (!instrument) return undefined;
  return state === 'belum' && kind === 'penetap' ? `${instrumentWords(instrument)}, belum ada` : plain(instrument, 100);
};

export const requirementWords = (facts: Facts, requirement: Requirement): RequirementWords => {
  const { id, daerah, state, have, need, reason, votes, vetoes, dropped, waiting_for } = requirement;
  return {
    id: plain(id, 400),
    state: stateWord[state],
    asks: asksOf(facts, requirement),
    ground: groundOf(requirement),
    progress: votesAreAsked(requirement) ? `${have} dari ${need} suara` : undefined,
    reason: reason ? { code: reason, sentence: holdReasons[reason], todo: holdAdvice[reason].todo } : undefined,
    details: some(
      detailsOf(facts, requirement).map((one) => plain(one)),
      20,
      'hal',
    ),
    votes: some(
      votes.map((one) => voteWords(facts, daerah, one)),
      40,
      'suara',
    ),
    vetoes: some(
      vetoes.map((one) => voteWords(facts, daerah, one)),
      40,
      'permintaan',
    ),
    dropped: dropped.slice(0, 40).map((one) => droppedWords(facts, daerah, one)),
    waiting: some(
      waiting_for.map((who) => officeWords(facts, daerah, who)),
      12,
      'jabatan',
    ),
    instrument: instrumentOf(requirement),
  };
};
