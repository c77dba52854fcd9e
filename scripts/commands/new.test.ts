import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jenisList, kindOf } from '../core/records/kinds.ts';
import { testDay, testNow } from '../testing/run-here.ts';
import { type Workbench, workbench } from '../testing/workbench.ts';
import { run, usage } from './new.ts';

let bench: Workbench;
beforeEach(() => {
  bench = workbench(['policies/buleleng']);
  bench.write('registry/buleleng/daerah.yaml', readFileSync('registry/buleleng/daerah.yaml'));
});
afterEach(() => bench.remove());

const create = async (...args: string[]) => {
  const out: string[] = [];
  const io = {
    cwd: bench.folder,
    today: testDay,
    now: testNow,
    env: {},
    out: (text: string) => out.push(text),
    err: () => {},
  };
  return { status: await run(args, io), out: out.join('') };
};
const refusal = (...args: string[]) => create(...args).catch(({ message, advice }) => `${message} ${advice}`);

test.each(jenisList)('a new %s lies in its place, and check asks only for what is still empty', async (jenis) => {
  const { status, out } = await create(jenis, '--daerah', 'buleleng', '--id', 'contoh-baru');
  expect(status).toBe(0);
  const file = `registry/buleleng/${jenis}/contoh-baru.${kindOf(jenis).format}`;
  expect(out.split('\n')[0]).toBe(`Ditulis: ${file}`);
  expect(out).toContain('npx tata check --daerah buleleng');
  const checked = await bench.check('--format', 'json');
  const { findings } = JSON.parse(checked.out) as { findings: { file: string; message: string; line: number }[] };
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding.file).toBe(file);
    expect(finding.message).toMatch(/kosong/);
  }
});

test('the choices of the regency stand in the file', async () => {
  const { out } = await create('keputusan', '--daerah', 'buleleng', '--id', 'contoh-baru', '--dry-run');
  expect(out).toMatch(/# Pilihan: .*keputusan-bupati.*\njenis:\n/);
});

test('what the law of the regency asks for is told above the field, with the article', async () => {
  const { out } = await create('layanan', '--daerah', 'buleleng', '--id', 'contoh-baru', '--dry-run');
  expect(out).toMatch(/\n# Sektor .*\n# Diminta Pasal 43 ayat \(1\) \(tafsir\), bagi sebagian\.\n# Pilihan: /);
  // Nobody asks for it, and nothing is claimed.
  expect(out).not.toMatch(/Diminta .*\n(# .*\n)*#?nama:/);
});

test('a dry run writes nothing', async () => {
  const { status, out } = await create('subdomain', '--daerah', 'buleleng', '--id', 'contoh-baru', '--dry-run');
  expect(status).toBe(0);
  expect(out).toContain('id: contoh-baru\n');
  expect(() => readFileSync(join(bench.folder, 'registry/buleleng/subdomain/contoh-baru.yaml'))).toThrow();
});

test('an existing file stays as it is', async () => {
  const file = 'registry/buleleng/subdomain/contoh-baru.yaml';
  bench.write(file, 'id: contoh-baru\n');
  expect(await refusal('subdomain', '--daerah', 'buleleng', '--id', 'contoh-baru')).toBe(
    `Berkas ${file} sudah ada. Pilih pengenal lain, atau ubah berkas itu.`,
  );
  expect(readFileSync(join(bench.folder, file), 'utf8')).toBe('id: contoh-baru\n');
});

test.each([
  [[], `Sebut jenis rekamannya. ${usage}`],
  [
    ['subdomian'],
    `Jenis "subdomian" tidak dikenal; mungkin yang dimaksud "subdomain". Pilih salah satu: ${jenisList.join(', ')}.`,
  ],
  [
    ['subdomain', 'aplikasi', '--daerah', 'buleleng', '--id', 'contoh'],
    'Satu perintah menulis satu rekaman; "aplikasi" tidak dikenal di sini. Sebut satu jenis saja, lalu jalankan lagi untuk yang berikutnya.',
  ],
  [['__proto__'], `Jenis "__proto__" tidak dikenal. Pilih salah satu: ${jenisList.join(', ')}.`],
  [['subdomain'], 'Sebut daerahnya. Tulis --daerah buleleng.'],
  [['subdomain', '--daerah', 'jembrana'], 'Daerah "jembrana" tidak ada di register. Pilih salah satu: buleleng.'],
  [['subdomain', '--daerah', '../buleleng'], 'Daerah "../buleleng" tidak ada di register. Pilih salah satu: buleleng.'],
  [['subdomain', '--daerah', 'buleleng'], 'Sebut pengenal rekamannya. Tulis misalnya --id dinas-contoh.'],
  [
    ['subdomain', '--daerah', 'buleleng', '--id', '../Contoh'],
    'Pengenal "../Contoh" tidak dapat dipakai. Pakai huruf kecil a–z, angka, dan tanda hubung di tengah; paling panjang 100 huruf.',
  ],
])('refused with a clear word: %j', async (args, said) => {
  expect(await refusal(...args)).toBe(said);
});

test('outside a register it says where to go', async () => {
  expect(await refusal('subdomain', '--registry', 'lain', '--daerah', 'buleleng', '--id', 'contoh')).toContain(
    'Jalankan dari folder utama repositori',
  );
});
