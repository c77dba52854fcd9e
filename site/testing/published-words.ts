import { visibleHtml } from '../../scripts/core/portal/visible-html.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What a reader of a built page sees, without its tags. */
const wordsOf = (html: string): string =>
  folded(
    visibleHtml(html)
      .replaceAll(/<(?:wbr|\/?span|\/?a)\b[^>]*>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole),
  );

/** The sentences that somebody wrote into a field, in lists and their items too; codes are shown in other words. */
const sentencesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return / /.test(value.trim()) || value.endsWith('.') ? [folded(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
};

/** The sentences of some fields that a page does not show. */
export const unshownSentences = (html: string, fields: unknown): string[] => {
  const words = wordsOf(html);
  return sentencesIn(fields).filter((sentence) => !words.includes(sentence));
};
