import type { PublicationItem } from '../../../scripts/core/policy/publication.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { CountView } from '../counts.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { termsOfKeys } from '../law/glossary-links.ts';
import { knowsKind, shownKinds } from '../law/law.ts';
import {
  type PublicationNote,
  publicationNotes,
  publishedFields,
  publishedItems,
  publishes,
} from '../law/publications.ts';
import { archiveHref, feedHref, kindHref, kindPageHref, type Link } from '../links.ts';
import { downloadsOf } from '../open-data/downloads.ts';
import type { Regency } from '../portal.ts';
import { stateNote } from '../records/state.ts';
import { inSentence, listWords, title } from '../words.ts';
import { type FacetLinks, facetLinks, type PartView } from './facet-links.ts';
import { type Facet, facetsOf } from './facets.ts';
import { columnsOf } from './list-columns.ts';
import { type ListControls, listControls } from './list-controls.ts';
import { isChronicle, type ListOrder, orderOf } from './list-order.ts';
import { type ColumnHead, groupsOf, type RowGroup } from './list-rows.ts';
import { type ListSummary, summaryOf } from './list-summary.ts';
import { itemsOn, type Pager, pagerOf, pageWith } from './paging.ts';

/** A list without records: why, where the first would be put, and what it will show of it. */
export interface EmptyList {
  readonly reason: string;
  readonly folder: string | undefined;
  readonly items: readonly PublicationItem[];
}

/** A way to a group, which may stand on another page of the list. */
export interface GroupLink extends Link {
  readonly total: number;
  readonly samples: boolean;
}

export interface ListPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly description: string;
  readonly count: CountView;
  /** Heading of the column that names the record. */
  readonly first: ColumnHead;
  readonly jump: readonly GroupLink[];
  /** The field that the groups go by. */
  readonly groupedBy: string | undefined;
  readonly groups: readonly RowGroup[];
  readonly pager: Pager | undefined;
  /** Said where there is nothing to show. */
  readonly empty: EmptyList | undefined;
  /** Where to look for what was once on the list. */
  readonly archive: string;
  readonly note: string | undefined;
  /** Where the words of the heading and of the columns are explained. */
  readonly terms: readonly Link[];
  /** The provisions under which this list is published. */
  readonly publications: readonly PublicationNote[];
  /** The ways in which the whole list can be read in parts. */
  readonly facets: readonly FacetLinks[];
  /** Which part this is, where it is not the whole. */
  readonly part: PartView | undefined;
  /** None of a kind that no regulation here knows and no record is of. */
  readonly downloads: readonly Link[];
  readonly feeds: readonly Link[];
  /** What a browser with JavaScript may do with the rows; nothing where there is too little. */
  readonly controls: ListControls | undefined;
}

/** What makes one list differ from another. */
export interface ListSpec {
  readonly regency: Regency;
  readonly jenis: Jenis;
  readonly page: number;
  readonly heading: string;
  /** In the order of the whole list. */
  readonly entries: readonly Entry[];
  readonly hrefOf: (page: number) => string;
  /** Between the regency and this list. */
  readonly crumbs?: readonly Link[];
  readonly part?: PartView;
  /** The facet whose value all rows share. */
  readonly facet?: Facet | undefined;
  readonly downloads?: readonly Link[];
  readonly feeds?: readonly Link[];
  readonly nothing?: string;
}

/** Why a list is empty: because nothing was recorded yet, or because no regulation here speaks of such records. */
const emptyReason = (regency: Regency, jenis: Jenis, folder: string): Omit<EmptyList, 'items'> => {
  const kind = inSentence(kindOf(jenis).judul);
  const names = listWords((regency.policy?.regulations ?? []).map(({ regulation }) => regulation.sebutan));
  if (names === '' || knowsKind(regency, jenis) || publishes(regency, jenis))
    return { reason: 'Belum ada rekaman jenis ini.', folder };
  return {
    reason: `Daftar ini kosong karena ketentuan ${names} yang diterapkan di register ini tidak mengenal ${kind}.`,
    folder: undefined,
  };
};

const whyEmpty = ({ regency, jenis, nothing }: ListSpec, folder: string): Omit<EmptyList, 'items'> => {
  if (nothing) return { reason: nothing, folder: undefined };
  return jenis === 'putusan'
    ? {
        reason: 'Belum ada putusan. Setiap putusan ditulis oleh gerbang setelah permohonan diputus.',
        folder: undefined,
      }
    : emptyReason(regency, jenis, folder);
};

/** The groups of a list with the page that each begins on. */
const jumpOf = ({ page, hrefOf }: ListSpec, order: ListOrder, summary: ListSummary): GroupLink[] => {
  const links = order.groups.flatMap(({ key, heading, anchor }) => {
    const found = summary.groups.get(key);
    if (!found) return [];
    const starts = pageWith(found.first);
    const href = `${starts === page ? '' : hrefOf(starts)}#${anchor}`;
    return [{ text: heading, href, total: found.total, samples: found.samples }];
  });
  return links.length > 1 ? links : [];
};

/** One page of a list, or of a part of it. */
export const listPage = (spec: ListSpec): ListPage => {
  const { regency, jenis, page, heading, entries, hrefOf } = spec;
  const { uraian, publik } = kindOf(jenis);
  const folder = `registry/${regency.id}/${jenis}/`;
  const pager = pagerOf(entries.length, page, hrefOf);
  const where = pager && pager.current > 1 ? `, halaman ${pager.current} dari ${pager.last}` : '';
  const order = orderOf(regency, jenis);
  const columns = columnsOf(regency, jenis);
  const published = publishedFields(regency, jenis);
  const facets = facetsOf(regency, jenis);
  const summary = summaryOf(entries, order, facets);
  const name = isChronicle(jenis) ? kindOf(jenis).judul : title(publik.name[0] ?? 'nama');
  const first = { key: 'nama', label: name };
  return {
    frame: frameOf({
      title: `${heading}${where}`,
      description: `${heading}${where} dalam register ${regency.registry.profil.nama}. ${uraian}`,
      crumbs: [regencyCrumb(regency), ...(spec.crumbs ?? [])],
      href: hrefOf(page),
      regency,
      files: [folder],
    }),
    heading,
    description: uraian,
    count: summary.count,
    first,
    jump: jumpOf(spec, order, summary),
    groupedBy: order.byField,
    groups: groupsOf(itemsOn(entries, page), { order, columns, published, facets, totals: summary.groups }),
    pager,
    empty: entries.length === 0 ? { ...whyEmpty(spec, folder), items: publishedItems(regency, jenis) } : undefined,
    archive: archiveHref(regency.id),
    terms: termsOfKeys([jenis, ...columns.map(({ key }) => key)]),
    note: entries.length > 0 ? stateNote(regency, jenis) : undefined,
    publications: publicationNotes(regency, jenis, 'daftar'),
    facets: facetLinks(regency, jenis, facets),
    part: spec.part,
    downloads: spec.downloads ?? (shownKinds(regency).includes(jenis) ? downloadsOf(regency, jenis) : []),
    feeds: [{ text: `Umpan ${regency.registry.profil.nama}`, href: feedHref(regency.id) }, ...(spec.feeds ?? [])],
    controls: listControls({
      total: entries.length,
      values: summary.values,
      columns,
      facets,
      first,
      by: order.by,
      without: spec.facet,
    }),
  };
};

/** The list of all records of a kind. */
export const wholeList = (regency: Regency, jenis: Jenis, page: number): ListPage =>
  listPage({
    regency,
    jenis,
    page,
    heading: kindOf(jenis).judul,
    entries: orderOf(regency, jenis).entries,
    hrefOf: (n) => kindPageHref(regency.id, jenis, n),
    crumbs: page === 1 ? [] : [{ text: kindOf(jenis).judul, href: kindHref(regency.id, jenis) }],
  });
