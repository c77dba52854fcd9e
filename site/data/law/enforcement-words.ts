import { partyWord } from '../../../scripts/core/office/party-word.ts';
import type { Duty, Figure } from '../../../scripts/core/policy/duty.ts';
import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import { itemWords } from '../../../scripts/core/policy/publication.ts';
import { settingOn } from '../../../scripts/core/policy/setting-in-time.ts';
import { durationWords } from '../../../scripts/core/records/duration-words.ts';
import { isJenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { at } from '../config.ts';
import { policies, type Regency } from '../portal.ts';
import { capital, inSentence, listWords, phrase, title } from '../words.ts';
import type { LabelledText } from './parameters.ts';

const details = (...pairs: readonly (readonly [label: string, text: string | false | undefined])[]): LabelledText[] =>
  pairs.flatMap(([label, text]) => (text ? [{ label, text }] : []));

const kindWords = (jenis: string): string => (isJenis(jenis) ? inSentence(kindOf(jenis).judul) : phrase(jenis));

/** An office role or a body in the words of the regency: bodies have names in the word list, others in the glossary. */
const actorWords = ({ id: daerah, policy }: Regency, id: string): string => {
  const istilah = policy?.regulations.at(-1)?.regulation.istilah;
  return (
    policy?.vocabulary.lembaga?.nilai.find((one) => one.id === id)?.label ??
    (istilah && partyWord(id, istilah)) ??
    policies.glossary.daftar[id]?.daerah?.[daerah]?.sebut ??
    phrase(id)
  );
};

export const actors = (regency: Regency, ids: readonly string[]): string =>
  listWords(
    ids.map((id) => actorWords(regency, id)),
    'atau',
  );

type ApprovalOf<E extends Enforcement> = E extends { persetujuan: infer A } ? A : never;
type Approval = ApprovalOf<Enforcement>;

const instrumentWords = (regency: Regency, id: string): string =>
  regency.policy?.vocabulary.instrumen?.nilai.find((one) => one.id === id)?.label ?? phrase(id);

/** What the office does: a signature under an instrument is not always a decree, and a ground only speaks of refusing. */
const deedWords = (regency: Regency, { peran, oleh, instrumen, penolakan, untuk }: Approval): string => {
  const who = actors(regency, oleh);
  if (penolakan) return `boleh ditolak oleh ${who}`;
  if (peran !== 'penetap') return `${{ pengusul: 'diusulkan', pemutus: 'diputus' }[peran]} oleh ${who}`;
  if (untuk.jenis === 'keputusan') return `ditandatangani ${who}`;
  return `memerlukan ${instrumen ? instrumentWords(regency, instrumen) : 'naskah'} yang ditandatangani ${who}`;
};

const approvalText = (regency: Regency, approval: Approval): string => {
  const { jenis, permohonan, bila } = approval.untuk;
  const requests = permohonan ? ` (${listWords(permohonan.map(phrase))})` : '';
  const when = bila ? `, bila ${bila.sebutan}` : '';
  return `Permohonan ${kindWords(jenis)}${requests} ${deedWords(regency, approval)}${when}.`;
};

const exclusionWords = {
  penulis: 'penulis permohonan',
  kontributor: 'yang ikut menulis',
  'instansi-pemohon': 'pejabat instansi pemohon',
} as const;

/** "sedikitnya 2 orang"; a fraction is one of the seats that are filled. */
export const quorumWords = (quorum: Approval['kuorum']): string =>
  typeof quorum === 'number' ? `sedikitnya ${quorum} orang` : `sedikitnya ${quorum} dari kursi yang terisi`;

/** The terms of an approval besides who gives it. */
export const approvalDetails = (regency: Regency, approval: Omit<Approval, 'untuk'>): LabelledText[] =>
  details(
    ['Jumlah suara', String(approval.kuorum) !== '1' && quorumWords(approval.kuorum)],
    ['Orang berbeda', approval.berbeda_orang && 'Suara harus dari orang yang berbeda.'],
    ['Tidak dihitung', approval.kecuali && listWords(approval.kecuali.map((one) => exclusionWords[one]))],
    ['Instrumen', approval.instrumen && instrumentWords(regency, approval.instrumen)],
    ['Lembaga', approval.lembaga?.ketua && 'kursi ketuanya terisi'],
    [
      'Dibentuk dengan',
      approval.lembaga?.dasar && `${instrumentWords(regency, approval.lembaga.dasar)} yang masih berlaku`,
    ],
    ['Alasan menolak', approval.penolakan && listWords(approval.penolakan.map(citationOf))],
  );

/** A way in which a provision is kept, told without results. */
export interface Spoken {
  readonly heading: string;
  readonly text?: string;
  readonly details?: readonly LabelledText[];
}

/** A length of time in words; one that the regency chose says so. */
const figureWords = ({ policy }: Regency, figure: Figure): string => {
  if (typeof figure === 'string') return durationWords(figure);
  const value = policy && settingOn(policy.settings, figure.setelan, at)?.nilai;
  return typeof value === 'string' ? `${durationWords(value)} (setelan setempat)` : 'jangka menurut setelan setempat';
};

const whenWords = (regency: Regency, { setiap, dipicu, dihitung }: Duty): string => {
  const cycle = dihitung?.atas?.siklus ? 'Menurut siklus yang dipilih pada rekamannya' : undefined;
  if (setiap && cycle) return `${cycle}; tanpa siklus, setiap ${figureWords(regency, setiap)}`;
  if (setiap) return `Setiap ${figureWords(regency, setiap)}`;
  if (dipicu) return title(dipicu);
  return cycle ?? 'Tanpa batas waktu';
};

/** The shapes that no rule checks, in words. */
export const spokenOf = (regency: Regency, entry: Enforcement): Spoken => {
  if ('persetujuan' in entry)
    return {
      heading: 'Persetujuan',
      text: approvalText(regency, entry.persetujuan),
      details: approvalDetails(regency, entry.persetujuan),
    };
  if ('kewajiban' in entry) {
    const { hal, pelaku, kepada, tenggat, bukti } = entry.kewajiban;
    return {
      heading: 'Kewajiban',
      ...(hal ? { text: `${hal}.` } : {}),
      details: details(
        ['Pelaku', capital(actorWords(regency, pelaku))],
        ['Kepada', kepada && capital(actorWords(regency, kepada))],
        ['Waktu', whenWords(regency, entry.kewajiban)],
        ['Tenggat', tenggat && `${figureWords(regency, tenggat)} sesudahnya`],
        ['Bukti', bukti],
      ),
    };
  }
  if ('publikasi' in entry)
    return {
      heading: entry.publikasi.luar_portal ? 'Ditampilkan di luar portal ini' : 'Ditampilkan di portal',
      details: details(
        ['Halaman', entry.publikasi.halaman],
        ['Memuat', listWords(itemWords(entry.publikasi))],
        ['Cara memeriksa', entry.publikasi.luar_portal],
      ),
    };
  if ('manual' in entry) return { heading: 'Diperiksa petugas', text: entry.manual };
  if ('tidak_perlu' in entry) return { heading: 'Tidak memerlukan pemeriksaan', text: entry.tidak_perlu };
  return { heading: '' };
};
