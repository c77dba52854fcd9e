import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../scripts/adapters/chromium.ts';
import {
  type BuiltPortal,
  buildPortal,
  pageTypes,
  type ServedPortal,
  servePortal,
  typeOf,
} from './testing/built-portal.ts';

let portal: BuiltPortal;
let served: ServedPortal;
let browser: Browser;
let types: { type: string; path: string }[];

beforeAll(async () => {
  [portal, browser] = await Promise.all([buildPortal(), launchChromium()]);
  served = await servePortal(portal);
  types = pageTypes(portal.pages);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  portal?.remove();
});

const WIDTHS = [360, 1280];

/** Runs a visit in a context of its own and tells what the browser complained of. */
const visit = async (
  settings: Parameters<Browser['newContext']>[0],
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<string[]> => {
  const context = await browser.newContext(settings);
  const complaints: string[] = [];
  context.on('console', (message) => {
    // The page for a wrong address is asked for on purpose.
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('requestfailed', (request) => {
    // Going on to the next page ends what the last one still asked for.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(served.address)) complaints.push(`a request to ${request.url()}`);
  });
  await work(await context.newPage(), context);
  await context.close();
  return complaints;
};

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } }).axe.run(document),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

test('there is a page of every type', () => {
  expect(types.map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      '404.html',
      'aturan, satu',
      'aturan, semua',
      'beranda',
      'daerah',
      'aplikasi, satu',
      'aplikasi, semua',
      'perbandingan',
      'perbandingan, satu',
      'perbandingan, semua',
      'cakupan',
      'tentang, satu',
      'basis-data, satu',
      'basis-data, semua',
      'walidata, satu',
      'rencana, satu',
      'layanan, satu',
      'instansi, satu',
      'sop, satu',
      'subdomain, satu',
      'subdomain, semua',
      'pasal',
      'peraturan, satu',
      'peraturan, semua',
      'sumber-data',
      'kode alasan',
      'siapa-memutus, semua',
    ]),
  );
});

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(['light', 'dark'] as const)('axe finds nothing on any type of page, %s', async (colorScheme) => {
    const faults: string[] = [];
    const complaints = await visit({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      for (const { type, path } of types) {
        await page.goto(served.address + path);
        // What is folded is judged too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        if ((await overflowOf(page)) > 0) faults.push(`${type}: wider than the screen with all parts unfolded`);
        faults.push(...(await violationsOf(page)).map((violation) => `${type}: ${violation}`));
      }
    });
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('every type of page says all it has to say without JavaScript', async () => {
    const faults: string[] = [];
    const withScript = new Map<string, string>();
    const collect = (into: (type: string, text: string) => void) => async (page: Page) => {
      for (const { type, path } of types) {
        await page.goto(served.address + path);
        into(type, (await page.locator('main').textContent()) ?? '');
      }
    };
    const complaints = [
      ...(await visit(
        { viewport: { width, height: 800 } },
        collect((type, text) => withScript.set(type, text)),
      )),
      ...(await visit(
        { viewport: { width, height: 800 }, javaScriptEnabled: false },
        collect((type, text) => {
          if (text.length < 40 || text !== withScript.get(type)) faults.push(type);
        }),
      )),
    ];
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Of each type the pages with the longest words: they break the width first. */
const widest = (): string[] => {
  const wordOf = (html: string) =>
    Math.max(...(html.replace(/<[^>]+>/g, ' ').match(/\S+/g) ?? ['']).map((word) => word.length));
  return types.flatMap(({ type }) =>
    portal.pages
      .filter(({ path }) => typeOf(path) === type)
      .toSorted((a, b) => wordOf(b.html) - wordOf(a.html))
      .slice(0, 8)
      .map(({ path }) => path),
  );
};

test('the pages with the longest words are no wider than a small phone', async () => {
  const wide: string[] = [];
  await visit({ viewport: { width: 360, height: 640 } }, async (_, context) => {
    const left = widest();
    const walk = async () => {
      const page = await context.newPage();
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await page.goto(served.address + path);
        if ((await overflowOf(page)) > 0) wide.push(path);
      }
    };
    await Promise.all([walk(), walk(), walk()]);
  });
  expect(wide).toEqual([]);
});

describe('with the keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        text: element.textContent?.trim() ?? '',
        id: element.id,
        isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isSeen: bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
      };
    });

  test('the first stop leads past the menus', async () => {
    await visit({ viewport: { width: 360, height: 640 } }, async (page) => {
      await page.goto(`${served.address}/buleleng/subdomain/`);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ text: 'Langsung ke isi', isOutlined: true, isSeen: true });
      await page.keyboard.press('Enter');
      expect((await focused(page)).id).toBe('isi');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  test('every stop is seen', async () => {
    const unseen: string[] = [];
    await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(`${served.address}/buleleng/`);
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (!stop.isOutlined || !stop.isSeen) unseen.push(stop.text);
      }
    });
    expect(unseen).toEqual([]);
  });
});

test('on paper there are no menus, and what is folded can be read', async () => {
  await visit({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.goto(`${served.address}/buleleng/peraturan/perbup-58-2019/pasal-26/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect(await page.locator('h1:visible').count()).toBe(1);
    const folded = page.locator('details:not([open]) li').first();
    expect(await folded.evaluate((item) => item.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    expect((await folded.boundingBox())?.height).toBeGreaterThan(5);
    expect((await page.screenshot()).length).toBeGreaterThan(10_000);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

/** Where something reaches beyond the paper, as wide as it is inside its margins. */
const beyondPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => element.outerHTML.slice(0, 80));
  });

test('a procedure is printed on A4: its block, all steps and the flow, without what the register says about it', async () => {
  const paths = portal.pages.map(({ path }) => path).filter((path) => typeOf(path) === 'sop, satu');
  expect(paths.length).toBeGreaterThan(0);
  await visit({ viewport: { width: 680, height: 1000 } }, async (page) => {
    for (const path of paths) {
      await page.goto(served.address + path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav:visible, footer:visible').count()).toBe(0);
      expect(await page.locator('h2:visible').allTextContents()).toEqual(['Identitas', 'Langkah', 'Alur']);
      expect(await page.locator('svg[role=img]:visible').count()).toBeGreaterThan(0);
      expect(await beyondPaper(page)).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
        box
          .trim()
          .split(/\s+/)
          .map((side) => Math.round(Number(side)))
          .slice(2)
          .sort((a, b) => a - b),
      );
      expect(sheets.length).toBeGreaterThan(0);
      for (const sheet of sheets) expect(sheet).toEqual([595, 842]);
    }
  });
});
