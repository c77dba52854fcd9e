/** A heading outside of blocks of code, with the lines up to the next one of its level or above. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

const sectionsOf = (page: string): Section[] => {
  const sections: { heading: string; lines: string[] }[] = [];
  let fence = '';
  for (const line of page.split('\n')) {
    const [mark = ''] = /^(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '' && /^#{1,3} /.test(line)) sections.push({ heading: line, lines: [] });
    else sections.at(-1)?.lines.push(line);
    if (fence === '') fence = mark;
    else if (line.trimEnd() === mark && mark.startsWith(fence)) fence = '';
  }
  return sections;
};

const textOf = ({ heading, lines }: Section): string => [heading, ...lines].join('\n').trim();

/** The examples of one regency on the page of a rule, word for word: `### <daerah>: …` with what stands below. */
export const exampleSections = (page: string, daerah: string): string[] =>
  sectionsOf(page)
    .filter(({ heading }) => heading.startsWith(`### ${daerah}: `))
    .map(textOf);

/** The miniature register of a page, with its heading. */
export const registerSection = (page: string): string | undefined => {
  const found = sectionsOf(page).find(({ heading }) => heading === '## Registri contoh');
  return found && textOf(found);
};
