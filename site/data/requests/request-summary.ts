import type { Turn } from '../../../scripts/core/render/gate-advice.ts';
import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { isUnmet, turnsOf } from '../../../scripts/core/requests/turn.ts';
import type { StateView } from '../records/state.ts';
import { numberWords } from '../words.ts';

/** Whose move it is, in groups: few enough to be counted, and none of them a person. */
export type Party = 'pemohon' | 'pemutus' | 'pengelola' | 'gerbang';

/** The party whose move a turn is. */
export const partyOf: Readonly<Record<Turn, Party>> = {
  penulis: 'pemohon',
  selesai: 'pemohon',
  instansi: 'pemohon',
  pemutus: 'pemutus',
  pengelola: 'pengelola',
  gerbang: 'gerbang',
};

export const partyWord: Readonly<Record<Party, string>> = {
  pemohon: 'Pemohon',
  pemutus: 'Yang berwenang memutus',
  pengelola: 'Dinas sebagai pengelola register',
  gerbang: 'Gerbang',
};
export const parties = Object.keys(partyWord) as Party[];

/** Who can act now, those who need not wait for anybody first. */
export const partiesOf = ({ requirements, verdict, penolakan, sebab }: OpenRequest): Party[] => [
  ...new Set(
    turnsOf(requirements, verdict === 'lulus' || penolakan !== undefined || sebab !== undefined).map(
      (turn) => partyOf[turn],
    ),
  ),
];

/** What is asked of a request, and how much of it is missing. */
export const countsOf = ({ requirements }: OpenRequest): { readonly unmet: number; readonly asked: number } => ({
  unmet: requirements.filter(isUnmet).length,
  asked: requirements.filter(({ state }) => state !== 'tak-berlaku').length,
});

type Look = readonly [word: string, tone: StateView['tone']];

const looks: Readonly<Record<Party, Look>> = {
  pemohon: ['Perlu dilengkapi pemohon', 'tunggu'],
  pemutus: ['Menunggu putusan', 'jalan'],
  pengelola: ['Menunggu pengelola register', 'tunggu'],
  gerbang: ['Dibaca lagi oleh gerbang', 'jalan'],
};

const lookOf = (request: OpenRequest): Look => {
  if (request.sebab !== undefined) return ['Belum dapat dinilai', 'tunggu'];
  if (request.penolakan) return ['Ditolak, menunggu dicatat', 'berhenti'];
  if (request.verdict === 'lulus') return ['Siap digabung', 'baik'];
  const [first = 'gerbang'] = partiesOf(request);
  return looks[first];
};

const whyOf = (request: OpenRequest): string => {
  const { unmet, asked } = countsOf(request);
  if (request.sebab !== undefined) return 'Gerbang akan mencobanya lagi pada putaran berikutnya.';
  if (request.penolakan)
    return 'Yang berwenang menolaknya dengan menyebut ketentuan; putusannya ditulis pada putaran berikutnya.';
  if (request.verdict === 'lulus') return 'Semua syarat terpenuhi.';
  return `${numberWords(unmet)} dari ${numberWords(asked)} syarat belum terpenuhi.`;
};

/** How far a request has come, as the badge shows it. */
export const requestState = (request: OpenRequest, contoh: boolean): StateView => {
  const [word, tone] = lookOf(request);
  return { state: request.verdict, word, why: whyOf(request), tone, contoh, restsOn: [] };
};

/** What a request is called: by its number, or by its branch. */
export const requestName = ({ nomor, cabang, id }: OpenRequest): string =>
  nomor === undefined ? `Cabang ${cabang ?? id}` : `Permohonan #${nomor}`;
