import { groundOf, isOld, type Report, type ReportedFinding } from './report.ts';

const sarifLevel = (finding: ReportedFinding) =>
  finding.level === 'galat' ? 'error' : finding.level === 'celah' ? 'note' : 'warning';

const result = (finding: ReportedFinding) => ({
  ruleId: finding.rule,
  level: sarifLevel(finding),
  ...(finding.introduced === undefined ? {} : { baselineState: isOld(finding) ? 'unchanged' : 'new' }),
  message: { text: `${finding.message} ${finding.help} Dasar: ${groundOf(finding)}.` },
  partialFingerprints: { 'tataKelola/v1': finding.key },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: finding.file.split('/').map(encodeURIComponent).join('/') },
        region: { startLine: finding.line, startColumn: finding.column },
      },
    },
  ],
});

/** SARIF 2.1.0, which code forges and editors read. */
export const renderSarif = ({ findings }: Report): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'tata',
              rules: [...new Set(findings.map((finding) => finding.rule))].map((id) => ({ id })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: findings.map(result),
        },
      ],
    },
    null,
    2,
  )}\n`;
