import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../scripts/adapters/chromium.ts';
import { type BuiltPortal, builtPortal, type ServedPortal, servePortal } from './testing/built-portal.ts';

let portal: BuiltPortal;
let served: ServedPortal;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [portal, browser] = await Promise.all([builtPortal(), launchChromium()]);
  served = await servePortal(portal);
  page = await newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  portal?.remove();
});

const newPage = async (): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  complaints = [];
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('requestfailed', (request) => {
    // Going on to the next page ends what the last one still asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
  });
  return context.newPage();
};

interface Found {
  readonly status: string;
  readonly guess: string;
  /** Paths below the portal, names first. */
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

const settled = async (on: Page): Promise<void> => {
  await on.waitForFunction(() => document.getElementById('jumlah')?.textContent !== '');
};

const search = async (address: string): Promise<Found> => {
  await page.goto(`${served.address}/cari/?${address}`);
  await settled(page);
  return page.evaluate(() => {
    const paths = (list: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`#${list} li > a`)].map(({ pathname, hash }) => pathname + hash);
    const guess = document.getElementById('maksud');
    return {
      status: document.getElementById('jumlah')?.textContent ?? '',
      guess: guess?.hidden ? '' : (guess?.querySelector('a')?.textContent ?? ''),
      names: paths('nama'),
      paths: [...paths('nama'), ...paths('kata')],
    };
  });
};

const asked = (query: string) => search(`q=${encodeURIComponent(query)}`);

describe('what is found first', () => {
  test.each([
    // Ids and hosts, exactly.
    ['contoh-katalog-arsip', '/badung/aplikasi/contoh-katalog-arsip/'],
    ['badung-dalam-peta', '/badung/aplikasi/badung-dalam-peta/'],
    ['BADUNG DALAM PETA', '/badung/aplikasi/badung-dalam-peta/'],
    ['dishub.bulelengkab.go.id', '/buleleng/subdomain/dishub/'],
    ['https://dishub.bulelengkab.go.id/berita?x=1', '/buleleng/subdomain/dishub/'],
    ['subdomain/pemilik-berhak', '/aturan/subdomain/pemilik-berhak/'],
    ['Kabupaten Kubu Raya', '/kubu-raya/'],
    ['kubu-raya', '/kubu-raya/'],
    // Lists and standing pages, by what they hold and whose they are.
    ['aplikasi badung', '/badung/aplikasi/'],
    ['Walidata Kubu Raya', '/kubu-raya/walidata/'],
    ['siapa memutus banjar', '/banjar/siapa-memutus/'],
    ['permohonan buleleng', '/buleleng/permohonan/'],
    // Numbers of instruments.
    ['CONTOH/BA/001/2026', expect.stringMatching(/^\/[a-z-]+\/keputusan\/contoh-/)],
    // Citations, as ids and in words.
    ['bulukumba/26.3', '/bulukumba/peraturan/perbup-143-2017/pasal-26/#ayat-26-3'],
    ['pasal 26 ayat (3) buleleng', '/buleleng/peraturan/perbup-58-2019/pasal-26/#ayat-26-3'],
    ['Perbup Buleleng 58/2019', '/buleleng/peraturan/perbup-58-2019/'],
    // Words, also with other prefixes and suffixes than the page has.
    ['privasi', '/tentang/privasi/'],
    ['penamaan domain', expect.stringMatching(/pasal-|\/aturan\/subdomain\//)],
    ['walidata menetapkan', expect.stringMatching(/walidata/)],
  ])('%s', async (query, first) => {
    expect((await asked(query)).paths[0]).toEqual(first);
  });

  test.each([
    [
      'pasal 26 ayat 3',
      [
        '/buleleng/peraturan/perbup-58-2019/pasal-26/#ayat-26-3',
        '/bulukumba/peraturan/perbup-143-2017/pasal-26/#ayat-26-3',
      ],
    ],
    ['Dinas Komunikasi dan Informatika', ['/badung/instansi/', '/bulukumba/instansi/', '/kubu-raya/instansi/']],
  ])('%s, each regency’s own', async (query, beginnings) => {
    const { names } = await asked(query);
    expect(beginnings.filter((start) => !names.slice(0, 5).some((path) => path.startsWith(start)))).toEqual([]);
  });

  test('no id is taken for another that begins as it does', async () => {
    const { names } = await asked('app-000123');
    expect(names).toEqual([]);
    expect((await asked('contoh-antrean')).names.every((path) => path.includes('contoh-antrean'))).toBe(true);
  });
});

describe('what is not found', () => {
  test.each([
    ['sudbomain', 'subdomain'],
    ['dinas komunikasi dan informatkia', 'dinas komunikasi dan informatika'],
  ])('%s is a slip: %s', async (query, meant) => {
    const found = await asked(query);
    expect([found.names, found.guess]).toEqual([[], meant]);
    await page.click('#maksud a');
    await settled(page);
    expect(await page.inputValue('#q')).toBe(meant);
    expect(await page.locator('#hasil li').count()).toBeGreaterThan(0);
  });

  test.each(['kode sumber', 'walidata menetapkan'])('%s is no slip', async (query) => {
    const found = await asked(query);
    expect(found.paths).not.toEqual([]);
    expect(found.guess).toBe('');
  });

  test('is told, with a way on', async () => {
    const found = await asked('xyzzyq');
    expect([found.status, found.paths]).toEqual(['Tidak ada hasil.', []]);
    expect(await page.locator('#kosong:visible a').getAttribute('href')).toBe('../indeks/');
  });

  test.each(['%', '"', '<img src=x onerror=alert(1)>', '日本', 'x'.repeat(199)])('%s breaks nothing', async (query) => {
    await asked(query);
    expect(await page.inputValue('#q')).toBe(query);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('the page', () => {
  test('says of a sample that it is one, of nothing else', async () => {
    await asked('contoh-katalog-arsip');
    expect(await page.locator('#nama li .mark:visible').count()).toBeGreaterThan(0);
    await asked('dishub.bulelengkab.go.id');
    expect(await page.locator('#nama li .mark:visible').count()).toBe(0);
  });

  test('narrows by regency and kind, and its address says so', async () => {
    const { paths } = await search('q=antrean&daerah=banjar&jenis=aplikasi');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !path.startsWith('/banjar/aplikasi/'))).toEqual([]);
    await page.selectOption('#daerah', 'badung');
    await page.waitForFunction(() =>
      document.querySelector<HTMLAnchorElement>('#hasil li > a')?.pathname.startsWith('/badung/'),
    );
    expect(new URL(page.url()).search).toBe('?q=antrean&daerah=badung&jenis=aplikasi');
  });

  test('marks the words that were found, as text', async () => {
    await asked('kode sumber');
    const marks = await page.locator('#kata .excerpt mark').allTextContents();
    expect(marks.join(' ').toLowerCase()).toContain('kode');
    expect(await page.locator('#kata .excerpt').first().textContent()).not.toMatch(/<\/?mark|&[a-z]+;/);
  });

  test('is worked with the keyboard alone', async () => {
    await page.goto(`${served.address}/cari/`);
    await page.locator('#q').focus();
    await page.keyboard.type('privasi');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=privasi');
    for (const stop of ['BUTTON', 'SELECT', 'SELECT', 'A']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(stop);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tentang/privasi/');
    await page.goBack();
    await settled(page);
    expect(await page.inputValue('#q')).toBe('privasi');
  });

  test('shows more on request', async () => {
    await asked('kabupaten');
    const before = await page.locator('#kata li').count();
    await page.click('#lagi');
    await page.waitForFunction((count) => document.querySelectorAll('#kata li').length > count, before);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s, and fits a phone', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    await asked('contoh katalog arsip');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } }).axe.run(document),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('asked for nothing that failed, and ran against no policy', () => {
    expect(complaints).toEqual([]);
  });
});

test('without JavaScript it leads to the index, and no form is seen', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${served.address}/cari/?q=privasi`);
  expect(await plain.locator('form:visible, button:visible').count()).toBe(0);
  await plain.locator('#tanpa-skrip:visible a').click();
  await plain.getByRole('link', { name: 'B', exact: true }).click();
  expect(await plain.locator('table tbody tr').count()).toBeGreaterThan(20);
  await plain
    .getByRole('link', { name: 'badung-dalam-peta', exact: true })
    .or(plain.getByRole('link', { name: 'Badung dalam Peta' }))
    .first()
    .click();
  expect(new URL(plain.url()).pathname).toBe('/badung/aplikasi/badung-dalam-peta/');
  await context.close();
});

test('where the words were not listed, names are found and the rest is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-cari-'));
  cpSync(portal.folder, folder, { recursive: true, filter: (path) => !/\/(pagefind|api)$/.test(path) });
  expect(readdirSync(folder)).not.toContain('pagefind');
  const other = await servePortal({ ...portal, folder });
  const bare = await newPage();
  await bare.goto(`${other.address}/cari/?q=contoh-katalog-arsip`);
  await settled(bare);
  expect(await bare.locator('#nama li').count()).toBeGreaterThan(0);
  expect(await bare.locator('#tanpa-indeks:visible').count()).toBe(1);
  await bare.context().close();
  await other.close();
  rmSync(folder, { recursive: true });
});
