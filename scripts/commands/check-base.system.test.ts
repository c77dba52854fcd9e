import { globSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReportedFinding } from '../core/render/report.ts';
import { registerRepository } from '../testing/repository.ts';
import { run } from './check.ts';

const at = '2026-11-22';
let folder: string;
let git: SimpleGit;

beforeEach(async () => {
  ({ folder, git } = await registerRepository('badung', 'buleleng'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = 'registry/buleleng/subdomain/contoh-survei.yaml';
const agency = 'registry/buleleng/instansi/contoh-pustaka.yaml';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  write(file, after);
};
const commit = async () => {
  await git.add('.').commit('base');
};

const check = async (...args: string[]) => {
  const out: string[] = [];
  const io = {
    cwd: folder,
    today: at,
    now: `${at}T03:00:00Z`,
    env: {},
    out: (text: string) => out.push(text),
    err: () => {},
  };
  const status = await run(['--format', 'json', '--at', at, ...args], io);
  const { findings } = JSON.parse(out.join('')) as { findings: ReportedFinding[] };
  return { status, findings, galat: findings.filter((finding) => finding.level === 'galat') };
};
const against = () => check('--base', 'HEAD');

const request = `id: contoh-uji
host: contoh-uji.bulelengkab.go.id
pemilik: tidak-ada
penggunaan: lainnya
riwayat:
  - jenis: baru
    tanggal: 2026-03-02
    formulir: { tanggal: 2026-03-01, sha256: ${'a'.repeat(64)}, lokasi: Arsip Dinas (contoh) }
    surat: { nomor: CONTOH/1, tanggal: 2026-03-01, penandatangan: Kepala (contoh), sha256: ${'b'.repeat(64)}, lokasi: Arsip Dinas (contoh) }
asal: contoh
`;
const newFile = 'registry/buleleng/subdomain/contoh-uji.yaml';

test('an old fault is told but does not decide', async () => {
  write(newFile, request);
  await commit();
  expect((await check()).status).toBe(1);
  const { status, galat } = await against();
  expect(status).toBe(0);
  expect(galat.map(({ rule, introduced }) => [rule, introduced])).toEqual([['rujukan/ada', false]]);
});

test('an old fault stays old when another field of the same file changes', async () => {
  write(newFile, request);
  await commit();
  edit(newFile, 'penggunaan: lainnya', 'penggunaan: aplikasi-web');
  expect((await against()).status).toBe(0);
});

test('a new fault decides, also in a file that Git does not know yet', async () => {
  await commit();
  write(newFile, request);
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(galat.map(({ rule, file, introduced }) => [rule, file, introduced])).toEqual([['rujukan/ada', newFile, true]]);
});

test('a fault that moves with a renamed file is old', async () => {
  write(newFile, request);
  await commit();
  renameSync(join(folder, newFile), join(folder, 'registry/buleleng/subdomain/contoh-baru.yaml'));
  edit('registry/buleleng/subdomain/contoh-baru.yaml', 'id: contoh-uji', 'id: contoh-baru');
  const { status, galat } = await against();
  expect(galat.map(({ record, introduced }) => [record, introduced])).toEqual([['subdomain/contoh-baru', false]]);
  expect(status).toBe(0);
});

test('a bad value replaced by another bad value is new', async () => {
  write(newFile, request);
  await commit();
  edit(newFile, 'pemilik: tidak-ada', 'pemilik: juga-tidak-ada');
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(galat.map(({ introduced }) => introduced)).toEqual([true]);
});

test('a fault of text or shape follows the same law: old stays silent, a second one decides', async () => {
  write(newFile, request.replace('penggunaan: lainnya', 'penggunaan: situs-web'));
  await commit();
  expect((await against()).status).toBe(0);
  edit(newFile, 'asal: contoh', 'asal: rekaan');
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(galat.map(({ path, introduced }) => [path, introduced])).toEqual([
    ['penggunaan', false],
    ['asal', true],
  ]);
});

test('removing what an unchanged record refers to is a new fault at that record', async () => {
  await commit();
  const owner = read(site).match(/^pemilik: (.+)$/m)?.[1];
  rmSync(join(folder, `registry/buleleng/instansi/${owner}.yaml`));
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(
    galat.some(({ rule, file, introduced }) => rule === 'rujukan/ada' && file === site && introduced === true),
  ).toBe(true);
});

test('what was recorded in a history cannot be changed or taken away', async () => {
  await commit();
  edit(site, /^( {2}- jenis: baru\n {4}tanggal: )\d{4}-\d{2}-\d{2}/m, '$12026-01-06');
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(galat.map(({ rule }) => rule)).toContain('riwayat/hanya-tambah');
});

test('a history is not deleted with its file, nor by giving it to a record of another name', async () => {
  await commit();
  rmSync(join(folder, site));
  const gone = await against();
  expect(gone.status).toBe(1);
  expect(gone.galat.map(({ rule, file, line, introduced }) => [rule, file, line, introduced])).toEqual([
    ['riwayat/hanya-tambah', site, 1, true],
  ]);
  write(newFile, request.replace('pemilik: tidak-ada', 'pemilik: contoh-pustaka'));
  expect((await against()).galat.map(({ rule, file }) => [rule, file])).toContainEqual(['riwayat/hanya-tambah', site]);
});

test('a change that weakens the law is judged by the law it would weaken', async () => {
  await commit();
  edit('policies/bersama.yaml', /^ {2}- id: rujukan-ada\n(?: {4}.*\n)+/m, '');
  write(newFile, request);
  expect((await check()).galat).toEqual([]);
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(galat.map(({ rule }) => rule)).toEqual(['rujukan/ada']);
});

test('a law that a change breaks elsewhere than in its own lines is a new fault', async () => {
  await commit();
  rmSync(join(folder, 'policies/buleleng/setelan.yaml'));
  const { status, galat } = await against();
  expect(status).toBe(1);
  expect(galat.map(({ introduced }) => introduced)).not.toContain(false);
  expect(new Set(galat.map(({ record }) => record.split('/')[0]))).toEqual(new Set(['kebijakan']));
  await commit();
  edit('policies/buleleng/kosakata.yaml', 'keterangan:', 'keterangan: ');
  const later = await against();
  expect(later.status).toBe(0);
  expect(later.galat.map(({ introduced }) => introduced)).not.toContain(true);
  expect(later.galat.map(({ key }) => key)).toEqual(expect.arrayContaining(galat.map(({ key }) => key)));
});

test('taking away the law of a regency is told as new', async () => {
  await commit();
  rmSync(join(folder, 'policies/buleleng'), { recursive: true });
  const { findings } = await against();
  expect(findings.filter(({ introduced }) => introduced).map(({ rule, daerah }) => [rule, daerah])).toEqual([
    ['skema/tanpa-kebijakan', 'buleleng'],
  ]);
});

test('a gap that moves with a renamed agency is old, also where its label is its former name', async () => {
  await commit();
  const before = (await against()).findings.filter(({ file }) => file === agency);
  expect(before.map(({ level }) => level)).toContain('celah');
  const renamed = agency.replace('contoh-pustaka', 'contoh-pustaka-baru');
  renameSync(join(folder, agency), join(folder, renamed));
  edit(renamed, 'id: contoh-pustaka', 'id: contoh-pustaka-baru');
  expect(read(renamed)).toContain('label_resmi: [contoh-pustaka]');
  for (const file of globSync('registry/buleleng/*/*.{yaml,md}', { cwd: folder }))
    write(
      file,
      read(file).replace(/^(?! *(?:id|host|label_resmi):).*$/gm, (line) =>
        line.replace(/(?<![\w/.-])contoh-pustaka(?![\w/.-])/g, 'contoh-pustaka-baru'),
      ),
    );
  const { status, findings } = await against();
  expect(findings.filter(({ introduced }) => introduced)).toEqual([]);
  expect(findings.filter(({ file }) => file === renamed).length).toBe(before.length);
  expect(status).toBe(0);
});

test('the state of a regency is read from the base', async () => {
  await commit();
  edit('registry/buleleng/daerah.yaml', 'keadaan: peragaan', 'keadaan: resmi');
  const celah = (findings: readonly ReportedFinding[]) =>
    findings.filter(({ level, daerah }) => level === 'celah' && daerah === 'buleleng').length;
  expect(celah((await check()).findings)).toBeGreaterThan(celah((await against()).findings));
});

test('a register reached by a link is the same register', async () => {
  write(newFile, request);
  await commit();
  const whole = await against();
  symlinkSync(join(folder, 'registry'), join(folder, 'sini'));
  symlinkSync(folder, join(folder, 'jalan'));
  for (const registry of ['sini', 'jalan/registry']) {
    const { status, findings } = await check('--base', 'HEAD', '--registry', registry);
    expect([registry, status]).toEqual([registry, 0]);
    expect(findings.map(({ key }) => key)).toEqual(whole.findings.map(({ key }) => key));
    expect((await check('--registry', registry)).status).toBe(1);
  }
});

test('what Git refuses stops the command and says so', async () => {
  await commit();
  const commits = (await git.raw('rev-parse', 'HEAD^{tree}')).trim();
  rmSync(join(folder, '.git/objects', commits.slice(0, 2), commits.slice(2)));
  await expect(against()).rejects.toMatchObject({
    name: 'OperationalError',
    message: expect.stringMatching(/^Git tidak dapat membaca repositori ini: /),
  });
  // Without a base Git only saves work.
  expect((await check()).status).toBe(0);
});

test.each(['tidak-ada', '--output=bukti', 'HEAD:registry', ''])(
  'a revision %j that names no commit stops the command',
  async (revision) => {
    await commit();
    const failed = check(`--base=${revision}`);
    await expect(failed).rejects.toMatchObject({ name: 'OperationalError' });
  },
);
