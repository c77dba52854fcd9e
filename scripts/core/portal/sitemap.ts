export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** As many addresses as the protocol of sitemaps.org lets one file hold. */
const MOST = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escaped = (address: string): string => encodeURI(address).replaceAll('&', '&amp;').replaceAll("'", '&apos;');

const listOf = (outer: string, inner: string, addresses: readonly string[]): string =>
  [
    HEAD,
    `<${outer} ${SPACE}>`,
    ...addresses.map((one) => `<${inner}><loc>${escaped(one)}</loc></${inner}>`),
    `</${outer}>`,
    '',
  ].join('\n');

/**
 * All pages for search engines, by whole addresses; `root` is where the portal begins, with a slash at its end. More than
 * one file holds stand in several, which `sitemap.xml` then names. Robots are told of it where the portal is a site of its own.
 */
export const sitemapFiles = (root: string, paths: readonly string[], most = MOST): SitemapFile[] => {
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, i) =>
    listOf(
      'urlset',
      'url',
      paths.slice(i * most, (i + 1) * most).map((path) => root + path),
    ),
  );
  const names = parts.map((_, i) => (parts.length === 1 ? 'sitemap.xml' : `sitemap-${i + 1}.xml`));
  const map = `${root}sitemap.xml`;
  return [
    ...parts.map((text, i) => ({ name: names[i] ?? '', text })),
    ...(parts.length > 1
      ? [
          {
            name: 'sitemap.xml',
            text: listOf(
              'sitemapindex',
              'sitemap',
              names.map((name) => root + name),
            ),
          },
        ]
      : []),
    ...(new URL(root).pathname === '/'
      ? [{ name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${map}\n` }]
      : []),
  ];
};
