import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../scripts/adapters/chromium.ts';
import { writeMirror } from '../scripts/adapters/mirror-zip.ts';
import { parseYaml } from '../scripts/adapters/yaml.ts';
import { unzip } from '../scripts/testing/unzip.ts';
import { builtFiles, filesWith } from './testing/built-files.ts';
import { type BuiltPortal, buildPortal, type ServedPortal, servePortal } from './testing/built-portal.ts';
import { oddIds, plantHostile, secrets } from './testing/planted-hostile.ts';
import { plantedKinds } from './testing/planted-kinds.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

let project: ProjectCopy;
let portal: BuiltPortal;
let served: ServedPortal;
let browser: Browser;

beforeAll(async () => {
  project = copyProject();
  await plantHostile(project.folder);
  [portal, browser] = await Promise.all([buildPortal({}, project.folder), launchChromium()]);
  served = await servePortal(portal);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  portal?.remove();
  project?.remove();
});

const outputs = (pattern: string) => builtFiles(portal, pattern);

const isHostile = (html: string): boolean => /window\.kena|HYPERLINK|xxxxxxxxxx|Ganjil|\[U\+/.test(html);
const hostilePages = () => portal.pages.filter(({ html }) => isHostile(html));
const pageAt = (path: string): string => portal.pages.find((page) => page.path === path)?.html ?? '';

test('what was planted is there: the tests would prove nothing else', () => {
  const all = hostilePages().map(({ html }) => html.replaceAll('<wbr>', ''));
  expect(all.length).toBeGreaterThan(40);
  for (const sign of [
    '&lt;script&gt;window.kena',
    'HYPERLINK',
    'x'.repeat(200),
    '[ditahan: tampak memuat data pribadi]',
  ])
    expect([sign, all.some((html) => html.includes(sign))]).toEqual([sign, true]);
  for (const id of ['naskah', 'rumus', 'titik-koma', 'lebar', 'kata'])
    expect(pageAt(`/buleleng/aplikasi/contoh-jahat-${id}/`)).not.toBe('');
  for (const path of [
    '/buleleng/sop/contoh-jahat-prosedur/',
    '/buleleng/permohonan/12/',
    '/buleleng/permohonan/halaman/',
  ])
    expect([path, isHostile(pageAt(path))]).toEqual([path, true]);
  // History: an old version of a record that is shown, and one that was removed.
  expect(pageAt('/buleleng/aplikasi/contoh-jahat-naskah/')).toContain('[ditahan: tampak memuat data pribadi]');
  expect(pageAt('/buleleng/aplikasi/contoh-jahat-naskah/')).toMatch(/isian yang tidak diterbitkan berubah/);
  expect(pageAt('/buleleng/arsip/')).toContain('contoh-jahat-lama');
});

test('every kind has pages with hostile words at every place that takes words', () => {
  for (const { jenis, ids, refused } of plantedKinds) {
    // A country is one of a list that no shape tells of.
    expect([jenis, refused.filter((place) => !place.endsWith('.badan_hukum'))]).toEqual([jenis, []]);
    for (const id of ids) {
      const path = `/buleleng/${jenis}/${id}/`;
      expect([path, isHostile(pageAt(path))]).toEqual([path, true]);
    }
  }
});

test('ids that mean something elsewhere have their pages, and take nobody else’s', () => {
  for (const id of oddIds) {
    expect(pageAt(`/buleleng/aplikasi/${id}/`)).toContain(`Contoh Ganjil ${id}`);
    expect(pageAt(`/buleleng/instansi/${id}/`)).toContain(`Desa Contoh ${id}`);
  }
  expect(pageAt('/buleleng/aplikasi/')).toMatch(/<h1[^>]*>Aplikasi\s*</);
  expect(pageAt('/buleleng/aplikasi/404/')).not.toMatch(/(?:href|src)="\//);
});

describe('in pages', () => {
  test('no text becomes markup, no address becomes a command', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const { path, html } of hostilePages())
      faults.push(
        ...(await page.evaluate(
          ([at = '', text = '']) =>
            [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')]
              .filter(
                (one) =>
                  (one.localName === 'script' && !one.hasAttribute('src')) ||
                  ['iframe', 'object', 'embed', 'base', 'style'].includes(one.localName) ||
                  [...one.attributes].some(({ name, value }) =>
                    ['href', 'src', 'srcset', 'action', 'xlink:href'].includes(name)
                      ? /^\s*(?:javascript|data|vbscript|blob|file):/i.test(value) ||
                        (!['a', 'link'].includes(one.localName) && /^\s*(?:https?:|[/\\]{2})/i.test(value)) ||
                        /jahat\.example\//.test(value)
                      : /^on|^style$|^srcdoc$/.test(name),
                  ),
              )
              .map((one) => `${at}: ${one.outerHTML.slice(0, 120)}`),
          [path, html],
        )),
      );
    await page.close();
    expect(faults).toEqual([]);
  });

  test('nothing runs in a browser, nothing is asked of others, and nothing is wider than a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) faults.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    for (const { path } of hostilePages()) {
      await page.goto(served.address + path);
      if (await page.evaluate(() => 'kena' in window || 'kena' in {})) faults.push(`${path}: ran`);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) faults.push(`${path}: ${beyond} px too wide`);
    }
    if ((await page.context().cookies()).length > 0) faults.push('cookies');
    await page.close();
    expect(faults).toEqual([]);
  });

  test('a search finds what is hostile and shows it as text', async () => {
    const page = await browser.newPage();
    for (const query of [
      'contoh-jahat-naskah',
      'window kena',
      '<img src=x onerror=window.kena=1>',
      'constructor',
      '__proto__',
    ]) {
      await page.goto(`${served.address}/cari/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() => document.getElementById('jumlah')?.textContent !== '');
      expect(await page.evaluate(() => [...document.querySelectorAll('main img, main script')].length)).toBe(0);
      expect(await page.evaluate(() => 'kena' in window)).toBe(false);
    }
    await page.close();
  });
});

test('what stood in old versions, names of commits and of files is in no file, nor in the name of one', () => {
  expect(filesWith(portal, secrets)).toEqual([]);
});

test('signs that turn the direction of text, steer or are not seen are in no output', () => {
  const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
  const found = outputs('**/*.{html,csv,ics,json,jsonl,jsonld,xml,yml}').filter(({ text }) => hidden.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

/** Cells of a table as a spreadsheet parts it that keeps lists apart by semicolons, or by commas. */
const cellsOf = (text: string): string[] => [
  ...(parseCsv(text, { relaxColumnCount: false, bom: true }) as string[][]).flat(),
  ...text.split(/[;\t\r\n]/).map((piece) => piece.replace(/^"+/, '')),
];

test('no cell of any table opens with a sign of a formula, whatever parts its lines', () => {
  const tables = outputs('**/*.csv');
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.some(({ text }) => text.includes('cmd|x!A0'))).toBe(true);
  const faults = tables.flatMap(({ path, text }) =>
    cellsOf(text)
      .filter(
        (cell) =>
          /^[\s\u00a0]*[=+@\uff1d\uff0b\uff20]/.test(cell) || /^[\s\u00a0]*[-\uff0d](?!\d+(\.\d+)?$)/.test(cell),
      )
      .map((cell) => `${path}: ${cell.slice(0, 40)}`),
  );
  expect(faults).toEqual([]);
});

test('every other download can still be read', () => {
  for (const { path, text } of outputs('**/*.{json,jsonld}')) expect(() => JSON.parse(text), path).not.toThrow();
  for (const { path, text } of outputs('**/*.jsonl'))
    for (const line of text.split('\n').filter((one) => one !== '')) expect(() => JSON.parse(line), path).not.toThrow();
  for (const { path, text } of outputs('**/*.xml')) expect(XMLValidator.validate(text), path).toBe(true);
  for (const { path, text } of outputs('**/*.yml')) expect(parseYaml(text).faults, path).toEqual([]);
});

const eventFields = [
  'uid',
  'dtstamp',
  'dtstart',
  'transp',
  'summary',
  'description',
  'categories',
  'url',
  'sequence',
  'x-microsoft-cdo-alldayevent',
  'x-microsoft-msncalendar-alldayevent',
];

test('calendars keep hostile words inside the texts of their events', () => {
  const calendars = outputs('**/*.ics');
  expect(calendars.filter(({ text }) => text.includes('window.kena')).length).toBeGreaterThan(1);
  for (const { path, text } of calendars) {
    const [kind, , parts] = ICAL.parse(text) as unknown as [string, unknown, [string, [string][]][]];
    expect([path, kind, new Set(parts.map(([name]) => name))]).toEqual([
      path,
      'vcalendar',
      new Set(parts.length > 0 ? ['vevent'] : []),
    ]);
    const names = new Set(parts.flatMap(([, properties]) => properties.map(([name]) => name)));
    expect([path, [...names].filter((name) => !eventFields.includes(name))]).toEqual([path, []]);
  }
});

test('feeds carry text, not markup', () => {
  const feeds = outputs('**/umpan.xml');
  expect(feeds.some(({ text }) => text.includes('kena'))).toBe(true);
  for (const { path, text } of feeds) expect(/<script|="javascript:/i.test(text), path).toBe(false);
});

test('no two files differ by case alone, and a mirror unpacks into one folder', async () => {
  const paths = outputs('**/*').map(({ path }) => path);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  const zip = join(project.folder, 'cermin.zip');
  await writeMirror(portal.folder, zip);
  const names = [...unzip(readFileSync(zip)).keys()];
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter((name) => !/^portal\/(?!.*(?:^|\/)\.\.?(?:\/|$))[\w./-]+$/.test(name))).toEqual([]);
  const devices = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i;
  expect(names.filter((name) => devices.test(name))).toEqual([]);
});
