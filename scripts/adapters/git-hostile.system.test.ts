import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedPaths, commitOf, openRepository, trackedBlobs } from './git.ts';
import { writeHistorySnapshot } from './history-snapshot.ts';
import { historyFile } from './read-history.ts';

let folder: string;
let ran: string;
const git = (...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=x', '-c', 'user.email=x@contoh.example', '-c', 'core.hooksPath=/dev/null', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
const office = (nama: string): string =>
  `id: kepala\nnama: ${nama}\ninstansi: dinas\nperan: kepala-dinas\nasal: contoh\n`;
const commit = (nama: string): void => {
  writeFileSync(join(folder, 'registry/uji/jabatan/kepala.yaml'), office(nama));
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
};

/** Everything that the settings of a repository can start, each leaving its mark. */
const settings = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.sshCommand',
  'core.alternateRefsCommand',
  'diff.external',
  'diff.x.command',
  'diff.x.textconv',
  'gpg.program',
  'gpg.ssh.program',
  'uploadpack.packObjectsHook',
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tata-bermusuhan-'));
  ran = join(folder, 'jalan');
  mkdirSync(join(folder, 'registry/uji/jabatan'), { recursive: true });
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, '.gitattributes'), '* diff=x\n');
  writeFileSync(
    join(folder, '.gitmodules'),
    '[submodule "registry/lain"]\n\tpath = registry/lain\n\turl = ext::sh -c kena\n',
  );
  commit('Kepala');
  const first = git('rev-parse', 'HEAD').trim();
  commit('Kepala Dinas');
  // What the second commit says is replaced by another one.
  const second = git('rev-parse', 'HEAD').trim();
  commit('Kepala Palsu');
  git('replace', second, git('rev-parse', 'HEAD').trim());
  git('reset', '-q', '--hard', second);
  mkdirSync(join(folder, '.git/info'), { recursive: true });
  writeFileSync(join(folder, '.git/info/grafts'), `${second}\n${first}\n`);
  const program = join(folder, '.git/jahat.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${ran}'\n`, { mode: 0o755 });
  const hooks = join(folder, '.git/kait');
  mkdirSync(hooks);
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
    writeFileSync(join(hooks, hook), readFileSync(program), { mode: 0o755 });
  for (const setting of settings) git('config', setting, program);
  git('config', 'core.hooksPath', hooks);
  git('config', 'log.showSignature', 'true');
  writeFileSync(join(folder, 'registry/uji/jabatan/kepala.yaml'), office('Kepala Baru'));
  rmSync(ran, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('reading a repository starts nothing that its settings name', async () => {
  const repository = await openRepository(folder);
  if (!repository) return expect.fail('no repository');
  const base = await commitOf(repository, 'HEAD');
  expect(await changedPaths(repository, base, 'registry')).toEqual(['registry/uji/jabatan/kepala.yaml']);
  expect((await trackedBlobs(repository, 'registry')).isClean).toBe(false);
  expect(await writeHistorySnapshot(folder)).toMatchObject({ records: 1 });
  expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('');
});

test('history is what commits say, not what replaces them', async () => {
  await writeHistorySnapshot(folder);
  const text = readFileSync(historyFile(folder), 'utf8');
  expect(text).toContain('Kepala Dinas');
  expect(text).not.toContain('Palsu');
});
