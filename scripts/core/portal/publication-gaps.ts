import type { Basis } from '../finding.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision, versionOn } from '../policy/policies.ts';
import { type Publication, type PublicationItem, shownAt } from '../policy/publication.ts';
import { citationOf } from '../render/citation.ts';
import { type PageFacts, pageFacts, shows } from './page-facts.ts';

/** A publication duty in force on a day. */
export interface StatedPublication {
  readonly stated: StatedProvision;
  /** Its id among the entries of `penegakan`. */
  readonly id: string;
  readonly dasar: Basis;
  readonly publikasi: Publication;
}

/** What a regency publishes under its regulations on a day. */
export const publicationsOn = (policy: DaerahPolicy, at: string): StatedPublication[] =>
  provisionsOf(policy).flatMap((stated) =>
    (versionOn(stated.provision.versi, at)?.penegakan ?? []).flatMap((entry) =>
      'publikasi' in entry ? [{ stated, id: entry.id, dasar: entry.dasar, publikasi: entry.publikasi }] : [],
    ),
  );

/** A page as it was built; `path` is below the portal's own address. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** The built pages below a regency's own: the list of a kind with all its parts, and the pages of its records. */
export interface BuiltPages {
  readonly list: (jenis: string) => readonly BuiltPage[];
  readonly records: (jenis: string) => readonly BuiltPage[];
}

/** What a publication duty asks for and a page does not show. */
export interface PublicationGap {
  readonly provision: string;
  readonly penegakan: string;
  /** The page, or where it should be. */
  readonly page: string;
  /** Nothing where the page itself is missing. */
  readonly item: PublicationItem | undefined;
}

type FactsOf = (page: BuiltPage) => PageFacts;

/** The pages that are held to a duty; nothing where there should be one and is none. */
const pagesOf = (
  pages: BuiltPages,
  jenis: string,
  each: boolean,
  factsOf: FactsOf,
): readonly BuiltPage[] | undefined => {
  const list = pages.list(jenis);
  if (!each) return list.length > 0 ? list : undefined;
  // Parts of a list may stand beside the pages of its records.
  const isList = (page: BuiltPage): boolean => factsOf(page).tables > 0 || factsOf(page).isEmpty;
  const found = pages.records(jenis).filter((page) => !isList(page));
  // A list that says that it is empty needs no page of a record.
  return found.length > 0 || (list[0] && factsOf(list[0]).isEmpty) ? found : undefined;
};

/** What the pages of a regency lack of what its regulations and settings want published on a day. */
export const publicationGaps = (policy: DaerahPolicy, at: string, pages: BuiltPages): PublicationGap[] => {
  const read = new Map<string, PageFacts>();
  const factsOf: FactsOf = ({ path, html }) => {
    const facts = read.get(path) ?? pageFacts(html);
    read.set(path, facts);
    return facts;
  };
  return publicationsOn(policy, at).flatMap(({ stated, id, publikasi }): PublicationGap[] => {
    const shown = shownAt(publikasi);
    if (!shown) return [];
    const gap = { provision: stated.id, penegakan: id };
    const found = pagesOf(pages, shown.jenis, shown.each, factsOf);
    if (!found) return [{ ...gap, page: `/${policy.daerah}/${publikasi.alamat}`, item: undefined }];
    return found.flatMap((page) =>
      shown.items
        .filter(({ isian }) => !shows(factsOf(page), isian))
        .map((item) => ({ ...gap, page: page.path, item })),
    );
  });
};

/** A gap in a sentence for whoever builds the portal. */
export const gapWords = ({ provision, penegakan, page, item }: PublicationGap): string => {
  const ground = `${citationOf(provision.split('/')[1] ?? '')} (${provision}, ${penegakan})`;
  return item
    ? `Halaman ${page} belum menampilkan "${item.hal}" (isian ${item.isian}) menurut ${ground}.`
    : `Halaman ${page} tidak ada, padahal dimaksud ${ground}.`;
};
