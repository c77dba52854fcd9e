import { canonical, type Json } from '../canonical.ts';
import { aligned, isGroup, naturalKeyOf } from './list-items.ts';
import type { FieldChange } from './snapshot.ts';

/** Where in a record two values stand, and inside which items of lists. */
interface Spot {
  readonly path: string;
  readonly butir: FieldChange['butir'] | undefined;
}

/** Inside an item of a list: what names it, if anything does, tells more than its place. */
const inside = ({ path, butir }: Spot, item: unknown): Spot => {
  const key = naturalKeyOf(item);
  return { path, butir: key ? { ...butir, [path]: key } : butir };
};

const below = ({ path, butir }: Spot, key: string | number): Spot => ({
  path: path === '' ? String(key) : `${path}.${key}`,
  butir,
});

const changeAt = ({ path, butir }: Spot, sebelum: unknown, sesudah: unknown): FieldChange => ({
  path,
  ...(sebelum === undefined ? {} : { sebelum }),
  ...(sesudah === undefined ? {} : { sesudah }),
  ...(butir ? { butir } : {}),
});

const isSame = (a: unknown, b: unknown): boolean => canonical(a as Json) === canonical(b as Json);

const own = (group: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(group, key) ? group[key] : undefined;

const compareLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  spot: Spot,
  found: FieldChange[],
): void => {
  const items = aligned(before, after);
  if (!items) {
    found.push(changeAt(spot, before, after));
    return;
  }
  for (const i of items.gone) found.push(changeAt(below(spot, i), before[i], undefined));
  for (const one of items.now) {
    const item = after[one.after];
    const at = below(spot, one.after);
    if (one.before === undefined) found.push(changeAt(at, undefined, item));
    else compare(before[one.before], item, inside(at, item), found);
  }
};

const compare = (before: unknown, after: unknown, spot: Spot, found: FieldChange[]): void => {
  if (isGroup(before) && isGroup(after))
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(own(before, key), own(after, key), below(spot, key), found);
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, spot, found);
  else if (before === undefined || after === undefined ? before !== after : !isSame(before, after))
    found.push(changeAt(spot, before, after));
};

/**
 * What differs between two versions of a record, field by field. Lists are compared item by item by what names an item,
 * so that an event added to a history is one item that came; only a list whose items changed their order is given whole.
 */
export const fieldChanges = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] => {
  const found: FieldChange[] = [];
  compare(before, after, { path: '', butir: undefined }, found);
  return found;
};
