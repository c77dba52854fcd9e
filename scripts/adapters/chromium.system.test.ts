import { expect, test, vi } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';

test('a real Chromium opens a page', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>Tata Kelola</title>');
    expect(await page.title()).toBe('Tata Kelola');
  } finally {
    await browser.close();
  }
});

test('a wrong CHROMIUM_PATH is told, not passed over', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/tidak/ada/chromium');
  await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH menunjuk /tidak/ada/chromium');
  vi.unstubAllEnvs();
});
