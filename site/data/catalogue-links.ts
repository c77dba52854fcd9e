import { catalogueHref } from './dcat-terms.ts';
import { feedLink } from './feed-links.ts';
import type { Link } from './links.ts';
import { regencies } from './portal.ts';

export interface CatalogueLink extends Link {
  readonly type: string;
  /** What it is good for, in one sentence. */
  readonly note: string;
}

/** What the page of open data leads to beyond the registers: the catalogue, and the feeds of all and of each regency. */
export const catalogueLinks = (): readonly CatalogueLink[] => [
  {
    text: 'katalog.jsonld',
    href: catalogueHref,
    type: 'application/ld+json',
    note: 'katalog DCAT (JSON-LD) dengan semua register, berkas dan lisensinya, serta himpunan data instansi yang dinyatakan terbuka.',
  },
  ...[{}, ...regencies.map((regency) => ({ regency }))].map((scope) => ({
    ...feedLink(scope),
    type: 'application/atom+xml',
    note: 'umpan Atom dengan 50 perubahan terbaru.',
  })),
];
