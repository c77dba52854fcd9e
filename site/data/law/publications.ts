import { type PublicationItem, shownAt } from '../../../scripts/core/policy/publication.ts';
import { publicationsOn, type StatedPublication } from '../../../scripts/core/portal/publication-gaps.ts';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { at } from '../config.ts';
import { type Link, provisionHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { type BasisView, basisView } from '../records/findings.ts';

/** Under which provisions a page shows what it shows, and whether that is the text or a local choice. */
export interface PublicationNote {
  readonly provisions: readonly Link[];
  readonly basis: BasisView;
}

const known = new WeakMap<Regency, readonly StatedPublication[]>();

const publicationsIn = (regency: Regency): readonly StatedPublication[] => {
  const found = known.get(regency) ?? (regency.policy ? publicationsOn(regency.policy, at) : []);
  known.set(regency, found);
  return found;
};

/** What is wanted on the list of a kind, or on the page of each of its records. */
const wantedOn = (regency: Regency, jenis: Jenis, each: boolean): readonly StatedPublication[] =>
  publicationsIn(regency).filter(({ publikasi }) => {
    const shown = shownAt(publikasi);
    return shown?.jenis === jenis && shown.each === each;
  });

/** What the list of a kind is to show, each field once and in the words of the provision. */
export const publishedItems = (regency: Regency, jenis: Jenis): readonly PublicationItem[] => {
  const items = wantedOn(regency, jenis, false).flatMap(({ publikasi }) => shownAt(publikasi)?.items ?? []);
  return items.filter(({ isian }, i) => items.findIndex((other) => other.isian === isian) === i);
};

/** The fields that the list of a kind is to show, as the regulations and settings of a regency want it. */
export const publishedFields = (regency: Regency, jenis: Jenis): ReadonlySet<string> =>
  new Set(publishedItems(regency, jenis).map(({ isian }) => isian));

/** Whether a regency publishes records of a kind. */
export const publishes = (regency: Regency, jenis: Jenis): boolean =>
  [true, false].some((each) => wantedOn(regency, jenis, each).length > 0);

/** The provisions of one basis; the regulation is named once, after the last of its provisions. */
const linksTo = (regency: Regency, group: readonly StatedPublication[]): Link[] =>
  group.map(({ stated }, i) => {
    const next = group[i + 1]?.stated.regulation.id;
    const named = next === stated.regulation.id ? '' : ` ${stated.regulation.sebutan}`;
    return {
      text: `${citationOf(stated.id)}${named}`,
      href: provisionHref(regency.id, stated.regulation.id, stated.provision.ayat),
    };
  });

/** The provisions under which a page shows records of a kind, one note for each basis. */
export const publicationNotes = (regency: Regency, jenis: Jenis, page: 'daftar' | 'rekaman'): PublicationNote[] => {
  const wanted = wantedOn(regency, jenis, page === 'rekaman');
  const once = [...new Map(wanted.map((one) => [`${one.stated.id} ${one.dasar}`, one])).values()];
  return [...new Set(once.map(({ dasar }) => dasar))].map((dasar) => ({
    provisions: linksTo(
      regency,
      once.filter((one) => one.dasar === dasar),
    ),
    basis: basisView(dasar),
  }));
};
