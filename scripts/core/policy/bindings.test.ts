import { describe, expect, test } from 'vitest';
import { load, provision, regulation, ruleEntry, rules, setting, told } from '../../testing/policies.ts';
import type { Nature } from './article.ts';
import { bindingsFor } from './load.ts';

const bound = (entry: object, more: object = {}, files: Record<string, unknown> = {}) =>
  load([provision([ruleEntry(entry)], more)], files).bindings.get('contoh') ?? [];

describe('the level of a binding', () => {
  test.each<[Nature, string | undefined]>([
    ['wajib', 'galat'],
    ['larangan', 'galat'],
    ['penetapan', 'galat'],
    ['syarat', 'galat'],
    ['anjuran', 'peringatan'],
    ['hak', undefined],
    ['wewenang', undefined],
    ['prinsip', undefined],
    ['definisi', undefined],
    ['penutup', undefined],
  ])('of what the text says, in a provision of nature %s, is %s', (sifat, level) => {
    const loaded = load([provision([ruleEntry()], { sifat })]);
    expect(loaded.bindings.get('contoh')?.map((binding) => binding.level)).toEqual(level ? [level] : []);
    expect(told(loaded)).toEqual(level ? [] : ['pasal/05.md skema/tingkat ketentuan.0.versi.0.penegakan.0']);
  });

  test.each([
    ['a reading', { dasar: 'tafsir' }, 'perlu-telaah'],
    ['a local choice', { dasar: 'setelan' }, 'peringatan'],
    ['a level as written', { tingkat: 'peringatan' }, 'peringatan'],
    ['a reading with a level as written', { dasar: 'tafsir', tingkat: 'galat' }, 'galat'],
    ['a local choice with a level as written', { dasar: 'setelan', tingkat: 'galat' }, 'galat'],
  ])('of %s', (_what, entry, level) => {
    for (const sifat of ['wajib', 'definisi']) expect(bound(entry, { sifat })[0]?.level).toBe(level);
  });
});

test('a binding carries its provision, basis, day, period, terms and parameter', () => {
  const loaded = load([
    {
      ...provision([]),
      versi: [
        {
          sejak: '2020-01-01',
          sampai: '2021-12-31',
          ringkasan: 'Uji.',
          penegakan: [ruleEntry({ pada: 'riwayat.tanggal' })],
        },
      ],
    },
  ]);
  expect(loaded.bindings.get('contoh')).toMatchObject([
    {
      id: 'uji',
      daerah: 'contoh',
      provision: 'contoh/5.1',
      basis: 'teks',
      pada: 'riwayat.tanggal',
      sejak: '2020-01-01',
      sampai: '2021-12-31',
      istilah: regulation.istilah,
      parameter: { domain: 'contoh.example' },
    },
  ]);
});

describe('who may waive it', () => {
  test.each([
    ['what the text says', {}, false],
    ['a reading', { dasar: 'tafsir' }, false],
    ['a local choice', { dasar: 'setelan' }, true],
    [
      'what the text itself lets somebody waive',
      { pengecualian: { oleh: 'Bupati', instrumen: 'keputusan-bupati' } },
      true,
    ],
    [
      'a local choice under a rule that nothing lifts',
      { dasar: 'setelan', aturan: 'uji/mutlak', parameter: {} },
      false,
    ],
  ])('%s: %s', (_what, entry, waivable) => {
    expect(bound(entry)[0]?.waivable).toBe(waivable);
  });
});

describe('settings', () => {
  const files = { 'contoh/setelan.yaml': { domain: setting({ nilai: 'contoh.example' }), label: setting() } };

  test('stand in for parameters', () => {
    const parameter = { domain: { setelan: 'domain' }, label: { setelan: 'label' } };
    expect(bound({ parameter }, {}, files)[0]?.parameter).toEqual({ domain: 'contoh.example', label: ['a', 'b'] });
  });

  test.each([
    ['is not there', 'tidak-ada'],
    ['has a name that objects have by birth', 'constructor'],
  ])('one that %s is told once, and nothing is bound', (_what, setelan) => {
    const loaded = load([provision([ruleEntry({ parameter: { domain: { setelan } } })])], files);
    expect(told(loaded)).toEqual(['pasal/05.md skema/setelan-asing ketentuan.0.versi.0.penegakan.0.parameter.domain']);
    expect(loaded.bindings.get('contoh')).toEqual([]);
  });

  test('one of a wrong kind is a fault of the parameter', () => {
    const loaded = load([provision([ruleEntry({ parameter: { domain: { setelan: 'label' } } })])], files);
    expect(told(loaded)).toEqual(['pasal/05.md skema/parameter ketentuan.0.versi.0.penegakan.0.parameter.domain']);
  });
});

describe('refused', () => {
  test.each([
    ['an unknown rule', { aturan: 'uji/lain' }, 'skema/aturan-asing ketentuan.0.versi.0.penegakan.0.aturan'],
    ['a missing parameter', { parameter: {} }, 'skema/parameter ketentuan.0.versi.0.penegakan.0.parameter.domain'],
    [
      'a wrong parameter',
      { parameter: { domain: 5 } },
      'skema/parameter ketentuan.0.versi.0.penegakan.0.parameter.domain',
    ],
    [
      'an unknown parameter',
      { parameter: { domain: 'a', domian: 'b' } },
      'skema/parameter ketentuan.0.versi.0.penegakan.0.parameter.domian',
    ],
  ])('%s', (_what, entry, fault) => {
    const loaded = load([provision([ruleEntry(entry)])]);
    expect(told(loaded)).toEqual([`pasal/05.md ${fault}`]);
    expect(loaded.bindings.get('contoh')).toEqual([]);
  });
});

describe('house rules', () => {
  const bersama = (entry: object) => ({
    'bersama.yaml': {
      penegakan: [{ id: 'rumah', aturan: 'uji/mutlak', tingkat: 'galat', alasan: 'Uji.', ...entry }],
      pemutus: [],
    },
  });

  test('bind every regency, cite nothing, and cannot be waived', () => {
    const loaded = load([provision([ruleEntry()])], bersama({}));
    for (const daerah of ['contoh', 'tanpa-kebijakan']) {
      const house = bindingsFor(loaded, daerah, rules).find(({ id }) => id === 'rumah');
      expect(house).toMatchObject({ daerah, level: 'galat', basis: 'skema', pada: 'terus', waivable: false });
      expect(house?.provision).toBeUndefined();
    }
    expect(bindingsFor(loaded, 'tanpa-kebijakan', rules)).toHaveLength(1);
  });

  test('in reserve bind only where no provision binds their rule', () => {
    const own = ruleEntry({ aturan: 'uji/mutlak', parameter: {} });
    const loaded = load([provision([own])], bersama({ cadangan: true }));
    expect(bindingsFor(loaded, 'contoh', rules).filter(({ id }) => id === 'rumah')).toEqual([]);
    expect(bindingsFor(loaded, 'tanpa-kebijakan', rules).map(({ id }) => id)).toEqual(['rumah']);
  });

  test.each([
    ['an unknown rule', { aturan: 'uji/lain' }, 'policies/bersama.yaml skema/aturan-asing penegakan.0.aturan'],
    ['an unknown parameter', { parameter: { x: 1 } }, 'policies/bersama.yaml skema/parameter penegakan.0.parameter.x'],
  ])('%s is told once, in the file that holds it', (_what, entry, fault) => {
    expect(told(load([provision([ruleEntry()])], bersama(entry)))).toEqual([fault]);
  });
});
