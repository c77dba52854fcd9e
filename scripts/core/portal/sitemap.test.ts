import { expect, test } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const namesOf = (files: ReturnType<typeof sitemapFiles>) => files.map(({ name }) => name);
const addressesIn = (text = '') => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

test('names every page by its whole address', () => {
  const [map] = sitemapFiles('https://register.example/register/', ['', 'badung/', 'badung/sop/a-b/']);
  expect(map?.name).toBe('sitemap.xml');
  expect(addressesIn(map?.text)).toEqual([
    'https://register.example/register/',
    'https://register.example/register/badung/',
    'https://register.example/register/badung/sop/a-b/',
  ]);
});

test('robots are told of it at the root of a site, where alone they look', () => {
  expect(namesOf(sitemapFiles('https://register.example/', ['']))).toEqual(['sitemap.xml', 'robots.txt']);
  expect(namesOf(sitemapFiles('https://register.example/register/', ['']))).toEqual(['sitemap.xml']);
});

test('more pages than one file may hold stand in several, each once', () => {
  const files = sitemapFiles('https://register.example/x/', ['a/', 'b/', 'c/', 'd/', 'e/'], 2);
  expect(namesOf(files)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml']);
  expect(files.slice(0, 3).flatMap(({ text }) => addressesIn(text))).toEqual(
    ['a/', 'b/', 'c/', 'd/', 'e/'].map((path) => `https://register.example/x/${path}`),
  );
  expect(addressesIn(files.at(-1)?.text)).toEqual([1, 2, 3].map((n) => `https://register.example/x/sitemap-${n}.xml`));
});

test('signs that mean something in XML or in an address do no harm', () => {
  const [map] = sitemapFiles('https://register.example/', [`a&b<c>'"é/`]);
  expect(map?.text).toContain('<loc>https://register.example/a&amp;b%3Cc%3E&apos;%22%C3%A9/</loc>');
});
