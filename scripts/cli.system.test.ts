import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { englishIn } from './testing/english.ts';

const tata = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a clean check ends with 0 and prints nothing to the side', () => {
  expect(tata('check', '--at', '2026-11-22')).toMatchObject({ status: 0, stderr: '' });
});

test('a fault of the program itself ends with 2, as nothing that a finding could mean', () => {
  const broken = 'data:text/javascript,JSON.stringify=()=>{throw new Error("patah")}';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', broken, 'scripts/cli.ts', 'check'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Program ini berhenti karena cacatnya sendiri, bukan karena isi register\.\n/);
  expect(stderr).toContain('Error: patah');
});

describe('help is not an error', () => {
  test.each([[['--help']], [['help']], [['check', '--help']], [['check', '-h']]])('%j', (args) => {
    const { status, stdout, stderr } = tata(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^tata /);
  });
});

describe('what could not be run ends with 2, says why in Indonesian, and prints no result', () => {
  test.each<[string[], string]>([
    [[], 'tata <perintah> [pilihan]'],
    [['hapus'], 'Perintah "hapus" tidak dikenal.'],
    [['constructor'], 'Perintah "constructor" tidak dikenal.'],
    [['check', '--warna'], 'Pilihan "--warna" tidak dikenal.'],
    [['check', '-w'], 'Pilihan "-w" tidak dikenal.'],
    [['check', '--at'], 'Nilai untuk pilihan "--at" belum tepat'],
    [['check', '--at', '--base'], 'Nilai untuk pilihan "--at" belum tepat'],
    [['check', 'registry'], '"registry" tidak dikenal; pilihan diawali "--".'],
    [['check', '--at', 'kemarin'], 'Tanggal "kemarin" tidak dikenal.'],
    [['check', '--daerah', 'denpasar'], 'Daerah "denpasar" tidak ada di registry.'],
    [['check', '--registry', 'hilang'], 'Folder register'],
    [['check', '--policies', 'hilang'], 'Folder kebijakan'],
    [['provisions', '--policies', 'hilang'], 'Folder kebijakan'],
    [['provisions', '--policies', 'site/styles'], 'Tidak ada kebijakan di "site/styles".'],
    [['provisions', '--daerah', 'denpasar'], 'Tidak ada kebijakan untuk daerah "denpasar".'],
    [['explain', 'buleleng/26.2', '--policies', 'hilang'], 'Folder kebijakan'],
    [['new', 'subdomain', '--daerah', 'buleleng', '--id', 'contoh-x', '--policies', 'hilang'], 'Folder kebijakan'],
  ])('tata %j', (args, message) => {
    const { status, stdout, stderr } = tata(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(message)).toBe(true);
    // Names of options are English words: they are quoted or begin with dashes.
    expect(englishIn(stderr.replace(/--[a-z-]+/g, ''))).toBeUndefined();
  });
});
