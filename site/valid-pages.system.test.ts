import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseYaml } from '../scripts/adapters/yaml.ts';
import { type BuiltPortal, builtPortal } from './testing/built-portal.ts';

let portal: BuiltPortal;
beforeAll(async () => {
  portal = await builtPortal();
});
afterAll(() => portal?.remove());

/** The standard's own rules and those for access. Left out are matters of taste, and what is so on purpose. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // A table shown as cards on a phone stays a table for screen readers only by its roles.
    'no-redundant-role': 'off',
    // A search engine cuts long titles; the name of a record is what it is.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of portal.pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('a page that is not valid would be noticed', async () => {
  const broken =
    '<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><p><div></p><a id="a"><a id="a"></body>';
  const { results } = await validator.validateString(broken);
  expect(results.flatMap(({ messages }) => messages).length).toBeGreaterThan(2);
});

const once = (html: string, pattern: RegExp): string | undefined => {
  const [first, ...more] = [...html.matchAll(pattern)];
  return more.length === 0 ? first?.[1] : undefined;
};

test('every page has one title and one description of its own words', () => {
  const bare = portal.pages.filter(({ html }) => {
    const title = once(html, /<title>([^<]+)<\/title>/g);
    const description = once(html, /<meta name="description" content="([^"]+)"/g);
    return !title || !description || description.length < 20 || description.length > 320;
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
});

/** Pages that files of the project call for, found without the portal's own code. */
const called = (): string[] => {
  const records = globSync('registry/*/*/*.{yaml,md}').map((file) =>
    file.slice('registry'.length).replace(/\.\w+$/, '/'),
  );
  const articles = globSync('policies/*/*/pasal/*.md').map((file) => {
    const [, daerah, peraturan, , name = ''] = file.split('/');
    return `/${daerah}/peraturan/${peraturan}/pasal-${Number.parseInt(name, 10)}/`;
  });
  const rules = globSync('policies/rules/*/*.md').map(
    (file) => `/aturan${file.slice('policies/rules'.length).replace(/\.md$/, '/')}`,
  );
  return [...records, ...articles, ...rules];
};

test('every record, decision, article and rule has its page', () => {
  const built = new Set(portal.pages.map(({ path }) => path));
  const wanted = called();
  expect(wanted.filter((path) => path.includes('/putusan/')).length).toBeGreaterThan(0);
  expect(wanted.filter((path) => path.includes('/pasal-')).length).toBeGreaterThan(2);
  expect(wanted.filter((path) => path.startsWith('/aturan/')).length).toBeGreaterThan(50);
  expect(wanted.filter((path) => !built.has(path))).toEqual([]);
});

test('every regulation of the register has its page and its text', () => {
  for (const file of globSync('policies/*/*/peraturan.yaml')) {
    const [, daerah, peraturan] = file.split('/');
    const { value } = parseYaml(readFileSync(file, 'utf8'));
    const page = portal.pages.find(({ path }) => path === `/${daerah}/peraturan/${peraturan}/`);
    expect(page?.html).toContain(String((value as { sebutan: string }).sebutan));
  }
});
