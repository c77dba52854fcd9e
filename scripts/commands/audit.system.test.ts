import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../adapters/operational-error.ts';
import { runGit } from '../adapters/run-git.ts';
import { audit } from '../testing/audit-mutations.ts';
import { type Finished, finishedRepository } from '../testing/decided.ts';
import { smallRepository } from '../testing/founded.ts';
import { run } from './audit.ts';

let finished: Finished;
beforeAll(async () => {
  finished = await finishedRepository();
});

describe('a repository in order', () => {
  test('has no fault, and says since when', async () => {
    const report = await audit(finished.place.folder);
    expect(report).toMatchObject({ status: 0, putusan: 5, commits: 5, faults: [], notes: [] });
    expect(report.since).toEqual({ commit: finished.commits[0], putusan: 'putusan-000001' });
    expect(report.foundation).toMatchObject({ daerah: 'uji', threshold: 2, founders: { length: 3 } });
  });

  test('is verified from a clone, offline; the head of a refused request need not be in it', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'tata-klon-'));
    await runGit(clone, ['clone', '-q', '--single-branch', '--no-local', finished.place.folder, '.']);
    await runGit(clone, ['remote', 'remove', 'origin']);
    const report = await audit(clone);
    expect(report).toMatchObject({ status: 0, faults: [] });
    expect(report.notes).toMatchObject([{ commit: finished.commits[2], putusan: 'putusan-000003' }]);
  });

  test('is not judged from half of it', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'tata-klon-'));
    await runGit(clone, ['clone', '-q', '--depth', '2', `file://${finished.place.folder}`, '.']);
    await expect(audit(clone)).rejects.toThrow(OperationalError);
  });

  test('is told in words', async () => {
    const out: string[] = [];
    const say = (text: string) => out.push(text);
    const io = {
      cwd: finished.place.folder,
      today: '2026-11-22',
      now: '2026-11-22T03:00:00Z',
      env: {},
      out: say,
      err: say,
    };
    expect(await run([], io)).toBe(0);
    expect(out.join('')).toContain('main: 5 putusan dalam 5 commit, 0 kesalahan.\nBerlaku tanpa putus sejak');
    expect(out.join('')).toMatch(/bupati {2}SHA256:/);
  });

  test('a register that nobody founded is no fault', async () => {
    const { folder } = await smallRepository();
    expect(await audit(folder)).toMatchObject({ status: 0, faults: [], foundation: null, notes: { length: 1 } });
  });

  test.each([
    ['--format', 'xml'],
    ['--ref', 'tidak-ada'],
    ['--pernah', 'main'],
  ])('%s %s is not understood', async (...args) => {
    await expect(audit(finished.place.folder, ...args)).rejects.toThrow(OperationalError);
  });
});
