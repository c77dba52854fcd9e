import { expect, test } from 'vitest';
import { run } from './explain.ts';

const explain = async (...args: string[]): Promise<string> => {
  let text = '';
  const out = (part: string) => {
    text += part;
  };
  await run(args, { cwd: process.cwd(), today: '2026-11-22', now: '2026-11-22T00:00:00Z', env: {}, out, err: out });
  return text;
};

test('a term is printed with what each regulation makes of it', async () => {
  const text = await explain('walidata');
  expect(text).toContain('# Walidata (walidata)');
  expect(text).toContain('- badung, "Wali Data": ');
  expect(text).toContain('(Pasal 1 angka 28, Pasal 11 ayat (3), Pasal 12 ayat (1))');
  expect(text).toContain('- banjar: Tidak dikenal.');
});

test.each([['aplikasi', 'umum'], ['aplikasi umum'], ['APLIKASI-UMUM']])(
  'a term of two words: %s %s',
  async (...words) => {
    expect(await explain(...words.filter((word) => word !== undefined))).toContain('# Aplikasi umum (aplikasi-umum)');
  },
);

test('a word that a regulation uses leads to its term', async () => {
  expect(await explain('SKPD')).toContain('# Perangkat daerah (perangkat-daerah)');
});

test('rules and provisions go before terms', async () => {
  expect(await explain('subdomain/domain-resmi')).toContain('## Mengikat');
  expect(await explain('buleleng/26.3')).toContain('(buleleng/26.3)');
});

test.each([
  ['walidat', 'Mungkin yang dimaksud Walidata.'],
  ['kuorom', 'Mungkin yang dimaksud Kuorum.'],
  ['zzzzzzzzzzzz', 'tata provisions'],
  ['banjar/19.99', 'Pasal 19 memuat: banjar/19.1, banjar/19.1.a'],
  ['kuburaya/21', 'Pasal 21 memuat: kubu-raya/21.1'],
  ['kuburaya/21.4', 'Mungkin yang dimaksud kubu-raya/21.4.'],
  ['subdomain/domain-resm', 'Mungkin yang dimaksud subdomain/domain-resmi.'],
])('%s is nothing that is known', async (word, advice) => {
  await expect(explain(word)).rejects.toMatchObject({
    message: `"${word}" bukan aturan, ketentuan, atau istilah yang dikenal.`,
    advice: expect.stringContaining(advice),
  });
});

test('without a word it asks for one', async () => {
  await expect(explain()).rejects.toMatchObject({ message: 'Sebut satu aturan, ketentuan, atau istilah.' });
});
