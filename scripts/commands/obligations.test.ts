import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationalError } from '../adapters/operational-error.ts';
import type { Finding } from '../core/finding.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import type { DutySummary } from '../core/obligations/summary.ts';
import { runHere, testDay } from '../testing/run-here.ts';
import { type Workbench, workbench } from '../testing/workbench.ts';
import { run } from './obligations.ts';

interface Answer {
  readonly version: number;
  readonly at: string;
  readonly summary: DutySummary;
  readonly obligations: readonly Obligation[];
  readonly findings: readonly Finding[];
}

let bench: Workbench;
beforeAll(() => {
  bench = workbench(['registry', 'policies']);
});
afterAll(() => bench.remove());

const obligations = (...args: string[]) => runHere(run, bench.folder, args);
const answer = async (...args: string[]): Promise<Answer> =>
  JSON.parse((await obligations('--format', 'json', ...args)).out);

describe('the register of this repository', () => {
  test('has duties in every state, counted, and is no error for being late', async () => {
    const { status } = await obligations();
    const { version, at, summary, obligations: all } = await answer();
    expect({ status, version, at }).toEqual({ status: 0, version: 1, at: testDay });
    const told = all.filter(({ berakhir }) => berakhir === null);
    const count = (state: string, isDuty = true) =>
      told.filter(({ keadaan, mengikat }) => keadaan === state && mengikat === isDuty).length;
    expect(summary).toEqual({
      terlambat: count('terlambat'),
      jatuh_tempo: count('jatuh-tempo'),
      dipenuhi: count('dipenuhi'),
      belum_dapat_dinilai: count('belum-dapat-dinilai'),
      pengingat: count('terlambat', false),
    });
    expect(Math.min(...Object.values(summary))).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('holds nothing against a real agency while it only demonstrates', async () => {
    for (const day of ['2020-06-30', '2026-03-31', '2031-01-01']) {
      const { obligations: all, findings } = await answer('--at', day);
      expect(all.filter(({ keadaan, contoh }) => keadaan !== 'belum-dapat-dinilai' && !contoh)).toEqual([]);
      expect(findings.filter(({ record }) => !record.startsWith('instansi/contoh-'))).toEqual([]);
    }
  });

  test('tells what is missing as gaps at the agency’s own file', async () => {
    const { findings } = await answer();
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['celah']));
    for (const { file, record } of findings) expect(file).toContain(`/${record}.yaml`);
  });

  test('tells one regency alone', async () => {
    const { obligations: all } = await answer('--daerah', 'banjar');
    expect(new Set(all.map(({ daerah }) => daerah))).toEqual(new Set(['banjar']));
  });

  test('is a calendar that others can read, with the days that the JSON has', async () => {
    const { obligations: all } = await answer('--daerah', 'banjar');
    const { out } = await obligations('--daerah', 'banjar', '--format', 'ics');
    const days = new ICAL.Component(ICAL.parse(out))
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
    const expected = all.flatMap(({ tenggat, berakhir }) => (tenggat !== null && berakhir === null ? [tenggat] : []));
    expect(days.sort()).toEqual(expected.sort());
  });

  test('reads the same twice', async () => {
    expect(await obligations('--daerah', 'badung')).toEqual(await obligations('--daerah', 'badung'));
  });

  test('says in words what is late, whose figure that is, and what cannot be told', async () => {
    const { out } = await obligations();
    expect(out).toMatch(/^ {4}Terlambat: .+\n {6}Pasal .+lewat \d+ hari sejak \d{4}-\d{2}-\d{2}/m);
    expect(out).toContain('angka setempat: ');
    expect(out).toMatch(/Pasal 15 ayat \(1\); kepada Dinas; /);
    expect(out).toContain('register ini peragaan');
    expect(out).toMatch(/\nPer 2026-11-22: \d+ terlambat, /);
  });
});

test('a record that cannot be read stops nothing', async () => {
  bench.write('registry/banjar/laporan/rusak.yaml', 'id: [');
  expect((await obligations('--daerah', 'banjar')).status).toBe(0);
});

test.each<[string, string[], string]>([
  ['a day that is none', ['--at', '2026-02-30'], 'Tanggal'],
  ['an unknown format', ['--format', 'xml'], 'Format'],
  ['a format that objects have by birth', ['--format', 'constructor'], 'Format'],
  ['a regency that is not there', ['--daerah', 'denpasar'], 'Daerah'],
  ['a register that is not there', ['--registry', 'hilang'], 'tidak ada.'],
])('%s is said, with what to try', async (_what, args, message) => {
  const error = await obligations(...args).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperationalError);
  expect((error as OperationalError).message).toContain(message);
});
