import type { AnyRecord } from './records/kinds.ts';
import type { Entry } from './registry.ts';
import { withNewNames } from './renames.ts';

/**
 * Finds a record as it was before a change, by regency and `jenis/id` of today: under its old name where it was renamed,
 * reading as it would with the new names of others.
 */
export const recordBefore = (
  renames: ReadonlyMap<string, string>,
  entryOf: (daerah: string, ref: string) => Entry | undefined,
): ((daerah: string, ref: string) => AnyRecord | undefined) => {
  const origins = new Map([...renames].map(([from, to]) => [to, from]));
  return (daerah, ref) => {
    const place = `${daerah}/${ref}`;
    const [, jenis, id] = (origins.get(place) ?? place).split('/');
    const then = entryOf(daerah, `${jenis}/${id}`);
    return then && withNewNames(then.record, then.jenis, daerah, renames);
  };
};
