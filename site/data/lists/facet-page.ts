import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type CountView, countOf } from '../counts.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { facetHref, facetIndexHref, feedHref, kindHref, type Link, outcomeHref } from '../links.ts';
import { csvOfEntries } from '../open-data/downloads.ts';
import { type Regency, regencies } from '../portal.ts';
import { capital, inSentence } from '../words.ts';
import { partDownload, partOf, type ValueLink, valueLinks } from './facet-links.ts';
import { type Facet, type FacetValue, facetsOf } from './facets.ts';
import { orderOf } from './list-order.ts';
import { type ListPage, listPage } from './list-page.ts';

const kindCrumb = (regency: Regency, jenis: Jenis): Link => ({
  text: kindOf(jenis).judul,
  href: kindHref(regency.id, jenis),
});

const by = (jenis: Jenis, facet: Facet): string => `${kindOf(jenis).judul} menurut ${inSentence(facet.label)}`;

/** Two values may read the same, as agencies of one name do. */
const labelOf = ({ values }: Facet, value: FacetValue): string =>
  values.some((other) => other !== value && other.label === value.label)
    ? `${value.label} (${value.slug})`
    : value.label;

/** The records that share one value. */
export const facetPage = (regency: Regency, jenis: Jenis, facet: Facet, value: FacetValue, page: number): ListPage => {
  const index = {
    text: capital(`menurut ${inSentence(facet.label)}`),
    href: facetIndexHref(regency.id, jenis, facet.id),
  };
  const hrefOf = (n: number) => facetHref(regency.id, jenis, facet.id, value.slug, n);
  const label = labelOf(facet, value);
  const agency = regency.registry.lookup('by-id', `instansi/${value.slug}`)[0];
  return listPage({
    regency,
    jenis,
    page,
    heading: `${by(jenis, facet)}: ${label}`,
    entries: value.entries,
    hrefOf,
    crumbs: [kindCrumb(regency, jenis), index, ...(page === 1 ? [] : [{ text: label, href: hrefOf(1) }])],
    part: partOf(regency, jenis, facet, value, orderOf(regency, jenis).entries.length),
    facet,
    downloads: [partDownload(regency, jenis, facet, value)],
    feeds:
      facet.kind === 'instansi' && agency ? [{ text: `Umpan ${label}`, href: feedHref(regency.id, agency.id) }] : [],
  });
};

/** All values of a facet with their counts. */
export interface FacetIndexPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly back: Link;
  readonly count: CountView;
  readonly values: readonly ValueLink[];
}

export const facetIndexPage = (regency: Regency, jenis: Jenis, facet: Facet): FacetIndexPage => ({
  frame: frameOf({
    title: by(jenis, facet),
    description: `${by(jenis, facet)} dalam register ${regency.registry.profil.nama}: setiap pilihan dengan jumlah rekamannya.`,
    crumbs: [regencyCrumb(regency), kindCrumb(regency, jenis)],
    href: facetIndexHref(regency.id, jenis, facet.id),
    regency,
    files: [`registry/${regency.id}/${jenis}/`],
  }),
  heading: by(jenis, facet),
  back: { text: `Semua ${inSentence(kindOf(jenis).judul)}`, href: kindHref(regency.id, jenis) },
  count: countOf(orderOf(regency, jenis).entries),
  values: valueLinks(regency, jenis, facet),
});

/** The log of decisions of one outcome, under the address that it has always had. */
export const outcomePage = (regency: Regency, outcome: string): ListPage => {
  const { entries } = orderOf(regency, 'putusan');
  const facet = facetsOf(regency, 'putusan').find(({ kind }) => kind === 'keadaan');
  const value = facet?.values.find(({ slug }) => slug === outcome);
  return listPage({
    regency,
    jenis: 'putusan',
    page: 1,
    heading: `Putusan ${outcome}`,
    entries: value?.entries ?? entries.filter(({ record }) => 'jenis' in record && record.jenis === outcome),
    hrefOf: (n) =>
      facet && n > 1 ? facetHref(regency.id, 'putusan', facet.id, outcome, n) : outcomeHref(regency.id, outcome),
    crumbs: [kindCrumb(regency, 'putusan')],
    ...(facet && value && { part: partOf(regency, 'putusan', facet, value, entries.length), facet }),
    ...(facet && value && { downloads: [partDownload(regency, 'putusan', facet, value)] }),
    nothing: `Belum ada putusan ${outcome}.`,
  });
};

/** One value of one facet of one list, with the names that addresses have for them. */
export interface Part {
  readonly regency: Regency;
  readonly jenis: Jenis;
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly params: { readonly daerah: string; readonly jenis: string; readonly facet: string; readonly nilai: string };
}

/** Every facet of every list. */
export const allFacets = (): { regency: Regency; jenis: Jenis; facet: Facet }[] =>
  regencies.flatMap((regency) =>
    jenisList.flatMap((jenis) => facetsOf(regency, jenis).map((facet) => ({ regency, jenis, facet }))),
  );

/** Every part of every list. */
export const allParts = (): Part[] =>
  allFacets().flatMap(({ regency, jenis, facet }) =>
    facet.values.map((value) => ({
      regency,
      jenis,
      facet,
      value,
      params: { daerah: regency.id, jenis, facet: facet.id, nilai: value.slug },
    })),
  );

export const partCsv = ({ jenis, value }: Part): string => csvOfEntries(jenis, value.entries);
