import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rules } from '../../../policies/rules/index.ts';
import { load, provision, ruleEntry, setting, version } from '../../testing/policies.ts';
import { bindingOf, ruleOf, subdomain, worldOf } from '../../testing/records.ts';
import { evaluateSubject } from '../evaluate.ts';
import { pass, verdictOf } from '../rule.ts';
import { articleSchema } from './article.ts';
import { bindingsOf } from './bindings.ts';
import { noPolicies } from './policies.ts';
import { regulationSchema } from './regulation.ts';

const regulation = regulationSchema.parse({
  id: 'perbup-1-2020',
  jenis: 'Peraturan Bupati',
  nomor: 1,
  tahun: 2020,
  judul_resmi: 'Peraturan Bupati Contoh',
  sebutan: 'Perbup Contoh 1/2020',
  diundangkan: '2020-01-01',
  berlaku: { sejak: '2020-01-01' },
  istilah: { sistem: 'SPBE', perangkat_daerah: 'OPD', dinas: 'Dinas', pemerintah_daerah: 'Pemkab' },
  naskah: { keterangan: 'Contoh untuk pengujian saja.' },
});

const firstBinding = (label: unknown, sejak: string) =>
  bindingsOf(
    'contoh',
    {
      daerah: 'contoh',
      regulations: [
        {
          file: 'peraturan.yaml',
          regulation,
          articles: [
            {
              file: 'pasal/01.md',
              body: '',
              article: articleSchema.parse({
                pasal: 1,
                bab: 'I',
                judul: 'Contoh',
                ketentuan: [
                  {
                    ayat: '1.1',
                    sifat: 'wajib',
                    versi: [
                      {
                        sejak: '2020-01-01',
                        ringkasan: 'Contoh.',
                        penegakan: [
                          {
                            id: 'a',
                            dasar: 'setelan',
                            aturan: 'subdomain/label-cadangan',
                            parameter: { domain: 'contoh.go.id', label },
                          },
                        ],
                      },
                    ],
                  },
                ],
              }),
            },
          ],
        },
      ],
      vocabulary: {},
      settings: {
        daftar: {
          judul: 'Daftar',
          nilai: ['www'],
          mengisi: ['contoh/1.1'],
          ditetapkan_oleh: 'Dinas',
          sejak,
          alasan: 'Contoh.',
        },
      },
    },
    noPolicies.shared,
    rules,
  ).bindings[0];

test.each([
  ['a setting that is younger than the provision', { setelan: 'daftar' }, '2026-01-01', '2026-01-01'],
  ['a setting that is older than the provision', { setelan: 'daftar' }, '2010-01-01', '2020-01-01'],
  ['a value written in place', ['www'], '2026-01-01', '2020-01-01'],
])('a binding starts on the later of the provision and its settings: %s', (_name, label, sejak, start) => {
  expect(firstBinding(label, sejak)?.sejak).toBe(start);
});

const spansOf = (sebelumnya: readonly object[], more: { versi?: object; setelan?: object } = {}) =>
  load(
    [
      {
        ...provision([]),
        versi: [
          version([ruleEntry({ parameter: { domain: 'contoh.example', label: { setelan: 'label' } } })], more.versi),
        ],
      },
    ],
    {
      'contoh/setelan.yaml': { label: setting({ nilai: ['kini'], sejak: '2026-01-01', sebelumnya, ...more.setelan }) },
    },
  )
    .bindings.get('contoh')
    ?.map(({ sejak, sampai, parameter }) => [sejak, sampai, (parameter as { label: string[] }).label.join()]);

const earlier = (nilai: string, sejak: string, more: object = {}) => ({
  nilai: [nilai],
  sejak,
  ditetapkan_oleh: 'Dinas (peragaan)',
  alasan: 'Uji.',
  ...more,
});

describe('a setting that changed', () => {
  test.each<[string, NonNullable<ReturnType<typeof spansOf>>, unknown]>([
    [
      'binds once for each of its values',
      spansOf([earlier('lama', '2021-01-01'), earlier('tengah', '2023-01-01')]) ?? [],
      [
        ['2021-01-01', '2022-12-31', 'lama'],
        ['2023-01-01', '2025-12-31', 'tengah'],
        ['2026-01-01', undefined, 'kini'],
      ],
    ],
    [
      'binds nobody between two values',
      spansOf([earlier('lama', '2021-01-01', { sampai: '2021-06-30' })]) ?? [],
      [
        ['2021-01-01', '2021-06-30', 'lama'],
        ['2026-01-01', undefined, 'kini'],
      ],
    ],
    [
      'begins no earlier than the provision',
      spansOf([earlier('lama', '2010-01-01')]) ?? [],
      [
        ['2020-01-01', '2025-12-31', 'lama'],
        ['2026-01-01', undefined, 'kini'],
      ],
    ],
    [
      'ends with the provision',
      spansOf([earlier('lama', '2021-01-01')], { versi: { sampai: '2024-06-30' } }) ?? [],
      [['2021-01-01', '2024-06-30', 'lama']],
    ],
  ])('%s', (_what, spans, expected) => {
    expect(spans).toEqual(expected);
  });

  test('each request meets the value of its day, and no other speaks', () => {
    const label = ruleOf({
      parameters: z.strictObject({ label: z.array(z.string()) }),
      check: ({ parameter }) =>
        (parameter as { label: string[] }).label.includes('a')
          ? verdictOf([{ path: 'host', message: 'Nama ini dicadangkan.', help: 'Pakai nama lain.' }])
          : pass,
    });
    const spans = [
      bindingOf({
        rule: label,
        pada: 'riwayat.tanggal',
        sejak: '2021-01-01',
        sampai: '2025-12-31',
        parameter: { label: ['b'] },
      }),
      bindingOf({ rule: label, pada: 'riwayat.tanggal', sejak: '2026-01-01', parameter: { label: ['a'] } }),
    ];
    const outcomesOn = (tanggal: string) => {
      const asked = subdomain('a', { riwayat: [{ jenis: 'baru', tanggal }] });
      return evaluateSubject(asked, worldOf([asked], spans)).evaluations.map(({ outcome }) => outcome);
    };
    expect(outcomesOn('2025-12-31')).toEqual(['lulus']);
    expect(outcomesOn('2026-01-01')).toEqual(['gagal']);
    expect(outcomesOn('2020-12-31')).toEqual(['tak-berlaku']);
  });
});
