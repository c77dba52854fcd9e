import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/adapters/chromium.ts';
import { type BuiltPortal, builtPortalOf, pageTypes, type ServedPortal, servePortal } from './built-portal.ts';
import { plantedHistory } from './planted-history.ts';
import { plantQueue } from './planted-queue.ts';
import { copyProject } from './project-copy.ts';

type Settings = Parameters<Browser['newContext']>[0];

/** A portal with a page of every type, and a browser before it. */
export interface OpenedPortal {
  readonly portal: BuiltPortal;
  readonly served: ServedPortal;
  readonly browser: Browser;
  /** The longest page of each type. */
  readonly types: readonly { readonly type: string; readonly path: string }[];
  /** Works on a page in a context of its own; gives what the browser complained of. */
  readonly visit: (
    settings: Settings,
    work: (page: Page, context: BrowserContext) => Promise<void>,
  ) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** What a browser complains of, and requests that leave the portal. */
const listen = (context: BrowserContext, address: string): string[] => {
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
    if (!request.url().startsWith(address)) complaints.push(`a request to ${request.url()}`);
  });
  return complaints;
};

/** So much data of one agency, all due in one month, that their list, its parts and the month have a second page. */
const plantData = (folder: string): void => {
  const data = join(folder, 'registry/buleleng/basis-data');
  const one = readFileSync(join(data, 'contoh-berkas-pemohon.yaml'), 'utf8');
  for (let i = 0; i < 101; i += 1) {
    const other = one.replace('contoh-berkas-pemohon', `contoh-banyak-${i}`).replace('permohonan }', `ke-${i} }`);
    writeFileSync(join(data, `contoh-banyak-${i}.yaml`), other);
  }
};

/** A list of several pages, requests in every state and a history are planted: the register itself may have none. */
export const openPortal = async (): Promise<OpenedPortal> => {
  const project = copyProject();
  plantQueue(project.folder);
  mkdirSync(`${project.folder}/.tata`, { recursive: true });
  writeFileSync(`${project.folder}/.tata/riwayat.json`, JSON.stringify(plantedHistory));
  plantData(project.folder);
  // Its pages are the same for all files that open it: the copy is only what they are built from.
  const [portal, browser] = await Promise.all([builtPortalOf('penuh', project.folder), launchChromium()]);
  const served = await servePortal(portal);
  return {
    portal,
    served,
    browser,
    types: pageTypes(portal.pages),
    visit: async (context, work) => {
      const own = await browser.newContext(context);
      const complaints = listen(own, served.address);
      await work(await own.newPage(), own);
      await own.close();
      return complaints;
    },
    close: async () => {
      await browser.close();
      await served.close();
      project.remove();
    },
  };
};

/** Goes through things with three tabs at once. */
export const inTabs = async <T>(
  context: BrowserContext,
  things: readonly T[],
  work: (page: Page, thing: T) => Promise<void>,
): Promise<void> => {
  const left = [...things];
  const walk = async () => {
    const page = await context.newPage();
    for (let thing = left.shift(); thing !== undefined; thing = left.shift()) await work(page, thing);
  };
  await Promise.all([walk(), walk(), walk()]);
};

export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
