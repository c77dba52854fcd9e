import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical, type Json } from '../core/canonical.ts';
import { type Facts, factsSchema } from '../core/gate/facts.ts';
import { type GateRepository, gateRepository } from '../testing/gate-repository.ts';

let place: GateRepository;
beforeAll(async () => {
  place = await gateRepository('badung', 'buleleng');
});
afterAll(() => place.remove());

const read = (file: string) => readFileSync(join(place.folder, file), 'utf8');
const hostFile = 'registry/buleleng/subdomain/contoh-uji.yaml';
const host = (name: string, more = '', owner = 'contoh-pustaka') => `id: ${name}
host: ${name}.bulelengkab.go.id
pemilik: ${owner}
penggunaan: lainnya
riwayat:
  - jenis: baru
    tanggal: 2026-03-02
    formulir: { tanggal: 2026-03-01, sha256: ${'a'.repeat(64)}, lokasi: Arsip Dinas (contoh) }
    surat: { nomor: CONTOH/1, tanggal: 2026-03-01, penandatangan: Kepala (contoh), sha256: ${'b'.repeat(64)}, lokasi: Arsip Dinas (contoh) }
asal: contoh
${more}`;
const rulesIn = (facts: Facts) => facts.findings.map(({ rule }) => rule);

test('a new record: its values, its regency, the trees that judged, and nothing of other regencies', async () => {
  await place.propose('baru', { [hostFile]: host('contoh-uji') });
  const facts = await place.facts('baru');
  expect(facts.changes.map(({ path, old, new: now }) => [path, old, now?.mode])).toEqual([[hostFile, null, '100644']]);
  expect(facts.records).toMatchObject([
    {
      daerah: 'buleleng',
      jenis: 'subdomain',
      id: 'contoh-uji',
      path: hostFile,
      old: null,
      new: { pemilik: 'contoh-pustaka' },
    },
  ]);
  expect(facts.regencies.map(({ daerah }) => daerah)).toEqual(['buleleng']);
  const [regency] = facts.regencies;
  expect(regency?.offices.map(({ id }) => id)).toContain('kepala-dinas');
  expect(regency?.instansi.filter(({ isDinas }) => isDinas).map(({ id }) => id)).toEqual(['dinas-kominfosanti']);
  expect(regency?.instansi.map(({ id }) => id)).toContain('contoh-pustaka');
  expect(regency?.approvals.every(({ untuk }) => untuk.jenis === 'subdomain')).toBe(true);
  expect(facts.forge).toMatchObject({
    counts: { files: { git: 1, forge: null }, commits: { git: 1, forge: null } },
    contributors: [{ account: { id: 7 } }, { account: { id: 7 } }],
  });
  const tree = async (folder: string) => (await place.git.revparse([`main:${folder}`])).trim();
  expect(facts.law).toEqual({ policies: await tree('policies'), registry: await tree('registry') });
  expect(facts.findings.map(({ rule, record, level }) => [rule, record, level])).toEqual([
    ['subdomain/nama-sesuai-pemilik', 'subdomain/contoh-uji', 'galat'],
  ]);
});

test('the checks that are asked for are those of main: a change cannot take away its own', async () => {
  const shared = read('policies/bersama.yaml');
  const [without = ''] = shared.split('\ndampak:');
  expect(without).not.toBe(shared);
  await place.propose('tanpa-dampak', { 'policies/bersama.yaml': `${without}\n` });
  const { shared: asked } = await place.facts('tanpa-dampak');
  expect(asked).toMatchObject({ uji: { pemeriksaan: 'test' }, dampak: { pemeriksaan: 'dampak' } });
});

test('facts are the same bytes after they were written and read, and when told twice', async () => {
  await place.propose('angka', { [hostFile]: host('contoh-uji', 'aneh: [.inf, -0, 1e400, .nan, 2026-01-01]\n') });
  const facts = await place.facts('angka');
  const text = canonical(facts as unknown as Json);
  expect(canonical(factsSchema.parse(JSON.parse(text)) as unknown as Json)).toBe(text);
  expect(canonical((await place.facts('angka')) as unknown as Json)).toBe(text);
});

test('a fact that nobody knows is refused, at every depth', async () => {
  await place.propose('baru', { [hostFile]: host('contoh-uji') });
  const facts = await place.facts('baru');
  const paths = [
    [],
    ['forge'],
    ['commits'],
    ['changes', 0],
    ['records', 0],
    ['regencies', 0],
    ['regencies', 0, 'offices', 0],
    ['law'],
  ];
  for (const path of paths) {
    const copy = structuredClone(facts) as unknown as Record<string, unknown>;
    const at = path.reduce((value, key) => (value as Record<string | number, unknown>)[key], copy as unknown);
    (at as Record<string, unknown>).disetujui = true;
    expect(factsSchema.safeParse(copy).error?.issues).toMatchObject([{ code: 'unrecognized_keys', path }]);
  }
});

test('what is no plain file is a fact and a finding, never opened', async () => {
  const start = (await place.git.revparse(['main'])).trim();
  await place.git.checkout(['-q', '-B', 'tautan', 'main']);
  symlinkSync('/etc/hostname', join(place.folder, hostFile));
  symlinkSync('/etc', join(place.folder, 'policies/buleleng/tautan'));
  await place.git.raw(['update-index', '--add', '--cacheinfo', `160000,${start},registry/buleleng/aplikasi/modul`]);
  await place.git.raw(['add', hostFile, 'policies/buleleng/tautan']);
  await place.git.raw(['commit', '-q', '-m', 'tautan']);
  await place.git.raw(['checkout', '-q', '-f', 'main']);
  const facts = await place.facts('tautan');
  expect(facts.changes.map(({ path, new: now }) => [path, now?.mode])).toEqual([
    ['policies/buleleng/tautan', '120000'],
    ['registry/buleleng/aplikasi/modul', '160000'],
    [hostFile, '120000'],
  ]);
  expect(facts.findings.map(({ rule, file }) => [rule, file]).sort()).toEqual([
    ['skema/submodul', 'registry/buleleng/aplikasi/modul'],
    ['skema/tautan', 'policies/buleleng/tautan'],
    ['skema/tautan', hostFile],
  ]);
  expect(facts.records.map(({ id, old, new: now }) => [id, old, now])).toEqual([['contoh-uji', null, null]]);
});

test('files out of place, of another ending, binary or too large are findings, not errors', async () => {
  await place.propose('letak', {
    'registry/catatan.txt': 'x',
    'registry/Kota X/daerah.yaml': 'x',
    'registry/buleleng/catatan.txt': 'x',
    'registry/buleleng/lain/a.yaml': 'x',
    'registry/buleleng/subdomain/a.txt': 'x',
    'registry/buleleng/subdomain/A.yaml': 'x',
    'registry/buleleng/subdomain/dalam/a.yaml': 'x',
    'registry/buleleng/subdomain/$(x) "y"\n.yaml': 'x',
    'registry/buleleng/subdomain/contoh-biner.yaml': new Uint8Array([0, 255, 1]),
    'registry/buleleng/subdomain/contoh-besar.yaml': `# ${'x'.repeat(300 * 1024)}`,
    'registry/buleleng/subdomain/.gitkeep': '',
    'policies/buleleng/nyasar.yaml': 'a: b\n',
  });
  const facts = await place.facts('letak');
  expect(rulesIn(facts).sort()).toEqual(
    [
      ...Array(4).fill('skema/letak'),
      'skema/akhiran',
      'skema/nama-berkas',
      'skema/nama-berkas',
      'skema/nama-daerah',
      'skema/jenis-asing',
      'skema/bukan-utf8',
      'skema/terlalu-besar',
    ].sort(),
  );
  expect(facts.records.map(({ id, new: now }) => [id, now])).toEqual([
    ['contoh-besar', null],
    ['contoh-biner', null],
  ]);
});

test('a name that main took meanwhile is a finding, though the branch never saw it', async () => {
  const start = (await place.git.revparse(['main'])).trim();
  await place.propose('rebutan', { [hostFile]: host('contoh-uji') });
  const alone = await place.facts('rebutan');
  const first = 'registry/buleleng/subdomain/contoh-lain.yaml';
  writeFileSync(join(place.folder, first), host('contoh-lain').replace('host: contoh-lain', 'host: contoh-uji'));
  await place.git.add('.').commit('lebih dahulu');
  try {
    const facts = await place.facts('rebutan');
    expect(rulesIn(facts)).toContain('subdomain/host-unik');
    expect(rulesIn(alone)).not.toContain('subdomain/host-unik');
    expect(facts.changes.map(({ path }) => path)).toEqual([hostFile]);
    expect(facts.commits).toMatchObject({ merge_base: start });
  } finally {
    await place.git.reset(['--hard', start]);
  }
});

test('two sides that changed one line contradict each other: the facts say where and what was asked', async () => {
  const start = (await place.git.revparse(['main'])).trim();
  const file = 'registry/buleleng/subdomain/contoh-survei.yaml';
  const edit = (text: string) => read(file).replace(/^keperluan: .*$/m, `keperluan: ${text}`);
  await place.propose('tabrakan', { [file]: edit('Satu.') });
  writeFileSync(join(place.folder, file), edit('Dua.'));
  await place.git.add('.').commit('lebih dahulu');
  try {
    const facts = await place.facts('tabrakan');
    expect([facts.commits.tree, facts.conflicts]).toEqual([null, [file]]);
    expect(facts.changes.map(({ path }) => path)).toEqual([file]);
  } finally {
    await place.git.reset(['--hard', start]);
  }
});

test('law and roster of the base judge, what the change brings does not', async () => {
  const office = 'registry/buleleng/jabatan/penyusup.yaml';
  await place.propose('penyusup', {
    [office]:
      'id: penyusup\nnama: Contoh Penyusup\ninstansi: dinas-kominfosanti\nperan: kepala-dinas\nforge: { id: 7 }\nasal: contoh\n',
    'registry/buleleng/daerah.yaml': read('registry/buleleng/daerah.yaml').replace(
      'keadaan: peragaan',
      'keadaan: resmi',
    ),
    'policies/bersama.yaml': read('policies/bersama.yaml').replace(/^ {2}- id: rujukan-ada\n(?: {4}.*\n)+/m, ''),
    [hostFile]: host('contoh-uji', '', 'tidak-ada'),
  });
  const facts = await place.facts('penyusup');
  const regency = facts.regencies.find(({ daerah }) => daerah === 'buleleng');
  expect(regency?.offices.map(({ id }) => id)).not.toContain('penyusup');
  expect(regency?.keadaan).toBe('peragaan');
  expect(rulesIn(facts)).toContain('rujukan/ada');
  // Shared law is everybody's business.
  expect(facts.regencies.map(({ daerah }) => daerah)).toEqual(['badung', 'buleleng']);
});

test('instruments of the merged tree that have to do with the change, with the records that they name', async () => {
  const decree = 'registry/badung/keputusan/kepbup-domain-wisata.yaml';
  await place.propose('instrumen', {
    'registry/badung/subdomain/contoh-wisata-luar.yaml': `${read('registry/badung/subdomain/contoh-wisata-luar.yaml')}\n`,
    [decree]: `${read(decree)}# diubah\n`,
  });
  const { regencies } = await place.facts('instrumen');
  expect(regencies[0]?.instruments).toMatchObject([
    {
      id: 'kepbup-domain-wisata',
      jenis: 'keputusan-bupati',
      mencakup: ['subdomain/contoh-wisata-luar'],
      changed: true,
    },
  ]);
});

test('a body stands on the instrument that formed it only where that one names it', async () => {
  await place.propose('baru-badung', { 'registry/badung/subdomain/contoh-x.yaml': host('contoh-x') });
  const { regencies } = await place.facts('baru-badung');
  const body = regencies[0]?.bodies.find(({ id }) => id === 'dewan-tik');
  expect(body?.dasar).toMatchObject({ jenis: 'keputusan-bupati' });
});

test('a dataset has the stewards of the base, not those that the change names', async () => {
  const data = 'registry/badung/basis-data/contoh-izin-usaha.yaml';
  const steward = read('registry/badung/walidata/contoh-perizinan.yaml');
  await place.propose('walidata', {
    [data]: `${read(data)}# diubah\n`,
    'registry/badung/walidata/contoh-rebut.yaml': steward
      .replace('id: contoh-perizinan', 'id: contoh-rebut')
      .replace('unit: contoh-perizinan', 'unit: contoh-wisata'),
  });
  const { regencies } = await place.facts('walidata');
  expect(regencies[0]?.stewards).toEqual([{ basis_data: 'contoh-izin-usaha', unit: 'contoh-perizinan' }]);
});

test('a roster that could not decide any more is told, what could not be met before is not', async () => {
  const office = 'registry/buleleng/jabatan/kepala-dinas.yaml';
  await place.propose('kosong', { [office]: read(office).replace(/^forge:\n {2}id: .*\n/m, '') });
  const emptied = await place.facts('kosong');
  expect(emptied.unsatisfiable.length).toBeGreaterThan(0);
  await place.propose('catatan', { [office]: `${read(office)}# catatan\n` });
  expect((await place.facts('catatan')).unsatisfiable).toEqual([]);
});

test('law that contradicts itself after the change is a finding; law that cannot be read on main decides nothing', async () => {
  const settings = 'policies/buleleng/setelan.yaml';
  const start = (await place.git.revparse(['main'])).trim();
  await place.propose('tanpa-setelan', { [settings]: null });
  expect(rulesIn(await place.facts('tanpa-setelan')).every((rule) => rule.startsWith('skema/'))).toBe(true);
  expect((await place.facts('tanpa-setelan')).findings.length).toBeGreaterThan(0);
  await place.propose('lain', { [hostFile]: host('contoh-uji') });
  await place.git.raw(['rm', '-q', settings]);
  await place.git.raw(['commit', '-q', '-m', 'rusak']);
  try {
    await expect(place.facts('lain')).rejects.toMatchObject({ name: 'OperationalError' });
    await place.git.checkout(['-q', '-B', 'pulih', 'main']);
    await place.git.checkout([start, '--', settings]);
    await place.git.raw(['commit', '-q', '-m', 'pulih']);
    await place.git.checkout(['-q', 'main']);
    expect((await place.facts('pulih')).findings).toEqual([]);
  } finally {
    await place.git.reset(['--hard', start]);
  }
});

test('a regency without the file that says what it is', async () => {
  await place.propose('tanpa-daerah', {
    'registry/badung/daerah.yaml': null,
    'registry/baru/subdomain/contoh-a.yaml': host('contoh-a'),
  });
  const { findings, regencies } = await place.facts('tanpa-daerah');
  expect(findings.filter(({ rule }) => rule === 'skema/tanpa-daerah').map(({ daerah }) => daerah)).toEqual([
    'badung',
    'baru',
  ]);
  expect(regencies.map(({ daerah, keadaan }) => [daerah, keadaan])).toEqual([
    ['badung', 'peragaan'],
    ['baru', 'peragaan'],
  ]);
});

describe('the store between runs', () => {
  const store = () => join(place.folder, '.tata/uji.sqlite');
  const same = async (branch: string) => expect(await place.facts(branch, store())).toEqual(await place.facts(branch));

  test('follows main from commit to commit, also backwards, and tells what memory tells', async () => {
    const start = (await place.git.revparse(['main'])).trim();
    const owner = 'registry/buleleng/instansi/contoh-pustaka.yaml';
    await place.propose('simpan', { [hostFile]: host('contoh-uji'), [owner]: null });
    const steps: Record<string, string | null>[] = [
      {
        'registry/buleleng/subdomain/contoh-lain.yaml': host('contoh-lain').replace(
          'host: contoh-lain',
          'host: contoh-uji',
        ),
      },
      {
        'registry/buleleng/subdomain/contoh-lain.yaml': null,
        'registry/buleleng/subdomain/contoh-dua.yaml': 'rusak: [',
      },
      { [owner]: `${read(owner)}# catatan\n` },
      { 'registry/buleleng/daerah.yaml': `${read('registry/buleleng/daerah.yaml')}# catatan\n` },
    ];
    try {
      await same('simpan');
      for (const files of steps) {
        for (const [file, text] of Object.entries(files))
          if (text === null) rmSync(join(place.folder, file));
          else writeFileSync(join(place.folder, file), text);
        await place.git.add('.').commit('maju');
        await same('simpan');
      }
      await place.git.reset(['--hard', start]);
      await same('simpan');
    } finally {
      await place.git.reset(['--hard', start]);
    }
  });

  test('one that is damaged is left aside and made anew', async () => {
    await place.propose('rusak', { [hostFile]: host('contoh-uji') });
    await same('rusak');
    writeFileSync(store(), 'bukan basis data '.repeat(500));
    await same('rusak');
    await same('rusak');
    appendFileSync(`${store()}-journal`, 'sisa');
    await same('rusak');
  });

  test('two runs at once both answer', async () => {
    await place.propose('serentak', { [hostFile]: host('contoh-uji') });
    rmSync(store(), { force: true });
    const [one, two] = await Promise.all([place.facts('serentak', store()), place.facts('serentak', store())]);
    expect(one).toEqual(two);
  });
});
