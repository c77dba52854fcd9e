import type { Glossary, RegionalTerm, Term } from './glossary.ts';

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();

/** Everything a term is called: its own names, and the words of the regulations. */
export const namesOf = (
  id: string,
  { istilah, sebutan_lain = [], kata = [], kunci = [], daerah = {} }: Term,
): string[] => [
  ...new Set([
    istilah,
    id,
    ...sebutan_lain,
    ...kata,
    ...Object.values(daerah).flatMap(({ sebut }) => sebut ?? []),
    ...kunci,
  ]),
];

/** The terms that a word may mean: those it names itself, else those that go by it somewhere; hyphens and case aside. */
export const termsNamed = (glossary: Glossary, word: string): [id: string, term: Term][] => {
  const wanted = fold(word);
  const terms = Object.entries(glossary.daftar);
  const own = terms.filter(([id, { istilah }]) => fold(id) === wanted || fold(istilah) === wanted);
  return own.length > 0 ? own : terms.filter(([id, term]) => namesOf(id, term).some((name) => fold(name) === wanted));
};

/** What is said of a regulation that gives a term no meaning. */
export const silenceWords: Readonly<Record<NonNullable<RegionalTerm['keadaan']>, string>> = {
  'tanpa-arti': 'Dipakai tanpa didefinisikan.',
  'tidak-dikenal': 'Tidak dikenal.',
};

/** What a regulation makes of a term, in sentences. */
export const regionalWords = ({ keadaan, arti, catatan }: RegionalTerm): string =>
  [keadaan === undefined ? arti : silenceWords[keadaan], catatan].filter((part) => part !== undefined).join(' ');
