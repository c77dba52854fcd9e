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
/** A page of a long list: the first is the list itself. */
export const kindPageHref = (daerah: string, jenis: string, page: number): string =>
  page === 1 ? kindHref(daerah, jenis) : pageAt(daerah, jenis, 'halaman', String(page));
/** The part of a list that shares one value of a facet. */
export const facetHref = (daerah: string, jenis: string, facet: string, value: string, page = 1): string =>
  pageAt(daerah, jenis, 'menurut', facet, value, ...(page === 1 ? [] : ['halaman', String(page)]));
export const questionsHref = (daerah: string): string => pageAt(daerah, 'pertanyaan');
/** All values of a facet. */
export const facetIndexHref = (daerah: string, jenis: string, facet: string): string =>
  pageAt(daerah, jenis, 'menurut', facet);
/** The rows that share one value, as a file. */
export const facetTableHref = (daerah: string, jenis: string, facet: string, value: string): string =>
  `${facetHref(daerah, jenis, facet, value)}daftar.csv`;
export const questionHref = (daerah: string, question: string): string => pageAt(daerah, 'pertanyaan', question);
/** What left the register of a regency, or is out of use in it. */
export const archiveHref = (daerah: string): string => pageAt(daerah, 'arsip');
/** What changed in the register of a regency, month by month. */
export const changesHref = (daerah: string): string => pageAt(daerah, 'perubahan');
/** The question that a rule answers by itself, by its id. */
export const ruleQuestion = (rule: string): string => `aturan-${rule.replaceAll('/', '-')}`;
export const requestsHref = (daerah: string): string => pageAt(daerah, 'permohonan');
export const requestHref = (daerah: string, request: string): string => pageAt(daerah, 'permohonan', request);
export const coverageHref = pageAt('cakupan');
export const subjectsHref = pageAt('perbandingan');
export const subjectHref = (subject: string): string => pageAt('perbandingan', subject);
export const glossaryHref = pageAt('kamus');
export const termHref = (term: string): string => `${glossaryHref}#${term}`;
export const searchHref = pageAt('cari');
export const indexHref = pageAt('indeks');
export const letterHref = (letter: string, page = 1): string =>
  pageAt('indeks', letter, ...(page === 1 ? [] : ['halaman', String(page)]));
export const aboutHref = pageAt('tentang');
export const statementHref = (statement: string): string => pageAt('tentang', statement);
export const evidenceHref = pageAt('bukti-dukung');
export const englishHref = pageAt('en');
export const openDataHref = pageAt('data-terbuka');
export const dataSourcesHref = pageAt('sumber-data');

/** The rows behind the answer to a question. */
export const questionFileHref = (daerah: string, question: string): string =>
  `${questionHref(daerah, question)}daftar.csv`;
/** What falls due when: of all regencies, of one, of one month `YYYY-MM` or agency of it. */
export const calendarsHref = pageAt('kalender');
export const calendarHref = (daerah: string, part?: string, page = 1): string =>
  pageAt(daerah, 'kalender', ...(part === undefined ? [] : [part]), ...(page === 1 ? [] : ['halaman', String(page)]));
/** The same days for a calendar program. */
export const calendarFileHref = (daerah: string, instansi?: string): string =>
  `${calendarHref(daerah, instansi)}kalender.ics`;
/** Settings and word lists of a regency: what it chose where its regulation leaves room. */
export const choicesHref = (daerah: string): string => pageAt(daerah, 'pilihan-setempat');

/** The figures of a chart, below the page that shows it. */
export const chartFileHref = (page: string, chart: string): string => `${page}grafik/${encodeURIComponent(chart)}.csv`;

/** A file of the open data under `/api/v1/`: the registers, single records, schemas, catalogues. */
export const apiHref = (...path: readonly string[]): string =>
  `${base}api/v1/${path.map(encodeURIComponent).join('/')}`;
/** What is new and what changed: of all, of a regency, of one agency. */
export const feedHref = (daerah?: string, instansi?: string): string =>
  `${daerah === undefined ? base : instansi === undefined ? daerahHref(daerah) : recordHref(daerah, 'instansi', instansi)}umpan.xml`;
