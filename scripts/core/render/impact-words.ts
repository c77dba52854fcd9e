import type { DutyChange } from '../impact/compare-duties.ts';
import type { ChangeKind, ComparedFinding, FindingChange } from '../impact/compare-findings.ts';
import { type Impact, lateBy } from '../impact/impact.ts';
import type { Owner } from '../impact/owner.ts';
import { dutyStateWord, reminderWord } from '../obligations/calendar-words.ts';
import { citationOf } from './citation.ts';
import { plain } from './gate-escape.ts';
import { basisWord, levelWord } from './words.ts';

export const changeWord: Readonly<Record<ChangeKind, string>> = {
  'baru-gagal': 'Baru ditemukan',
  'baru-lulus': 'Tidak lagi ditemukan',
  'berubah-tingkat': 'Berubah tingkat',
  'berubah-dasar': 'Berubah dasar',
};

/** What the words above mean, where they are counted. */
export const changeGist: Readonly<Record<ChangeKind, string>> = {
  'baru-gagal': 'hanya ditemukan sesudah perubahan',
  'baru-lulus': 'kini sesuai, atau tidak lagi diminta',
  'berubah-tingkat': 'temuan yang sama, tingkat atau dasarnya lain',
  'berubah-dasar': 'temuan yang sama, pasal atau aturannya lain',
};

/** An agency by name. In a register that only demonstrates, what is said under a real name is no judgement. */
export const ownerWords = ({ instansi, nama, contoh, dinilai }: Owner): string => {
  if (instansi === null) return 'Tanpa instansi tertentu';
  const name = plain(nama ?? instansi, 200);
  if (contoh) return `${name} (contoh)`;
  return dinilai ? name : `${name} (register peragaan: tercatat, bukan penilaian atas instansi ini)`;
};

export const provisionWords = (provisions: readonly string[]): string =>
  provisions.length === 0
    ? 'Aturan register, tanpa pasal'
    : provisions.map((id) => `${citationOf(plain(id, 60))} (${plain(id, 60)})`).join(', ');

const groundWords = ({ level, outcome, basis }: ComparedFinding, other: ComparedFinding): string => {
  const words = [levelWord[level]];
  if (basis !== other.basis) words.push(basisWord[basis]);
  if (level === other.level && basis === other.basis) words.push(outcome);
  return words.join(', ');
};

/** The level of a finding, or what it was and is. */
export const levelWords = ({ kind, finding, before }: FindingChange): string => {
  if (before === null || kind === 'baru-lulus') return levelWord[finding.level];
  if (kind === 'berubah-tingkat') return `${groundWords(before, finding)} → ${groundWords(finding, before)}`;
  const rested = before.provisions.join() === finding.provisions.join();
  const was = rested ? plain(before.rule, 200) : provisionWords(before.provisions);
  return `${levelWord[finding.level]}, dahulu menurut ${was}`;
};

const sideWords = (side: DutyChange['after'], absent: string): string => {
  if (side === null) return absent;
  const word = dutyStateWord[side.keadaan].toLowerCase();
  const state = side.mengikat ? word : `${word} (${reminderWord.toLowerCase()})`;
  return side.tenggat === null ? state : `${state}, tenggat ${side.tenggat}`;
};

/** A duty in one line: what, about which record, what it was and is. */
export const dutyWords = ({ before, after }: DutyChange): string => {
  const duty = after ?? before;
  if (!duty) return '';
  const about = duty.rekaman ? ` (${plain(duty.rekaman, 200)})` : '';
  return `${plain(duty.hal, 200)}${about}: ${sideWords(before, 'belum ada')} → ${sideWords(after, 'tidak ada lagi')}`;
};

/** The first line under every heading. */
export const startWords = ({ at, base, head, records }: Impact): string =>
  `Per ${at}, ${records} rekaman. Pembanding: ${base.slice(0, 12)}; yang dinilai: ${head?.slice(0, 12) ?? 'berkas kerja'}.`;

/** How many duties came, went or are otherwise than before; undefined where they were not compared. */
export const dutiesLine = (impact: Impact): string | undefined =>
  impact.duties
    ? `Kewajiban yang berubah: ${impact.duties.length}, di antaranya menjadi terlambat: ${lateBy(impact)}.`
    : undefined;
