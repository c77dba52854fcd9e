import { expect, test } from 'vitest';
import { inventedRegency } from '../../testing/invented-regency.ts';
import { articleSchema } from '../policy/article.ts';
import { regulationSchema } from '../policy/regulation.ts';
import { settingsSchema } from '../policy/settings.ts';
import { type Base, regencyFromBase } from './from-base.ts';
import { planOf } from './plan.ts';

const plan = planOf(inventedRegency).plan;
if (!plan) throw new Error('the plan is refused');

const version = (sejak: string, ringkasan: string) => ({
  sejak,
  ringkasan,
  penegakan: [{ id: `butir-${sejak}`, dasar: 'teks', tidak_perlu: 'Contoh alasan, lihat lama/3.1.' }],
});

const base: Base = {
  policy: {
    daerah: 'lama',
    regulations: [],
    vocabulary: {},
    settings: settingsSchema.parse({
      selang: {
        judul: 'Selang contoh',
        nilai: 'P1Y',
        mengisi: ['lama/3.1'],
        ditetapkan_oleh: 'Dinas daerah lama',
        sejak: '2024-01-01',
        alasan: 'Pilihan daerah lama.',
        sebelumnya: [
          {
            nilai: 'P2Y',
            sejak: '2020-01-01',
            ditetapkan_oleh: 'Dinas daerah lama',
            alasan: 'Pilihan yang lebih lama.',
          },
        ],
      },
    }),
  },
  regulation: {
    file: 'policies/lama/perbup-1-2020/peraturan.yaml',
    regulation: regulationSchema.parse({ ...plan.regulation, sebutan: 'Perbup Lama 1/2020' }),
    articles: [],
  },
  articles: [
    {
      article: articleSchema.parse({
        pasal: 3,
        bab: 'I',
        judul: 'Contoh',
        ketentuan: [
          {
            ayat: '3.1',
            sifat: 'definisi',
            dipulihkan: true,
            catatan: 'Salah cetak pada naskah daerah lama.',
            versi: [
              { ...version('2020-01-01', 'Bunyi sebelum diubah.'), sampai: '2023-12-31' },
              version('2024-01-01', 'Bunyi yang berlaku.'),
            ],
          },
        ],
      }),
      body: 'Lihat lama/perbup-1-2020/3.1.',
    },
  ],
  examples: [{ rule: 'uji/satu', text: '### lama: Lulus: contoh\n\n- lama/3.1\n' }],
};

const valueAt = (path: string): unknown => {
  const file = regencyFromBase(plan, base).find((one) => one.path === path);
  return file && typeof file.content === 'object' && 'value' in file.content ? file.content.value : file?.content;
};

test('a pasal is taken over as it holds now: amendments, misprints and notes are the other regency’s own', () => {
  expect(valueAt('policies/contoh-samudra/perbup-7-2025/pasal/03.md')).toEqual({
    pasal: 3,
    bab: 'I',
    judul: 'Contoh',
    belum_dibaca: 'Perbup Lama 1/2020',
    ketentuan: [
      {
        ayat: '3.1',
        sifat: 'definisi',
        versi: [
          {
            sejak: '2025-03-03',
            ringkasan: 'Bunyi yang berlaku.',
            penegakan: [
              { id: 'butir-2024-01-01', dasar: 'teks', tidak_perlu: 'Contoh alasan, lihat contoh-samudra/3.1.' },
            ],
          },
        ],
      },
    ],
  });
});

test('a setting keeps its figure as a draft that nobody has set, without what it was before', () => {
  expect(valueAt('policies/contoh-samudra/setelan.yaml')).toEqual({
    selang: {
      judul: 'Selang contoh',
      nilai: 'P1Y',
      mengisi: ['contoh-samudra/3.1'],
      ditetapkan_oleh: 'belum ditetapkan; rancangan dari Perbup Lama 1/2020',
      sejak: '2025-03-03',
      alasan: 'Nilai ini milik Perbup Lama 1/2020 dan hanya rancangan: gantilah, atau hapus bila tidak diperlukan.',
    },
  });
});

test('nothing that is written names a provision of the other regency', () => {
  const text = JSON.stringify(regencyFromBase(plan, base));
  expect(text).toContain('contoh-samudra/3.1');
  expect(text).not.toMatch(/lama\/(?:perbup-1-2020\/)?3/);
  expect(valueAt('policies/contoh-samudra/contoh-aturan/uji/satu.md')).toBe(
    '### contoh-samudra: Lulus: contoh\n\n- contoh-samudra/3.1\n',
  );
});
