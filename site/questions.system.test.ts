import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

interface Told {
  readonly asked: boolean;
  readonly n: number;
  readonly total?: number;
  readonly rows: readonly (readonly string[])[];
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

let copy: ProjectCopy;
let before: Record<string, Told>;
let after: Record<string, Told>;

const answers = (): Record<string, Told> =>
  JSON.parse(
    execFileSync(process.execPath, ['site/testing/print-answers.ts'], {
      cwd: copy.folder,
      env: { ...process.env, TATA_AT: '2026-11-22' },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );

/** Changes a record of the copy; a change that finds nothing to change is a fault of the test. */
const plant = (file: string, from: string | RegExp, to: string): void => {
  const path = join(copy.folder, 'registry', file);
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`nothing to plant in ${file}`);
  writeFileSync(path, changed);
};

beforeAll(() => {
  copy = copyProject();
  before = answers();
  plant(
    'badung/aplikasi/contoh-survei.yaml',
    '- butir: kode-sumber\n    keadaan: ada',
    '- butir: kode-sumber\n    keadaan: belum',
  );
  plant('buleleng/subdomain/contoh-pustaka.yaml', 'contoh-pustaka.bulelengkab.go.id', 'contoh-pustaka.example.org');
  plant('badung/sop/contoh-layanan-antrean.md', /ditetapkan:\n( {2}.*\n)+/, '');
  plant('badung/walidata/contoh-laboratorium.yaml', 'sejak: 2026-03-16', 'sejak: 2026-03-16\n  sampai: 2026-11-21');
  plant(
    'badung/keputusan/contoh-koordinasi-survei.yaml',
    /^asal: contoh$/m,
    'berlaku:\n  sampai: 2026-11-22\nasal: contoh',
  );
  rmSync(join(copy.folder, 'registry/buleleng/walidata/contoh-walidata-pangan.yaml'));
  // A real agency, seen in public, with all that a sample would be asked for missing.
  plant(
    'badung/aplikasi/badung-dalam-peta.yaml',
    'riwayat: []',
    'kelas: khusus\npemilik: dinas-kominfo\nperolehan: swakelola\nriwayat: [{ jenis: penerapan, tanggal: 2020-01-06 }]',
  );
  after = answers();
}, 120_000);
afterAll(() => copy?.remove());

const told = (key: string): [was: Told, is: Told] => {
  const [was, is] = [before[key], after[key]];
  if (!was || !is) throw new Error(`no answer "${key}"`);
  return [was, is];
};

describe('what is planted is counted, to the record', () => {
  test.each([
    ['badung aplikasi-tanpa-kode-sumber', 'aplikasi/contoh-survei'],
    ['buleleng subdomain-di-luar-domain', 'subdomain/contoh-pustaka'],
    ['badung sop-belum-ditetapkan', 'sop/contoh-layanan-antrean'],
    ['badung data-tanpa-walidata', 'basis-data/contoh-hasil-uji'],
    ['badung terlambat', 'walidata/contoh-laboratorium'],
  ])('%s', (key, ref) => {
    const [was, is] = told(key);
    expect(was.rows[0]).not.toContain(ref);
    expect(is.rows[0]).toContain(ref);
    expect(is.n).toBe(was.n + 1);
  });

  test('what is counted as missing is no longer counted as complete', () => {
    const [was, is] = told('badung aplikasi-lengkap-dokumen');
    expect([is.n, is.total]).toEqual([was.n - 1, was.total]);
    expect(is.rows[0]).not.toContain('aplikasi/contoh-survei');
  });

  test('a term that ends today is not over; one that ended yesterday is', () => {
    const [was, is] = told('badung terlambat');
    expect(is.rows[1]).toContain('keputusan/contoh-koordinasi-survei');
    expect(is.rows[0]).not.toContain('keputusan/contoh-koordinasi-survei');
    // Both got a last day, which they did not have; the duty of the unit ended with its assignment.
    const gone = was.rows.flat().filter((ref) => !is.rows.flat().includes(ref));
    expect(gone).toEqual([expect.stringMatching(/^badung\/.*\/basis-data\/contoh-hasil-uji$/)]);
    expect(is.total).toBe((was.total ?? 0) + 2 - gone.length);
  });

  test('what is gone is not counted', () => {
    const [was, is] = told('buleleng terlambat');
    expect([...was.rows.flat()]).toContain('walidata/contoh-walidata-pangan');
    expect([...is.rows.flat()]).not.toContain('walidata/contoh-walidata-pangan');
    expect(is.total).toBe((was.total ?? 0) - 1);
  });

  test('a rule counts the same records', () => {
    const [was, is] = told('buleleng aturan-subdomain-domain-resmi');
    expect([is.n, is.total]).toEqual([was.n - 1, was.total]);
  });
});

test('in a demonstration a public fact is never among the rows, whatever it lacks', () => {
  for (const answer of [before, after])
    for (const [key, { rows }] of Object.entries(answer)) {
      if (key.endsWith('siapa-memutus')) continue;
      expect({ key, real: rows.flat().filter((ref) => ref.endsWith('(nyata)')) }).toEqual({ key, real: [] });
    }
  const [was, is] = told('badung aplikasi-lengkap-dokumen');
  expect(is.leftOut[0]).toEqual(was.leftOut[0]);
});

test('a register in use answers for its agencies', () => {
  plant('badung/daerah.yaml', 'keadaan: peragaan', 'keadaan: resmi');
  const resmi = answers()['badung aplikasi-lengkap-dokumen'];
  expect(resmi?.rows.flat()).toContain('aplikasi/badung-dalam-peta (nyata)');
});
