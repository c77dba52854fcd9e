import { describe, expect, test } from 'vitest';
import { type Enforcement, enforcementSchema } from '../../../scripts/core/policy/enforcement.ts';
import { provisionsOf, type StatedProvision } from '../../../scripts/core/policy/policies.ts';
import { policies } from '../portal.ts';
import { coverageBar, coverageOf } from './coverage.ts';
import { gapsOf } from './coverage-gaps.ts';
import { coveragePage } from './coverage-page.ts';
import { officialText } from './official-text.ts';
import { completenessOf, regulationPages } from './regulation-page.ts';

const stated = [...policies.daerah.values()].flatMap(provisionsOf);
const [model] = stated;

/** A provision kept in the ways that are named. */
const keptBy = (...entries: readonly object[]): StatedProvision => {
  if (!model) throw new Error('no provision');
  const penegakan = entries.map(
    (entry, i): Enforcement => enforcementSchema.parse({ id: `uji-${i}`, dasar: 'teks', ...entry }),
  );
  const versi = [{ sejak: '2020-01-01', ringkasan: 'Uji.', penegakan }];
  return { ...model, provision: { ...model.provision, versi } };
};
const manual = { manual: 'Petugas memeriksa berkasnya di kantor.' };
const needless = { tidak_perlu: 'Hanya arti sebuah istilah saja.' };
const checked = { aturan: 'subdomain/domain-resmi' };
const unproven = { aturan: 'uji/tidak-ada' };

describe('coverage', () => {
  const planted = [
    keptBy(checked, manual),
    keptBy(unproven),
    keptBy(manual),
    keptBy(needless),
    keptBy(manual, needless),
  ];

  test('counts a provision under every way in which it is kept', () => {
    const { stated: total, by } = coverageOf(planted);
    expect({ total, ...by }).toEqual({
      total: 5,
      aturan: 2,
      persetujuan: 0,
      kewajiban: 0,
      publikasi: 0,
      manual: 3,
      tidak_perlu: 2,
    });
  });

  test('takes for proven only what has examples that pass and that fail under the same regulation', () => {
    expect(coverageOf(planted).proven).toBe(1);
  });

  test('draws every provision once, under the strongest of its ways', () => {
    expect(coverageBar('Uji', '', planted).values).toEqual([2, 0, 2, 1]);
  });

  test('adds up over all regulations', () => {
    const { rows, total } = coveragePage();
    expect(rows.map(({ stated: count }) => count).reduce((sum, count) => sum + count, 0)).toBe(stated.length);
    expect(total.stated).toBe(stated.length);
    for (const row of rows) {
      expect(row.proven).toBeLessThanOrEqual(row.checked);
      for (const count of row.by) expect(count).toBeLessThanOrEqual(row.stated);
    }
  });
});

describe('numbers that are left out', () => {
  test.each([
    [
      'articles, items, points and letters between stated ones',
      ['1.1', '1.3', '3', '6.1', '6.1.b', '6.4'],
      [
        ['Pasal 2', 1],
        ['Pasal 4 sampai Pasal 5', 2],
        ['Pasal 1 angka 2', 1],
        ['Pasal 6 ayat (2) sampai ayat (3)', 2],
        ['Pasal 6 ayat (1) huruf a', 1],
      ],
    ],
    ['nothing where all are there', ['1', '2.1', '2.2', '2.2.a', '2.2.b'], []],
    ['nothing before a lone letter that is the first', ['1.a'], []],
    ['nothing of nothing', [], []],
  ])('are %s', (_what, ayats, expected) => {
    expect(gapsOf(ayats).map(({ text, count }) => [text, count])).toEqual(expected);
  });
});

describe('the official text', () => {
  const of = (tautan?: string) => officialText({ naskah: { keterangan: 'Uji.', ...(tautan ? { tautan } : {}) } });

  test('is said to be unknown, or to be a front page only, where that is so', () => {
    expect(of()).toEqual({ link: undefined, note: 'Alamat naskah resminya belum diketahui oleh register ini.' });
    expect(of('https://jdih.contoh.example/')).toMatchObject({
      link: { text: 'jdih.contoh.example (halaman depan)', href: 'https://jdih.contoh.example/' },
      note: expect.stringMatching(/belum diketahui/),
    });
    expect(of('https://jdih.contoh.example/naskah/58')).toEqual({
      link: { text: 'jdih.contoh.example', href: 'https://jdih.contoh.example/naskah/58' },
      note: '',
    });
  });
});

describe('the page of a regulation', () => {
  test('tells once where its text is when it has no address, else the address and what it leads to', () => {
    const told = regulationPages().map(({ props }) => ({
      linked: props.page.regulation.facts.some(({ label, href }) => label === 'Naskah' && href !== undefined),
      about: props.page.regulation.facts.filter(({ label }) => /naskah/i.test(label)).length,
    }));
    expect(new Set(told.map(({ linked }) => linked))).toEqual(new Set([true, false]));
    expect(told.filter(({ linked, about }) => about !== (linked ? 2 : 1))).toEqual([]);
  });

  test.each(regulationPages().map(({ params, props }) => [params.daerah, props.page] as const))(
    'in %s shows every provision under its chapter, and its chart adds up to them',
    (daerah, page) => {
      const own = stated.filter((one) => one.daerah === daerah);
      const shown = page.chapters.flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions));
      expect(shown.length).toBe(own.length);
      expect(page.chart.table.rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell, 0)).toBe(own.length);
      expect(page.chart.table.rows.map(({ label }) => label.href.split('#')[1])).toEqual(
        page.chapters.map(({ anchor }) => anchor),
      );
      for (const { link, compliance } of shown) {
        expect(link.href).toContain(`/${daerah}/peraturan/`);
        for (const { passed, judged } of compliance) expect(passed).toBeLessThanOrEqual(judged);
      }
    },
  );
});

test('a text whose provisions were counted says how many of them are stated', () => {
  const rows = coveragePage().rows.filter(({ inText }) => inText !== undefined);
  expect(rows.map(({ regency, stated, inText, missing }) => [regency, stated, inText, missing])).toEqual([
    ['Kabupaten Badung', 165, 165, 0],
    ['Kabupaten Banjar', 146, 146, 0],
    ['Kabupaten Buleleng', 332, 332, 0],
    ['Kabupaten Bulukumba', 199, 199, 0],
    ['Kabupaten Kubu Raya', 173, 173, 0],
  ]);
  expect(rows.reduce((sum, { stated }) => sum + stated, 0)).toBe(1015);
  const pages = regulationPages().map(({ params, props }) => ({ daerah: params.daerah, page: props.page }));
  const page = (daerah: string) => pages.find((one) => one.daerah === daerah)?.page;
  expect(page('badung')?.counts[0]?.text).toBe('165 dari 165');
  expect(page('badung')?.completeness).toMatch(/^Tidak ada: semua 165 /);
  expect(page('banjar')?.counts[0]?.text).toBe('146 dari 146');
  expect(completenessOf(3, { naskah: { keterangan: 'Contoh', banyak_ketentuan: 5 } })).toMatch(
    /^Dari 5 .* 3 dinyatakan/,
  );
  expect(completenessOf(3, { naskah: { keterangan: 'Contoh' } })).toContain('tidak diketahui');
});
