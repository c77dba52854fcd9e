import { elementEnd } from '../../scripts/core/portal/searchable-html.ts';

/** Where the elements of a page stand that show a field, of the tags given; what a browser fills in is left alone. */
const placesOf = (html: string, field: string, tags: string): [start: number, end: number][] => {
  const shown = html.replace(/<template\b.*?<\/template>/gs, (template) => ' '.repeat(template.length));
  const marked = new RegExp(`<(?:${tags})\\b[^>]*\\sdata-isian="${field}"[^>]*>`, 'g');
  return [...shown.matchAll(marked)].map(({ index }) => [index, elementEnd(shown, index) ?? shown.length]);
};

const without = (html: string, places: readonly (readonly [number, number])[]): string =>
  places.toReversed().reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), html);

/** A page without the elements that show a field. */
export const withoutField = (html: string, field: string): string =>
  without(html, placesOf(html, field, '[a-z][a-z0-9]*'));

/** A page without the last cell that shows a field in a table of records, its heads left; the same where there is none. */
export const withoutOneCell = (html: string, field: string): string =>
  without(html, placesOf(html, field, 'td').slice(-1));

/** A page without the first head of a column that shows a field; the same where there is none. */
export const withoutOneHead = (html: string, field: string): string => {
  const heads = placesOf(html, field, 'th').filter(
    ([start]) => !/^<th\b[^>]*scope="row"/.test(html.slice(start, start + 80)),
  );
  return without(html, heads.slice(0, 1));
};
