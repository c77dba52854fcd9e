// Programs that the tests use for real: found, installed where that is allowed, or named for whoever can.
import { spawnSync } from 'node:child_process';
import { findChromium } from '../adapters/chromium.ts';
import { installPackage, mayInstall } from '../adapters/debian.ts';

const hasGit = () => spawnSync('git', ['--version'], { stdio: 'ignore' }).status === 0;

const findGit = async (): Promise<void> => {
  if (hasGit()) return;
  if (await mayInstall()) await installPackage('git').catch(() => {});
  if (!hasGit()) throw new Error('Git tidak ditemukan di mesin ini. Pasang paket git, lalu ulangi.');
};

try {
  await findGit();
  console.log(`git, ${await findChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
