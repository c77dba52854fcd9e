import { type Finding, levels } from '../../../scripts/core/finding.ts';
import { levelWord } from '../../../scripts/core/render/words.ts';
import { type Ground, groundLinks } from '../law/grounds.ts';
import { findingsAbout, type Regency } from '../portal.ts';
import { listWords, numberWords, withDates } from '../words.ts';
import { listedAnswer, type Standing } from './listed.ts';
import type { Answer, Question } from './question.ts';

const groundsOf = (findings: readonly Finding[]): Ground[] =>
  findings.flatMap(({ provisions, basis }) => provisions.map((provision) => ({ provision, basis })));

/** "2 galat dan 1 peringatan": findings by level. */
const levelNote = (found: readonly Finding[]): string[] => {
  const parts = levels.flatMap((level) => {
    const count = found.filter((finding) => finding.level === level).length;
    return count > 0 ? [`${numberWords(count)} ${levelWord[level].toLowerCase()}`] : [];
  });
  return parts.length > 0 ? [`${numberWords(found.length)} temuan: ${listWords(parts)}.`] : [];
};

const answer = (regency: Regency): Answer => {
  const base = listedAnswer({
    regency,
    entries: regency.registry.entries,
    unit: 'rekaman yang dinilai',
    headings: ['Masih punya temuan', 'Tanpa temuan'],
    saying: 'masih punya temuan',
    nothing: 'Belum ada rekaman yang dinilai.',
    provisions: [],
    standingOf: (entry): Standing => {
      const own = findingsAbout(entry);
      return {
        counts: own.length > 0,
        notes: own.map(({ level, message }) => `${levelWord[level]}: ${withDates(message)}`),
        provisions: groundLinks(groundsOf(own)),
      };
    },
  });
  const refs = new Set(base.groups[0]?.rows.map(({ ref }) => ref));
  const found = regency.findings.filter(({ record }) => refs.has(record));
  return { ...base, provisions: groundLinks(groundsOf(found)), notes: levelNote(found) };
};

export const openFindings: Question = {
  id: 'temuan-terbuka',
  words: 'Berapa rekaman yang masih punya temuan?',
  short: 'rekaman dengan temuan terbuka',
  ground: 'peraturan, pilihan setempat, dan susunan register masing-masing',
  method:
    'Setiap rekaman diperiksa terhadap semua aturan yang mengikat jenisnya, juga yang berupa tafsir, pilihan setempat, atau susunan register; yang punya sedikitnya satu temuan dihitung.',
  answer,
};
