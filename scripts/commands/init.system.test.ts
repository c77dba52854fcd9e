import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../adapters/operational-error.ts';
import { readPutusan } from '../adapters/putusan-file.ts';
import { foundingOptions, type SmallRepository, smallRepository } from '../testing/founded.ts';
import { founderKeys, gateKey, officeFile } from '../testing/small-register.ts';

let place: SmallRepository;
beforeEach(async () => {
  place = await smallRepository();
});

const genesisPath = 'registry/uji/putusan/putusan-000001.yaml';
const tip = async (ref = 'main') => (await place.git.revparse([ref])).trim();
const signed = (...offices: string[]) => offices.flatMap((one) => ['--tanda-tangan', place.sign(one, 'perdana.json')]);
const refusal = (...args: string[]) => place.init(...args).catch((error: unknown) => error);

describe('founding a register', () => {
  test('takes a text, signatures made elsewhere, and becomes one commit with one file more', async () => {
    const base = await tip();
    const drafted = await place.init(...foundingOptions);
    expect(drafted).toMatchObject({ status: 0 });
    expect(drafted.out).toContain('perlu 2 dari 3 tanda tangan');
    const text = readFileSync(join(place.folder, 'perdana.json'), 'utf8');
    expect(text).toMatch(/^\{.*"repositori":"contoh\/register".*\}\n$/);
    expect(await place.init('--naskah', 'perdana.json', ...signed('bupati', 'kepala-dinas'))).toMatchObject({
      status: 0,
    });
    expect(await tip()).toBe(base);
    const sha = await tip('tata-perdana');
    expect(await place.git.raw('diff', '--name-status', base, sha)).toBe(`A\t${genesisPath}\n`);
    expect((await place.git.raw('log', '-1', '--format=%P %s', sha)).trim()).toBe(
      `${base} putusan-000001: perdana (uji)`,
    );
    const putusan = readPutusan(Buffer.from(await place.git.show(`${sha}:${genesisPath}`)));
    expect(putusan).toMatchObject({
      jenis: 'perdana',
      asal: 'contoh',
      pendirian: { daerah: 'uji', ambang: 2, dasar: base, keputusan: 'pendirian' },
    });
    expect(putusan?.pendirian?.pendiri.map(({ tanda_tangan }) => tanda_tangan !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('moves main with its files on demand; repeating it changes nothing', async () => {
    await place.init(...foundingOptions);
    const conclude = () => place.init('--naskah', 'perdana.json', ...signed('bupati', 'kepala-dinas'), '--apply');
    await conclude();
    const sha = await tip();
    expect(await place.git.raw('status', '--porcelain')).toBe('');
    expect(readFileSync(join(place.folder, genesisPath), 'utf8')).toContain('perdana');
    await conclude();
    expect(await tip()).toBe(sha);
  });

  const replaced = (from: string, to: string) => foundingOptions.map((one) => (one === from ? to : one));
  test.each<[string, () => string[] | Promise<string[]>, RegExp]>([
    [
      'an office that is not in the roster',
      () => replaced('bupati=bupati.pub', 'camat=bupati.pub'),
      /Jabatan "camat" tidak ada/,
    ],
    [
      'a key that the office does not list',
      () => replaced('bupati=bupati.pub', 'bupati=kepala-dinas.pub'),
      /kunci itu tidak tercantum/,
    ],
    [
      'a key file that is none',
      () => replaced('bupati=bupati.pub', 'bupati=.gitignore'),
      /bukan satu baris kunci publik/,
    ],
    ['more signatures than founders', () => replaced('2', '4'), /Ambang 4/],
    ['a threshold that is no number', () => replaced('2', 'dua'), /Ambang NaN/],
    ['no threshold at all', () => replaced('2', '0'), /Ambang 0/],
    ['a decree that is not there', () => replaced('pendirian', 'lain'), /Keputusan "lain" tidak ada/],
    ['a regency that is not there', () => replaced('uji', 'lain'), /Daerah "lain" tidak ada/],
    ['a version that is not there', () => [...foundingOptions, '--dari=--all'], /Versi "--all" tidak ada/],
    ['a pair without a file', () => replaced('bupati=bupati.pub', 'bupati'), /JABATAN=FILE/],
    ['an option that is missing', () => foundingOptions.slice(0, 8), /--daerah|--keputusan/],
    [
      'a roster without a gate',
      async () => {
        await place.write(
          { 'registry/uji/jabatan/gerbang.yaml': officeFile('gerbang', 'dinas', 'gerbang') },
          'tanpa kunci',
        );
        return foundingOptions;
      },
      /belum memuat jabatan berperan gerbang/,
    ],
    [
      'one person in two offices',
      async () => {
        const again = officeFile('bupati', 'pemkab', 'bupati', 3, founderKeys.bupati?.line ?? '');
        await place.write({ 'registry/uji/jabatan/bupati.yaml': again }, 'rangkap');
        return foundingOptions;
      },
      /akun forge yang sama/,
    ],
  ])('with %s stops with what to do', async (_, options, message) => {
    const error = await refusal(...(await options()));
    expect(error).toBeInstanceOf(OperationalError);
    expect((error as OperationalError).message + (error as OperationalError).advice).toMatch(message);
  });

  test.each<[string, () => string[], RegExp]>([
    ['too few signatures', () => signed('bupati'), /Baru 1 tanda tangan dari 2/],
    [
      'F04: a signature for another purpose',
      () => [
        ...signed('bupati'),
        '--tanda-tangan',
        place.sign('kepala-dinas', 'perdana.json', founderKeys['kepala-dinas'], 'git'),
      ],
      /Tanda tangan "kepala-dinas" tidak cocok/,
    ],
    [
      'F01: a signature by the key of another',
      () => [...signed('bupati'), '--tanda-tangan', place.sign('kepala-dinas', 'perdana.json', founderKeys.bupati)],
      /Tanda tangan "kepala-dinas" tidak cocok/,
    ],
    [
      'a signature of somebody who is no founder',
      () => [...signed('bupati'), '--tanda-tangan', place.sign('gerbang', 'perdana.json', gateKey)],
      /"gerbang" bukan pendiri/,
    ],
  ])('with %s makes no commit', async (_, options, message) => {
    await place.init(...foundingOptions);
    await expect(place.init('--naskah', 'perdana.json', ...options(), '--apply')).rejects.toThrow(message);
    expect((await place.git.branch()).all).toEqual(['main']);
    expect(await place.git.raw('ls-tree', '-r', '--name-only', 'main', '--', 'registry/uji/putusan')).toBe('');
  });

  test('a text that was altered after it was written is not concluded', async () => {
    await place.init(...foundingOptions);
    const file = join(place.folder, 'perdana.json');
    const signatures = signed('bupati', 'kepala-dinas');
    const text = readFileSync(file, 'utf8');
    for (const [from, to] of [
      ['"ambang":2', '"ambang":1'],
      ['contoh/register', 'lain/register'],
      ['}\n', '} \n'],
    ] as const) {
      writeFileSync(file, text.replace(from, to));
      await expect(place.init('--naskah', 'perdana.json', ...signatures)).rejects.toThrow(OperationalError);
    }
  });

  test('a text of another state of the repository is not concluded', async () => {
    await place.init(...foundingOptions);
    const other = await smallRepository();
    await other.write({ 'README.md': 'lain\n' }, 'lain');
    writeFileSync(join(other.folder, 'perdana.json'), readFileSync(join(place.folder, 'perdana.json')));
    await expect(
      other.init('--naskah', 'perdana.json', '--tanda-tangan', other.sign('bupati', 'perdana.json')),
    ).rejects.toThrow(OperationalError);
  });

  test('happens once', async () => {
    await place.init(...foundingOptions);
    await place.conclude('perdana.json', 'bupati', 'kepala-dinas');
    await expect(place.init(...foundingOptions)).rejects.toThrow(/sudah berdiri/);
  });

  test('samples of putusan are no foundation', async () => {
    const sample = {
      id: 'putusan-900001',
      nomor: 900001,
      jenis: 'disetujui',
      waktu: '2026-01-05T01:00:00Z',
      perkara: [],
      syarat: [],
    };
    const path = 'registry/uji/putusan/putusan-900001.yaml';
    await place.write({ [path]: JSON.stringify({ ...sample, asal: 'contoh' }) }, 'contoh');
    expect((await place.init(...foundingOptions)).status).toBe(0);
    await place.write({ [path]: JSON.stringify({ ...sample, asal: 'resmi' }) }, 'bukan contoh');
    await expect(place.init(...foundingOptions)).rejects.toThrow(/sudah berdiri/);
  });

  test('one thing at a time', async () => {
    await expect(place.init()).rejects.toThrow(/Pilih satu/);
    await expect(place.init('--pemulihan', '--pendiri', 'a=b')).rejects.toThrow(/Pilih satu/);
  });
});
