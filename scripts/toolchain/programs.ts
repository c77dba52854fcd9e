// Programs that the tests use for real: found, installed where that is allowed, or named for whoever can.
import { spawnSync } from 'node:child_process';
import { findChromium } from '../adapters/chromium.ts';
import { installPackage, mayInstall } from '../adapters/debian.ts';

/** Programs with the argument that makes them answer and end, and the package of Debian that brings them. */
const needed = [
  { name: 'git', asked: '--version', debian: 'git' },
  { name: 'ssh-keygen', asked: '-?', debian: 'openssh-client' },
  { name: 'openssl', asked: 'version', debian: 'openssl' },
] as const;

type Program = (typeof needed)[number];

const isThere = ({ name, asked }: Program) => spawnSync(name, [asked], { stdio: 'ignore' }).error === undefined;

const find = async (program: Program): Promise<void> => {
  if (isThere(program)) return;
  if (await mayInstall()) await installPackage(program.debian).catch(() => {});
  if (!isThere(program))
    throw new Error(
      `Program ${program.name} tidak ditemukan di mesin ini. Pasang paket ${program.debian}, lalu ulangi.`,
    );
};

try {
  for (const program of needed) await find(program);
  console.log([...needed.map(({ name }) => name), await findChromium()].join(', '));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
