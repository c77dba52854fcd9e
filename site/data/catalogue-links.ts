import { catalogueHref } from './dcat-terms.ts';
import { feedLink } from './feed-links.ts';
import type { Link } from './links.ts';
import { regencies } from './portal.ts';

export interface CatalogueLink extends Link {
  /** What it is good for, in one sentence. */
  readonly note: string;
}

/** What the page of open data leads to beyond the registers: the catalogue, and the feeds of all and of each regency. */
export const catalogueLinks = (): readonly CatalogueLink[] => [
  {
    text: 'katalog.jsonld',
    href: catalogueHref,
    note: 'Katalog DCAT (JSON-LD): semua register dengan berkas dan lisensinya, dan himpunan data yang dinyatakan terbuka.',
  },
  ...[{}, ...regencies.map((regency) => ({ regency }))].map((scope) => ({
    ...feedLink(scope),
    note: 'Umpan Atom: 50 perubahan terbaru, yang baru dan yang berubah. Setiap instansi punya umpannya sendiri.',
  })),
];

/** Words about `publiccode.yml`, whose files are linked from the pages of their applications. */
export const publiccodeWords =
  'Aplikasi berkode terbuka yang keterangannya lengkap punya berkas publiccode.yml; tautannya ada di halaman aplikasinya.';
