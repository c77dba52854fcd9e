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

/** The share of fields, apart from the id, that two records have alike. */
const likeness = (a: unknown, b: unknown): number => {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  const alike = [...left].filter(([key, text]) => right.get(key) === text).length;
  return alike / Math.max(1, left.size, right.size);
};

/**
 * Which records were renamed: a file that went and one that came, of the same kind in the same regency,
 * alike in more than half of their fields. From the old `daerah/jenis/id` to the new.
 */
export const renamesOf = (base: readonly SourceFile[], head: readonly SourceFile[]): Map<string, string> => {
  const before = new Set(base.map(refOf));
  const after = new Set(head.map(refOf));
  const came = head.filter((source) => !before.has(refOf(source)));
  const renames = new Map<string, string>();
  for (const gone of base.filter((source) => !after.has(refOf(source)))) {
    const [best] = came
      .filter(
        (source) =>
          source.daerah === gone.daerah &&
          source.jenis === gone.jenis &&
          ![...renames.values()].includes(refOf(source)),
      )
      .map((source) => ({ ref: refOf(source), share: likeness(gone.value, source.value) }))
      .filter(({ share }) => share > 0.5)
      .toSorted((a, b) => b.share - a.share);
    if (best) renames.set(refOf(gone), best.ref);
  }
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
