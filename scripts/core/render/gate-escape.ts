import { escapeMarkdown } from './markdown.ts';

/** Text that ends where a reader stops reading: at most `max` letters, cut with a sign that it was cut. */
const cut = (text: string, max: number): string => {
  const letters = Array.from(text.slice(0, 2 * max + 2));
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : letters.join('');
};

/** One line of visible letters: signs that steer a terminal or turn the direction of writing are shown as a sign. */
export const plain = (text: string, max = 400): string =>
  cut(
    text
      .slice(0, 8 * max)
      .replace(/\s+/g, ' ')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD')
      .trim(),
    max,
  );

/**
 * Text as text in a comment of the forge. References to requests, and formulas, are looked for after the
 * markup was read, so that an invisible space keeps them apart, as it does for mentions.
 */
export const inert = (text: string): string =>
  escapeMarkdown(text)
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/GH-(?=\d)/gi, (start) => `${start}\u200b`)
    .replace(/\$/g, '\\$\u200b');

const lookalike: Readonly<Record<string, string>> = { '`': "'", '<': '‹', '>': '›' };

/** An id or a path in a code span, which it cannot leave, and in which it cannot look like our own marks. */
export const code = (text: string): string => `\`${text.replace(/[`<>]/g, (sign) => lookalike[sign] ?? '') || '-'}\``;
