import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../scripts/adapters/chromium.ts';
import { writeMirror } from '../scripts/adapters/mirror-zip.ts';
import { listen, serverFor } from '../scripts/adapters/static-server.ts';
import { unzip } from '../scripts/testing/unzip.ts';
import { type BuiltPortal, builtPortal, pageTypes } from './testing/built-portal.ts';

let portal: BuiltPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([builtPortal(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  portal?.remove();
});

/** A page, and everything that the browser had to complain of since. */
const watched = async (): Promise<{ page: Page; complaints: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const complaints: string[] = [];
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Going on to the next page ends what the last one still asked for.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  return { page: await context.newPage(), complaints };
};

/** The navy of the head of every page: there, the styles were read. */
const isStyled = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => getComputedStyle(document.querySelector('body > header') as Element).backgroundColor === 'rgb(31, 40, 85)',
  );

describe.each(['/', '/a/b/'])('one and the same folder, served under %s', (base) => {
  test('every type of page comes whole, with styles and scripts, and stays below its path', async () => {
    const server = serverFor(portal.folder, base);
    const port = await listen(server, 46_300);
    const { page, complaints } = await watched();
    const outside: string[] = [];
    page.on('request', (request) => {
      const { port: own, pathname } = new URL(request.url());
      if (own !== String(port) || !pathname.startsWith(base)) outside.push(request.url());
    });
    const plain: string[] = [];
    const types = pageTypes(portal.pages).filter(({ path }) => path !== '/404.html');
    for (const { path } of types) {
      await page.goto(`http://127.0.0.1:${port}${base.slice(0, -1)}${path}`);
      if (!(await isStyled(page))) plain.push(path);
    }
    expect(types.length).toBeGreaterThan(20);
    expect([complaints, outside, plain]).toEqual([[], [], []]);
    await page.goto(`http://127.0.0.1:${port}${base}cari/?q=privasi`);
    await page.locator('#kata li a').first().click();
    expect(new URL(page.url()).pathname).toBe(`${base}tentang/privasi/`);
    expect([complaints, outside]).toEqual([[], []]);
    await page.context().close();
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  });
});

describe('a mirror, read from a disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tata-cermin-'));
    const zip = join(folder, 'portal.zip');
    await writeMirror(portal.folder, zip);
    for (const [path, content] of unzip(readFileSync(zip))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const addressOf = (path: string) => pathToFileURL(join(folder, 'portal', path)).href;

  test('is walked by its links', async () => {
    const { page, complaints } = await watched();
    const start = addressOf('index.html');
    await page.goto(start);
    const seen = new Set([start]);
    const plain: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      if (!(await isStyled(page))) plain.push(page.url());
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }, i) => ({ href, i })),
      );
      // Links of the content first: those of the menus are the same everywhere.
      const next = links.toReversed().find(({ href }) => {
        const target = href.replace(/#.*/, '');
        return target.endsWith('.html') && target.startsWith('file:') && !seen.has(target);
      });
      if (!next) {
        await page.goto(start);
        continue;
      }
      await page.evaluate((i) => document.querySelectorAll<HTMLAnchorElement>('a[href]')[i]?.click(), next.i);
      await page.waitForURL((url) => url.href === next.href);
      seen.add(page.url().replace(/#.*/, ''));
    }
    expect(seen.size).toBeGreaterThan(30);
    expect([complaints, plain]).toEqual([[], []]);
    await page.context().close();
  });

  test('says on its search page that nothing is searched here, and leads to the names', async () => {
    const { page, complaints } = await watched();
    await page.goto(addressOf('cari/index.html'));
    expect(await page.getByText('pencarian tidak ikut').isVisible()).toBe(true);
    const untrue = page.locator('main').getByText(/JavaScript|dapat ditulis/);
    expect(await untrue.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Indeks A–Z' }).first().click();
    expect(page.url()).toBe(addressOf('indeks/index.html'));
    const online = portal.pages.find(({ path }) => path === '/cari/')?.html ?? '';
    expect(online).toMatch(/<p[^>]*\shidden data-offline/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows no control that would do nothing, on any type of page', async () => {
    const { page, complaints } = await watched();
    const broken: string[] = [];
    for (const { path } of pageTypes(portal.pages).filter((one) => one.path !== '/404.html')) {
      await page.goto(addressOf(`${path}index.html`));
      const controls = await page.locator('button:visible, input:visible, select:visible, form:visible').count();
      const full = await page.locator('[href^="/"], [src^="/"], script').count();
      if (controls + full > 0 || !(await isStyled(page))) broken.push(path);
    }
    expect([broken, complaints]).toEqual([[], []]);
    await page.context().close();
  });
});
