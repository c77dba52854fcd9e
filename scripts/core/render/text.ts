import { secretRule } from '../secret-words.ts';
import { countsLine, groundOf, isOld, type Report, type ReportedFinding } from './report.ts';
import { tame } from './tame.ts';
import { levelWord } from './words.ts';

/** What these rules find must not be repeated in logs. */
const unquoted = new Set(['rekaman/tanpa-data-pribadi']);
/** A key has many lines: of its file nothing is quoted, whatever else is said of it. */
const secretive = new Set(['rekaman/tanpa-kunci-rahasia', secretRule]);

const snippet = (finding: ReportedFinding, lines: readonly string[]): string[] => {
  const line = lines[finding.line - 1];
  if (unquoted.has(finding.rule) || line === undefined || line.length > 200 || line.trim() === '') return [];
  const gutter = String(finding.line);
  return [
    `    ${gutter} | ${tame(line)}`,
    `    ${' '.repeat(gutter.length)} | ${' '.repeat(Math.max(0, finding.column - 1))}^`,
  ];
};

const block = (finding: ReportedFinding, report: Report, secret: ReadonlySet<string>): string =>
  [
    `${tame(finding.file)}:${finding.line}:${finding.column}  ${levelWord[finding.level]}  ${finding.rule}`,
    `  ${tame(finding.message)}`,
    ...(secret.has(finding.file) ? [] : snippet(finding, report.linesOf(finding.file))),
    `  Bantuan: ${tame(finding.help)}`,
    `  Dasar: ${groundOf(finding)}`,
  ].join('\n');

/** The report for a terminal: every finding with its line quoted, then the counts. */
export const renderText = (report: Report): string => {
  const shown = report.findings.filter((finding) => !isOld(finding));
  const old = report.findings.length - shown.length;
  const secret = new Set(report.findings.filter(({ rule }) => secretive.has(rule)).map(({ file }) => file));
  return [
    ...shown.map((finding) => `${block(finding, report, secret)}\n`),
    ...(report.base
      ? [
          `Dibandingkan dengan ${report.base}: ${shown.length} temuan baru, ${old} temuan lama yang tidak menentukan hasil.`,
        ]
      : []),
    `Diperiksa per ${report.at}. ${countsLine(report.summary)}.`,
    '',
  ].join('\n');
};
