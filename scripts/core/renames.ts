import { matchesOf, valueAt } from './path.ts';
import { type AnyRecord, type Jenis, kindOf } from './records/kinds.ts';
import type { SourceFile } from './register.ts';

const refOf = ({ daerah, jenis, name }: SourceFile) => `${daerah}/${jenis}/${name}`;

const fieldsOf = (value: unknown): Map<string, string> =>
  new Map(
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : [[key, JSON.stringify(inner)] as const]))
      : [],
  );

interface Candidate {
  readonly ref: string;
  readonly folder: string;
  readonly fields: ReadonlyMap<string, string>;
  /** What it says, without its name. */
  readonly content: string;
}

const candidateOf = (source: SourceFile): Candidate => {
  const fields = fieldsOf(source.value);
  const folder = `${source.daerah}/${source.jenis}`;
  return { ref: refOf(source), folder, fields, content: JSON.stringify([folder, ...fields]) };
};

/** The share of fields, apart from the id, that two records have alike. */
const likeness = ({ fields: left }: Candidate, { fields: right }: Candidate): number => {
  let alike = 0;
  for (const [key, text] of left) if (right.get(key) === text) alike++;
  return alike / Math.max(1, left.size, right.size);
};

/** The candidate that is most alike, if more than half. */
const bestFor = (gone: Candidate, came: Iterable<Candidate>): Candidate | undefined => {
  let [best, most]: [Candidate | undefined, number] = [undefined, 0.5];
  for (const one of came) {
    const share = one.folder === gone.folder ? likeness(gone, one) : 0;
    if (share > most) [best, most] = [one, share];
  }
  return best;
};

/**
 * Which records were renamed: a file that went and one that came, of the same kind in the same regency,
 * alike in more than half of their fields. From the old `daerah/jenis/id` to the new. Those that say the very same
 * find each other first: a whole folder may get new names at once.
 */
export const renamesOf = (base: readonly SourceFile[], head: readonly SourceFile[]): Map<string, string> => {
  const before = new Set(base.map(refOf));
  const after = new Set(head.map(refOf));
  const came = new Set(head.filter((source) => !before.has(refOf(source))).map(candidateOf));
  const gone = base.filter((source) => !after.has(refOf(source))).map(candidateOf);
  const twins = Map.groupBy([...came].reverse(), ({ content }) => content);
  const renames = new Map<string, string>();
  const note = (from: Candidate, to: Candidate | undefined) => {
    if (!to) return;
    renames.set(from.ref, to.ref);
    came.delete(to);
  };
  for (const one of gone) note(one, one.fields.size > 0 ? twins.get(one.content)?.pop() : undefined);
  for (const one of gone) if (!renames.has(one.ref)) note(one, bestFor(one, came));
  return renames;
};

/** A record of the base as it reads once others have their new names: naming them anew changes nothing of what it says. */
export const withNewNames = (
  record: AnyRecord,
  jenis: Jenis,
  daerah: string,
  renames: ReadonlyMap<string, string>,
): AnyRecord => {
  const moved = kindOf(jenis).references.flatMap((reference) =>
    matchesOf(record, reference.path).flatMap(([path, id]) => {
      const now = renames.get(`${daerah}/${reference.jenis}/${String(id)}`);
      return now === undefined ? [] : [{ path, id: now.split('/').at(-1) }];
    }),
  );
  if (moved.length === 0) return record;
  const copy = structuredClone(record);
  for (const { path, id } of moved) {
    const keys = path.split('.');
    const key = keys.pop() ?? '';
    (valueAt(copy, keys.join('.')) as Record<string, unknown>)[key] = id;
  }
  return copy;
};
