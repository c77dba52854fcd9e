import { elementEnd } from './searchable-html.ts';

/** What a browser shows to nobody, or only later: remarks, programs, styles, templates, closed windows. */
const UNSEEN = /<!--.*?-->|<(template|script|style|dialog)\b.*?<\/\1>/gs;
const HIDDEN = /\shidden(?:="[^"]*")?(?=[\s>])/g;
const OPENING = /^<[a-z][a-z0-9]*(?:\s+[a-z0-9-]+(?:="[^"]*")?)*$/;

/** A built page without the elements that are hidden, or are no part of what is shown. */
export const visibleHtml = (html: string): string => {
  const shown = html.replace(UNSEEN, '');
  const kept: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of shown.matchAll(HIDDEN)) {
    const start = shown.lastIndexOf('<', index);
    if (start < from || !OPENING.test(shown.slice(start, index))) continue;
    kept.push(shown.slice(from, start));
    from = elementEnd(shown, start) ?? index + mark.length;
  }
  return kept.join('') + shown.slice(from);
};

/** Nothing but blanks and tags, up to the next word or the end of an element. */
const nothingIn = (tag: string): RegExp =>
  new RegExp(`(?:\\s|&nbsp;|&#160;|\u200b|<(?!/${tag}[\\s>])[^>]*>)*(?:</${tag}[\\s>]|$)`, 'y');
const blanks = new Map<string, RegExp>();

/** Whether nothing is written from a place to the end of the element that it stands in. */
const isBlankFrom = (html: string, at: number, tag: string): boolean => {
  const nothing = blanks.get(tag) ?? nothingIn(tag);
  blanks.set(tag, nothing);
  nothing.lastIndex = at;
  return nothing.test(html);
};

const VALUE = /\s*<dd(?:\s[^>]*)?>/y;

/** Whether the element that opens before a place says something; of a term, whether its value does too. */
export const isWritten = (html: string, opening: number): boolean => {
  const [, tag] = /^<([a-z][a-z0-9]*)/.exec(html.slice(opening, opening + 16)) ?? [];
  const start = html.indexOf('>', opening) + 1;
  if (tag === undefined || start === 0 || isBlankFrom(html, start, tag)) return false;
  if (tag !== 'dt') return true;
  const end = elementEnd(html, opening);
  if (end === undefined) return false;
  VALUE.lastIndex = end;
  return VALUE.test(html) && !isBlankFrom(html, VALUE.lastIndex, 'dd');
};
