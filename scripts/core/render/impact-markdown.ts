import { changeKinds } from '../impact/compare-findings.ts';
import { type AgencyGroup, groupsOf, type RegencyGroup } from '../impact/groups.ts';
import { type Impact, isWithoutImpact, type OwnedChange } from '../impact/impact.ts';
import { code, inert, plain } from './gate-escape.ts';
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

/** As long as a comment of the forge may be, with room for what stands around it. */
const longest = 50_000;
const mostRegencies = 20;

const changeItem = (change: OwnedChange): string => {
  const { file, rule, message } = change.finding;
  const what = `${changeWord[change.kind]}: **${inert(levelWords(change))}** ${code(plain(file, 200))}`;
  return `  - ${what} (${inert(plain(rule, 100))}) ${inert(plain(message, 300))}`;
};

const agencyItems = ({ owner, provisions, duties }: AgencyGroup): string[] => [
  `\n**${inert(ownerWords(owner))}**\n`,
  ...provisions.flatMap((group) => [`- ${inert(provisionWords(group.provisions))}`, ...group.changes.map(changeItem)]),
  ...duties.map((duty) => {
    const provision = provisionWords([(duty.after ?? duty.before)?.provision ?? '']);
    return `- Kewajiban ${inert(provision)}: ${inert(dutyWords(duty))}`;
  }),
];

/** As many lines as fit; how many are left out is said, and the fold is closed in any case. */
const regencyLines = ({ daerah, count, agencies }: RegencyGroup, room: number): string[] => {
  const items = agencies.flatMap(agencyItems);
  let left = room;
  const fitting = items.filter((item) => {
    left -= item.length + 1;
    return left > 0;
  });
  const missing = items.length - fitting.length;
  return [
    `### ${inert(plain(daerah, 100)) || '-'}`,
    '',
    '<details>',
    // In HTML no escape of Markdown works: it holds a count and our own words, nothing else.
    `<summary>${count} perubahan</summary>`,
    ...fitting,
    ...(missing > 0
      ? ['', `${missing} baris lagi tidak ditampilkan; jalankan tata impact untuk melihat semuanya.`]
      : []),
    '',
    '</details>',
    '',
  ];
};

/** The impact as a comment or a job summary: counts first, the rest folded by regency, of bounded length. */
export const renderImpactMarkdown = (impact: Impact): string => {
  const all = groupsOf(impact);
  const groups = all.slice(0, mostRegencies);
  const room = Math.floor(longest / Math.max(1, groups.length));
  const duties = dutiesLine(impact);
  return [
    '## Dampak atas rekaman yang sudah ada',
    '',
    inert(startWords(impact)),
    '',
    ...(isWithoutImpact(impact) ? ['Tidak ada rekaman yang dinilai lain dari sebelumnya.', ''] : []),
    '| Perubahan | Banyaknya | Artinya |',
    '|---|---:|---|',
    ...changeKinds.map((kind) => `| ${changeWord[kind]} | ${impact.counts[kind]} | ${changeGist[kind]} |`),
    `| Tetap | ${impact.unchanged} | temuan yang sama di kedua pihak |`,
    '',
    ...(duties ? [duties, ''] : []),
    ...impact.notes.flatMap((note) => [inert(plain(note, 600)), '']),
    ...groups.flatMap((group) => regencyLines(group, room)),
    ...(all.length > groups.length ? [`${all.length - groups.length} daerah lagi tidak ditampilkan.`, ''] : []),
    'Ini keterangan, bukan putusan: yang memutus perubahan kebijakan menimbangnya.',
    '',
  ].join('\n');
};
