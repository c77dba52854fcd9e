import type { RegionalTerm, Term } from '../../../scripts/core/policy/glossary.ts';
import { regionalWords } from '../../../scripts/core/policy/glossary-lookup.ts';
import { type Frame, frameOf, shortName } from '../frame.ts';
import { apiHref, glossaryHref, type Link, termHref } from '../links.ts';
import { policies, type Regency, regencies } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import type { LetterLink } from '../search/index-pages.ts';
import { compareText, listWords } from '../words.ts';

/** What one regulation makes of a term. */
export interface RegionalView {
  readonly regency: string;
  /** The word that the regulation uses; none where it knows none. */
  readonly word: string | undefined;
  readonly meaning: string;
  /** Whether the regulation itself gives the meaning. */
  readonly defined: boolean;
  readonly provisions: readonly Link[];
}

export interface TermView {
  readonly anchor: string;
  readonly name: string;
  readonly others: string | undefined;
  readonly meaning: string;
  readonly regional: readonly RegionalView[];
  /** The regencies whose regulation has no such word, and of which there is nothing more to say. */
  readonly unknownIn: string | undefined;
  /** A word of the register itself, of which no regulation is asked. */
  readonly isOwn: boolean;
  readonly difference: string | undefined;
  readonly related: readonly Link[];
  readonly keys: readonly string[];
}

export interface GlossaryPage {
  readonly frame: Frame;
  readonly total: number;
  /** The same as open data. */
  readonly file: string;
  readonly letters: readonly LetterLink[];
  readonly groups: readonly { readonly letter: string; readonly anchor: string; readonly terms: readonly TermView[] }[];
}

const { daftar } = policies.glossary;

/** A provision that is not stated yet is named without a link. */
const provisionsOf = ({ id }: Regency, { ketentuan = [], belum_dinyatakan = [] }: RegionalTerm): Link[] =>
  [...ketentuan, ...belum_dinyatakan.map((ayat) => `${id}/${ayat}`)].map(provisionLink);

const regionalView = (regency: Regency, term: RegionalTerm): RegionalView => ({
  regency: shortName(regency.registry.profil),
  word: term.sebut,
  meaning: regionalWords(term),
  defined: term.keadaan === undefined,
  provisions: provisionsOf(regency, term),
});

const isBare = ({ keadaan, catatan }: RegionalTerm): boolean => keadaan === 'tidak-dikenal' && catatan === undefined;

const unknownWords = (names: readonly string[], all: number): string | undefined => {
  if (names.length === 0) return undefined;
  return names.length === all
    ? 'Tidak dikenal dalam peraturan di portal ini.'
    : `Tidak dikenal dalam peraturan ${listWords(names)}.`;
};

const termView = (id: string, term: Term): TermView => {
  const said = regencies.flatMap((regency) => {
    const regional = term.daerah?.[regency.id];
    return regional ? [{ regency, regional }] : [];
  });
  const bare = said.filter(({ regional }) => isBare(regional));
  return {
    anchor: id,
    name: term.istilah,
    others: term.sebutan_lain?.join(', '),
    meaning: term.arti,
    regional: said
      .filter(({ regional }) => !isBare(regional))
      .map(({ regency, regional }) => regionalView(regency, regional)),
    unknownIn: unknownWords(
      bare.map(({ regency }) => shortName(regency.registry.profil)),
      said.length,
    ),
    isOwn: term.daerah === undefined,
    difference: term.beda,
    related: (term.lihat ?? []).map((other) => ({ text: daftar[other]?.istilah ?? other, href: termHref(other) })),
    keys: term.kunci ?? [],
  };
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const anchorOf = (letter: string): string => `huruf-${letter.toLowerCase()}`;

export const glossaryPage = (): GlossaryPage => {
  const terms = Object.entries(daftar)
    .map(([id, term]) => termView(id, term))
    .sort((a, b) => compareText(a.name, b.name));
  const byLetter = Map.groupBy(terms, ({ name }) => name.charAt(0).toUpperCase());
  return {
    frame: frameOf({
      title: 'Kamus istilah',
      description: 'Arti setiap istilah di register ini dalam bahasa sehari-hari, dan menurut peraturan tiap daerah.',
      href: glossaryHref,
      files: ['policies/kamus.yaml'],
      found: { jenis: 'istilah' },
    }),
    total: terms.length,
    file: apiHref('kamus.json'),
    letters: letters.map((letter) => {
      const count = byLetter.get(letter)?.length ?? 0;
      return { text: letter, href: count > 0 ? `#${anchorOf(letter)}` : undefined, count, current: false };
    }),
    groups: [...byLetter].map(([letter, own]) => ({ letter, anchor: anchorOf(letter), terms: own })),
  };
};
