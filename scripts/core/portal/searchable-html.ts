const MARK = ' data-pagefind-ignore';

/** Where the element ends that starts at `from`; undefined when its end is not there. */
export const elementEnd = (html: string, from: number): number | undefined => {
  const [, name] = /^<([a-z][a-z0-9]*)(?=[\s>])/.exec(html.slice(from, from + 32)) ?? [];
  if (name === undefined) return undefined;
  const tag = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tag.lastIndex = from;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] === '' ? 1 : -1;
    const close = html.indexOf('>', found.index);
    if (depth === 0) return close === -1 ? undefined : close + 1;
  }
  return undefined;
};

/** The HTML without elements that say that their words are not listed; what has no end stays. */
const withoutIgnored = (html: string): string => {
  const kept: string[] = [];
  let from = 0;
  for (let mark = html.indexOf(MARK); mark !== -1; mark = html.indexOf(MARK, from)) {
    const start = html.lastIndexOf('<', mark);
    const end = start < from ? undefined : elementEnd(html, start);
    kept.push(html.slice(from, end === undefined ? mark + MARK.length : start));
    from = end ?? mark + MARK.length;
  }
  return kept.join('') + html.slice(from);
};

// Neighbours in a list or a table touch in the source; without a space their words would become one.
const apart = (html: string): string =>
  html.replace(/<\/(?:dt|dd|th|td|li|p|h[1-6]|summary|span)>/g, '$& ').replaceAll('<wbr>', '');

/**
 * The part of a built page whose words are listed, as a page of its own; undefined when it is not to be found at all.
 * The word index would leave the same out by itself, after having been sent and having read several times as much.
 */
export const searchableHtml = (html: string): string | undefined => {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start === -1 || end < start || !html.includes(' data-pagefind-body')) return undefined;
  const main = html.slice(start, end);
  return `<!doctype html><html lang="id"><body>${apart(withoutIgnored(main))}</main></body></html>`;
};
