import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runBounded } from './run-bounded.ts';

const bounds = { milliseconds: 60_000, bytes: 10_000 };
const node = (script: string, more: Partial<typeof bounds> = {}) =>
  runBounded(process.execPath, ['-e', script], { cwd: tmpdir(), bounds: { ...bounds, ...more } });

test('what a program says and how it ends is handed on', async () => {
  expect(await node("console.log('a'); console.error('b'); process.exitCode = 3")).toEqual({
    code: 3,
    out: 'a\n',
    err: 'b\n',
    stopped: null,
  });
});

test.each([
  ['waits for ever', 'setInterval(() => {}, 1000)', { milliseconds: 200 }, 'waktu'],
  [
    'cannot be asked to end',
    "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)",
    { milliseconds: 200 },
    'waktu',
  ],
  ['floods its output', "for (;;) require('fs').writeSync(1, 'x'.repeat(4096))", {}, 'ukuran'],
  ['floods its errors', "for (;;) require('fs').writeSync(2, 'x'.repeat(4096))", {}, 'ukuran'],
  [
    'leaves a child behind that holds its output',
    "require('child_process').spawn('sleep', ['150'], { stdio: 'inherit' }); setInterval(() => {}, 1000)",
    { milliseconds: 500 },
    'waktu',
  ],
] as const)('a program that %s is stopped', async (_, script, more, stopped) => {
  const result = await node(script, more);
  expect(result).toMatchObject({ code: null, stopped });
  expect(result.out.length).toBeLessThanOrEqual(bounds.bytes);
});

test('it gets no secret of the environment, and no input to wait for', async () => {
  process.env.TATA_RAHASIA_UJI = 'rahasia';
  const { out } = await node("process.stdin.on('end', () => console.log(JSON.stringify(process.env))).resume()");
  delete process.env.TATA_RAHASIA_UJI;
  expect(out).not.toContain('rahasia');
  expect(out).toContain('PATH');
});

test('a program that is not there is an error of the system', async () => {
  await expect(runBounded('/tidak/ada', [], { cwd: tmpdir(), bounds })).rejects.toMatchObject({ code: 'ENOENT' });
});
