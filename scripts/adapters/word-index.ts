import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchableHtml } from '../core/portal/searchable-html.ts';
import { OperationalError } from './operational-error.ts';

/** Files of Pagefind's own page parts, which the portal does not show. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}.{js,css}';
/** Pages that are handed over at once. */
const AT_ONCE = 64;

/** Parts of a page that say nothing of what it is about. */
const LEFT_OUT = ['.help', '.no-print', 'svg', 'figure'];

const asserted = (errors: readonly string[]): void => {
  if (errors.length === 0) return;
  throw new OperationalError(
    `Daftar kata untuk pencarian tidak dapat dibuat: ${errors.join('; ')}`,
    'Periksa apakah folder keluaran dapat ditulisi, lalu bangun portal sekali lagi.',
  );
};

const addPage = async (index: PagefindIndex, folder: string, file: string): Promise<number> => {
  const content = searchableHtml(await readFile(join(folder, file), 'utf8'));
  if (content === undefined) return 0;
  const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const { errors } = await index.addHTMLFile({ url, content });
  asserted(errors);
  return 1;
};

/**
 * Lists the words of all built pages that say they may be found, into `pagefind/` below the folder.
 * Returns the number of pages listed.
 */
export const indexWords = async (folder: string): Promise<number> => {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT, forceLanguage: 'id' });
    asserted(errors);
    if (!index) throw new Error('no index and no reason');
    // Sorted, so that the same pages give the same files.
    const files = globSync('**/*.html', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
    let pages = 0;
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const added = await Promise.all(files.slice(from, from + AT_ONCE).map((file) => addPage(index, folder, file)));
      pages += added.reduce((sum, one) => sum + one, 0);
    }
    asserted((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    for (const file of globSync(`pagefind/${UNUSED}`, { cwd: folder })) await rm(join(folder, file));
    return pages;
  } finally {
    await close();
  }
};
