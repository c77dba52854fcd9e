import { changeKinds } from '../impact/compare-findings.ts';
import { type AgencyGroup, groupsOf } from '../impact/groups.ts';
import { type Impact, isWithoutImpact, type OwnedChange } from '../impact/impact.ts';
import { plain } from './gate-escape.ts';
import {
  changeGist,
  changeWord,
  dutiesLine,
  dutyWords,
  levelWords,
  ownerWords,
  provisionWords,
  startWords,
} from './impact-words.ts';

const changeLines = (change: OwnedChange): string[] => [
  `      ${changeWord[change.kind]}: ${levelWords(change)}  ${plain(change.finding.file, 300)}  ${plain(change.finding.rule, 100)}`,
  `        ${plain(change.finding.message, 600)}`,
];

const agencyLines = ({ owner, provisions, duties }: AgencyGroup): string[] => [
  `  ${ownerWords(owner)}`,
  ...provisions.flatMap((group) => [`    ${provisionWords(group.provisions)}`, ...group.changes.flatMap(changeLines)]),
  ...duties.flatMap((duty) => [
    `    Kewajiban ${provisionWords([(duty.after ?? duty.before)?.provision ?? ''])}`,
    `      ${dutyWords(duty)}`,
  ]),
];

/** The impact for people at a terminal, by regency, agency and provision. */
export const renderImpactText = (impact: Impact): string => {
  const duties = dutiesLine(impact);
  return [
    ...groupsOf(impact).flatMap(({ daerah, agencies }) => [plain(daerah, 100), ...agencies.flatMap(agencyLines), '']),
    startWords(impact),
    ...(isWithoutImpact(impact) ? ['Tidak ada rekaman yang dinilai lain dari sebelumnya.'] : []),
    ...changeKinds.map((kind) => `${changeWord[kind]}: ${impact.counts[kind]} (${changeGist[kind]})`),
    `Tetap: ${impact.unchanged}`,
    ...(duties ? [duties] : []),
    ...impact.notes.map((note) => `Catatan: ${plain(note, 600)}`),
    '',
  ].join('\n');
};
