import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jenisList } from '../scripts/core/records/kinds.ts';
import { inTabs, type OpenedPortal, openPortal, overflowOf } from './testing/opened-portal.ts';
import { templateOf, templates, typeOf } from './testing/page-templates.ts';

let opened: OpenedPortal;

beforeAll(async () => {
  opened = await openPortal();
});
afterAll(() => opened?.close());

const WIDTHS = [360, 768, 1280];

test('every template has a page here, and every kind its list and its record', () => {
  const types = new Set(opened.types.map(({ type }) => type));
  const used = new Set(opened.portal.pages.map(({ path }) => templateOf(path)));
  expect(templates.length).toBeGreaterThan(30);
  expect(templates.filter((template) => !used.has(template))).toEqual([]);
  const ofKinds = jenisList.flatMap((jenis) => [`[daerah]/${jenis}`, `[daerah]/${jenis}/[id]`]);
  expect(ofKinds.filter((type) => !types.has(type))).toEqual([]);
});

const violationsOf = async (page: Page, options: RunOptions): Promise<string[]> => {
  const { violations } = await page.evaluate(
    (how) =>
      (window as unknown as { axe: { run: (root: Document, how: RunOptions) => Promise<AxeResults> } }).axe.run(
        document,
        how,
      ),
    { resultTypes: ['violations'], ...options } satisfies RunOptions,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

/** What the colours of a page decide; the rest is the same in the dark. */
const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

test('axe finds nothing on any type of page at any width, in light and in dark', { timeout: 600_000 }, async () => {
  const faults: string[] = [];
  const complaints = await opened.visit({ colorScheme: 'light' }, (_, context) =>
    inTabs(context, opened.types, async (page, { type, path }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(opened.served.address + path);
      // What is folded is judged too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe.source);
      const look = async (width: number, colorScheme: 'light' | 'dark', options: RunOptions) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        if ((await overflowOf(page)) > 0) faults.push(`${type}, ${width} px: wider than the screen`);
        const found = await violationsOf(page, options);
        faults.push(...found.map((violation) => `${type}, ${width} px, ${colorScheme}: ${violation}`));
      };
      for (const width of WIDTHS) await look(width, 'light', {});
      for (const width of WIDTHS) await look(width, 'dark', colours);
    }),
  );
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Controls that a reader sees and that lead nowhere unless a script listens. */
const deadControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, [role=button], [onclick]')]
      .filter((control) => control.checkVisibility() && !control.closest('form[action]'))
      .map((control) => control.outerHTML),
  );

test('without JavaScript every type of page says all it has to say, fits, and offers nothing that does nothing', async () => {
  const faults: string[] = [];
  const withScript = new Map<string, string>();
  const said = async (page: Page, path: string): Promise<string> => {
    await page.goto(opened.served.address + path);
    return (await page.locator('main').textContent()) ?? '';
  };
  const complaints = [
    ...(await opened.visit({}, (_, context) =>
      inTabs(context, opened.types, async (page, { type, path }) => {
        withScript.set(type, await said(page, path));
      }),
    )),
    ...(await opened.visit({ javaScriptEnabled: false }, (_, context) =>
      inTabs(context, opened.types, async (page, { type, path }) => {
        const text = await said(page, path);
        if (text.length < 40 || text !== withScript.get(type)) faults.push(`${type}: says something else`);
        faults.push(...(await deadControls(page)).map((control) => `${type}: ${control}`));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          if ((await overflowOf(page)) > 0) faults.push(`${type}, ${width} px: wider than the screen`);
        }
      }),
    )),
  ];
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Of each type the pages with the longest words: they break the width first. */
const widest = (): string[] => {
  const wordOf = (html: string) =>
    Math.max(...(html.replace(/<[^>]+>/g, ' ').match(/\S+/g) ?? ['']).map((word) => word.length));
  return [...Map.groupBy(opened.portal.pages, ({ path }) => typeOf(path)).values()].flatMap((pages) =>
    pages
      .map(({ path, html }) => ({ path, word: wordOf(html) }))
      .sort((a, b) => b.word - a.word)
      .slice(0, 5)
      .map(({ path }) => path),
  );
};

test('the pages with the longest words are no wider than a small phone', async () => {
  const wide: string[] = [];
  await opened.visit({ viewport: { width: 360, height: 640 } }, (_, context) =>
    inTabs(context, widest(), async (page, path) => {
      await page.goto(opened.served.address + path);
      if ((await overflowOf(page)) > 0) wide.push(path);
    }),
  );
  expect(wide).toEqual([]);
});
