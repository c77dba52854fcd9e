import { countsLine, groundOf, isOld, type Report, type ReportedFinding } from './report.ts';
import { levelWord } from './words.ts';

/**
 * Text from records is shown as text: no markup, no links, no mentions of accounts. Forges look for mentions
 * and addresses after they read the markup, so that only an invisible space keeps those apart.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|<>~&]/g, (character) => `\\${character}`)
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\u200b.`)
    .replace(/\s+/g, ' ');

const item = (finding: ReportedFinding): string =>
  [
    `- **${levelWord[finding.level]}** \`${finding.file.replace(/`/g, '')}:${finding.line}:${finding.column}\` (${escapeMarkdown(finding.rule)})`,
    `  ${escapeMarkdown(finding.message)} ${escapeMarkdown(finding.help)}`,
    `  Dasar: ${escapeMarkdown(groundOf(finding))}.`,
  ].join('\n');

/** The report as a comment for people who review. */
export const renderMarkdown = (report: Report): string => {
  const fresh = report.findings.filter((finding) => !isOld(finding));
  const old = report.findings.filter(isOld);
  return [
    '## Hasil pemeriksaan register',
    '',
    `Per ${report.at}: ${countsLine(report.summary)}.`,
    '',
    ...(fresh.length > 0 ? fresh.map(item) : ['Tidak ada temuan baru.']),
    ...(old.length > 0
      ? [
          '',
          '<details>',
          `<summary>${old.length} temuan lama yang tidak menentukan hasil</summary>`,
          '',
          ...old.map(item),
          '',
          '</details>',
        ]
      : []),
    '',
  ].join('\n');
};
