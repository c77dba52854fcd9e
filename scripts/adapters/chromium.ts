import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installPackage, mayInstall } from './debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

// Only pages of this project are opened, often as root, where Chromium refuses its sandbox; the rest keeps it off the network.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium or Chrome on this machine; on Debian as root a missing one is installed. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await isProgram(named)) return named;
    throw missing(`CHROMIUM_PATH menunjuk ${named}, tetapi tidak ada program di sana.`);
  }
  const found = await firstProgram();
  if (found) return found;
  if (!(await mayInstall())) throw missing('Chromium tidak ditemukan di mesin ini.');
  await installPackage('chromium').catch((cause: unknown) => {
    throw missing('Chromium tidak ditemukan, dan apt-get gagal memasangnya.', cause);
  });
  const installed = await firstProgram();
  if (installed) return installed;
  throw missing('Chromium sudah dipasang dengan apt-get, tetapi tetap tidak ditemukan.');
}

/** Starts a headless Chromium with a fresh profile; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), headless: true, args: FLAGS });
}

async function firstProgram(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...candidates, ...PLACES]) if (await isProgram(path)) return path;
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function missing(reason: string, cause?: unknown): Error {
  const advice = 'Pasang paket chromium (atau Google Chrome), atau isi CHROMIUM_PATH dengan letak programnya.';
  return Object.assign(new Error(`${reason} ${advice}`, { cause }), { name: 'OperationalError' });
}
