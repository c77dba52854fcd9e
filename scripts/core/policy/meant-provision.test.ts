import { expect, test } from 'vitest';
import { meantProvision } from './meant-provision.ts';

const stated = [
  ...['1.9', '19.1', '19.1.a', '19.1.b', '19.2', '49'].map((ayat) => ({ daerah: 'satu-raya', ayat })),
  ...Array.from({ length: 12 }, (_, i) => ({ daerah: 'dua', ayat: `3.${i + 1}` })),
];

test.each([
  ['satu-raya/19.99', 'Pasal 19 memuat: satu-raya/19.1, satu-raya/19.1.a, satu-raya/19.1.b, satu-raya/19.2.'],
  ['satu-raya/perbup-1/19.9', 'Pasal 19 memuat: satu-raya/19.1, satu-raya/19.1.a, satu-raya/19.1.b, satu-raya/19.2.'],
  ['saturaya/19.1', 'Mungkin yang dimaksud satu-raya/19.1.'],
  ['Satu-Raya/49', 'Mungkin yang dimaksud satu-raya/49.'],
  [
    'satu-raya/7',
    'Tidak ada Pasal 7 di sini; yang terakhir Pasal 49. Lihat daftarnya dengan: tata provisions --daerah satu-raya',
  ],
  ['satu-raya', 'Lihat daftarnya dengan: tata provisions --daerah satu-raya'],
  ['dua/3', `Pasal 3 memuat: ${Array.from({ length: 10 }, (_, i) => `dua/3.${i + 1}`).join(', ')}, dan 2 lagi.`],
])('%s', (topic, advice) => {
  expect(meantProvision(topic, stated)).toBe(advice);
});

test.each(['walidata', 'subdomain/domain-resmi', 'satu-raya/', 'satu-raya/pasal', '', '/', 'zzzzzzzzzz/1.1'])(
  'of "%s" nothing is guessed',
  (topic) => {
    expect(meantProvision(topic, stated)).toBeUndefined();
  },
);

test('a pasal of many letters is told by its ayat', () => {
  const letters = 'abcdefghijklm'.split('').map((letter) => ({ daerah: 'tiga', ayat: `4.2.${letter}` }));
  const many = [{ daerah: 'tiga', ayat: '4.1' }, { daerah: 'tiga', ayat: '4.2' }, ...letters];
  expect(meantProvision('tiga/4.9', many)).toBe('Pasal 4 memuat: tiga/4.1, tiga/4.2.');
});
