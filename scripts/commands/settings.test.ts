import { afterAll, describe, expect, test } from 'vitest';
import { runHere, testDay } from '../testing/run-here.ts';
import { workbench } from '../testing/workbench.ts';
import { run } from './settings.ts';

const bench = workbench(['policies']);
afterAll(() => bench.remove());

bench.write(
  'sendiri/contoh/setelan.yaml',
  `batas:
  judul: Batas waktu
  nilai: 5
  satuan: hari kerja
  mengisi: [contoh/1.1]
  ditetapkan_oleh: Dinas (peragaan)
  sejak: 2026-01-01
  alasan: Peraturan tidak menyebutnya.
  sebelumnya:
    - nilai: 7
      sejak: 2024-01-01
      ditetapkan_oleh: Dinas (peragaan)
      alasan: Mula-mula seminggu.
`,
);

const settings = (...args: string[]) => runHere(run, bench.folder, args);

interface Answer {
  readonly version: number;
  readonly at: string;
  readonly settings: readonly {
    daerah: string;
    nilai: unknown;
    mengisi: { ketentuan: string }[];
    dipakai: unknown[];
  }[];
  readonly choices: readonly { daerah: string | null; ketentuan: string | null; jenis: string }[];
}

describe('of the five regencies', () => {
  test('every setting is told with what it fills and what uses it', async () => {
    const { status, out } = await settings('--format', 'json');
    const answer = JSON.parse(out) as Answer;
    expect(status).toBe(0);
    expect(answer).toMatchObject({ version: 1, at: testDay });
    expect(new Set(answer.settings.map(({ daerah }) => daerah))).toEqual(
      new Set(['badung', 'banjar', 'buleleng', 'bulukumba', 'kubu-raya']),
    );
    for (const one of answer.settings) {
      expect(one.nilai).not.toBeNull();
      expect(one.mengisi.length).toBeGreaterThan(0);
      // A setting that nothing uses decides nothing, and should not pass for a choice.
      expect([one, one.dipakai.length > 0]).toEqual([one, true]);
      for (const { ketentuan } of one.mengisi) expect(ketentuan.split('/')[0]).toBe(one.daerah);
    }
  });

  test('what a regency chose cites its own provisions; the house is told in every answer', async () => {
    const { choices } = JSON.parse((await settings('--daerah', 'buleleng', '--format', 'json')).out) as Answer;
    expect(new Set(choices.map(({ daerah }) => daerah))).toEqual(new Set(['buleleng', null]));
    const own = choices.filter(({ daerah }) => daerah !== null);
    for (const { ketentuan } of own) expect(ketentuan).toMatch(/^buleleng\//);
    expect(choices.map(({ jenis }) => jenis)).toEqual(expect.arrayContaining(['pemutus', 'darurat', 'uji', 'aturan']));
  });
});

describe('of one setting that changed', () => {
  test.each([
    ['2023-12-31', 'Nilai: belum ada pada hari itu'],
    ['2025-12-31', 'Nilai: 7 hari kerja (sejak 2024-01-01 sampai 2025-12-31, ditetapkan oleh Dinas (peragaan))'],
    ['2026-01-01', 'Nilai: 5 hari kerja (sejak 2026-01-01, ditetapkan oleh Dinas (peragaan))'],
  ])('on %s', async (at, line) => {
    const { status, out, err } = await settings('--policies', 'sendiri', '--at', at);
    expect(status).toBe(0);
    expect(out).toContain(line);
    // The provision that it fills is not stated: that is for the check to tell.
    expect(err).toContain('tata check');
  });
});

test.each([
  ['a regency that is not there', ['--daerah', 'sumenep'], 'Tidak ada kebijakan untuk daerah "sumenep"'],
  ['a day that is none', ['--at', '2026-02-30'], 'Tanggal "2026-02-30" tidak dikenal'],
  ['a format that is none', ['--format', 'ics'], 'Format "ics" tidak dikenal'],
  ['a folder that is not there', ['--policies', 'hilang'], 'tidak ada'],
])('%s is refused', async (_what, args, message) => {
  await expect(settings(...args)).rejects.toThrow(message);
});
