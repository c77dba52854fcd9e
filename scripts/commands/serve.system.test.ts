import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

interface Serving {
  readonly address: string;
  readonly said: () => string;
  readonly end: () => Promise<number | null>;
}

/** Starts `tata serve` as a person does, and waits until it names its address. */
const start = async (...args: string[]): Promise<Serving> => {
  const started = spawn(process.execPath, ['scripts/cli.ts', 'serve', ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let said = '';
  const address = await new Promise<string>((settle, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said);
      if (found) settle(found[0]);
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    started.once('exit', (code) => fail(new Error(`ended with ${code}: ${said}`)));
  });
  const end = async () => {
    const ended = once(started, 'exit');
    started.kill('SIGINT');
    const [code] = await ended;
    return code as number | null;
  };
  return { address, said: () => said, end };
};

test('one command validates, builds and serves; Ctrl-C ends it', async () => {
  const serving = await start('--port', '47100');
  expect(serving.said()).toMatch(/Diperiksa per \d{4}-\d{2}-\d{2}\. \d+ rekaman: \d+ galat/);
  expect(serving.said()).toMatch(/Portal selesai: \d{3,} halaman/);
  const page = await fetch(`${serving.address}buleleng/subdomain/`);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringMatching(/^default-src 'none'/),
  ]);
  expect(await page.text()).toContain('<h1');
  const wrong = await fetch(`${serving.address}tidak/ada/`);
  expect([wrong.status, await wrong.text()]).toEqual([404, expect.stringContaining('Halaman ini tidak ada')]);
  expect(await serving.end()).toBe(0);
});

test('what was built can be served again at once, also while someone still reads', async () => {
  const serving = await start('--port', '47100', '--no-build');
  expect(serving.said()).not.toContain('Membangun');
  await fetch(serving.address);
  expect(await serving.end()).toBe(0);
});

test('a port that is no port is told', async () => {
  await expect(start('--port', 'empat')).rejects.toThrow(/ended with 2: Nomor port "empat" tidak dikenal/);
});
