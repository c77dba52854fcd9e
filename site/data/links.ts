import { base } from './config.ts';

/** The one place where addresses of pages are made: every link carries the path of a fork. */
const pageAt = (...segments: readonly string[]): string =>
  base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');

export interface Link {
  readonly text: string;
  readonly href: string;
}

export const asset = (name: string): string => base + name;
export const homeHref = base;
export const daerahHref = (daerah: string): string => pageAt(daerah);
export const kindHref = (daerah: string, jenis: string): string => pageAt(daerah, jenis);
export const recordHref = (daerah: string, jenis: string, id: string): string => pageAt(daerah, jenis, id);
export const comparisonHref = (daerah: string, id: string): string => pageAt(daerah, 'aplikasi', id, 'perbandingan');
export const regulationsHref = (daerah: string): string => pageAt(daerah, 'peraturan');
export const regulationHref = (daerah: string, regulation: string): string => pageAt(daerah, 'peraturan', regulation);
export const articleHref = (daerah: string, regulation: string, pasal: number): string =>
  pageAt(daerah, 'peraturan', regulation, `pasal-${pasal}`);
export const provisionAnchor = (ayat: string): string => `ayat-${ayat.replaceAll('.', '-')}`;
export const provisionHref = (daerah: string, regulation: string, ayat: string): string =>
  `${articleHref(daerah, regulation, Number.parseInt(ayat, 10))}#${provisionAnchor(ayat)}`;
export const rulesHref = pageAt('aturan');
export const ruleHref = (id: string): string => pageAt('aturan', ...id.split('/'));
export const decidersHref = (daerah: string): string => pageAt(daerah, 'siapa-memutus');
/** The log of decisions of one outcome. */
export const outcomeHref = (daerah: string, outcome: string): string => pageAt(daerah, 'putusan', outcome);
export const reasonsHref = pageAt('gerbang', 'alasan');
export const dataSourcesHref = pageAt('sumber-data');
