import { describe, expect, test } from 'vitest';
import {
  article,
  load,
  manualEntry,
  provision,
  regulation,
  ruleEntry,
  setting,
  told,
  version,
} from '../../testing/policies.ts';

const good = provision([manualEntry()]);

test('policies that agree with themselves have no findings', () => {
  expect(told(load([good, provision([manualEntry('lain')], { ayat: '5.2' })]))).toEqual([]);
});

describe('pasal and ayat', () => {
  test.each<[string, readonly unknown[], Record<string, unknown>, string[]]>([
    [
      'a number unlike its file',
      [],
      { 'contoh/perbup-1-2020/pasal/05.md': article([provision([manualEntry()], { ayat: '6.1' })], 6) },
      ['pasal/05.md skema/nomor-pasal pasal'],
    ],
    [
      'an ayat of another pasal',
      [provision([manualEntry()], { ayat: '6.1' })],
      {},
      ['pasal/05.md skema/ayat-asing ketentuan.0.ayat'],
    ],
    [
      'an ayat stated twice',
      [good, provision([manualEntry('lain')])],
      {},
      ['pasal/05.md skema/ayat-ganda ketentuan.1.ayat'],
    ],
    [
      '5.1 is not of pasal 51',
      [provision([manualEntry()], { ayat: '51.1' })],
      {},
      ['pasal/05.md skema/ayat-asing ketentuan.0.ayat'],
    ],
  ])('%s', (_what, ketentuan, files, faults) => {
    expect(told(load(ketentuan, files))).toEqual(faults);
  });
});

describe('versions', () => {
  const versions = (...versi: readonly unknown[]) => [provision([], { versi })];

  test.each<[string, readonly unknown[], string[]]>([
    [
      'one before the regulation',
      versions(version([manualEntry()], { sejak: '2019-12-31' })),
      ['pasal/05.md skema/mendahului-peraturan ketentuan.0.versi.0.sejak'],
    ],
    [
      'two of the same day',
      versions(version([manualEntry()]), version([manualEntry()])),
      ['pasal/05.md skema/urutan-versi ketentuan.0.versi.1.sejak'],
    ],
    [
      'out of order',
      versions(version([manualEntry()], { sejak: '2022-01-01' }), version([manualEntry()], { sejak: '2021-01-01' })),
      ['pasal/05.md skema/urutan-versi ketentuan.0.versi.1.sejak'],
    ],
    [
      'an amendment that goes on under the same id',
      versions(version([manualEntry()]), version([manualEntry()], { sejak: '2022-01-01' })),
      [],
    ],
    [
      'one that ends before it begins',
      versions(version([manualEntry()], { sampai: '2019-12-31' })),
      ['pasal/05.md skema/masa-versi ketentuan.0.versi.0.sampai'],
    ],
    [
      'two that hold on one day',
      versions(version([manualEntry()], { sampai: '2022-01-01' }), version([manualEntry()], { sejak: '2022-01-01' })),
      ['pasal/05.md skema/versi-tumpang-tindih ketentuan.0.versi.0.sampai'],
    ],
    [
      'one that ends on the day before the next',
      versions(version([manualEntry()], { sampai: '2021-12-31' }), version([manualEntry()], { sejak: '2022-01-01' })),
      [],
    ],
    ['none at all', versions(), ['pasal/05.md skema/ukuran ketentuan.0.versi']],
    ['a version that says nothing', versions(version([])), ['pasal/05.md skema/ukuran ketentuan.0.versi.0.penegakan']],
  ])('%s', (_what, ketentuan, faults) => {
    expect(told(load(ketentuan))).toEqual(faults);
  });
});

test('a version that begins after its regulation has ended', () => {
  const files = {
    'contoh/perbup-1-2020/peraturan.yaml': { ...regulation, berlaku: { sejak: '2020-01-01', sampai: '2021-12-31' } },
  };
  const versi = [version([manualEntry()]), version([manualEntry()], { sejak: '2022-01-01' })];
  expect(told(load([provision([], { versi })], files))).toEqual([
    'pasal/05.md skema/melampaui-peraturan ketentuan.0.versi.1.sejak',
  ]);
});

describe('ids of enforcement', () => {
  test.each<[string, readonly unknown[]]>([
    ['twice in one version', [provision([manualEntry(), manualEntry()])]],
    ['in two provisions', [good, provision([ruleEntry({ id: 'baca' })], { ayat: '5.2' })]],
  ])('%s', (_what, ketentuan) => {
    expect(told(load(ketentuan)).map((line) => line.split(' ')[1])).toEqual(['skema/penegakan-ganda']);
  });

  test('in two pasal', () => {
    const files = { 'contoh/perbup-1-2020/pasal/06.md': article([provision([manualEntry()], { ayat: '6.1' })], 6) };
    expect(told(load([good], files))).toEqual(['pasal/06.md skema/penegakan-ganda ketentuan.0.versi.0.penegakan.0.id']);
  });
});

describe('provisions that other files name', () => {
  const list = (ketentuan: string[]) => ({
    'contoh/kosakata.yaml': { instrumen: { judul: 'Uji', nilai: [{ id: 'surat', label: 'Surat', ketentuan }] } },
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a word of the own regency', list(['contoh/5.1']), []],
    [
      'a word of another regency',
      list(['contoh/5.1', 'badung/10.1']),
      ['policies/contoh/kosakata.yaml skema/ketentuan-daerah-lain instrumen.nilai.0.ketentuan.1'],
    ],
    ['a setting that fills a provision', { 'contoh/setelan.yaml': { batas: setting() } }, []],
    [
      'a setting that fills what is not stated',
      { 'contoh/setelan.yaml': { batas: setting({ mengisi: ['contoh/9.9'] }) } },
      ['policies/contoh/setelan.yaml skema/ketentuan-asing batas.mengisi.0'],
    ],
    [
      'a setting of another regency',
      { 'contoh/setelan.yaml': { batas: setting({ mengisi: ['contoh/5.1', 'badung/5.1'] }) } },
      ['policies/contoh/setelan.yaml skema/ketentuan-asing batas.mengisi.1'],
    ],
  ])('%s', (_what, files, faults) => {
    expect(told(load([good], files))).toEqual(faults);
  });
});
