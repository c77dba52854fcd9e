import type { MiddlewareHandler } from 'astro';
import { withRelativeLinks } from '../scripts/core/portal/relative-links.ts';
import { base } from './data/config.ts';

// A host shows this page at the address that was asked for, however deep: only full paths lead on from there. A record may
// be called 404 too.
const isNotFoundPage = (path: string): boolean =>
  path.startsWith(base) && /^404(\.html|\/)?$/.test(path.slice(base.length));

/** Pages are written with full paths and leave with relative ones: what is built opens under any path, and from a folder. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (!isPage || isNotFoundPage(url.pathname)) return response;
  const html = await response.text();
  return new Response(withRelativeLinks(html, url.pathname, base), response);
};
