import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapFiles } from '../core/portal/sitemap.ts';

/** Writes the sitemap of all built pages; the page for wrong addresses is no folder and stays out. */
export const writeSitemap = (folder: string, root: string): void => {
  const paths = globSync('**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
  for (const { name, text } of sitemapFiles(root, paths)) writeFileSync(join(folder, name), text);
};
