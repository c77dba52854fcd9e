import { describe, expect, test } from 'vitest';
import { load, manualEntry, provision, ruleEntry, setting, version } from '../../testing/policies.ts';
import { choicesOn, houseChoices, settingsOn } from './local-choices.ts';
import { noPolicies } from './policies.ts';
import { settingWords } from './setting-words.ts';

const duty = {
  id: 'lapor',
  dasar: 'setelan',
  kewajiban: { pelaku: 'dinas', setiap: { setelan: 'selang' }, bukti: 'Laporan.' },
};

const earlier = {
  nilai: 'P1Y',
  sejak: '2024-01-01',
  ditetapkan_oleh: 'Dinas lama (peragaan)',
  alasan: 'Dulu setahun.',
};

const { policies } = load(
  [
    provision([duty, ruleEntry({ parameter: { domain: { setelan: 'domain' } } })]),
    provision([manualEntry('lain')], {
      ayat: '5.2',
      versi: [version([manualEntry('lain')], { sampai: '2024-12-31' })],
    }),
  ],
  {
    'contoh/setelan.yaml': {
      selang: setting({
        nilai: 'P6M',
        satuan: 'jangka waktu',
        sejak: '2026-01-01',
        mengisi: ['contoh/5.1', 'contoh/5.2'],
        sebelumnya: [earlier],
      }),
      domain: setting({ nilai: 'contoh.example' }),
      sepi: setting(),
    },
  },
);
const policy = policies.daerah.get('contoh');
if (!policy) throw new Error('contoh: no policies');

const on = (id: string, at: string) => {
  const found = settingsOn(policy, at).find((one) => one.id === id);
  if (!found) throw new Error(`${id}: no setting`);
  return found;
};

describe('a setting on a day', () => {
  test.each<[string, string, unknown, unknown[], unknown[]]>([
    ['before anybody chose', '2023-12-31', undefined, [], ['P1Y', 'P6M']],
    ['on the first day', '2024-01-01', 'P1Y', [], ['P6M']],
    ['on the last day of a value', '2025-12-31', 'P1Y', [], ['P6M']],
    ['on the day it changed', '2026-01-01', 'P6M', ['P1Y'], []],
  ])('%s', (_what, at, now, past, later) => {
    const { kini, terdahulu, mendatang } = on('selang', at);
    expect(kini?.nilai).toBe(now);
    expect(terdahulu.map(({ nilai }) => nilai)).toEqual(past);
    expect(mendatang.map(({ nilai }) => nilai)).toEqual(later);
  });

  test('each value keeps who set it and why', () => {
    expect(on('selang', '2026-06-01').terdahulu).toEqual([{ ...earlier, sampai: '2025-12-31' }]);
  });

  test.each([
    ['selang', [{ ketentuan: 'contoh/5.1', penegakan: 'lapor' }]],
    ['domain', [{ ketentuan: 'contoh/5.1', penegakan: 'uji' }]],
    ['sepi', []],
  ])('%s names what uses it', (id, uses) => {
    expect(on(id, '2026-06-01').dipakai).toEqual(uses);
  });

  test('what it fills is told with its summary, while that is law', () => {
    expect(on('selang', '2026-06-01').mengisi.map(({ ringkasan }) => ringkasan)).toEqual(['Uji.', undefined]);
    expect(on('selang', '2024-06-01').mengisi.map(({ ringkasan }) => ringkasan)).toEqual(['Uji.', 'Uji.']);
  });
});

test('only entries that rest on a local choice are told as such, while they are law', () => {
  expect(choicesOn(policy, '2026-06-01')).toEqual([
    { daerah: 'contoh', ketentuan: 'contoh/5.1', id: 'lapor', jenis: 'kewajiban', alasan: null },
  ]);
  expect(choicesOn(policy, '2019-12-31')).toEqual([]);
});

test('the house is told apart from the regencies, and may have chosen nothing', () => {
  expect(houseChoices(noPolicies.shared)).toEqual([]);
  const { shared } = load([], {
    'bersama.yaml': {
      penegakan: [],
      pemutus: [{ id: 'program', jalur: ['scripts/**'], oleh: ['dinas'], alasan: 'Pilihan contoh.' }],
      darurat: { instrumen: 'perintah', oleh: ['dinas', 'bupati'], paling_lama_hari: 14, alasan: 'Jalan keluar.' },
      uji: { jalur: ['scripts/**'], pemeriksaan: 'test', aplikasi: 1, alasan: 'Harus lulus.' },
    },
  }).policies;
  expect(houseChoices(shared).map(({ daerah, jenis, alasan }) => [daerah, jenis, alasan])).toEqual([
    [null, 'pemutus', 'Pilihan contoh.'],
    [null, 'darurat', 'Jalan keluar.'],
    [null, 'uji', 'Harus lulus.'],
  ]);
});

test.each([
  ['P6M', { satuan: 'jangka waktu' }, '6 bulan'],
  ['P1Y6M', {}, '1 tahun 6 bulan'],
  [5, { satuan: 'hari kerja' }, '5 hari kerja'],
  [['a', 'b'], { satuan: 'label' }, 'a, b'],
  [true, {}, 'ya'],
  [false, {}, 'tidak'],
  ['2019-11-06', {}, '2019-11-06'],
])('%j with %j reads "%s"', (value, given, words) => {
  expect(settingWords(value, given)).toBe(words);
});
