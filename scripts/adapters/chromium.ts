import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

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
  await install();
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

async function mayInstall(): Promise<boolean> {
  // Debian only: on Ubuntu the package of this name fetches a snap, which does not work in a container.
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return process.getuid?.() === 0 && /^ID=debian$/m.test(system);
}

async function install(): Promise<void> {
  process.stderr.write('Chromium belum ada; memasangnya dengan apt-get (sekitar satu menit) …\n');
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await run('apt-get', ['update', '-qq'], options);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  } catch (cause) {
    throw missing('Chromium tidak ditemukan, dan apt-get gagal memasangnya.', cause);
  }
}

function missing(reason: string, cause?: unknown): Error {
  const advice = 'Pasang paket chromium (atau Google Chrome), atau isi CHROMIUM_PATH dengan letak programnya.';
  return Object.assign(new Error(`${reason} ${advice}`, { cause }), { name: 'OperationalError' });
}
