import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexWords } from '../scripts/adapters/word-index.ts';

/** Lists the words of the built pages, as the last step of every build. */
export const searchIntegration = (): AstroIntegration => ({
  name: 'tata-cari',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const start = performance.now();
      const pages = await indexWords(fileURLToPath(dir));
      logger.info(`${pages} halaman dapat dicari, dalam ${Math.round(performance.now() - start)} ms`);
    },
  },
});
