import { type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import { hiddenSignIn } from '../core/hidden-sign.ts';
import { hiddenSign, type TextFault } from './text.ts';

type Scalar = Extract<Event, { type: 4 }>;

interface Visitor {
  /** A key of a mapping with its path, its name if it is plain text, offset, and whether the mapping has it already. */
  key?(path: string, name: string | undefined, offset: number, repeated: boolean): 'keep' | 'drop';
  /** Any node with its path and offset. */
  node?(path: string, offset: number, event: Event): void;
}

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** Walks the events of one document, telling the visitor keys and nodes; returns the events that were kept. */
const walk = (text: string, events: readonly Event[], visitor: Visitor): Event[] => {
  const kept: Event[] = [];
  let i = 0;
  const offsetOf = (event: Event, fallback: number): number => {
    if (event.type === 4) {
      if (event.valueStart < 0) return fallback;
      return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
    }
    if (event.type === 5) return event.anchorStart - 1;
    return 'start' in event ? event.start : fallback;
  };
  const skipTo = (length: number) => {
    kept.length = length;
  };
  const node = (path: string, fallback: number): void => {
    const event = events[i];
    if (!event) return;
    visitor.node?.(path, offsetOf(event, fallback), event);
    kept.push(plainEvent(event));
    i++;
    if (event.type === 2) sequence(path, event.start);
    else if (event.type === 3) mapping(path, event.start);
  };
  const close = () => {
    const event = events[i];
    if (event) kept.push(event);
    i++;
  };
  const sequence = (path: string, start: number) => {
    for (let n = 0; events[i] && events[i]?.type !== 6; n++) node(join(path, n), start);
    close();
  };
  const mapping = (path: string, start: number) => {
    const seen = new Set<string>();
    while (events[i] && events[i]?.type !== 6) {
      const before = kept.length;
      const keyEvent = events[i] as Event;
      const name = keyEvent.type === 4 ? scalarText(text, keyEvent) : undefined;
      const offset = offsetOf(keyEvent, start);
      const inner = join(path, name ?? '?');
      const decision = visitor.key?.(inner, name, offset, name !== undefined && seen.has(name)) ?? 'keep';
      if (name === undefined) node(inner, start);
      else {
        seen.add(name);
        kept.push(plainEvent(keyEvent));
        i++;
      }
      node(inner, offset);
      if (decision === 'drop') skipTo(before);
    }
    close();
  };
  const [first] = events;
  if (first) {
    kept.push(first);
    i = 1;
    node('', 0);
    kept.push({ type: 6 });
  }
  return kept;
};

const scalarText = (text: string, event: Scalar): string => (event.valueStart < 0 ? '' : getScalarValue(text, event));

/** The event without anchor or tag; an alias becomes an empty value. */
const plainEvent = (event: Event): Event => {
  if (event.type === 5)
    return {
      type: 4,
      valueStart: -1,
      valueEnd: -1,
      anchorStart: -1,
      anchorEnd: -1,
      tagStart: -1,
      tagEnd: -1,
      style: 1,
      chomping: 1,
      indent: -1,
      fast: false,
    };
  if (event.type === 2 || event.type === 3 || event.type === 4)
    return event.anchorStart >= 0 || event.tagStart >= 0
      ? { ...event, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }
      : event;
  return event;
};

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Every structural fault of a document, and its events with what is refused taken out. */
export const inspectYaml = (text: string, events: readonly Event[]): { faults: TextFault[]; cleaned: Event[] } => {
  const faults: TextFault[] = [];
  const add = (code: string, offset: number, path: string, message: string, help: string) =>
    faults.push({ code, offset, path, message, help });
  const cleaned = walk(text, events, {
    key: (path, name, offset, repeated) => {
      if (name !== undefined && forbidden.has(name))
        add('isian-terlarang', offset, path, `Isian "${name}" tidak boleh dipakai.`, 'Hapus isian ini.');
      else if (name === '<<')
        add(
          'gabungan',
          offset,
          path,
          'Penggabungan "<<" tidak dipakai di register ini.',
          'Tulis setiap isian langsung.',
        );
      else if (name === undefined)
        add(
          'isian-bukan-teks',
          offset,
          path,
          'Nama isian di sini bukan teks biasa.',
          'Tulis nama isian tanpa kurung dan tanda khusus.',
        );
      else if (repeated)
        add('isian-ganda', offset, path, `Isian "${name}" tertulis lebih dari sekali.`, 'Sisakan satu.');
      else return 'keep';
      return 'drop';
    },
    node: (path, offset, event) => {
      if (event.type === 5)
        add('alias', offset, path, 'Acuan "*" tidak dipakai di register ini.', 'Tulis nilainya langsung.');
      else if ('anchorStart' in event && event.anchorStart >= 0)
        add(
          'jangkar',
          event.anchorStart - 1,
          path,
          'Penanda "&" tidak dipakai di register ini.',
          'Hapus penandanya; apit nilainya dengan tanda kutip bila "&" bagian dari nilai.',
        );
      else if (event.type === 4 && hiddenSignIn(scalarText(text, event)) >= 0)
        add(hiddenSign.code, offset, path, hiddenSign.message, hiddenSign.help);
      if ('tagStart' in event && event.tagStart >= 0)
        add(
          'tag',
          event.tagStart,
          path,
          `Tanda "${text.slice(event.tagStart, event.tagEnd)}" tidak dipakai di register ini.`,
          'Hapus tandanya; apit nilainya dengan tanda kutip bila "!" bagian dari nilai.',
        );
    },
  });
  if (events.filter((event) => event.type === 1).length > 1) {
    const second =
      text.search(/^---(\s|$)/m) === 0 ? text.slice(3).search(/^---(\s|$)/m) + 3 : text.search(/^(---|\.\.\.)(\s|$)/m);
    add(
      'banyak-dokumen',
      Math.max(0, second),
      '',
      'Berkas ini memuat lebih dari satu dokumen ("---").',
      'Satu berkas untuk satu rekaman; pindahkan bagian lain ke berkasnya sendiri.',
    );
  }
  const tab = text.indexOf('\t');
  if (tab >= 0) add('tab', tab, '', 'Ada tab di berkas ini.', 'Ganti tab dengan spasi.');
  return { faults, cleaned };
};

/** Offsets of every value (and, under `keys`, of every key) by path. */
export const placesOf = (text: string): { values: ReadonlyMap<string, number>; keys: ReadonlyMap<string, number> } => {
  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const note = (map: Map<string, number>, path: string, offset: number) => {
    if (!map.has(path)) map.set(path, offset);
  };
  try {
    walk(text, parseEvents(text, {}), {
      key: (path, _name, offset) => {
        note(keys, path, offset);
        return 'keep';
      },
      node: (path, offset) => note(values, path, offset),
    });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
  return { values, keys };
};
