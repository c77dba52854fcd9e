import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether programs may be installed here: Debian, as root. */
export const mayInstall = async (): Promise<boolean> => {
  // Debian only: on Ubuntu some packages of the same name fetch a snap, which does not work in a container.
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return process.getuid?.() === 0 && /^ID=debian$/m.test(system);
};

/** Installs a package of Debian, saying so; rejects when apt-get fails. */
export const installPackage = async (name: string): Promise<void> => {
  process.stderr.write(`${name} belum ada; memasangnya dengan apt-get (sekitar satu menit) …\n`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
};
