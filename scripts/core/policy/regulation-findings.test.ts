import { describe, expect, test } from 'vitest';
import { article, load, manualEntry, provision, regulation, ruleEntry, setting } from '../../testing/policies.ts';
import { provisionsOf } from './policies.ts';

const successor = (more: object = {}) => ({
  ...regulation,
  id: 'perbup-7-2027',
  nomor: 7,
  tahun: 2027,
  sebutan: 'Perbup Contoh 7/2027',
  diundangkan: '2027-01-01',
  berlaku: { sejak: '2027-01-01' },
  ...more,
});

const newPasal = (penegakan: readonly unknown[]) =>
  article([provision([], { versi: [{ sejak: '2027-01-01', ringkasan: 'Uji.', penegakan }] })]);

const both = (
  { old = {}, later = {} }: { old?: object; later?: object },
  entries: readonly unknown[] = [manualEntry('baca-baru')],
  oldEntries: readonly unknown[] = [manualEntry()],
) =>
  load([provision(oldEntries)], {
    'contoh/perbup-1-2020/peraturan.yaml': { ...regulation, ...old },
    'contoh/perbup-7-2027/peraturan.yaml': successor(later),
    'contoh/perbup-7-2027/pasal/05.md': newPasal(entries),
    'contoh/setelan.yaml': { label: setting({ mengisi: ['contoh/5.1'] }) },
  });

const faultsOf = (loaded: ReturnType<typeof load>) =>
  loaded.findings.map(({ file, rule, path }) => `${file.replace('policies/contoh/', '')} ${rule} ${path}`);

const full = { later: { sitasi: 'lengkap' } };

describe('two regulations with one number', () => {
  test('is told at the later one, with both named', () => {
    const loaded = both({});
    expect(faultsOf(loaded)).toEqual(['perbup-7-2027/peraturan.yaml skema/ketentuan-bentrok id']);
    expect(loaded.findings[0]?.message).toBe(
      'Perbup Contoh 7/2027 dan Perbup Contoh 1/2020 sama-sama menyatakan ketentuan contoh/5.1.',
    );
  });

  test.each<[string, Parameters<typeof both>[0], string[]]>([
    ['the new one in full', full, ['contoh/5.1', 'contoh/perbup-7-2027/5.1']],
    ['the old one in full', { old: { sitasi: 'lengkap' } }, ['contoh/perbup-1-2020/5.1', 'contoh/5.1']],
    ['both in full', { old: { sitasi: 'lengkap' }, ...full }, ['contoh/perbup-1-2020/5.1', 'contoh/perbup-7-2027/5.1']],
  ])('cited apart: %s', (_what, given, ids) => {
    const loaded = both(given);
    const policy = loaded.policies.daerah.get('contoh');
    expect(policy && provisionsOf(policy).map(({ id }) => id)).toEqual(ids);
    expect(faultsOf(loaded).filter((line) => line.includes('bentrok'))).toEqual([]);
  });

  test('a word for it that nobody knows is refused', () => {
    expect(faultsOf(both({ later: { sitasi: 'penuh' } }))).toContain(
      'perbup-7-2027/peraturan.yaml skema/pilihan sitasi',
    );
  });
});

describe('entries of two regulations under one id', () => {
  const local = ruleEntry({ dasar: 'setelan' });
  test.each<[string, readonly unknown[], readonly unknown[], string[]]>([
    [
      'that a waiver can name',
      [local],
      [local],
      ['perbup-7-2027/pasal/05.md skema/penegakan-ganda ketentuan.0.versi.0.penegakan.0.id'],
    ],
    ['that no waiver lifts', [ruleEntry()], [ruleEntry()], []],
    ['of which a waiver can name one', [ruleEntry()], [local], []],
    ['that nobody shares', [ruleEntry({ dasar: 'setelan', id: 'lain' })], [local], []],
  ])('%s', (_what, entries, oldEntries, faults) => {
    expect(faultsOf(both(full, entries, oldEntries))).toEqual(faults);
  });
});

describe('what is repealed', () => {
  const names = (mencabut: string) => ({ later: { sitasi: 'lengkap', mencabut: [mencabut] } });
  const words = 'Peraturan Bupati Contoh Nomor 1 Tahun 2020 tentang Contoh';
  const fault = ['perbup-1-2020/peraturan.yaml skema/peraturan-dicabut berlaku.sampai'];

  test.each<[string, string, string | undefined, string[]]>([
    ['in words, without an end', words, undefined, fault],
    ['by its id, without an end', 'perbup-1-2020', undefined, fault],
    ['with an end on the first day of the new one', words, '2027-01-01', fault],
    ['with an end on the day before', words, '2026-12-31', []],
    ['with an end long before', words, '2021-12-31', []],
    ['under another number', words.replace('Nomor 1 ', 'Nomor 11 '), undefined, []],
    ['of another kind', words.replace('Peraturan Bupati', 'Peraturan Daerah'), undefined, []],
  ])('%s', (_what, named, sampai, faults) => {
    const old = sampai === undefined ? {} : { berlaku: { sejak: '2020-01-01', sampai } };
    expect(faultsOf(both({ old, ...names(named) }))).toEqual(faults);
  });
});
