import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeamananInformasi } from '../../../scripts/core/records/keamanan-informasi.ts';
import type { Verdict } from '../../../scripts/core/rule.ts';
import { keamananInformasiCakupan } from './cakupan.ts';

const seed = 20261122;
const parameter = {
  aspek: ['administratif', 'teknis', 'fisik'],
  tahap: ['pengembangan', 'pengoperasian', 'perawatan'],
  atas: ['infrastruktur', 'aplikasi'],
} as const;
type Row = NonNullable<KeamananInformasi['cakupan']>[number];

const verdictOn = (cakupan: readonly Row[]): Verdict =>
  keamananInformasiCakupan.check({
    subject: { id: 'a', instansi: 'b', tanggal: '2026-03-02', cakupan },
    parameter,
    kosakata: {},
    registry: { find: () => [] },
    today: '2026-03-02',
  } as never);
const levelsOf = (verdict: Verdict): string[] =>
  verdict.outcome === 'gagal' ? verdict.faults.map(({ review }) => (review ? 'telaah' : 'galat')) : [];
const keysOf = (verdict: Verdict): (string | undefined)[] =>
  verdict.outcome === 'gagal' ? verdict.faults.map(({ discriminator }) => discriminator) : [];

const row = fc.record(
  {
    aspek: fc.constantFrom(...parameter.aspek, 'lainnya'),
    tahap: fc.subarray([...parameter.tahap], { minLength: 1 }),
    atas: fc.subarray([...parameter.atas], { minLength: 1 }),
  },
  { requiredKeys: ['aspek'] },
) as fc.Arbitrary<Row>;
const full: readonly Row[] = parameter.aspek.map((aspek) => ({
  aspek,
  tahap: [...parameter.tahap],
  atas: [...parameter.atas],
}));

/** The sides and stages that no row names; of a side whose stages are partly untold nothing is known. */
const breachIn = (rows: readonly Row[]): boolean =>
  parameter.aspek.some((side) => {
    const own = rows.filter(({ aspek }) => aspek === side);
    if (own.some(({ tahap }) => tahap === undefined)) return false;
    return parameter.tahap.some((stage) => !own.some(({ tahap }) => tahap?.includes(stage)));
  });
const isWhole = (rows: readonly Row[]): boolean =>
  parameter.aspek.every((side) =>
    parameter.tahap.every((stage) =>
      parameter.atas.every((target) =>
        rows.some(({ aspek, tahap, atas }) => aspek === side && tahap?.includes(stage) && atas?.includes(target)),
      ),
    ),
  );

test('a breach is told exactly where a side or a stage is missing and nothing is left untold; all else goes to an officer', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean(), (rows, isAdded) => {
      const cakupan = isAdded ? [...rows, ...full] : rows;
      const verdict = verdictOn(cakupan);
      expect(verdict.outcome).toBe(isWhole(cakupan) ? 'lulus' : 'gagal');
      expect(levelsOf(verdict).includes('galat')).toBe(breachIn(cakupan));
      expect(new Set(keysOf(verdict)).size).toBe(keysOf(verdict).length);
    }),
    { seed },
  );
});

test('the order of the rows says nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      expect(keysOf(verdictOn(rows.toReversed()))).toEqual(keysOf(verdictOn(rows)));
    }),
    { seed },
  );
});

test('taking one stage away from a whole statement is a breach; taking one target away is looked at', () => {
  for (const side of [0, 1, 2]) {
    const without = (change: Partial<Row>) => full.map((one, i) => (i === side ? { ...one, ...change } : one));
    expect(levelsOf(verdictOn(without({ tahap: ['pengembangan', 'perawatan'] })))).toEqual(['galat']);
    expect(levelsOf(verdictOn(without({ atas: ['aplikasi'] })))).toEqual(['telaah']);
    expect(levelsOf(verdictOn(full.filter((_, i) => i !== side)))).toEqual(['galat']);
  }
});
