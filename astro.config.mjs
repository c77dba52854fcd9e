import { defineConfig } from 'astro/config';
import { portalIntegration } from './site/portal-integration.ts';

// Astro reports its use over the network unless told otherwise.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// A fork may publish under its own address and path: SITE_URL=https://contoh.example SITE_BASE=/register npm run build
const { SITE_URL, SITE_BASE } = process.env;

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  output: 'static',
  // Every page is a folder with an index: the same address on every static host.
  trailingSlash: 'always',
  // A strict content policy forbids styles inside pages; eight pages at once is measurably fastest.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  integrations: [portalIntegration()],
  // All styles in one file: one request of 9 KB, kept for every page that follows, instead of up to fourteen a page.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  ...(SITE_URL ? { site: SITE_URL } : {}),
  ...(SITE_BASE ? { base: SITE_BASE } : {}),
});
