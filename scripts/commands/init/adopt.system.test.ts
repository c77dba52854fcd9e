import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../../adapters/operational-error.ts';
import { runHere } from '../../testing/run-here.ts';
import { showcase } from '../../testing/showcase.ts';
import { type Workbench, workbench } from '../../testing/workbench.ts';
import { run } from '../init.ts';
import { run as provisions } from '../provisions.ts';

const options = {
  nama: 'Kabupaten Contoh Teluk',
  kode: '00.02',
  provinsi: 'Provinsi Contoh',
  'ibu-kota': 'Kota Contoh',
  peraturan: 'perbup-8-2025',
  judul: 'Peraturan Bupati Contoh Teluk Nomor 8 Tahun 2025 tentang Contoh',
  sejak: '2025-03-03',
};

let bench: Workbench;
beforeEach(() => {
  const shared = ['policies/bersama.yaml', 'policies/kamus.yaml', 'policies/rules'];
  bench = workbench([...shared, 'policies/banjar', 'registry/banjar/daerah.yaml']);
});
afterEach(() => bench.remove());

const argsOf = (more: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...options, ...more }).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
const init = (daerah: string, more: Readonly<Record<string, string>> = {}, ...rest: string[]) =>
  runHere(run, bench.folder, [daerah, ...argsOf(more), ...rest]);
const refused = async (daerah: string, more: Readonly<Record<string, string>> = {}, ...rest: string[]) => {
  const error: unknown = await init(daerah, more, ...rest).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperationalError);
  return error as OperationalError;
};
const top = () => readdirSync(bench.folder).sort();
interface Checked {
  readonly summary: object;
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly file: string;
    readonly message: string;
    readonly provisions: readonly string[];
  }[];
}

const checked = async (daerah: string) =>
  JSON.parse((await bench.check('--daerah', daerah, '--format', 'json')).out) as Checked;

test('a blank regency is without fault, and its one pasal waits for its reader', async () => {
  expect(await init('contoh-teluk')).toMatchObject({ status: 0 });
  const { summary, findings } = await checked('contoh-teluk');
  expect(summary).toMatchObject({ records: 8, galat: 0 });
  expect(findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual(['peringatan skema/belum-dibaca']);
  expect(top()).toEqual(['policies', 'registry']);
});

test('a draft from any of the five binds nobody, and says of every pasal that it is not read', async () => {
  const five = workbench(['policies', 'registry/banjar/daerah.yaml']);
  for (const [i, dari] of showcase.entries())
    await runHere(run, five.folder, [`contoh-${dari}`, ...argsOf({ dari, kode: `00.1${i}` })]);
  const { findings } = JSON.parse((await five.check('--format', 'json')).out) as Checked;
  const listed = await runHere(provisions, five.folder, ['--format', 'json']);
  const rows = JSON.parse(listed.out) as { daerah: string; ringkasan: string; penegakan: { jenis: string }[] }[];
  for (const dari of showcase) {
    const pasal = readdirSync(join(five.folder, `policies/contoh-${dari}/perbup-8-2025/pasal`));
    const said = findings.filter(({ file }) => file.includes(`/contoh-${dari}/`));
    expect(said.map(({ rule, level }) => `${level} ${rule}`)).toEqual(['peringatan skema/belum-dibaca']);
    expect(said[0]?.message).toContain(`${pasal.length} dari ${pasal.length} pasal masih rancangan`);
    const drafted = rows.filter(({ daerah }) => daerah === `contoh-${dari}`);
    expect(drafted.length).toBe(rows.filter(({ daerah }) => daerah === dari).length);
    expect(drafted.filter(({ ringkasan }) => !/^Rancangan dari \S.*, belum dibaca: /.test(ringkasan))).toEqual([]);
    expect(drafted.filter(({ penegakan }) => penegakan.some(({ jenis }) => jenis !== 'manual'))).toEqual([]);
  }
  expect(findings.filter(({ level }) => level === 'galat')).toEqual([]);
  five.remove();
});

test('a pasal that was read binds by the new regency alone', async () => {
  await init('contoh-teluk', { dari: 'banjar' });
  const file = join(bench.folder, 'policies/contoh-teluk/perbup-8-2025/pasal/16.md');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^belum_dibaca: Perbup Banjar 85\/2019$/m);
  writeFileSync(file, text.replace(/^belum_dibaca: .*\n/m, ''));
  bench.write(
    'registry/contoh-teluk/subdomain/contoh-kantor.yaml',
    'id: contoh-kantor\nhost: contoh-kantor.example\npemilik: contoh-dinas\npenggunaan: situs\nriwayat:\n  - { jenis: baru, tanggal: 2025-06-02 }\nasal: contoh\n',
  );
  const { findings } = await checked('contoh-teluk');
  const cited = findings.flatMap(({ provisions: ids }) => ids);
  expect(cited).toContain('contoh-teluk/16.2');
  expect(cited.filter((id) => !id.startsWith('contoh-teluk/16.'))).toEqual([]);
});

test('its examples come along, and lists and settings say whose they were', async () => {
  await init('contoh-teluk', { dari: 'banjar' });
  const home = join(bench.folder, 'policies/contoh-teluk');
  const page = readFileSync(join(home, 'contoh-aturan/subdomain/domain-resmi.md'), 'utf8');
  expect(page).toMatch(/^### contoh-teluk: Gagal: /m);
  expect(page).not.toMatch(/^### banjar/m);
  expect(page).toContain('contoh-teluk/16.2');
  expect(readFileSync(join(home, 'kosakata.yaml'), 'utf8')).toContain('Rancangan dari Perbup Banjar 85/2019');
  const settings = readFileSync(join(home, 'setelan.yaml'), 'utf8');
  expect(settings).toContain('belum ditetapkan; rancangan dari Perbup Banjar 85/2019');
  expect(settings).not.toMatch(/banjar\/\d/);
});

test('a draft may be made of a draft', async () => {
  await init('contoh-teluk', { dari: 'banjar' });
  expect(await init('contoh-selat', { dari: 'contoh-teluk', kode: '00.03' })).toMatchObject({ status: 0 });
  const page = 'contoh-aturan/subdomain/domain-resmi.md';
  const [first, second] = ['contoh-teluk', 'contoh-selat'].map((name) =>
    readFileSync(join(bench.folder, 'policies', name, page), 'utf8').replaceAll(name, 'X'),
  );
  expect(second).toBe(first);
  const { summary } = await checked('contoh-selat');
  expect(summary).toMatchObject({ galat: 0 });
});

describe('refused, and nothing is written', () => {
  afterEach(() => {
    expect(top()).toEqual(['policies', 'registry']);
    expect(readdirSync(join(bench.folder, 'registry'))).toEqual(['banjar']);
    expect(existsSync(join(bench.folder, 'policies/contoh-teluk'))).toBe(false);
  });

  test.each<[string, string, Record<string, string>, RegExp]>([
    ['a way out of the folder', '../contoh', {}, /Pengenal daerah: /],
    ['a regency that is there', 'banjar', {}, /policies\/banjar dan registry\/banjar sudah ada/],
    ['the folder of rules', 'rules', {}, /policies\/rules sudah ada/],
    ['the folder of the search', 'pagefind', {}, /sudah menjadi alamat halaman portal/],
    ['a day that is none', 'contoh-teluk', { sejak: '2025-02-30' }, /--sejak: /],
    ['a name with a hidden sign', 'contoh-teluk', { nama: 'Kabupaten \u202eX' }, /--nama: /],
    ['the code of another regency', 'contoh-teluk', { kode: '63.03' }, /--kode: 63\.03 sudah dipakai registry\/banjar/],
    ['a base that nobody knows', 'contoh-teluk', { dari: 'atlantis' }, /"atlantis" tidak ada di sini/],
    ['a base that leads out', 'contoh-teluk', { dari: '../banjar' }, /tidak ada di sini/],
  ])('%s', async (_what, daerah, more, message) => {
    expect((await refused(daerah, more)).message).toMatch(message);
  });

  test('what is missing is told by name, with a whole example', async () => {
    const error = await refused('contoh-teluk', { nama: '', sejak: '' });
    expect(error.message).toBe('Belum disebut: --nama, --sejak.');
    expect(error.advice).toContain('npx tata init contoh-samudra --nama "Kabupaten Contoh Samudra" --kode 00.01');
  });

  test('a value without its quotes', async () => {
    expect((await refused('contoh-teluk', {}, 'Samudra')).message).toContain('"Samudra" tidak dikenal');
  });

  test('a dry run', async () => {
    const { out } = await init('contoh-teluk', { dari: 'banjar' }, '--dry-run');
    expect(out).toContain('  policies/contoh-teluk/perbup-8-2025/pasal/16.md\n');
  });

  test('a base with a fault in it', async () => {
    bench.write('policies/banjar/setelan.yaml', 'x: [');
    expect((await refused('contoh-teluk', { dari: 'banjar' })).message).toContain('policies/banjar/setelan.yaml');
  });
});

test('outside of a project, and where a link stands for its folder, nothing is written', async () => {
  const empty = workbench();
  mkdirSync(join(empty.folder, 'policies'));
  symlinkSync(join(bench.folder, 'registry'), join(empty.folder, 'registry'));
  await expect(runHere(run, empty.folder, ['contoh-teluk', ...argsOf()])).rejects.toThrow('Folder "registry"');
  expect(readdirSync(empty.folder).sort()).toEqual(['policies', 'registry']);
  expect(existsSync(join(bench.folder, 'registry/contoh-teluk'))).toBe(false);
  empty.remove();
});
