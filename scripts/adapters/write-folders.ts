import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import type { NewFile } from '../core/init/new-file.ts';

const comments = (lines: readonly string[] = []): string => lines.map((line) => `# ${line}\n`).join('');

/** The text of a file that is given as values. */
export const textOfNewFile = ({ path, note, content }: NewFile): string => {
  if (typeof content === 'string') return content;
  // Dates stand without quotes in all files here; the reader takes them as text either way.
  const plain = dump(content.value, { lineWidth: -1, noRefs: true }).replace(/'(\d{4}-\d{2}-\d{2})'$/gm, '$1');
  const values = comments(note) + plain;
  return path.endsWith('.md') ? `---\n${values}---\n${content.body ?? ''}` : values;
};

/**
 * Writes whole folders that are not there yet: all files are made beside them first and then moved, so that a run that is
 * killed or refused leaves none of them half written. What was moved is taken back if a later folder cannot be.
 */
export const writeFolders = (root: string, folders: readonly string[], files: readonly NewFile[]): void => {
  const draft = mkdtempSync(join(root, '.tata-rancangan-'));
  const done: string[] = [];
  try {
    for (const file of files) {
      mkdirSync(dirname(join(draft, file.path)), { recursive: true });
      writeFileSync(join(draft, file.path), textOfNewFile(file), { flag: 'wx' });
    }
    for (const folder of folders) {
      const place = join(root, folder);
      if (existsSync(place)) throw new Error(`${folder} is there already`);
      mkdirSync(dirname(place), { recursive: true });
      renameSync(join(draft, folder), place);
      done.push(place);
    }
  } catch (error) {
    for (const place of done) rmSync(place, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};
