import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { facetHref, facetIndexHref, facetTableHref, kindHref, type Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { inSentence, numberWords } from '../words.ts';
import type { Facet, FacetValue } from './facets.ts';

/** A way to the records that share one value. */
export interface ValueLink extends Link {
  readonly total: number;
  readonly contoh: boolean;
  readonly current: boolean;
}

/** A facet on the page of the whole list. */
export interface FacetLinks extends Link {
  /** How many values it has. */
  readonly values: number;
  /** The values themselves where they are short enough to stand in a line. */
  readonly short: readonly ValueLink[];
}

/** Which part of a list a page shows. */
export interface PartView {
  /** "12 dari 56 rekaman". */
  readonly share: string;
  readonly back: Link;
  readonly label: string;
  /** The label in the middle of a sentence. */
  readonly name: string;
  /** The values of the facet, this one marked; the largest ones where they are many. */
  readonly values: readonly ValueLink[];
  /** The page of all values. */
  readonly all: Link;
  readonly isShortened: boolean;
}

/** More values than this on every page of every value would be most of the portal. */
const MOST_VALUES = 40;
/** How many are named then. */
const LARGEST = 12;

/** An origin says itself that it is a sample, and a letter is none. */
const PLAIN: readonly Facet['kind'][] = ['asal', 'huruf'];

const valueLink =
  (regency: Regency, jenis: Jenis, facet: Facet, chosen?: FacetValue) =>
  (value: FacetValue): ValueLink => ({
    text: value.label,
    href: facetHref(regency.id, jenis, facet.id, value.slug),
    total: value.entries.length,
    contoh: value.contoh && !PLAIN.includes(facet.kind),
    current: value === chosen,
  });

/** All values of a facet, each a way to its records. */
export const valueLinks = (regency: Regency, jenis: Jenis, facet: Facet): ValueLink[] =>
  facet.values.map(valueLink(regency, jenis, facet));

/** Letters help where a list does not fit a screen or two. */
const isLong = ({ values }: Facet): boolean => values.reduce((sum, { entries }) => sum + entries.length, 0) >= 20;

export const facetLinks = (regency: Regency, jenis: Jenis, facets: readonly Facet[]): FacetLinks[] =>
  facets.map((facet) => ({
    text: facet.label,
    href: facetIndexHref(regency.id, jenis, facet.id),
    values: facet.values.length,
    short: facet.kind === 'huruf' && isLong(facet) ? valueLinks(regency, jenis, facet) : [],
  }));

const isFew = ({ values }: Facet): boolean => values.length <= MOST_VALUES;

const namedValues = (facet: Facet, chosen: FacetValue): readonly FacetValue[] => {
  if (isFew(facet)) return facet.values;
  const largest = facet.values.toSorted((a, b) => b.entries.length - a.entries.length).slice(0, LARGEST);
  return facet.values.filter((value) => value === chosen || largest.includes(value));
};

export const partOf = (regency: Regency, jenis: Jenis, facet: Facet, value: FacetValue, total: number): PartView => ({
  share: `${numberWords(value.entries.length)} dari ${numberWords(total)} rekaman`,
  back: { text: `Semua ${inSentence(kindOf(jenis).judul)}`, href: kindHref(regency.id, jenis) },
  label: facet.label,
  name: inSentence(facet.label),
  values: namedValues(facet, value).map(valueLink(regency, jenis, facet, value)),
  all: {
    text: `Semua ${numberWords(facet.values.length)} pilihan`,
    href: facetIndexHref(regency.id, jenis, facet.id),
  },
  isShortened: !isFew(facet),
});

/** The CSV of just the records that share a value. */
export const partDownload = (regency: Regency, jenis: Jenis, facet: Facet, value: FacetValue): Link => ({
  text: 'CSV bagian ini',
  href: facetTableHref(regency.id, jenis, facet.id, value.slug),
});
