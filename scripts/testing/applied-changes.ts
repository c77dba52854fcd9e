import type { FieldChange } from '../core/history/snapshot.ts';

type Container = Record<string, unknown> | unknown[];

const stepInto = (container: Container, key: string): Container =>
  (Array.isArray(container) ? container[Number(key)] : container[key]) as Container;

const parentOf = (root: Container, path: string): readonly [parent: Container, key: string] => {
  const keys = path.split('.');
  const key = keys.pop() ?? '';
  return [keys.reduce(stepInto, root), key];
};

const isItem = (root: Container, { path }: FieldChange): boolean => Array.isArray(parentOf(root, path)[0]);

const set = (container: Container, key: string, value: unknown): void => {
  if (Array.isArray(container)) container[Number(key)] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
};

/**
 * A version of a record made from the one before and what changed: items that went are taken out by their old places,
 * the last first; then the others are put in or replaced in the order in which they are told.
 */
export const applied = (
  before: Readonly<Record<string, unknown>>,
  changes: readonly FieldChange[],
): Readonly<Record<string, unknown>> => {
  const root = structuredClone(before) as Record<string, unknown>;
  const byParent = Map.groupBy(changes, ({ path }) => path.split('.').slice(0, -1).join('.'));
  // A list inside of an item is reached only after the items around it have their new places.
  const parents = [...byParent.keys()].sort((a, b) => a.split('.').length - b.split('.').length);
  for (const one of parents) {
    const told = byParent.get(one) ?? [];
    const gone = told.filter((change) => !('sesudah' in change));
    for (const change of gone.toReversed()) {
      const [parent, key] = parentOf(root, change.path);
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }
    for (const change of told.filter((other) => 'sesudah' in other)) {
      const [parent, key] = parentOf(root, change.path);
      const isNew = !('sebelum' in change);
      if (isItem(root, change) && isNew) (parent as unknown[]).splice(Number(key), 0, structuredClone(change.sesudah));
      else set(parent, key, structuredClone(change.sesudah));
    }
  }
  return root;
};
