import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jenisList } from '../scripts/core/records/kinds.ts';
import { inTabs, type OpenedPortal, openPortal } from './testing/opened-portal.ts';
import { typeOf } from './testing/page-templates.ts';

let opened: OpenedPortal;

beforeAll(async () => {
  opened = await openPortal();
});
afterAll(() => opened?.close());

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };
const at = (path: string): string => opened.served.address + path;

/** Where the keyboard stands, and whether a reader can see that. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      text: element.textContent?.trim() ?? '',
      id: element.id,
      tag: element.tagName,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
    };
  });

/** All that can be reached and seen on a page as it stands. */
const controls = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, input, select, summary')].filter((one) =>
        one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
      ).length,
  );

/** Tabs from the top of a page to its end; gives the stops that are not seen. */
const walk = async (page: Page): Promise<{ stops: number; unseen: string[] }> => {
  const unseen: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tag === 'BODY' || (stops > 0 && stop.text === 'Langsung ke isi')) return { stops, unseen };
    if (!stop.isOutlined || !stop.isSeen) unseen.push(`${stop.tag} ${stop.text}`);
  }
};

describe('with the keyboard', () => {
  test('the first stop leads past the menus', async () => {
    await opened.visit({ viewport: phone }, async (page) => {
      await page.goto(at('/buleleng/subdomain/'));
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ text: 'Langsung ke isi', isOutlined: true, isSeen: true });
      await page.keyboard.press('Enter');
      expect((await focused(page)).id).toBe('isi');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  test.each([
    ['a list', '/buleleng/aplikasi/', desk],
    ['search', '/cari/', phone],
    ['a regency', '/buleleng/', desk],
    ['a regency with its menu folded', '/buleleng/', phone],
    ['the home page', '/', phone],
    ['a record', '/buleleng/aplikasi/contoh-antrean/', phone],
  ])('every stop of %s is seen, and everything is a stop', async (_, path, viewport) => {
    await opened.visit({ viewport }, async (page) => {
      await page.goto(at(path), { waitUntil: 'load' });
      const all = await controls(page);
      expect(all).toBeGreaterThan(10);
      expect(await walk(page)).toEqual({ stops: all, unseen: [] });
    });
  });

  test('Enter unfolds the menu of a regency, sorts a list and searches', async () => {
    await opened.visit({ viewport: phone }, async (page) => {
      await page.goto(at('/buleleng/aplikasi/'));
      const menu = page.locator('nav details').first();
      await menu.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      expect(await menu.getAttribute('open')).not.toBeNull();
      await page.keyboard.press('Tab');
      expect((await focused(page)).text).toBe('Ringkasan');

      await page.goto(at('/cari/?q=antrean'));
      await page.locator('main ol a, main ul a').first().waitFor();
      await page.locator('#q').fill('perizinan');
      await page.locator('#q').press('Enter');
      await page.waitForURL(/q=perizinan/);
    });
    await opened.visit({ viewport: desk }, async (page) => {
      await page.goto(at('/buleleng/aplikasi/'));
      const heading = page.locator('th[aria-sort], th:has(button)').first();
      await heading.locator('button').focus();
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort=ascending]').first().waitFor();
    });
  });

  test('words filter a list while they are typed, and Escape takes them away', async () => {
    await opened.visit({ viewport: desk }, async (page) => {
      await page.goto(at('/buleleng/aplikasi/'));
      const rows = page.locator('tbody tr:visible');
      const all = await rows.count();
      const words = page.locator('[data-list-controls] input[type=search]');
      await words.focus();
      await page.keyboard.type('sirkulasi');
      await page.locator('[data-list-status]').filter({ hasText: '1 dari' }).waitFor();
      expect(await rows.count()).toBeLessThan(all);
      await page.keyboard.press('Escape');
      expect(await words.inputValue()).toBe('');
      await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length >= count, all);
    });
  });
});

test('nothing moves for those who ask for that', async () => {
  const moving: string[] = [];
  await opened.visit({ reducedMotion: 'reduce' }, (_, context) =>
    inTabs(context, opened.types, async (page, { type, path }) => {
      await page.goto(at(path));
      const some = await page.evaluate(() =>
        [...document.querySelectorAll('*')].some((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        }),
      );
      if (some || (await page.evaluate(() => document.getAnimations().length)) > 0) moving.push(type);
    }),
  );
  expect(moving).toEqual([]);
});

/** Where something reaches beyond the paper, as wide as it is inside its margins. */
const beyondPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge)
      .map((element) => element.outerHTML.slice(0, 80));
  });

/** Width and height of each sheet, in points. */
const sheetsOf = async (page: Page): Promise<number[][]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .map((side) => Math.round(Number(side)))
      .slice(2),
  );
};

const PORTRAIT = [595, 842];
const LANDSCAPE = [842, 595];

describe('on paper', () => {
  /** A4 inside its margins. */
  const paper = { viewport: { width: 680, height: 1000 } };

  test.each([
    ...jenisList.filter((jenis) => jenis !== 'sop').map((jenis) => `[daerah]/${jenis}/[id]`),
    '[daerah]/permohonan/[permohonan]',
    '[daerah]/peraturan/[peraturan]/[pasal]',
  ])('%s has no menus, and what is folded can be read', async (type) => {
    const path = opened.types.find((one) => one.type === type)?.path ?? expect.fail(type);
    await opened.visit(paper, async (page) => {
      await page.goto(at(path));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav:visible, button:visible, .jump:visible').count()).toBe(0);
      expect(await page.locator('h1:visible').count()).toBe(1);
      const hidden = await page.locator('main details:not([open], .no-print)').evaluateAll((parts) =>
        parts
          .filter((part) => !part.closest('.no-print'))
          .filter((part) => [...part.children].some((child) => !child.checkVisibility({ contentVisibilityAuto: true })))
          .map((part) => part.outerHTML.slice(0, 80)),
      );
      expect(hidden).toEqual([]);
      expect(await beyondPaper(page)).toEqual([]);
      for (const sheet of await sheetsOf(page)) expect(sheet).toEqual(PORTRAIT);
    });
  });

  test('an agency of many records takes a few sheets: what passes is told by its number', async () => {
    const path = opened.types.find(({ type }) => type === '[daerah]/instansi/[id]')?.path ?? expect.fail();
    await opened.visit(paper, async (page) => {
      await page.goto(at(path));
      await page.emulateMedia({ media: 'print' });
      const [said] = await page
        .locator('main p:visible')
        .filter({ hasText: 'ketentuan yang dinilai' })
        .allTextContents();
      expect(said).toMatch(/^Dari \d+ baris ketentuan yang dinilai, \d+ lulus/);
      const passing = page.locator('table').filter({ hasText: 'Ketentuan yang lulus pada semua rekaman' });
      expect(await passing.count()).toBe(1);
      expect(await passing.isVisible()).toBe(false);
    });
  });

  test('a comparison of six columns takes the long side', async () => {
    const path = opened.types.find(({ type }) => type === 'perbandingan/[subjek]')?.path ?? expect.fail();
    await opened.visit(paper, async (page) => {
      await page.goto(at(path));
      expect(await sheetsOf(page)).toContainEqual(LANDSCAPE);
    });
  });

  test('a procedure is printed on A4: its block, all steps and the flow, without what the register says about it', async () => {
    const paths = opened.portal.pages.map(({ path }) => path).filter((path) => typeOf(path) === '[daerah]/sop/[id]');
    expect(paths.length).toBeGreaterThan(0);
    await opened.visit(paper, async (page) => {
      for (const path of paths) {
        await page.goto(at(path));
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('nav:visible, footer:visible').count()).toBe(0);
        expect(await page.locator('h2:visible').allTextContents()).toEqual(['Identitas', 'Langkah', 'Alur']);
        expect(await page.locator('svg[role=img]:visible').count()).toBeGreaterThan(0);
        expect(await beyondPaper(page)).toEqual([]);
        const sheets = await sheetsOf(page);
        expect(sheets[0]).toEqual(PORTRAIT);
        for (const sheet of sheets) expect([PORTRAIT, LANDSCAPE]).toContainEqual(sheet);
      }
    });
  });
});
