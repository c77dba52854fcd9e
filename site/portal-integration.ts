import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertPublished } from '../scripts/adapters/published-pages.ts';
import { writeSitemap } from '../scripts/adapters/sitemap-writer.ts';
import { indexWords } from '../scripts/adapters/word-index.ts';
import { at, base, siteUrl } from './data/config.ts';

/** What a build of the portal does besides writing pages. */
export const portalIntegration = (): AstroIntegration => ({
  name: 'tata-portal',
  hooks: {
    // Told by the command and not by NODE_ENV: no environment may take the content policy off built pages.
    'astro:config:setup': ({ command }) => {
      process.env.TATA_DISUNTING = command === 'dev' ? '1' : '';
    },
    // The words of all pages are listed last.
    'astro:build:done': async ({ dir, logger }) => {
      assertPublished(fileURLToPath(dir), 'policies', at);
      // A sitemap holds whole addresses only: without one of its own the portal has none.
      if (siteUrl) writeSitemap(fileURLToPath(dir), siteUrl + base);
      const start = performance.now();
      const pages = await indexWords(fileURLToPath(dir));
      logger.info(`${pages} halaman dapat dicari, dalam ${Math.round(performance.now() - start)} ms`);
    },
  },
});
