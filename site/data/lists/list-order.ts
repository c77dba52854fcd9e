import { valueAt } from '../../../scripts/core/path.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { Regency } from '../portal.ts';
import { nameOf } from '../records/records.ts';
import { stateGroups, stateOfEntry } from '../records/state.ts';
import { slugsOf } from '../slugs.ts';
import { compareText, title } from '../words.ts';

/** A part of a list under a heading of its own; the heading is empty where the list is one whole. */
export interface ListGroup {
  readonly key: string;
  readonly heading: string;
  readonly anchor: string;
}

/** All records of a kind as its list has them, without anything of how they are shown. */
export interface ListOrder {
  /** What the groups tell apart: "Keadaan", "Rumpun"; nothing where there are none. */
  readonly by: string | undefined;
  /** The field that the groups go by; `keadaan` where it is derived. */
  readonly byField: string | undefined;
  readonly groups: readonly ListGroup[];
  readonly entries: readonly Entry[];
  readonly groupOf: (entry: Entry) => ListGroup;
}

const OTHERS = 'lainnya';

/** What happened is told as it happened, the latest first, and not sorted into groups. */
const chronicles: { readonly [J in Jenis]?: string } = { putusan: 'waktu', keberatan: 'tanggal' };

/** Whether a kind is a log of what happened. */
export const isChronicle = (jenis: Jenis): boolean => chronicles[jenis] !== undefined;

const chronicleOf = (jenis: Jenis, field: string, entries: readonly Entry[]): ListOrder => {
  const moment = (entry: Entry) => `${String(valueAt(entry.record, field))} ${entry.id}`;
  const group = { key: jenis, heading: '', anchor: jenis };
  return {
    by: undefined,
    byField: undefined,
    groups: [group],
    entries: entries
      .map((entry): [string, Entry] => [moment(entry), entry])
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([, entry]) => entry),
    groupOf: () => group,
  };
};

/** A list is grouped by state where there is one, else by the field that its kind names. */
const groupKeyOf = (entry: Entry, regency: Regency): string => {
  const state = stateOfEntry(entry, regency);
  if (state) return state.state;
  const { group } = kindOf(entry.jenis).publik;
  return group ? String(valueAt(entry.record, group) ?? OTHERS) : OTHERS;
};

const compareKeys = (a: string, b: string): number => Number(a === OTHERS) - Number(b === OTHERS) || compareText(a, b);

/** What the regency's own word list calls the values of the field that groups go by. */
const listedName = ({ policy }: Regency, jenis: Jenis, key: string): string | undefined => {
  const { vocabulary, publik } = kindOf(jenis);
  const list = Object.entries<string | undefined>(vocabulary ?? {}).find(([place]) => place === publik.group)?.[1];
  return policy?.vocabulary[list ?? '']?.nilai.find(({ id }) => id === key)?.label;
};

/** The content of a page has this id. */
const TAKEN = ['isi'];

const groupedOf = (regency: Regency, jenis: Jenis, entries: readonly Entry[]): ListOrder => {
  const keys = new Map(entries.map((entry) => [entry, groupKeyOf(entry, regency)]));
  const states = stateGroups(regency, jenis);
  const found = [...new Set(keys.values())];
  const inOrder =
    states.length > 0
      ? states.map(({ state }) => state).filter((state) => found.includes(state))
      : found.sort(compareKeys);
  const anchors = slugsOf(inOrder, TAKEN);
  const headingOf = (key: string) =>
    states.find(({ state }) => state === key)?.heading ??
    (inOrder.length > 1 ? (listedName(regency, jenis, key) ?? title(key)) : '');
  const groups = inOrder.map((key) => ({ key, heading: headingOf(key), anchor: anchors.get(key) ?? key }));
  const byKey = new Map(groups.map((group, place) => [group.key, { group, place }]));
  const { group: field } = kindOf(jenis).publik;
  const isWhole = groups.every(({ heading }) => heading === '');
  const byField = isWhole ? undefined : states.length > 0 ? 'keadaan' : (field ?? '');
  const placed = entries.map((entry) => ({
    entry,
    name: nameOf(entry),
    place: byKey.get(keys.get(entry) ?? '')?.place ?? 0,
  }));
  return {
    by: byField && (states.length > 0 ? 'Keadaan' : title(byField)),
    byField,
    groups,
    entries: placed.sort((a, b) => a.place - b.place || compareText(a.name, b.name)).map(({ entry }) => entry),
    groupOf: (entry) => byKey.get(keys.get(entry) ?? '')?.group ?? { key: '', heading: '', anchor: jenis },
  };
};

const orders = new WeakMap<Regency, Map<Jenis, ListOrder>>();

/** The order of a list: made once, and shared by all pages that show a part of it. */
export const orderOf = (regency: Regency, jenis: Jenis): ListOrder => {
  const known = orders.get(regency) ?? new Map<Jenis, ListOrder>();
  orders.set(regency, known);
  const entries = regency.byKind.get(jenis) ?? [];
  const field = chronicles[jenis];
  const order = known.get(jenis) ?? (field ? chronicleOf(jenis, field, entries) : groupedOf(regency, jenis, entries));
  known.set(jenis, order);
  return order;
};
