import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltPortal } from './built-portal.ts';

export interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** What a reader of a file has before them: a packed list of words unpacked, a folded calendar in whole lines. */
const textOf = (file: string): string => {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return file.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text;
};

/** Every file that a build wrote, by its path in the portal. */
export const builtFiles = ({ folder }: Pick<BuiltPortal, 'folder'>, pattern = '**/*'): BuiltFile[] =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length).replaceAll('\\', '/'), text: textOf(file) }));

/** Which of some words stand in a file of a portal, or in the name of one, as `path: word`. */
export const filesWith = (portal: Pick<BuiltPortal, 'folder'>, words: readonly string[]): string[] =>
  builtFiles(portal).flatMap(({ path, text }) => {
    // A long name is parted by places where a line may break: to a reader it is one word.
    const whole = path.endsWith('.html') ? text.replaceAll('<wbr>', '') : text;
    return words.filter((word) => whole.includes(word) || path.includes(word)).map((word) => `${path}: ${word}`);
  });
