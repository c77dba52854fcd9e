import { splitMarkdown } from './markdown.ts';
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

/**
 * Finds lines and columns of paths in one file: a value where it stands; an unknown key where
 * its name stands; what is absent at the nearest parent that is there.
 */
export const locator = (
  file: string,
  text: string,
): ((path: string, onKey?: boolean) => { line: number; column: number }) => {
  const parts = file.endsWith('.md') ? splitMarkdown(text) : { front: text, frontOffset: 0 };
  const { values, keys } = placesOf(parts.front);
  const placed = placerOf(text);
  return (path, onKey = false) => {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const offset =
        (onKey && at === path ? keys.get(at) : undefined) ??
        (at === path ? values.get(at) : (keys.get(at) ?? values.get(at)));
      if (offset !== undefined) return placed(offset + parts.frontOffset);
      if (at === '') return { line: 1, column: 1 };
    }
  };
};
