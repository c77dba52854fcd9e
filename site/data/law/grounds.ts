import type { Basis } from '../../../scripts/core/finding.ts';
import type { Link } from '../links.ts';
import { provisionLink } from '../records/findings.ts';

/** A provision that something rests on, and how: by its wording, by a reading, or as the place of a local choice. */
export interface Ground {
  readonly provision?: string | undefined;
  readonly basis: Basis;
}

/** Where several entries bind one provision, the strongest basis is shown. */
const strength: readonly Basis[] = ['teks', 'tafsir', 'setelan', 'skema'];

/** Each provision once, in the order of its first mention, with the strongest basis. */
export const basesOf = (grounds: Iterable<Ground>): ReadonlyMap<string, Basis> => {
  const bases = new Map<string, Basis>();
  for (const { provision, basis } of grounds) {
    if (provision === undefined) continue;
    const known = bases.get(provision);
    if (!known || strength.indexOf(basis) < strength.indexOf(known)) bases.set(provision, basis);
  }
  return bases;
};

const marks: Readonly<Record<Basis, string>> = {
  teks: '',
  tafsir: ' (tafsir)',
  setelan: ' (pilihan setempat)',
  skema: '',
};

/** "Pasal 22 ayat (2) (pilihan setempat)": what is not the wording of a provision is never cited as if it were. */
export const groundLinks = (grounds: Iterable<Ground>): Link[] =>
  [...basesOf(grounds)].map(([id, basis]) => {
    const { text, href } = provisionLink(id);
    return { text: `${text}${marks[basis]}`, href };
  });
