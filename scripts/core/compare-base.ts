import type { Finding } from './finding.ts';
import { valueAt } from './path.ts';
import type { SourceFile } from './register.ts';
import { renamesOf } from './renames.ts';

/** What a side of the comparison holds of one record's file. */
type Content = Pick<SourceFile, 'value' | 'text'>;

export interface Side {
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

const refOf = ({ daerah, jenis, name }: SourceFile) =>
  `${daerah}/${jenis === 'daerah' ? 'daerah' : `${jenis}/${name}`}`;
const contentsOf = (sources: readonly SourceFile[]): Map<string, Content> =>
  new Map(sources.map((source) => [refOf(source), source]));

/** The key of a finding had its record the new name; the fourth part of a key is the record. */
const rekey = (key: string, record: string): string => key.split('|').with(3, record).join('|');

/**
 * What stands at a finding's path; unreadable files count by their text. Renamed ids are written the new way on both
 * sides, since a word that is no reference, such as an official label, may look like the old id and stays as it was.
 */
const bytesAt = (content: Content | undefined, path: string, ids: ReadonlyMap<string, string>): string | undefined => {
  if (content === undefined) return undefined;
  if (content.value === undefined) return content.text;
  return JSON.stringify(valueAt(content.value, path), (key, inner: unknown) =>
    typeof inner === 'string' && key !== 'host' ? (ids.get(inner) ?? inner) : inner,
  );
};

/**
 * Tells which findings a change introduces: one is old only if the base has a finding of the same key
 * and the same bytes at its path. Renamed records are compared under their new names.
 */
export const isIntroduced = (base: Side, head: readonly SourceFile[]): ((finding: Finding) => boolean) => {
  const renames = renamesOf(base.sources, head);
  const ids = new Map([...renames].map(([from, to]) => [from.split('/').at(-1) ?? from, to.split('/').at(-1) ?? to]));
  const before = contentsOf(base.sources);
  const after = contentsOf(head);
  const known = new Map<string, Set<string | undefined>>();
  for (const finding of base.findings) {
    const from = `${finding.daerah}/${finding.record}`;
    const to = renames.get(from) ?? from;
    const key = rekey(finding.key, to.slice(finding.daerah.length + 1));
    const bytes = known.get(key) ?? new Set();
    known.set(key, bytes.add(bytesAt(before.get(from), finding.path, ids)));
  }
  return (finding) =>
    !known.get(finding.key)?.has(bytesAt(after.get(`${finding.daerah}/${finding.record}`), finding.path, ids));
};
