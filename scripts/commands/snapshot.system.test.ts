import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRequestSnapshot, requestFile } from '../adapters/request-file.ts';
import type { RequestSnapshot } from '../core/requests/request-snapshot.ts';
import { type GateRepository, gateNow, gateRepository } from '../testing/gate-repository.ts';
import { run } from './snapshot.ts';

const name = 'registry/buleleng/subdomain/contoh-survei.yaml';
let place: GateRepository;
let text = '';
beforeAll(async () => {
  place = await gateRepository('buleleng');
  text = readFileSync(join(place.folder, name), 'utf8');
});
afterAll(() => place.remove());
beforeEach(async () => {
  rmSync(join(place.folder, '.tata'), { recursive: true, force: true });
  const { all } = await place.git.branchLocal();
  for (const branch of all.filter((one) => one !== 'main')) await place.git.deleteLocalBranch(branch, true);
});

const snapshot = async (args: readonly string[] = [], cwd = place.folder) => {
  let out = '';
  const add = (more: string) => {
    out += more;
  };
  const io = { cwd, today: '2026-11-22', now: gateNow, env: {}, out: add, err: add };
  return { status: await run([...args], io), out };
};
const written = (): RequestSnapshot => {
  const found = readRequestSnapshot(place.folder);
  return found === undefined || found === 'rusak' ? expect.fail(`nothing written: ${found}`) : found;
};
const reworded = (words: string) => ({ [name]: text.replace(/^keperluan: .*$/m, `keperluan: ${words}`) });

test('branches that stand for requests are judged; both files are written, and what was written is said', async () => {
  await place.propose('pengajuan/Ganti_Keperluan', reworded('Survei pembaca perpustakaan.'));
  await place.propose('lain', reworded('Bukan permohonan.'));
  const { status, out } = await snapshot();
  expect([status, out]).toEqual([
    0,
    expect.stringContaining(`Ditulis: ${requestFile}, 1 permohonan dari cabang pengajuan/.`),
  ]);
  expect(out).toMatch(/^Ditulis: \.tata\/riwayat\.json, riwayat \d+ rekaman\.$/m);
  const { requests, ...rest } = written();
  expect(rest).toEqual({ version: 1, at: gateNow, dari: 'cabang' });
  expect(requests).toMatchObject([
    {
      ...{ id: 'ganti-keperluan', cabang: 'Ganti_Keperluan', daerah: ['buleleng'], kelas: ['rekaman'] },
      ...{ perkara: ['subdomain/contoh-survei'], verdict: 'tahan' },
    },
  ]);
  expect(requests[0]?.giliran.length).toBeGreaterThan(0);
});

test('a branch is as old as its first commit, unless its clock runs ahead', async () => {
  /** A commit of a tree with a clock of its own. */
  const commit = (tree: string, parent: string, date: string): string => {
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    return execFileSync('git', ['commit-tree', tree, '-p', parent, '-m', 'usul'], { cwd: place.folder, env })
      .toString()
      .trim();
  };
  const made = await place.propose('usul', reworded('Survei pembaca.'));
  const tree = (await place.git.revparse([`${made}^{tree}`])).trim();
  const first = commit(tree, 'main', '2026-11-02T10:00:00+08:00');
  await place.git.branch(['pengajuan/lama', commit(tree, first, '2026-11-20T00:00:00Z')]);
  await place.git.branch(['pengajuan/mendatang', commit(tree, 'main', '2030-01-01T00:00:00Z')]);
  await snapshot(['--only', 'permohonan']);
  expect(written().requests.map(({ id, sejak }) => [id, sejak])).toEqual([
    ['lama', '2026-11-02T02:00:00Z'],
    ['mendatang', undefined],
  ]);
});

test('a branch that cannot be judged stays listed with the reason, and the others are judged', async () => {
  await place.propose('pengajuan/baik', reworded('Survei pembaca.'));
  // A branch that shares no beginning with main has nothing to be compared from.
  const tree = (await place.git.raw(['rev-parse', 'main^{tree}'])).trim();
  const orphan = (await place.git.raw(['commit-tree', tree, '-m', 'tanpa induk'])).trim();
  await place.git.raw(['update-ref', 'refs/heads/pengajuan/tanpa-induk', orphan]);
  const { status, out } = await snapshot(['--only', 'permohonan']);
  expect([status, out]).toEqual([0, expect.stringContaining('1 belum dapat dinilai')]);
  const [good, bad] = written().requests;
  expect(good).toMatchObject({ id: 'baik', verdict: 'tahan' });
  expect(good).not.toHaveProperty('sebab');
  expect(bad).toMatchObject({ id: 'tanpa-induk', verdict: 'galat', sebab: expect.stringMatching(/\p{L}{3}.*\.$/u) });
});

describe('a queue that the gate wrote from the forge', () => {
  const fromForge: RequestSnapshot = { version: 1, at: '2026-11-21T00:00:00Z', dari: 'forge', requests: [] };
  beforeEach(() => {
    mkdirSync(join(place.folder, '.tata'));
    writeFileSync(join(place.folder, requestFile), JSON.stringify(fromForge));
  });
  test('is not replaced by branches of a clone', async () => {
    expect((await snapshot()).out).toContain(
      `Dibiarkan: ${requestFile}, 0 permohonan dari forge per 2026-11-21T00:00:00Z.`,
    );
    expect(written()).toEqual(fromForge);
  });
  test('unless somebody asks for it', async () => {
    await snapshot(['--only', 'permohonan']);
    expect(written().dari).toBe('cabang');
  });
});

test.each(['{', '{"version":2}', '[]', ''])('a damaged file (%j) is made anew', async (content) => {
  mkdirSync(join(place.folder, '.tata'));
  writeFileSync(join(place.folder, requestFile), content);
  expect(readRequestSnapshot(place.folder)).toBe('rusak');
  await snapshot(['--only', 'permohonan']);
  expect(written().requests).toEqual([]);
});

test('only what is asked for is written', async () => {
  await snapshot(['--only', 'riwayat']);
  expect(readdirSync(join(place.folder, '.tata'))).toContain('riwayat.json');
  expect(existsSync(join(place.folder, requestFile))).toBe(false);
  await expect(snapshot(['--only', 'semua'])).rejects.toMatchObject({ name: 'OperationalError' });
});

test('outside of Git nothing is written, and that is no fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-luar-'));
  const { status, out } = await snapshot([], folder);
  expect([status, out, readdirSync(folder)]).toEqual([0, expect.stringContaining('tidak ditulis'), []]);
  rmSync(folder, { recursive: true });
});
