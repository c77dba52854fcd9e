import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../commands/check.ts';
import { testDay, testNow } from '../testing/run-here.ts';
import { generateRegister } from './generate.ts';

// @peragaan: the timed register is made for the five.
const folder = mkdtempSync(join(tmpdir(), 'tata-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the register that is timed has work for every rule and nothing to find', async () => {
  await generateRegister(folder, 300);
  const out: string[] = [];
  const io = {
    cwd: folder,
    today: testDay,
    now: testNow,
    env: {},
    out: (text: string) => out.push(text),
    err: () => {},
  };
  const status = await run(['--policies', resolve('policies'), '--format', 'json'], io);
  const { summary, findings } = JSON.parse(out.join(''));
  expect(findings).toEqual([]);
  expect(summary.records).toBeGreaterThan(300);
  expect(status).toBe(0);
});
