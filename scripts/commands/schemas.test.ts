import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './schemas.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tata-schemas-'));
  mkdirSync(join(cwd, 'scripts'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const schemas = async (...args: string[]) => {
  const out: string[] = [];
  const io = {
    cwd,
    today: '2026-01-31',
    now: '2026-01-31T03:00:00Z',
    env: {},
    out: (text: string) => out.push(text),
    err: () => {},
  };
  return { status: await run(args, io), out: out.join('') };
};
const file = (name: string) => join(cwd, 'scripts/schemas', name);

test('writes the schemas once, and only those that changed afterwards', async () => {
  expect((await schemas()).out).toMatch(/^\d+ skema di scripts\/schemas: (\d+) diperbarui, 0 dihapus\.\n$/);
  expect(readdirSync(file(''))).toContain('subdomain.schema.json');
  expect(await schemas('--check')).toEqual({ status: 0, out: '' });
  expect((await schemas()).out).toContain(': 0 diperbarui, 0 dihapus');
});

test('names the files that are stale, absent or no longer used', async () => {
  await schemas();
  writeFileSync(file('subdomain.schema.json'), '{}\n');
  rmSync(file('instansi.schema.json'));
  writeFileSync(file('dulu.schema.json'), '{}\n');
  expect(await schemas('--check')).toEqual({
    status: 1,
    out: [
      'scripts/schemas/instansi.schema.json: belum sesuai dengan skema program',
      'scripts/schemas/subdomain.schema.json: belum sesuai dengan skema program',
      'scripts/schemas/dulu.schema.json: tidak dipakai lagi',
      'Perbarui dengan: npx tata schemas',
      '',
    ].join('\n'),
  });
  expect((await schemas()).out).toContain(': 2 diperbarui, 1 dihapus');
  expect(await schemas('--check')).toEqual({ status: 0, out: '' });
});

test('schemas of others in a folder that is named are left alone', async () => {
  mkdirSync(join(cwd, 'lain'));
  writeFileSync(join(cwd, 'lain/milik-orang.schema.json'), '{}\n');
  expect((await schemas('--out', 'lain')).out).toContain(', 0 dihapus');
  expect(readdirSync(join(cwd, 'lain'))).toContain('milik-orang.schema.json');
  expect((await schemas('--out', 'lain', '--check')).status).toBe(0);
});

test('line ends of another system are no difference', async () => {
  await schemas();
  const text = readFileSync(file('daerah.schema.json'), 'utf8');
  writeFileSync(file('daerah.schema.json'), text.replaceAll('\n', '\r\n'));
  expect((await schemas('--check')).status).toBe(0);
});

test('a folder to write to that cannot be there is said', async () => {
  await expect(schemas('--out', 'tidak/ada')).rejects.toThrow('tidak" tidak ada');
});
