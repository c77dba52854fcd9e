import { labelOf } from '../policy/value-label.ts';
import { type CheckContext, notApplicable, pass, type Verdict, verdictOf } from '../rule.ts';
import { isOfSort, isUnread, nameOf, type Party, type Sort, sortWords } from './party.ts';

type Context = CheckContext<'infrastruktur', 'jenis' | 'pemilik', 'by-id'>;

/** Why an entry leaves a party aside of whom another entry speaks. */
export const assessedElsewhere = 'Pihak seperti ini dinilai tersendiri, bukan oleh butir ini.';

interface Question {
  /** Field that names the party, and what the party is called in a sentence: `Pengelolanya`. */
  readonly path: string;
  readonly role: string;
  readonly party: Party | undefined;
  readonly allowed: readonly Sort[];
  /** Parties of whom another entry speaks: this one neither admits nor refuses them. */
  readonly elsewhere: readonly Sort[] | undefined;
}

/**
 * Whether the party that a record names is one of those that a provision appoints. Who it is to be is law; that the record
 * says so is not, so one that names nobody is left to a person.
 */
export const partyVerdict = ({ path, role, party, allowed, elsewhere = [] }: Question, context: Context): Verdict => {
  const { subject, istilah, kosakata } = context;
  const kind = labelOf(kosakata, 'jenis_infrastruktur', subject.jenis);
  const expected = sortWords(allowed, istilah);
  if (party && isUnread(party, context)) return notApplicable('Instansi yang disebut belum dapat dibaca.');
  if (party && allowed.some((sort) => isOfSort(party, sort, context))) return pass;
  if (party && elsewhere.some((sort) => isOfSort(party, sort, context))) return notApplicable(assessedElsewhere);
  const actual = party && nameOf(party, context);
  return verdictOf([
    {
      path,
      message: `${role} ${actual === undefined ? 'belum diisi' : `tercatat ${actual}`}; untuk jenis "${kind}" seharusnya ${expected}.`,
      help:
        actual === undefined
          ? `Isi ${path} dengan pihak yang sebenarnya.`
          : `Perbaiki ${role.toLowerCase()} bila keliru; bila benar, bicarakan dengan ${istilah.dinas} sebelum dilanjutkan.`,
      actual: actual ?? 'belum diisi',
      expected,
      ...(party === undefined ? { review: true } : {}),
    },
  ]);
};
