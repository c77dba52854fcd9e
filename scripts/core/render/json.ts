import type { Report } from './report.ts';

/** The report as the JSON contract has it; `introduced` is added when there is a base. */
export const renderJson = ({ at, base, summary, findings }: Report): string =>
  `${JSON.stringify({ version: 1, at, ...(base ? { base } : {}), summary, findings }, null, 2)}\n`;
