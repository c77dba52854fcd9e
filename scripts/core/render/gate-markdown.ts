import type { Decision } from '../gate/decision.ts';
import type { Facts } from '../gate/facts.ts';
import { code, inert } from './gate-escape.ts';
import { detailLines } from './gate-lines.ts';
import type { RequirementWords } from './gate-requirement.ts';
import { type FindingWords, type GateWords, gateWords } from './gate-words.ts';

/** By this the gate finds its own comment again. */
export const gateMark = '<!-- tata-kelola:gerbang -->';

/** Forges refuse comments beyond some 65,000 characters. */
const limit = 60_000;

export interface MarkdownOptions {
  /** Address of the portal, ending in a slash, where the reason codes are explained. */
  readonly portal?: string;
  /** The putusan that ended the request, once it stands on main. */
  readonly landed?: { readonly id: string; readonly jenis: 'disetujui' | 'ditolak' };
}

type CodeLink = (reason: string) => string;

const codeLink =
  ({ portal }: MarkdownOptions): CodeLink =>
  (reason) =>
    portal ? `[${code(reason)}](${encodeURI(portal)}gerbang/alasan/#${reason})` : code(reason);

const requirement =
  (link: CodeLink) =>
  (words: RequirementWords): string =>
    [
      `- **${words.state}.** ${inert(words.asks)}`,
      ...detailLines(words).map(
        ({ label, text, code: reason }) => `  - ${label}: ${inert(text)}${reason ? ` (${link(reason)})` : ''}`,
      ),
      `  - Syarat: ${code(words.id)}`,
    ].join('\n');

const finding = ({ level, about, file, message, help, ground }: FindingWords): string =>
  [
    `- **${level}.** ${inert(about)}: ${inert(message)}`,
    ...(help ? [`  - Bantuan: ${inert(help)}`] : []),
    `  - Dasar: ${inert(ground)}`,
    `  - Berkas: ${code(file)}`,
  ].join('\n');

/** A heading with its items, or with their fold; each item stands by itself, so that a long message can be cut between. */
interface Section {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

const section = (heading: string, items: readonly string[]): Section => ({
  open: `### ${heading}\n`,
  items,
  close: '',
});

/** The summary stands in HTML, where no escape of Markdown works: it holds our own words and a count, nothing else. */
const folded = (summary: string, items: readonly string[]): Section => ({
  open: `<details>\n<summary>${items.length} ${summary}</summary>\n`,
  items,
  close: '\n</details>\n',
});

/** The text to sign stands as it is, byte for byte: it is offered only where it holds nothing but plain letters. */
const statementSection = ({ statement }: GateWords): Section => ({
  open: '<details>\n<summary>Naskah bagi yang menandatangani suaranya sendiri</summary>\n',
  items: statement === undefined ? [] : [`~~~json\n${statement}\n~~~`],
  close: '\n</details>\n',
});

const sectionsOf = (words: GateWords, link: CodeLink): Section[] => [
  section(
    'Yang dapat dilakukan sekarang',
    words.steps.map((step) => `- ${inert(step)}`),
  ),
  section(
    'Penolakan',
    words.refusal
      ? [
          `- Oleh: ${inert(words.refusal.by)}`,
          `- Alasan menurut: ${inert(words.refusal.ground)}`,
          `- Uraian: ${inert(words.refusal.reason)}`,
          `- Keberatan: ${inert(words.refusal.objection)}`,
        ]
      : [],
  ),
  section(
    'Penolakan yang tidak dihitung',
    words.refusalsDropped.map(
      ({ who, sentence, todo, code: reason }) => `- ${inert(`${who}. ${sentence} ${todo}`)} (${link(reason)})`,
    ),
  ),
  section('Belum terpenuhi', words.unmet.map(requirement(link))),
  section('Temuan yang ditimbulkan perubahan ini', words.findings.map(finding)),
  folded('syarat sudah terpenuhi', words.met.map(requirement(link))),
  folded('syarat tidak berlaku di sini', words.others.map(requirement(link))),
  statementSection(words),
];

/** As much as fits, item by item; folds are always closed, and what was left out is counted. */
const fitted = (sections: readonly Section[], room: number): string => {
  let left = room;
  let hidden = 0;
  const parts: string[] = [];
  for (const { open, items, close } of sections.filter((one) => one.items.length > 0)) {
    const kept: string[] = [];
    left -= open.length + close.length + 4;
    for (const item of items) {
      if (item.length + 1 > left) break;
      kept.push(item);
      left -= item.length + 1;
    }
    hidden += items.length - kept.length;
    if (kept.length > 0) parts.push(`${open}\n${kept.join('\n')}\n${close}`);
  }
  return [
    ...parts,
    ...(hidden > 0
      ? [`Pesan ini dipotong: ${hidden} butir tidak dimuat. ${code('npx tata gate')} menampilkan semuanya.\n`]
      : []),
  ].join('\n');
};

const endings = {
  disetujui: 'Permohonan ini disetujui dan sudah masuk cabang utama.',
  ditolak: 'Permohonan ini ditolak. Isinya tidak masuk cabang utama.',
} as const;

/**
 * The decision as the one comment on the request: it begins with the mark by which it is found. The same decision gives the
 * same text, whenever it is judged, so that nobody is told twice.
 */
export const renderGateMarkdown = (decision: Decision, facts: Facts, options: MarkdownOptions = {}): string => {
  const words = gateWords(decision, facts);
  const { landed } = options;
  const headline = landed ? `${endings[landed.jenis]} Putusannya ${landed.id}.` : words.headline;
  const shown = landed ? { ...words, steps: [] } : words;
  const head = `${gateMark}\n## Gerbang persetujuan\n\n**${inert(headline)}**\n\n`;
  return `${head}${fitted(sectionsOf(shown, codeLink(options)), limit - head.length - 200)}`;
};
