import { groundOf, isOld, type Report, type ReportedFinding } from './report.ts';

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const command = (finding: ReportedFinding): string => {
  const kind = isOld(finding) ? 'notice' : finding.level === 'galat' ? 'error' : 'warning';
  const place = `file=${escapeProperty(finding.file)},line=${finding.line},col=${finding.column},title=${escapeProperty(finding.rule)}`;
  return `::${kind} ${place}::${escapeData(`${finding.message} ${finding.help} Dasar: ${groundOf(finding)}.`)}`;
};

/** Annotations that the forge shows beside the changed lines. */
export const renderGithub = ({ findings }: Report): string =>
  findings.map((finding) => `${command(finding)}\n`).join('');
