import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HistorySnapshot, RecordChange } from '../core/history/snapshot.ts';
import { initRepository } from '../testing/repository.ts';
import { newerThan } from './git-history.ts';
import { historyAt, writeHistorySnapshot } from './history-snapshot.ts';
import { historyFile, readHistory } from './read-history.ts';
import { runGit } from './run-git.ts';

let [folder, git]: [string, SimpleGit] = ['', undefined as unknown as SimpleGit];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-riwayat-'));
  git = await initRepository(folder);
});

const office = (nama: string, more = '') =>
  `id: kepala\nnama: ${nama}\ninstansi: dinas\nperan: kepala-instansi\nasal: contoh\n${more}`;
const path = 'registry/uji/jabatan/kepala.yaml';

const write = (name: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

const commit = async (message: string): Promise<string> => {
  await git.raw('add', '-A');
  await git.raw('commit', '-q', '--allow-empty', '-m', message);
  return (await git.revparse(['HEAD'])).trim();
};

const landed = async (name: string, text: string | Uint8Array): Promise<string> => {
  write(name, text);
  return commit(name);
};

const snapshot = async (before?: HistorySnapshot): Promise<HistorySnapshot> => {
  const found = await historyAt(folder, before, 'uji');
  if (!found) throw new Error('no history');
  return found;
};

const life = ({ rekaman }: HistorySnapshot, place = 'uji/jabatan/kepala'): readonly RecordChange[] =>
  rekaman[place] ?? [];

describe('the history of a record', () => {
  test('tells when it was committed, in UTC, and names nobody', async () => {
    write(path, office('Kepala'));
    await git.raw('add', '-A');
    const env = { GIT_COMMITTER_DATE: '2026-03-01T06:00:00+08:00', GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' };
    const author = 'Nama Seseorang <orang@contoh.example>';
    await runGit(folder, ['commit', '-q', '-m', 'satu', '--author', author], { env });
    const found = await snapshot();
    expect(life(found).map(({ waktu, jenis }) => [waktu, jenis])).toEqual([['2026-02-28T22:00:00Z', 'baru']]);
    expect(found.at).toBe('2026-02-28T22:00:00Z');
    expect(JSON.stringify(found)).not.toMatch(/Seseorang|orang@|noreply|Tata Kelola/);
  });

  test('takes a merge for one step beside its first parent', async () => {
    await landed(path, office('Kepala'));
    await git.raw('checkout', '-q', '-b', 'usul');
    await landed(path, office('Kepala Bidang'));
    await landed(path, office('Kepala Dinas'));
    await git.raw('checkout', '-q', 'main');
    await landed('README.md', 'lain');
    await git.raw('merge', '-q', '--no-ff', '-m', 'gabung', 'usul');
    const merge = (await git.revparse(['HEAD'])).trim();
    const [, change, ...more] = life(await snapshot());
    expect(more).toEqual([]);
    expect(change).toMatchObject({ commit: merge, jenis: 'berubah' });
    expect(change?.fields).toEqual([{ path: 'nama', sebelum: 'Kepala', sesudah: 'Kepala Dinas' }]);
  });

  test('names the putusan that came by the same merge', async () => {
    await landed(path, office('Kepala'));
    await git.raw('checkout', '-q', '-b', 'usul');
    await landed(path, office('Kepala Dinas'));
    await git.raw('checkout', '-q', 'main');
    await git.raw('merge', '-q', '--no-ff', '--no-commit', 'usul');
    write('registry/uji/putusan/putusan-000002.yaml', 'nomor: 2\njenis: disetujui\nperkara: [jabatan/kepala]\n');
    await commit('putusan-000002: disetujui');
    const found = await snapshot();
    expect(life(found).map(({ putusan }) => putusan)).toEqual([undefined, 'putusan-000002']);
    expect(life(found, 'uji/putusan/putusan-000002').map(({ putusan }) => putusan)).toEqual([undefined]);
  });

  test.each([
    ['a YAML that ends too early', 'id: [kepala'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['a list', '- kepala\n'],
    ['nothing', ''],
    ['more than a record may have', office('Kepala', `# ${'x'.repeat(300_000)}\n`)],
    ['an alias that feeds on itself', 'id: &a [*a]\n'],
    ['a depth without end', `${'['.repeat(5000)}${']'.repeat(5000)}\n`],
    ['the prototype of all', '__proto__: { nama: x }\nconstructor: { nama: y }\n'],
  ])('survives a version that is %s', async (_, text) => {
    await landed(path, office('Kepala'));
    await landed(path, text);
    await landed(path, office('Kepala Dinas'));
    const changes = life(await snapshot());
    expect(changes.map(({ jenis }) => jenis)).toEqual(['baru', 'berubah', 'berubah']);
    expect(({} as { nama?: unknown }).nama).toBeUndefined();
  });

  test('survives a value of another form than the schema of today', async () => {
    await landed(path, 'nama: { dulu: [1, 2.5, null, true] }\nberlaku: 2026-99-99\nsumber: teks\nasal: 7\n');
    await landed(path, office('Kepala'));
    const [, change] = life(await snapshot());
    expect(change?.fields).toContainEqual({ path: 'nama', sebelum: { dulu: [1, 2.5, null, true] }, sesudah: 'Kepala' });
  });

  test('holds no record of what is no file, of a regency itself, or of a kind that nobody knows', async () => {
    write('registry/uji/daerah.yaml', 'nama: Uji\n');
    write('registry/uji/kuno/lama.yaml', 'id: lama\n');
    write('registry/uji/jabatan/Kepala Dinas.yaml', office('Kepala'));
    write('registry/uji/jabatan/dalam/kepala.yaml', office('Kepala'));
    symlinkSync('/etc/passwd', join(folder, 'registry/uji/jabatan/tautan.yaml'));
    await landed(path, office('Kepala'));
    expect(Object.keys((await snapshot()).rekaman)).toEqual(['uji/jabatan/kepala']);
  });

  test('begins where a file of no known kind becomes a record, and ends where it is one no longer', async () => {
    await landed('registry/uji/kuno/kepala.yaml', office('Kepala'));
    await git.raw('mv', 'registry/uji/kuno', 'registry/uji/jabatan');
    await commit('menjadi rekaman');
    await git.raw('mv', 'registry/uji/jabatan', 'registry/uji/kuno');
    await commit('bukan rekaman lagi');
    expect(life(await snapshot()).map(({ jenis }) => jenis)).toEqual(['baru', 'dihapus']);
  });
});

describe('a clone', () => {
  test('without a beginning says so, and takes nothing for new that is only the first it has', async () => {
    await landed(path, office('Kepala'));
    await landed(path, office('Kepala Dinas'));
    await landed(path, office('Kepala Dinas Kominfo'));
    const clone = mkdtempSync(join(tmpdir(), 'tata-dangkal-'));
    await git.raw('clone', '-q', '--depth=2', `file://${folder}`, clone);
    const found = await historyAt(clone, undefined, 'uji');
    expect(found?.lengkap).toBe(false);
    expect(found?.rekaman['uji/jabatan/kepala']?.map(({ jenis }) => jenis)).toEqual(['berubah']);
    const full = await snapshot();
    expect(full.lengkap).toBe(true);
    // What a whole clone knew is not mixed with what this one can tell.
    expect(await historyAt(clone, full, 'uji')).toEqual(found);
    await git.cwd(clone).raw('fetch', '-q', '--unshallow');
    expect(await historyAt(clone, found, 'uji')).toEqual(full);
  });

  test('that is none, or has no commit, has no history and no file', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'tata-kosong-'));
    expect(await writeHistorySnapshot(bare)).toBeUndefined();
    expect(await writeHistorySnapshot(folder)).toBeUndefined();
    expect([bare, folder].map((one) => existsSync(historyFile(one)))).toEqual([false, false]);
  });

  test('may hold the project in a folder of its own', async () => {
    await landed(`dalam/proyek/${path}`, office('Kepala'));
    await landed(path, office('Kepala lain'));
    const found = await historyAt(join(folder, 'dalam/proyek'), undefined, 'uji');
    expect(Object.keys(found?.rekaman ?? {})).toEqual(['uji/jabatan/kepala']);
    expect(found && life(found)[0]?.fields[0]).toEqual({ path: 'nama', sesudah: 'Kepala' });
  });
});

describe('the file', () => {
  const text = () => readFileSync(historyFile(folder), 'utf8');

  beforeEach(async () => {
    await landed(path, office('Kepala'));
    await landed(path, office('Kepala Dinas'));
    expect(await writeHistorySnapshot(folder)).toEqual({ written: historyFile(folder), records: 1 });
  });

  test('says the same when nothing happened', async () => {
    const before = text();
    await writeHistorySnapshot(folder);
    expect(text()).toBe(before);
  });

  test.each([
    ['cut short', () => truncateSync(historyFile(folder), 100)],
    ['no JSON', () => writeFileSync(historyFile(folder), 'riwayat')],
    ['of another version', () => writeFileSync(historyFile(folder), text().replace('"version":1', '"version":2'))],
    [
      'with a place that is none',
      () => writeFileSync(historyFile(folder), text().replace('uji/jabatan', '../jabatan')),
    ],
    [
      'with a field that is unknown',
      () => writeFileSync(historyFile(folder), text().replace('"at"', '"siapa":"x","at"')),
    ],
    [
      'by another program',
      () => writeFileSync(historyFile(folder), text().replace(/"landasan":"\w+"/, '"landasan":"x"')),
    ],
    [
      'of a commit that is not here',
      () => writeFileSync(historyFile(folder), text().replaceAll(/"kepala":"\w+"/g, `"kepala":"${'a'.repeat(40)}"`)),
    ],
  ])('is made anew where it is %s', async (_, damage) => {
    const before = text();
    damage();
    expect(text()).not.toBe(before);
    await writeHistorySnapshot(folder);
    expect(text()).toBe(before);
  });

  test('is not believed where something else stands in its place', () => {
    const other = mkdtempSync(join(tmpdir(), 'tata-tautan-'));
    mkdirSync(join(other, '.tata'));
    symlinkSync(historyFile(folder), historyFile(other));
    expect(readHistory(historyFile(folder))?.rekaman).toHaveProperty(['uji/jabatan/kepala']);
    expect(readHistory(historyFile(other))).toBeUndefined();
    expect(readHistory(join(other, '.tata'))).toBeUndefined();
  });

  test('is behind once a record changes, not when anything else does', async () => {
    const { kepala } = await snapshot();
    expect(await newerThan(folder, kepala)).toBe(false);
    await landed('README.md', 'lain');
    expect(await newerThan(folder, kepala)).toBe(false);
    await landed(path, office('Kepala'));
    expect(await newerThan(folder, kepala)).toBe(true);
    expect(await newerThan(folder, 'a'.repeat(40))).toBe(true);
    expect(await newerThan(mkdtempSync(join(tmpdir(), 'tata-kosong-')), kepala)).toBe(false);
  });
});

describe('reading only what is new', () => {
  test('trusts what was known, which a commit on a side branch is not', async () => {
    await landed(path, office('Kepala'));
    await git.raw('checkout', '-q', '-b', 'sisi');
    await landed(path, office('Kepala Sisi'));
    const aside = await snapshot();
    await git.raw('checkout', '-q', 'main');
    await landed('README.md', 'lain');
    await git.raw('merge', '-q', '--no-ff', '-m', 'gabung', 'sisi');
    // The side is an ancestor of the tip, but none of its first parents.
    expect(await snapshot(aside)).toEqual(await snapshot());
  });

  test('does not read what it knows: a known history is taken as it is', async () => {
    await landed(path, office('Kepala'));
    const known = await snapshot();
    const marked = { ...known, rekaman: { 'uji/jabatan/tanda': [] } };
    await landed(path, office('Kepala Dinas'));
    const found = await snapshot(marked);
    expect(Object.keys(found.rekaman)).toEqual(['uji/jabatan/kepala', 'uji/jabatan/tanda']);
    expect(life(found).map(({ jenis }) => jenis)).toEqual(['berubah']);
  });

  test('starts anew where history was rewritten', async () => {
    await landed(path, office('Kepala'));
    await landed(path, office('Kepala Dinas'));
    const known = await snapshot();
    await git.raw('reset', '-q', '--hard', 'HEAD~1');
    await landed(path, office('Kepala Kantor'));
    expect(await snapshot(known)).toEqual(await snapshot());
  });
});

test('nothing that the user has set for Git changes what is told', async () => {
  await landed(path, office('Kepala'));
  await landed(path, office('Kepala Dinas'));
  const plain = await snapshot();
  const settings = [
    'log.showSignature=true',
    'log.showRoot=false',
    'diff.renames=copies',
    'color.ui=always',
    'log.date=raw',
    'diff.noprefix=true',
    'core.abbrev=4',
    'log.diffMerges=off',
    'log.follow=true',
  ];
  appendFileSync(
    join(folder, '.git/config'),
    settings.map((one) => one.replace(/^(\w+)\.(\w+)=/, '[$1]\n\t$2=')).join('\n'),
  );
  expect(await snapshot()).toEqual(plain);
});
