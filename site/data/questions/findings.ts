import { levels } from '../../../scripts/core/finding.ts';
import { levelWord } from '../../../scripts/core/render/words.ts';
import { findingsAbout, type Regency } from '../portal.ts';
import { listWords, numberWords, withDates } from '../words.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Answer, provisionLinks, type Question } from './question.ts';

/** "2 galat dan 1 peringatan": findings of the rows that count, by level. */
const levelNote = (regency: Regency, refs: ReadonlySet<string>): string[] => {
  const found = regency.findings.filter(({ record }) => refs.has(record));
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
        provisions: provisionLinks(own.flatMap(({ provisions }) => provisions)),
      };
    },
  });
  const [counted] = base.groups;
  const rows = counted?.rows ?? [];
  const links = new Map(rows.flatMap(({ provisions }) => provisions.map((link) => [link.href, link] as const)));
  return {
    ...base,
    provisions: [...links.values()],
    notes: levelNote(regency, new Set(rows.map(({ ref }) => ref))),
  };
};

export const openFindings: Question = {
  id: 'temuan-terbuka',
  words: 'Berapa rekaman yang masih punya temuan?',
  short: 'rekaman dengan temuan terbuka',
  method:
    'Setiap rekaman diperiksa terhadap semua aturan yang mengikat jenisnya; yang punya sedikitnya satu temuan dihitung.',
  answer,
};
