import type { Link } from '../links.ts';
import { regencies } from '../portal.ts';
import { catalogueHref } from './dcat-terms.ts';
import { feedFile, scopeName } from './feed-links.ts';

/** What the page of open data leads to beyond the files of registers. */
export interface CatalogueLinks {
  readonly catalogue: Link;
  /** The feeds of all and of each regency; those of agencies are on the agencies' pages. */
  readonly feeds: readonly Link[];
}

export const catalogueLinks = (): CatalogueLinks => ({
  catalogue: { text: 'katalog.jsonld', href: catalogueHref },
  feeds: [{}, ...regencies.map((regency) => ({ regency }))].map((scope) => ({
    text: scopeName(scope),
    href: feedFile(scope),
  })),
});
