import { expect, test } from 'vitest';
import { load, provision, regulation } from '../../testing/policies.ts';
import { loadPolicies } from './load.ts';
import { lostArticles } from './lost-articles.ts';

const paths = (...list: readonly string[]) => list.map((path) => ({ path }));

test('of pasal without their regulation the first is told, once a folder', () => {
  const whole = paths('a/x/peraturan.yaml', 'a/x/pasal/01.md', 'bersama.yaml');
  expect(lostArticles(whole)).toEqual([]);
  expect(lostArticles(whole.slice(1))).toEqual(paths('a/x/pasal/01.md'));
  expect(
    lostArticles(paths('a/y/peraturan.yaml', 'a/x/pasal/01.md', 'a/x/pasal/02.md', 'b/x/pasal/03.md'))
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['a/x/pasal/01.md', 'b/x/pasal/03.md']);
});

test('law that nobody reads is told where it stands', () => {
  const source = { path: 'a/x/pasal/01.md', file: 'policies/a/x/pasal/01.md', value: {}, body: '' };
  expect(
    loadPolicies([source], new Map()).findings.map(({ file, key }) => [file, key.includes('peraturan-hilang')]),
  ).toEqual([['policies/a/x/pasal/01.md', true]]);
});

test('a regulation bears the name of its folder', () => {
  const told = (id: string) =>
    load([provision([])], { 'contoh/perbup-1-2020/peraturan.yaml': { ...regulation, id } }).findings.map(
      ({ message }) => message,
    );
  expect(told('perbup-1-2020')).not.toContainEqual(expect.stringContaining('nama foldernya'));
  expect(told('perbup-2-2020')).toContain('Pengenal "perbup-2-2020" berbeda dari nama foldernya, "perbup-1-2020".');
});
