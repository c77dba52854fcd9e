import { generateAtomFeed } from 'feedsmith';
import { visibleText } from '../core/publish/public-text.ts';

export interface AtomLink {
  readonly rel: 'self' | 'alternate' | 'related';
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** ISO instant. */
  readonly updated: string;
  readonly summary: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly links: readonly AtomLink[];
}

export interface AtomFeed extends Pick<AtomEntry, 'id' | 'title' | 'updated' | 'links'> {
  readonly subtitle: string;
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

/** One line without unseen signs. */
const line = (text: string): string => visibleText(text.replace(/\s+/g, ' ').trim());

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text as HTML that shows it and does nothing else. Many readers take every title for HTML, whatever it says of itself:
 * what is said to be HTML and is escaped is harmless in all of them.
 */
const shown = (text: string): { value: string; type: 'html' } => ({
  value: line(text).replace(/[&<>]/g, (sign) => signs[sign] ?? ''),
  type: 'html',
});

const linkOf = ({ title, ...link }: AtomLink) => ({ ...link, ...(title !== undefined && { title: line(title) }) });

const entryOf = ({ id, title, updated, summary, category, links }: AtomEntry) => ({
  id,
  title: shown(title),
  updated: new Date(updated),
  summary: shown(summary),
  categories: [category],
  links: links.map(linkOf),
});

/** An Atom document (RFC 4287); texts may be hostile, ids and addresses are the portal's own. */
export const atomText = ({ id, title, updated, subtitle, author, links, entries }: AtomFeed): string =>
  generateAtomFeed({
    id,
    title: shown(title),
    subtitle: shown(subtitle),
    updated: new Date(updated),
    // A name is plain text by the standard: no sign of it may be taken for markup.
    authors: [{ name: line(author).replace(/[<>&]/g, ' ') }],
    links: links.map(linkOf),
    entries: entries.map(entryOf),
  });
