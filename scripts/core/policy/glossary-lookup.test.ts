import { expect, test } from 'vitest';
import { glossarySchema } from './glossary.ts';
import { namesOf, regionalWords, termsNamed } from './glossary-lookup.ts';

const glossary = glossarySchema.parse({
  daftar: {
    'perangkat-daerah': {
      istilah: 'Perangkat daerah',
      arti: 'Kantor.',
      sebutan_lain: ['PD'],
      kunci: ['perangkat_daerah'],
      daerah: { contoh: { sebut: 'SKPD', arti: 'Kantor.' } },
    },
    putusan: { istilah: 'Putusan', arti: 'Catatan.', lihat: ['perangkat-daerah'] },
    keputusan: { istilah: 'Keputusan', arti: 'Dokumen.', kata: ['Putusan Bupati'] },
  },
  kata_biasa: [],
});
const found = (word: string) => termsNamed(glossary, word).map(([id]) => id);

test.each(['perangkat-daerah', 'Perangkat Daerah', 'perangkat_daerah', 'PD', 'skpd', ' perangkat  daerah '])(
  '"%s" names the term',
  (word) => expect(found(word)).toEqual(['perangkat-daerah']),
);

test('a term of that name goes before those that only mention it', () => expect(found('putusan')).toEqual(['putusan']));

test.each(['', 'constructor', 'perangkat'])('"%s" names nothing', (word) => expect(found(word)).toEqual([]));

test('names are said once', () => {
  const term = glossary.daftar.putusan;
  expect(term && namesOf('putusan', term)).toEqual(['Putusan', 'putusan']);
});

test.each([
  [{ sebut: 'SKPD', arti: 'Kantor.' }, 'Kantor.'],
  [{ keadaan: 'tanpa-arti', sebut: 'OPD' }, 'Dipakai tanpa didefinisikan.'],
  [{ keadaan: 'tidak-dikenal', catatan: 'Ada yang lain.' }, 'Tidak dikenal. Ada yang lain.'],
] as const)('%j', (regional, words) => expect(regionalWords(regional)).toBe(words));
