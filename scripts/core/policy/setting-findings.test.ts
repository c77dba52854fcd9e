import { describe, expect, test } from 'vitest';
import { load, manualEntry, provision, setting, told } from '../../testing/policies.ts';

const earlier = (sejak: string, more: object = {}) => ({
  nilai: ['a'],
  sejak,
  ditetapkan_oleh: 'Dinas (peragaan)',
  alasan: 'Uji.',
  ...more,
});

const faultsOf = (more: object) =>
  told(load([provision([manualEntry()])], { 'contoh/setelan.yaml': { batas: setting(more) } })).map((line) =>
    line.replace('policies/contoh/setelan.yaml skema/', ''),
  );

describe('a figure names its unit', () => {
  test.each<[string, object, string[]]>([
    ['a number', { nilai: 5 }, ['tanpa-satuan batas.satuan']],
    ['a number with its unit', { nilai: 5, satuan: 'hari kerja' }, []],
    ['a length of time', { nilai: 'P1Y' }, ['tanpa-satuan batas.satuan']],
    ['a length of time with its unit', { nilai: 'P1Y', satuan: 'tahun' }, []],
    ['a day', { nilai: '2019-11-06' }, []],
    ['words', { nilai: 'contoh.example' }, []],
    ['yes or no', { nilai: true }, []],
    [
      'a number that it was',
      { nilai: 'x', sebelumnya: [earlier('2019-01-01', { nilai: 5 })] },
      ['tanpa-satuan batas.satuan'],
    ],
  ])('%s', (_what, more, faults) => {
    expect(faultsOf(more)).toEqual(faults);
  });
});

describe('earlier values', () => {
  test.each<[string, object[], string[]]>([
    ['in order', [earlier('2018-01-01'), earlier('2019-01-01')], []],
    ['with a gap between them', [earlier('2018-01-01', { sampai: '2018-06-30' }), earlier('2019-01-01')], []],
    ['out of order', [earlier('2019-01-01'), earlier('2018-01-01')], ['urutan-setelan batas.sebelumnya.0.sejak']],
    ['of the same day', [earlier('2018-01-01'), earlier('2018-01-01')], ['urutan-setelan batas.sebelumnya.0.sejak']],
    ['as young as the present one', [earlier('2020-01-01')], ['urutan-setelan batas.sebelumnya.0.sejak']],
    [
      'that end with the next',
      [earlier('2018-01-01', { sampai: '2020-01-01' })],
      ['setelan-tumpang-tindih batas.sebelumnya.0.sampai'],
    ],
    ['that end on the day before the next', [earlier('2018-01-01', { sampai: '2019-12-31' })], []],
    [
      'that end before they begin',
      [earlier('2018-01-01', { sampai: '2017-12-31' })],
      ['masa-setelan batas.sebelumnya.0.sampai'],
    ],
    ['none', [], ['ukuran batas.sebelumnya']],
    [
      'with a word that nobody knows',
      [earlier('2018-01-01', { sampia: '2018-12-31' })],
      ['isian-asing batas.sebelumnya.0.sampia'],
    ],
  ])('%s', (_what, sebelumnya, faults) => {
    expect(faultsOf({ sebelumnya })).toEqual(faults);
  });
});
