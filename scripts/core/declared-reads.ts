import type { IndexName } from './records/indexes.ts';
import type { AnyRecord } from './records/kinds.ts';
import { type Entry, type Registry, refOf } from './registry.ts';
import type { Lookups, Rule } from './rule.ts';

/** The declared fields of a record; its id is always among them. */
export const pickFields = (rule: Rule, record: AnyRecord): unknown => {
  if (rule.fields === 'semua') return record;
  const picked: Record<string, unknown> = { id: record.id };
  for (const field of rule.fields)
    if (Object.hasOwn(record, field)) picked[field] = (record as unknown as Record<string, unknown>)[field];
  return picked;
};

/** The declared part of the registry, noting what is read. */
export const lookupsOf = (registry: Registry, rule: Rule, reads: Set<string>): Lookups<IndexName> => {
  const look = (index: IndexName, key: string): readonly Entry[] => {
    if (!rule.indexes.includes(index)) throw new Error(`${rule.id} reads the index "${index}" without declaring it`);
    reads.add(`${index} ${key}`);
    return registry.lookup(index, key);
  };
  return {
    find: (index, key) =>
      look(index, key).map((entry) => ({
        jenis: entry.jenis,
        ref: refOf(entry),
        // Read when it is looked at: many rules are content with the first that fits.
        get record() {
          return entry.record;
        },
      })) as never,
    get: (jenis, id) => (id === undefined ? undefined : (look('by-id', `${jenis}/${id}`)[0]?.record as never)),
    isBroken: (ref) => registry.broken.has(ref),
  };
};
