import { expect, test } from 'vitest';
import { rules } from '../../../policies/rules/index.ts';
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

const bindingOf = (label: unknown, sejak: string) =>
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
  expect(bindingOf(label, sejak)?.sejak).toBe(start);
});
