import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Workbench, workbench } from '../testing/workbench.ts';
import { readBounded } from './read-bounded.ts';

let folder: string;
let bench: Workbench;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tata-odd-'));
  bench = workbench(['registry/banjar', 'policies/banjar', 'policies/bersama.yaml']);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  bench.remove();
});

const pipe = (path: string) => expect(spawnSync('mkfifo', [path]).status).toBe(0);

test('only a plain file is opened: no link, no folder, no pipe that waits for a writer', () => {
  const plain = join(folder, 'plain');
  writeFileSync(plain, 'isi');
  symlinkSync(plain, join(folder, 'link'));
  pipe(join(folder, 'pipe'));
  expect(Buffer.from(readBounded(plain)).toString()).toBe('isi');
  for (const name of ['link', 'pipe', '.', 'absent']) expect(() => readBounded(join(folder, name)), name).toThrow();
});

test('a report never quotes what a link in the register leads to', async () => {
  const secret = join(folder, 'secret');
  writeFileSync(secret, 'rahasia-dagang\n');
  symlinkSync(secret, join(bench.folder, 'registry/banjar/subdomain/curian.yaml'));
  symlinkSync(secret, join(bench.folder, 'policies/banjar/curian.yaml'));
  for (const format of ['text', 'json', 'github', 'markdown', 'sarif']) {
    const { status, out } = await bench.check('--format', format);
    expect([format, status, out.includes('rahasia-dagang')]).toEqual([format, 1, false]);
    expect(out.match(/curian\.yaml/g)?.length).toBeGreaterThan(1);
  }
});

test('a pipe in the place of a file is a finding and keeps nobody waiting', async () => {
  pipe(join(bench.folder, 'registry/banjar/subdomain/pipa.yaml'));
  pipe(join(bench.folder, 'policies/banjar/pipa.yaml'));
  unlinkSync(join(bench.folder, 'registry/banjar/daerah.yaml'));
  pipe(join(bench.folder, 'registry/banjar/daerah.yaml'));
  const { status, out } = await bench.check();
  expect(status).toBe(1);
  for (const file of ['registry/banjar/subdomain/pipa', 'policies/banjar/pipa', 'registry/banjar/daerah'])
    expect(out).toContain(`${file}.yaml:1:1  Galat`);
});
