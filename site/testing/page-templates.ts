import { globSync } from 'node:fs';

/** What a part of an address may be where two templates write pages of the same depth. */
const VALUES: Readonly<Record<string, string>> = { hasil: '(?:disetujui|ditolak)' };

/** A part that is named before one that may be anything, from left to right: so does Astro choose. */
const precedence = (template: string): string =>
  template
    .split('/')
    .map((part) => (part.startsWith('[') ? 1 : 0))
    .join('');

/** Every template of a page, as its file below `site/pages` without the ending; those that win come first. */
export const templates: readonly string[] = globSync('**/*.astro', { cwd: 'site/pages' })
  .map((file) => file.replaceAll('\\', '/').replace(/(?:\/index)?\.astro$/, ''))
  .sort((a, b) => precedence(a).localeCompare(precedence(b)) || a.localeCompare(b));

const addresses = templates.map((template) => {
  const parts = template.replace(/^index$/, '').replace(/\[(\w+)\]/g, (_, name: string) => VALUES[name] ?? '[^/]+');
  return { template, address: new RegExp(`^/${parts}/?$`) };
});

/** The template that a page was written with. */
export const templateOf = (path: string): string => {
  const found = addresses.find(({ address }) => address.test(path.replace(/\.html$/, '')));
  if (!found) throw new Error(`${path} has no template below site/pages`);
  return found.template;
};

/**
 * What type of page an address leads to: its template; records, and the first pages of their lists, are told apart by
 * their kind, and the calendar of a month from that of an agency.
 */
export const typeOf = (path: string): string => {
  const template = templateOf(path);
  if (/^\/[^/]+\/kalender\/\d{4}-\d{2}\/$/.test(path)) return '[daerah]/kalender/[bulan]';
  return /^\[daerah\]\/\[jenis\](?:\/\[id\])?$/.test(template)
    ? template.replace('[jenis]', path.split('/')[2] ?? '')
    : template;
};
