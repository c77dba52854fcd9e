import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../scripts/adapters/chromium.ts';
import { type BuiltPortal, buildPortal, type ServedPortal, servePortal } from './testing/built-portal.ts';
import { type LongRegister, longRegister } from './testing/long-register.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

let register: LongRegister;
let project: ProjectCopy;
let portal: BuiltPortal;
let served: ServedPortal;
let browser: Browser;

beforeAll(async () => {
  register = await longRegister();
  project = copyProject();
  [portal, browser] = await Promise.all([
    buildPortal({ TATA_REGISTRY: register.registry }, project.folder),
    launchChromium(),
  ]);
  served = await servePortal(portal);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  portal?.remove();
  project?.remove();
  register?.remove();
});

const LIST = '/buleleng/subdomain/';
const ALL = 271;

interface Visit {
  readonly path: string;
  readonly settings?: Parameters<Browser['newContext']>[0];
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens a page and works on it; what the browser complains of is an error. */
const visit = async ({ path, settings, before }: Visit, work: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext(settings);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_FAILED')) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await before?.(page);
  await page.goto(served.address + path);
  await work(page);
  await context.close();
  expect(complaints).toEqual([]);
};

const seenRows = (page: Page) => page.locator('tbody tr:visible');
const idsOn = (page: Page): Promise<string[]> =>
  seenRows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? ''));
const said = (page: Page) => page.locator('[data-list-status]');
const whenSaid = (page: Page, words: string) => said(page).filter({ hasText: words }).waitFor();
const open = (page: Page) => page.locator('[data-list-controls] summary').click();

describe('without JavaScript', () => {
  const settings = { javaScriptEnabled: false };

  test('the pages of a list hold every record once, and lead to each other', async () => {
    await visit({ path: LIST, settings }, async (page) => {
      const found: string[] = [];
      for (let n = 1; n <= 3; n += 1) {
        found.push(...(await idsOn(page)));
        expect(await page.locator('[data-list-pager] [aria-current=page]').textContent()).toContain(String(n));
        expect(await page.locator('a[rel=prev]').count()).toBe(n === 1 ? 0 : 1);
        if (n < 3) await page.locator('a[rel=next]').click();
      }
      expect(await page.locator('a[rel=next]').count()).toBe(0);
      expect(found).toHaveLength(ALL);
      expect(new Set(found).size).toBe(ALL);
      await page.getByRole('link', { name: 'Pertama', exact: true }).click();
      expect(new URL(page.url()).pathname).toBe(LIST);
    });
  });

  test('nothing is shown that needs it', async () => {
    await visit({ path: LIST, settings }, async (page) => {
      expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
    });
  });

  test('a part is reached by links, says n of N, and leads back', async () => {
    await visit({ path: LIST, settings }, async (page) => {
      await page.getByRole('link', { name: 'Pemilik', exact: true }).click();
      await page.getByRole('link', { name: 'Dinas Contoh 3', exact: true }).click();
      expect(await page.locator('main').textContent()).toContain(`14 dari ${ALL} rekaman`);
      expect(await seenRows(page).count()).toBe(14);
      await page.getByRole('link', { name: 'Semua subdomain' }).click();
      expect(new URL(page.url()).pathname).toBe(LIST);
    });
  });

  test('what has ended stays on the list and is marked', async () => {
    await visit({ path: `${LIST}halaman/3/`, settings }, async (page) => {
      expect(await page.locator('tr[data-id=contoh-250] th').textContent()).toMatch(
        /Tidak dipakai lagi\s+sejak 30 Juni 2026/,
      );
    });
  });
});

describe('a shared address', () => {
  test('shows the rows that it asks for, from all pages, in its order', async () => {
    await visit({ path: `${LIST}halaman/2/?q=layanan&pemilik=dinas-3&urut=-nama` }, async (page) => {
      await whenSaid(page, `Menampilkan 14 dari ${ALL} rekaman.`);
      const ids = await idsOn(page);
      expect(ids).toEqual(Array.from({ length: 14 }, (_, i) => `contoh-${263 - 20 * i}`));
      expect(await page.locator('[name=pemilik]').inputValue()).toBe('dinas-3');
      expect(await page.locator('[name=q]').inputValue()).toBe('layanan');
      expect(await page.locator('[data-list-flat] [aria-sort=descending]').textContent()).toContain('Host');
      expect(await page.locator('[data-list-pager]').isVisible()).toBe(false);
    });
  });

  test('whatever it holds, runs nothing and breaks nothing', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror="document.title=1">');
    const path = `${LIST}?pemilik=${hostile}&q=${hostile}&urut=${hostile}&keadaan=__proto__`;
    await visit({ path }, async (page) => {
      await whenSaid(page, `Menampilkan 0 dari ${ALL} rekaman.`);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.title()).toContain('Subdomain');
      await page.getByRole('button', { name: 'Hapus saringan dan urutan' }).click();
      expect(await seenRows(page).count()).toBe(100);
    });
  });
});

describe('in the browser', () => {
  test('words filter over all pages, and Back brings the list as it was', async () => {
    await visit({ path: LIST }, async (page) => {
      await page.locator('[name=q]').fill('LAYANAN-25');
      await whenSaid(page, `Menampilkan 11 dari ${ALL} rekaman.`);
      expect(await idsOn(page)).toContain('contoh-259');
      expect(page.url()).toContain('?q=LAYANAN-25');
      await page.goBack();
      await page.locator('[data-list-rows]').waitFor();
      expect(await seenRows(page).count()).toBe(100);
      expect(await page.locator('[name=q]').inputValue()).toBe('');
      await page.goForward();
      await whenSaid(page, 'Menampilkan 11');
    });
  });

  test('values filter, and their number is the one that the menu told', async () => {
    await visit({ path: LIST }, async (page) => {
      await open(page);
      for (const [name, value] of [
        ['keadaan', 'nonaktif'],
        ['penggunaan', 'aplikasi-web'],
      ] as const) {
        const menu = page.locator(`[name=${name}]`);
        const told = await menu.locator(`option[value=${value}]`).textContent();
        await menu.selectOption(value);
        await whenSaid(page, 'Menampilkan 1 ');
        expect(told).toContain('(1)');
        await menu.selectOption('');
      }
      await page.locator('[data-list-rows]').waitFor();
    });
  });

  test('a heading sorts all rows up, then down, then not at all, and keeps the focus', async () => {
    await visit({ path: LIST }, async (page) => {
      const head = () => page.getByRole('button', { name: 'Penggunaan' }).locator('visible=true').first();
      const sorted = () => page.locator('[data-list-flat] th[aria-sort]').getAttribute('aria-sort');
      await head().click();
      await whenSaid(page, `Menampilkan ${ALL}`);
      expect(await sorted()).toBe('ascending');
      expect((await idsOn(page))[0]).toBe('contoh-251');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Penggunaan');
      await page.keyboard.press('Enter');
      await page.locator('[aria-sort=descending]').waitFor();
      expect((await idsOn(page)).at(-1)).toBe('contoh-251');
      expect(page.url()).toContain('?urut=-penggunaan');
      await page.keyboard.press('Enter');
      await page.locator('[data-list-rows]').waitFor();
      expect(page.url()).not.toContain('?');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Penggunaan');
    });
  });

  test('the file holds exactly the rows that are shown, as the register has them', async () => {
    const file = `${portal.folder}/api/v1/buleleng/subdomain.csv`;
    const all: Record<string, string>[] = parse(readFileSync(file), { columns: true });
    await visit({ path: `${LIST}?q=layanan-25&urut=-nama` }, async (page) => {
      await whenSaid(page, 'Menampilkan 11');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Unduh baris yang tampak (CSV)' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe('buleleng-subdomain.csv');
      const saved: Record<string, string>[] = parse(readFileSync(await download.path()), { columns: true });
      const ids = await idsOn(page);
      expect(saved).toEqual(ids.map((id) => all.find((row) => row.id === id)));
      expect(saved.find(({ id }) => id === 'contoh-252')?.keperluan).toMatch(/^'=HYPERLINK/);
    });
  });

  test('a page that does not come is said, what is there stays, and can be asked for again', async () => {
    const before = async (page: Page) => {
      await page.route('**/halaman/3/', (route) => route.abort());
    };
    await visit({ path: LIST, before }, async (page) => {
      await page.locator('[name=q]').fill('layanan-');
      await whenSaid(page, `Halaman lain belum dapat dimuat. Menampilkan 99 dari 100 rekaman di halaman ini`);
      expect(await seenRows(page).count()).toBe(99);
      await page.unroute('**/halaman/3/');
      await page.getByRole('button', { name: 'Coba muat lagi' }).click();
      await whenSaid(page, `Menampilkan 270 dari ${ALL}`);
      expect(await page.getByRole('button', { name: 'Coba muat lagi' }).isVisible()).toBe(false);
    });
  });

  test.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('axe finds nothing in a filtered list, and it fits, at %i px, %s', async (width, colorScheme) => {
    const settings = { viewport: { width, height: 800 }, colorScheme };
    await visit({ path: `${LIST}?q=layanan-25&urut=nama`, settings }, async (page) => {
      await whenSaid(page, 'Menampilkan 11');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } }).axe.run(document),
      );
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    });
  });

  test('on a phone every stop of the keyboard is seen, and the list is sorted from there', async () => {
    await visit({ path: LIST, settings: { viewport: { width: 360, height: 640 } } }, async (page) => {
      await page.locator('[name=q]').focus();
      for (let i = 0; i < 30; i += 1) {
        const isSeen = await page.evaluate(() => {
          const { width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
          return width > 4 && height > 4;
        });
        expect(isSeen).toBe(true);
        await page.keyboard.press('Tab');
      }
      await open(page);
      await page.locator('[name=urut]').focus();
      await page.keyboard.press('End');
      await whenSaid(page, `Menampilkan ${ALL}`);
      expect(page.url()).toContain('urut=-penggunaan');
    });
  });
});

test('each part has a file of exactly its rows', async () => {
  const part = join(portal.folder, 'buleleng/subdomain/menurut/pemilik/dinas-3/daftar.csv');
  const rows: Record<string, string>[] = parse(readFileSync(part), { columns: true });
  expect(rows.map(({ pemilik }) => pemilik)).toEqual(Array.from({ length: 14 }, () => 'dinas-3'));
});
