import { numberWords } from '../words.ts';
import type { Facet } from './facets.ts';
import type { Column } from './list-columns.ts';
import type { ColumnHead } from './list-rows.ts';

/** A choice by one facet, with what is found under each value. */
export interface FacetChoice {
  readonly id: string;
  readonly label: string;
  /** Its place among the values that each row carries. */
  readonly place: number;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** What a browser needs to filter and sort a list; without JavaScript nothing of it is shown. */
export interface ListControls {
  readonly total: number;
  readonly choices: readonly FacetChoice[];
  readonly first: ColumnHead;
  /** The other columns of the one table that stands for all groups. */
  readonly columns: readonly ColumnHead[];
  /** What the groups tell apart, a column there. */
  readonly by: string | undefined;
}

interface Listed {
  readonly total: number;
  /** Rows under each value, of each facet in its order. */
  readonly values: readonly ReadonlyMap<string, number>[];
  readonly columns: readonly Column[];
  readonly facets: readonly Facet[];
  readonly first: ColumnHead;
  readonly by: string | undefined;
  /** The facet whose value all rows share: there is nothing to choose. */
  readonly without: Facet | undefined;
}

/** So many values are looked up by typing, not in a menu. */
const MOST_OPTIONS = 60;

const optionsOf = (facet: Facet, counts: ReadonlyMap<string, number> | undefined): FacetChoice['options'] =>
  facet.values.flatMap(({ slug, label, contoh }) => {
    const count = counts?.get(slug);
    const sample = contoh && facet.kind === 'instansi' ? ', contoh' : '';
    return count === undefined ? [] : [{ value: slug, text: `${label} (${numberWords(count)}${sample})` }];
  });

/** One row needs neither filter nor order. */
export const listControls = ({
  total,
  values,
  columns,
  facets,
  first,
  by,
  without,
}: Listed): ListControls | undefined => {
  if (total < 2) return undefined;
  const choices = facets
    .map((facet, place) => ({ facet, place }))
    .filter(({ facet }) => facet !== without && facet.values.length <= MOST_OPTIONS)
    .map(({ facet, place }) => ({ id: facet.id, label: facet.label, place, options: optionsOf(facet, values[place]) }))
    .filter(({ options }) => options.length > 1);
  const group = by === undefined ? [] : [{ key: 'kelompok', label: by }];
  return {
    total,
    choices,
    first,
    columns: [...group, ...columns.filter(({ label }) => label !== by).map(({ key, label }) => ({ key, label }))],
    by,
  };
};
