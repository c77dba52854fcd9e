import { jenisList } from '../../../scripts/core/records/kinds.ts';
import { regencies } from '../portal.ts';
import {
  allFacets,
  allParts,
  type FacetIndexPage,
  facetIndexPage,
  facetPage,
  outcomePage,
  partCsv,
} from './facet-page.ts';
import { type ListPage, wholeList } from './list-page.ts';
import { laterPages } from './paging.ts';

/** A page is put together when it is rendered, so that the rows of all lists are never in memory at once. */
export interface ListProps {
  readonly page: () => ListPage;
}

interface Paths<Params, Props = ListProps> {
  params: Params;
  props: Props;
}

type KindParams = { daerah: string; jenis: string };
type PartParams = KindParams & { facet: string; nilai: string };

const lists = () => regencies.flatMap((regency) => jenisList.map((jenis) => ({ regency, jenis })));

/** A list for every kind of every regency, also where it is still empty. */
export const listPaths = (): Paths<KindParams>[] =>
  lists().map(({ regency, jenis }) => ({
    params: { daerah: regency.id, jenis },
    props: { page: () => wholeList(regency, jenis, 1) },
  }));

/** The pages of long lists after the first. */
export const laterListPaths = (): Paths<KindParams & { nomor: string }>[] =>
  lists().flatMap(({ regency, jenis }) =>
    laterPages(regency.byKind.get(jenis)?.length ?? 0).map((n) => ({
      params: { daerah: regency.id, jenis, nomor: String(n) },
      props: { page: () => wholeList(regency, jenis, n) },
    })),
  );

export interface FacetIndexProps {
  readonly page: () => FacetIndexPage;
}

/** The values of each facet. */
export const facetIndexPaths = (): Paths<KindParams & { facet: string }, FacetIndexProps>[] =>
  allFacets().map(({ regency, jenis, facet }) => ({
    params: { daerah: regency.id, jenis, facet: facet.id },
    props: { page: () => facetIndexPage(regency, jenis, facet) },
  }));

/** The records of each value. */
export const partPaths = (): Paths<PartParams>[] =>
  allParts().map(({ regency, jenis, facet, value, params }) => ({
    params,
    props: { page: () => facetPage(regency, jenis, facet, value, 1) },
  }));

export const laterPartPaths = (): Paths<PartParams & { nomor: string }>[] =>
  allParts().flatMap(({ regency, jenis, facet, value, params }) =>
    laterPages(value.entries.length).map((n) => ({
      params: { ...params, nomor: String(n) },
      props: { page: () => facetPage(regency, jenis, facet, value, n) },
    })),
  );

/** The records of each value as a file. */
export const partCsvPaths = (): Paths<PartParams, { csv: () => string }>[] =>
  allParts().map((part) => ({ params: part.params, props: { csv: () => partCsv(part) } }));

const outcomes = ['disetujui', 'ditolak'];

/** The log of decisions by outcome, where there are decisions. */
export const outcomePaths = (): Paths<{ daerah: string; hasil: string }>[] =>
  regencies
    .filter(({ byKind }) => (byKind.get('putusan') ?? []).length > 0)
    .flatMap((regency) =>
      outcomes.map((hasil) => ({
        params: { daerah: regency.id, hasil },
        props: { page: () => outcomePage(regency, hasil) },
      })),
    );
