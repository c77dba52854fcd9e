import { expect, test } from 'vitest';
import { load, manualEntry, provision } from '../../testing/policies.ts';

const glossary = {
  daftar: {
    walidata: {
      istilah: 'Walidata',
      arti: 'Unit yang mengelola data.',
      daerah: { lain: { keadaan: 'tidak-dikenal' } },
    },
    dinas: { istilah: 'Dinas', arti: 'Kantor.', kunci: ['dinas'] },
  },
  kata_biasa: [],
};
const loaded = (words: object, more: object = {}) =>
  load([provision([manualEntry()])], { 'kamus.yaml': { ...glossary, ...more }, 'contoh/kamus.yaml': words });
const told = (words: object, more: object = {}) =>
  loaded(words, more).findings.map(({ file, rule, path }) => `${file} ${rule} ${path}`);
const word = (more: object = {}) => ({ sebut: 'Walidata', arti: 'Unit data.', ketentuan: ['contoh/5.1'], ...more });

test('the words of a regency join the term, beside those of others', () => {
  const { policies, findings } = loaded({ walidata: word() });
  expect(findings).toEqual([]);
  expect(Object.keys(policies.glossary.daftar.walidata?.daerah ?? {}).sort()).toEqual(['contoh', 'lain']);
});

test.each<[string, object, object, string]>([
  ['a term nobody knows', { walidat: word() }, {}, 'skema/kamus-istilah walidat'],
  [
    'a provision nobody states',
    { walidata: word({ ketentuan: ['contoh/9.9'] }) },
    {},
    'skema/kamus-ketentuan walidata.ketentuan.0',
  ],
  [
    'another word than the regulation has',
    { dinas: { sebut: 'Badan', arti: 'Kantor.' } },
    {},
    'skema/kamus-sebut dinas.sebut',
  ],
  [
    'a term that the shared file tells already',
    { walidata: word() },
    { daftar: { walidata: { ...glossary.daftar.walidata, daerah: { contoh: { keadaan: 'tidak-dikenal' } } } } },
    'skema/kamus-ganda walidata',
  ],
])('%s is found in the file of the regency', (_what, words, more, expected) => {
  expect(told(words, more)).toEqual([`policies/contoh/kamus.yaml ${expected}`]);
});

test('what a regency leaves out is not read yet, and no fault', () => {
  expect(told({})).toEqual([]);
});
