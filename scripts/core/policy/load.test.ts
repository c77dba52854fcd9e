import { describe, expect, test } from 'vitest';
import { article, load, manualEntry, provision, regulation, ruleEntry, told } from '../../testing/policies.ts';
import { provisionsOf, versionOn } from './policies.ts';

const good = [provision([ruleEntry(), manualEntry()])];

test('provisions are named by regency and ayat, in the order of the text', () => {
  const loaded = load(good, {
    'contoh/perbup-1-2020/pasal/12.md': article([provision([manualEntry('dua-belas')], { ayat: '12.1' })], 12),
    'contoh/perbup-1-2020/pasal/102.md': article([provision([manualEntry('seratus')], { ayat: '102.1.a' })], 102),
  });
  const policy = loaded.policies.daerah.get('contoh');
  expect(told(loaded)).toEqual([]);
  expect(policy && provisionsOf(policy).map(({ id }) => id)).toEqual(['contoh/5.1', 'contoh/12.1', 'contoh/102.1.a']);
});

test('regulations stand in the order in which they came into force', () => {
  const loaded = load(good, {
    'contoh/perbup-1-2019/peraturan.yaml': { ...regulation, id: 'perbup-1-2019', berlaku: { sejak: '2019-01-01' } },
  });
  expect(loaded.policies.daerah.get('contoh')?.regulations.map(({ regulation: { id } }) => id)).toEqual([
    'perbup-1-2019',
    'perbup-1-2020',
  ]);
});

describe('files out of place', () => {
  test.each([
    'catatan.yaml',
    'contoh/lain.yaml',
    'contoh/perbup-1-2020/lain.yaml',
    'contoh/perbup-1-2020/pasal/5.md',
    'contoh/perbup-1-2020/pasal/lima.md',
    'contoh/perbup-1-2020/pasal/05.yaml',
    'contoh/Perbup/peraturan.yaml',
    'contoh/perbup-1-2020/pasal/dalam/05.md',
  ])('%s', (path) => {
    expect(load(good, { [path]: {} }).findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `policies/${path} skema/letak`,
    ]);
  });
});

describe('faults of shape are told in the file that has them', () => {
  test.each<[string, string, unknown, string]>([
    [
      'an unknown nature',
      'contoh/perbup-1-2020/pasal/05.md',
      article([provision([manualEntry()], { sifat: 'adat' })]),
      'skema/pilihan ketentuan.0.sifat',
    ],
    [
      'an ayat as a number',
      'contoh/perbup-1-2020/pasal/05.md',
      article([provision([manualEntry()], { ayat: 5.1 })]),
      'skema/tipe ketentuan.0.ayat',
    ],
    [
      'an entry of no shape',
      'contoh/perbup-1-2020/pasal/05.md',
      article([provision([{ id: 'x', dasar: 'teks' }])]),
      'skema/bentuk ketentuan.0.versi.0.penegakan.0',
    ],
    [
      'an unknown key',
      'contoh/perbup-1-2020/pasal/05.md',
      { ...article([provision([manualEntry()])]), bba: 'I' },
      'skema/isian-asing bba',
    ],
    [
      'a regulation without its day',
      'contoh/perbup-1-2020/peraturan.yaml',
      { ...regulation, diundangkan: undefined },
      'skema/isian-wajib diundangkan',
    ],
    [
      'a setting without reason',
      'contoh/setelan.yaml',
      { batas: { judul: 'Uji', nilai: 1, mengisi: ['contoh/5.1'], ditetapkan_oleh: 'Dinas', sejak: '2020-01-01' } },
      'skema/isian-wajib batas.alasan',
    ],
    [
      'a house rule without level',
      'bersama.yaml',
      { penegakan: [{ id: 'x', aturan: 'uji/mutlak', alasan: 'Uji.' }], pemutus: [] },
      'skema/isian-wajib penegakan.0.tingkat',
    ],
    [
      'an empty word list',
      'contoh/kosakata.yaml',
      { instrumen: { judul: 'Uji', nilai: [] } },
      'skema/ukuran instrumen.nilai',
    ],
  ])('%s', (_what, path, value, fault) => {
    const { findings } = load(good, { [path]: value });
    expect(findings.map(({ file, rule, path: at }) => `${file} ${rule} ${at}`)).toEqual([`policies/${path} ${fault}`]);
    for (const finding of findings) expect(finding).toMatchObject({ level: 'galat', basis: 'skema', provisions: [] });
  });

  test('a file that could not be read is not told twice', () => {
    expect(told(load(good, { 'contoh/perbup-1-2020/pasal/06.md': undefined }))).toEqual([]);
  });
});

test.each([
  ['2019-12-31', undefined],
  ['2020-01-01', '2020-01-01'],
  ['2021-12-31', '2020-01-01'],
  ['2022-06-01', undefined],
  ['2023-01-01', '2023-01-01'],
])('on %s the version since %s is in force', (day, sejak) => {
  const versions = [
    { sejak: '2020-01-01', sampai: '2021-12-31', ringkasan: 'Uji.', penegakan: [] },
    { sejak: '2023-01-01', ringkasan: 'Uji.', penegakan: [] },
  ];
  expect(versionOn(versions, day)?.sejak).toBe(sejak);
});
