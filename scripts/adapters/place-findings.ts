import type { Finding } from '../core/finding.ts';
import { locator } from './record-file.ts';

/**
 * Gives findings their lines and columns. Only files that have findings are opened again;
 * `textOf` returns undefined for what is no readable file.
 */
export const placeFindings = (
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): Finding[] => {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  return [...byFile].flatMap(([file, list]) => {
    const text = textOf(file);
    if (text === undefined) return list;
    const place = locator(file, text);
    return list.map((finding) => ({ ...finding, ...place(finding.path, finding.rule === 'skema/isian-asing') }));
  });
};
