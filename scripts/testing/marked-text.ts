/** A place in a text, 1-based; columns count UTF-16 units, as in findings. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

/**
 * Takes the marks `«` out of a text and tells where they stood.
 * Tests state a place by putting the mark there, so that no other code has to find it.
 */
export const readMarks = (marked: string): { readonly text: string; readonly marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  let [text, line, column] = ['', 1, 1];
  for (const unit of marked.split('')) {
    if (unit === '«') {
      marks.push({ line, column });
      continue;
    }
    text += unit;
    [line, column] = unit === '\n' ? [line + 1, 1] : [line, column + 1];
  }
  return { text, marks };
};
