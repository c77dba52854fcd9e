import { type Jenis, jenisList, kindOf } from '../core/records/kinds.ts';
import { splitMarkdown } from './markdown.ts';
import { stepsOf } from './markdown-steps.ts';
import { decodeText, placerOf, type TextFault } from './text.ts';
import { parseYaml } from './yaml.ts';
import { placesOf } from './yaml-walk.ts';

/** A data file as read: its values, its Markdown body if any, the faults of its text. */
export interface ParsedFile {
  readonly text: string;
  readonly value: unknown;
  readonly body: string;
  readonly faults: readonly TextFault[];
}

const shift = (faults: readonly TextFault[], by: number): TextFault[] =>
  faults.map((fault) => ({ ...fault, offset: fault.offset + by }));

/** Parses the bytes of a `.yaml` or `.md` file. Never throws on bad content. */
export const parseRecordFile = (file: string, bytes: Uint8Array): ParsedFile => {
  const { text, faults } = decodeText(bytes);
  if (faults.length > 0) return { text, value: undefined, body: '', faults };
  if (!file.endsWith('.md')) return { text, body: '', ...parseYaml(text) };
  const parts = splitMarkdown(text);
  if (parts.faults.length > 0) return { text, value: undefined, body: parts.body, faults: parts.faults };
  const { value, faults: inside } = parseYaml(parts.front);
  return { text, value, body: parts.body, faults: shift(inside, parts.frontOffset) };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a record: those of its front matter and, where its kind says so, what its body holds. */
export const recordOf = (
  jenis: Jenis | 'daerah',
  { value, body, text }: ParsedFile,
): { readonly value: unknown; readonly faults: readonly TextFault[] } => {
  const field = jenis === 'daerah' ? undefined : kindOf(jenis).body;
  if (field === undefined || !isObject(value)) return { value, faults: [] };
  const twice = {
    code: 'isian-di-badan',
    offset: Math.max(0, text.search(new RegExp(`^${field}[ \\t]*:`, 'm'))),
    path: field,
    message: `"${field}" tertulis di kepala berkas.`,
    help: `Hapus dari kepala berkas; "${field}" dibaca dari badan berkas.`,
  };
  const { steps, faults } = stepsOf(body);
  const inside = faults.map((fault) => ({ ...fault, path: fault.path === '' ? field : `${field}.${fault.path}` }));
  return {
    value: { ...value, [field]: steps },
    faults: [...(Object.hasOwn(value, field) ? [twice] : []), ...shift(inside, text.length - body.length)],
  };
};

const bodyFields = jenisList.flatMap((jenis) => kindOf(jenis).body ?? []);

/** Offsets in a body by path: what it holds stands below the field that its kind names. */
const bodyPlaces = (body: string): ((path: string) => number | undefined) => {
  let places: ReadonlyMap<string, number> | undefined;
  return (path) => {
    const field = bodyFields.find((known) => path.startsWith(`${known}.`));
    if (field === undefined || body === '') return undefined;
    places ??= stepsOf(body).places;
    return places.get(path.slice(field.length + 1));
  };
};

/**
 * Finds lines and columns of paths in one file: a value where it stands; an unknown key where
 * its name stands; what is absent at the nearest parent that is there.
 */
export const locator = (
  file: string,
  text: string,
): ((path: string, onKey?: boolean) => { line: number; column: number }) => {
  const parts = file.endsWith('.md') ? splitMarkdown(text) : { front: text, frontOffset: 0, body: '', bodyOffset: 0 };
  const { values, keys } = placesOf(parts.front);
  const placed = placerOf(text);
  const inBody = bodyPlaces(parts.body);
  const inFront = (at: string, asked: boolean, onKey: boolean): number | undefined =>
    asked ? ((onKey ? keys.get(at) : undefined) ?? values.get(at)) : (keys.get(at) ?? values.get(at));
  return (path, onKey = false) => {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const front = inFront(at, at === path, onKey);
      if (front !== undefined) return placed(front + parts.frontOffset);
      const inside = inBody(at);
      if (inside !== undefined) return placed(inside + parts.bodyOffset);
      if (at === '') return { line: 1, column: 1 };
    }
  };
};
