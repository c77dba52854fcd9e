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

/**
 * The keys of a finding had its record the new name; the fourth part is the record. The last part tells faults of one
 * place apart, at times by the id of another record, which may have a new name as well.
 */
const rekeyed = (key: string, record: string, ids: ReadonlyMap<string, string>): Set<string> => {
  const parts = key.split('|').with(3, record);
  const last = parts.at(-1) ?? '';
  return new Set([parts.join('|'), parts.with(-1, ids.get(last) ?? last).join('|')]);
};

/**
 * What a finding is about, to tell it from another of the same key; unreadable files count by their text. What a rule
 * misses in a record or a list is told by the key alone: it is still the same when something else there changes.
 * Renamed ids are written the new way on both sides, since a word that is no reference, such as an official label, may
 * look like the old id and stays as it was.
 */
const bytesOf = (
  { rule, path, key }: Finding,
  content: Content | undefined,
  ids: ReadonlyMap<string, string>,
): string | undefined => {
  if (content === undefined) return undefined;
  if (content.value === undefined) return content.text;
  const value = valueAt(content.value, path);
  const isPlain = value !== undefined && typeof value !== 'object';
  const isAmongOthers = !rule.startsWith('skema/') && (path === '' || !key.endsWith('|'));
  if (isAmongOthers && !isPlain) return '';
  return JSON.stringify(value, (name, inner: unknown) =>
    typeof inner === 'string' && name !== 'host' ? (ids.get(inner) ?? inner) : inner,
  );
};

/**
 * Tells which findings a change introduces: one is old only if the base has a finding of the same key
 * about the same bytes. Renamed records are compared under their new names.
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
    for (const key of rekeyed(finding.key, to.slice(finding.daerah.length + 1), ids)) {
      const bytes = known.get(key) ?? new Set();
      known.set(key, bytes.add(bytesOf(finding, before.get(from), ids)));
    }
  }
  return (finding) =>
    !known.get(finding.key)?.has(bytesOf(finding, after.get(`${finding.daerah}/${finding.record}`), ids));
};
