import { describe, expect, test } from 'vitest';
import { load, manualEntry, provision, regulation, told } from '../../testing/policies.ts';
import { wordedFaults } from './glossary-findings.ts';

const good = [provision([manualEntry()])];
const term = (more: object = {}) => ({ istilah: 'Walidata', arti: 'Unit yang mengurus suatu data.', ...more });
const defined = { sebut: 'Wali Data', arti: 'Unit yang bertanggung jawab.', ketentuan: ['contoh/5.1'] };
const glossary = (daftar: object, kata_biasa: object[] = []) => load(good, { 'kamus.yaml': { daftar, kata_biasa } });
const said = (daftar: object, kata_biasa: object[] = []) => told(glossary(daftar, kata_biasa));

test('a glossary is read beside the policies of the regencies', () => {
  const loaded = glossary({ walidata: term({ daerah: { contoh: defined }, kunci: ['walidata'] }) });
  expect(told(loaded)).toEqual([]);
  expect(loaded.policies.glossary.daftar.walidata?.daerah?.contoh?.sebut).toBe('Wali Data');
});

test('policies without a glossary have no terms', () => {
  expect(load(good).policies.glossary).toEqual({ daftar: {}, kata_biasa: [] });
});

describe('what a regulation makes of a term is said in one of three ways', () => {
  const regional = (contoh: object) => said({ walidata: term({ daerah: { contoh } }) });
  test.each<[string, object]>([
    ['defined', defined],
    ['used without a meaning', { keadaan: 'tanpa-arti', sebut: 'OPD', catatan: 'Dipakai saja.' }],
    ['not there at all', { keadaan: 'tidak-dikenal' }],
    [
      'not there, with what stands instead',
      { keadaan: 'tidak-dikenal', catatan: 'Ada yang lain.', ketentuan: ['contoh/5.1'] },
    ],
    ['defined at a number not stated yet', { sebut: 'X', arti: 'Sesuatu.', belum_dinyatakan: ['1.49'] }],
  ])('%s', (_, contoh) => expect(regional(contoh)).toEqual([]));

  test.each<[string, object, string]>([
    ['a meaning that the text does not give', { keadaan: 'tanpa-arti', sebut: 'OPD', arti: 'Kantor.' }, 'arti'],
    ['a word that the text does not know', { keadaan: 'tidak-dikenal', sebut: 'OPD' }, 'sebut'],
    ['a definition without its word', { arti: 'Kantor.' }, 'sebut'],
    ['a word without its meaning', { sebut: 'OPD' }, 'arti'],
    ['an unknown field', { ...defined, artinya: 'x' }, 'artinya'],
    ['a number that is none', { ...defined, belum_dinyatakan: ['pasal satu'] }, 'belum_dinyatakan.0'],
  ])('%s is refused', (_, contoh, place) => {
    expect(regional(contoh)).toEqual([expect.stringContaining(`daftar.walidata.daerah.contoh.${place}`)]);
  });
});

test.each<[string, object, object[], string]>([
  [
    'a key of two terms',
    { a: term({ kunci: ['walidata'] }), b: term({ kunci: ['walidata'] }) },
    [],
    'skema/kamus-ganda daftar.b.kunci.0',
  ],
  [
    'a key that is also a plain word',
    { a: term({ kunci: ['walidata'] }) },
    [{ alasan: 'Biasa.', kunci: ['walidata'] }],
    'skema/kamus-ganda kata_biasa.0.kunci.0',
  ],
  [
    'a word of two terms, in other letters',
    { a: term({ kata: ['Walidata'] }), b: term({ kata: ['walidata'] }) },
    [],
    'skema/kamus-ganda daftar.b.kata.0',
  ],
  ['a related term that is not there', { a: term({ lihat: ['b'] }) }, [], 'skema/kamus-lihat daftar.a.lihat.0'],
  ['a term that names itself', { a: term({ lihat: ['a'] }) }, [], 'skema/kamus-lihat daftar.a.lihat.0'],
  ['a term of a prototype', { a: term({ lihat: ['constructor'] }) }, [], 'skema/kamus-lihat daftar.a.lihat.0'],
  [
    'a provision that is not stated',
    { a: term({ daerah: { contoh: { ...defined, ketentuan: ['contoh/5.1', 'contoh/9.9'] } } }) },
    [],
    'skema/kamus-ketentuan daftar.a.daerah.contoh.ketentuan.1',
  ],
  [
    "another regency's provision",
    { a: term({ daerah: { contoh: { ...defined, ketentuan: ['lain/5.1'] } } }) },
    [],
    'skema/kamus-ketentuan daftar.a.daerah.contoh.ketentuan.0',
  ],
  [
    'another word than the regulation says of itself',
    { a: term({ kunci: ['perangkat_daerah'], daerah: { contoh: { ...defined, sebut: 'SKPD' } } }) },
    [],
    'skema/kamus-sebut daftar.a.daerah.contoh.sebut',
  ],
  [
    'no word where the regulation has one',
    { a: term({ kunci: ['perangkat_daerah'], daerah: { contoh: { keadaan: 'tidak-dikenal' } } }) },
    [],
    'skema/kamus-sebut daftar.a.daerah.contoh.sebut',
  ],
])('%s is a finding at its place', (_, daftar, plain, expected) => {
  expect(said(daftar, plain)).toEqual([`policies/kamus.yaml ${expected}`]);
});

test('a regency that is called like what every object inherits has no words of its own', () => {
  const { policies } = load(good, {
    'kamus.yaml': { daftar: { a: term({ kunci: ['perangkat_daerah'], daerah: {} }) }, kata_biasa: [] },
  });
  const contoh = policies.daerah.get('contoh');
  expect(contoh && wordedFaults(policies.glossary, new Map([['constructor', contoh]]))).toEqual([]);
});

test('the word of any of its regulations will do for a regency', () => {
  const istilah = { ...regulation.istilah, perangkat_daerah: 'SKPD' };
  const later = { ...regulation, id: 'perbup-2-2021', istilah, berlaku: { sejak: '2021-01-01' } };
  const daftar = { a: term({ kunci: ['perangkat_daerah'], daerah: { contoh: { ...defined, sebut: 'SKPD' } } }) };
  const loaded = load(good, {
    'contoh/perbup-2-2021/peraturan.yaml': later,
    'kamus.yaml': { daftar, kata_biasa: [] },
  });
  expect(told(loaded)).toEqual([]);
});

test('a regency whose policies are not here may be in the glossary', () => {
  expect(said({ a: term({ daerah: { lain: { ...defined, ketentuan: ['lain/1.1'] } } }) })).toEqual([]);
});

test('a pasal that cannot be read is said once, not of every term that cites it', () => {
  const loaded = load(good, {
    'contoh/perbup-1-2020/pasal/05.md': { pasal: 'lima' },
    'kamus.yaml': { daftar: { a: term({ daerah: { contoh: defined } }) }, kata_biasa: [] },
  });
  expect(loaded.findings.filter(({ file }) => file.endsWith('kamus.yaml'))).toEqual([]);
  expect(loaded.findings).not.toEqual([]);
});
