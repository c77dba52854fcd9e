import { contentPolicy } from '../../scripts/core/portal/content-policy.ts';
import type { Daerah } from '../../scripts/core/records/daerah.ts';
import { kindOf } from '../../scripts/core/records/kinds.ts';
import { at, isEdited, repositoryUrl } from './config.ts';
import { shownKinds } from './law/law.ts';
import {
  aboutHref,
  asset,
  calendarHref,
  changesHref,
  coverageHref,
  daerahHref,
  dataSourcesHref,
  decidersHref,
  englishHref,
  glossaryHref,
  homeHref,
  kindHref,
  type Link,
  openDataHref,
  questionsHref,
  regulationsHref,
  requestsHref,
  rulesHref,
  searchHref,
  statementHref,
  subjectsHref,
} from './links.ts';
import { type Regency, regencies } from './portal.ts';
import { version } from './version.ts';
import { dateWords } from './words.ts';

export interface NavLink extends Link {
  readonly current: boolean;
}

/** A regency's own pages, and its registers: there are too many of these to lie open everywhere. */
export interface RegencyMenu {
  readonly pages: readonly NavLink[];
  readonly registers: readonly NavLink[];
}

/** What surrounds the content of every page. */
export interface Frame {
  /** What the browser may load and run for this page; none while it is edited, when styles come inside pages. */
  readonly policy: string | undefined;
  /** Attributes by which Pagefind lists and filters this page; absent on pages that search does not show. */
  readonly found: Readonly<Record<string, string>> | undefined;
  /** The language of the page's own text; all but one are Indonesian. */
  readonly lang: 'id' | 'en';
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  readonly menu: readonly NavLink[];
  readonly regency: { readonly nama: string; readonly href: string; readonly menu: RegencyMenu } | undefined;
  /** The warning that nothing here has legal effect, where that is so. */
  readonly demonstration: string | undefined;
  /** Files that the page was made from. */
  readonly files: readonly { readonly path: string; readonly href: string | undefined }[];
  readonly checkedOn: string;
  readonly version: string | undefined;
  readonly home: string;
  /** What is new and what changed here, for a feed reader. */
  readonly feed: Link | undefined;
  readonly sources: string;
  /** What the portal says of itself. */
  readonly about: readonly Link[];
  readonly icon: string;
}

interface FrameParts {
  readonly title: string;
  readonly description: string;
  /** From below the home page to the parent of this page. */
  readonly crumbs?: readonly Link[];
  readonly href: string;
  readonly regency?: Regency;
  readonly files: readonly string[];
  readonly lang?: Frame['lang'];
  readonly feed?: Link;
  /** Names the kind of thing that the page is about, for pages that search shows. */
  readonly found?: Found;
}

/** What search knows of a page besides its words: its kind, and whether it is a sample. */
export interface Found {
  readonly jenis: string;
  readonly contoh?: boolean;
}

const foundAttributes = ({ jenis, contoh = false }: Found, regency: Regency | undefined): Record<string, string> => {
  const filters = { jenis, ...(regency && { daerah: regency.id }), ...(contoh && { contoh: 'ya' }) };
  const names = Object.keys(filters).map((name) => `${name}[data-${name}]`);
  return {
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`data-${name}`, value])),
    'data-pagefind-body': '',
    'data-pagefind-filter': names.join(', '),
  };
};

const about: readonly Link[] = [
  { text: 'Tentang', href: aboutHref },
  { text: 'Arti hasil', href: statementHref('arti-lulus') },
  { text: 'Arti penolakan', href: statementHref('penolakan') },
  { text: 'Meminta koreksi', href: statementHref('koreksi') },
  { text: 'Privasi', href: statementHref('privasi') },
  { text: 'Aksesibilitas', href: statementHref('aksesibilitas') },
  { text: 'Cakupan', href: coverageHref },
  { text: 'Kamus istilah', href: glossaryHref },
  { text: 'In English', href: englishHref },
];

const isDemonstration = ({ keadaan }: Daerah): boolean => keadaan === 'peragaan';

const demonstrationOf = (regency: Regency | undefined): string | undefined => {
  if (regency)
    return isDemonstration(regency.registry.profil)
      ? `Register ${regency.registry.profil.nama} ini peragaan, tanpa akibat hukum. Rekaman bertanda Contoh adalah rekaan.`
      : undefined;
  return regencies.some(({ registry }) => isDemonstration(registry.profil))
    ? 'Portal ini peragaan, tanpa akibat hukum. Rekaman bertanda Contoh adalah rekaan.'
    : undefined;
};

const regencyMenu = (regency: Regency, here: string): RegencyMenu => {
  const own = daerahHref(regency.id);
  const link = (text: string, href: string): NavLink => ({
    text,
    href,
    current: href === own ? here === own : here.startsWith(href),
  });
  return {
    pages: [
      link('Ringkasan', own),
      link('Pertanyaan', questionsHref(regency.id)),
      link('Permohonan', requestsHref(regency.id)),
      link('Kalender', calendarHref(regency.id)),
      link('Perubahan', changesHref(regency.id)),
      link('Siapa memutus', decidersHref(regency.id)),
      link('Peraturan', regulationsHref(regency.id)),
    ],
    registers: shownKinds(regency).map((jenis) => link(kindOf(jenis).judul, kindHref(regency.id, jenis))),
  };
};

/** The file in the repository's forge, when the publisher has named it. */
export const fileHref = (path: string): string | undefined =>
  repositoryUrl && `${repositoryUrl}/blob/${version?.commit ?? 'main'}/${path}`;

export const frameOf = ({
  title,
  description,
  crumbs = [],
  href,
  regency,
  files,
  lang = 'id',
  found,
  feed,
}: FrameParts): Frame => ({
  policy: isEdited ? undefined : contentPolicy({ wasm: href === searchHref }),
  found: found && foundAttributes(found, regency),
  lang,
  title: href === homeHref ? title : `${title} · ${regency ? `${regency.registry.profil.nama} · ` : ''}Tata Kelola`,
  description,
  crumbs: href === homeHref ? [] : [{ text: 'Beranda', href: homeHref }, ...crumbs],
  menu: [
    { text: 'Daerah', href: `${homeHref}#daerah` },
    { text: 'Aturan', href: rulesHref },
    { text: 'Perbandingan', href: subjectsHref },
    { text: 'Cari', href: searchHref },
    { text: 'Data terbuka', href: openDataHref },
  ].map((link) => ({ ...link, current: href.startsWith(link.href) })),
  regency: regency && {
    nama: regency.registry.profil.nama,
    href: daerahHref(regency.id),
    menu: regencyMenu(regency, href),
  },
  demonstration: demonstrationOf(regency),
  files: files.map((path) => ({ path, href: fileHref(path) })),
  checkedOn: dateWords(at),
  version: version && `${version.short}, ${dateWords(version.date)}`,
  home: homeHref,
  feed,
  sources: dataSourcesHref,
  about,
  icon: asset('ikon.svg'),
});

export const shortName = ({ nama }: Pick<Daerah, 'nama'>): string => nama.replace(/^Kabupaten /, '');
export const regencyCrumb = (regency: Regency): Link => ({
  text: regency.registry.profil.nama,
  href: daerahHref(regency.id),
});
