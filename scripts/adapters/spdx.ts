import parse from 'spdx-expression-parse';

/**
 * Whether a text is an expression of licences by SPDX, such as `EUPL-1.2` or `MIT OR GPL-3.0-or-later`. A reference to a
 * licence of one's own names nothing that others could look up: it does not count.
 */
export const isSpdxExpression = (text: string): boolean => {
  try {
    parse(text);
    return !/(?:License|Document)Ref-/.test(text);
  } catch {
    return false;
  }
};
