import { provisionsOf } from '../../../scripts/core/policy/policies.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { isEdited } from '../config.ts';
import { type Frame, frameOf } from '../frame.ts';
import { shownKinds } from '../law/law.ts';
import { indexHref, regulationsHref, rulesHref, searchHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { compareText } from '../words.ts';
import { firstCharacters } from './search-items.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface SearchPage {
  readonly frame: Frame;
  readonly action: string;
  readonly kinds: readonly Choice[];
  readonly regencies: readonly Choice[];
  readonly index: string;
  /** A provision that can be searched for, by id and in words. */
  readonly example: { readonly id: string; readonly words: string } | undefined;
  /** What names begin with, two characters each, apart by spaces. */
  readonly beginnings: string;
  readonly rules: string;
  readonly regulations: readonly { readonly text: string; readonly href: string }[];
  /** The words of pages are listed when the portal is built: not while it is being edited. */
  readonly isIndexed: boolean;
}

/** What search shows besides records. */
const others: readonly Choice[] = [
  { value: 'pasal', text: 'Pasal' },
  { value: 'aturan', text: 'Aturan' },
  { value: 'istilah', text: 'Istilah' },
  { value: 'peraturan', text: 'Peraturan' },
  { value: 'daerah', text: 'Daerah' },
  { value: 'pertanyaan', text: 'Pertanyaan' },
  { value: 'permohonan', text: 'Permohonan' },
  { value: 'kalender', text: 'Kalender' },
  { value: 'pernyataan', text: 'Pernyataan portal' },
];

const kindChoices = (all: readonly Regency[]): Choice[] =>
  [...new Set(all.flatMap(shownKinds))].map((jenis) => ({ value: jenis, text: kindOf(jenis).judul }));

/** Any provision that is a paragraph of a pasal will do. */
const citedExample = (): SearchPage['example'] => {
  const ids = regencies.flatMap(({ policy }) => (policy ? provisionsOf(policy) : [])).map(({ id }) => id);
  const id = ids.find((one) => /\/\d{2}\.\d$/.test(one));
  return id === undefined ? undefined : { id, words: citationOf(id).toLowerCase() };
};

export const searchPage = (): SearchPage => ({
  frame: frameOf({
    title: 'Cari',
    description:
      'Cari rekaman, pasal, aturan, dan pernyataan di semua register menurut nama, pengenal, host, atau kata.',
    href: searchHref,
    files: ['registry/', 'policies/'],
  }),
  action: searchHref,
  kinds: [...kindChoices(regencies), ...others].toSorted((a, b) => compareText(a.text, b.text)),
  regencies: regencies.map(({ id, registry }) => ({ value: id, text: registry.profil.nama })),
  index: indexHref,
  example: citedExample(),
  beginnings: firstCharacters.join(' '),
  rules: rulesHref,
  regulations: regencies.map(({ id, registry }) => ({ text: registry.profil.nama, href: regulationsHref(id) })),
  isIndexed: !isEdited,
});
