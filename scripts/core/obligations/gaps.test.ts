import { expect, test } from 'vitest';
import { madeObligation } from '../../testing/obligations.ts';

import { instansi, profil } from '../../testing/records.ts';
import { registryOf } from '../registry.ts';
import { gapsOf, isGap } from './gaps.ts';
import { daysLate } from './obligation.ts';
import { summaryOfDuties } from './summary.ts';

const late = madeObligation({ keadaan: 'terlambat', instansi: 'a', tenggat: '2026-01-01' });

test.each<[string, Parameters<typeof madeObligation>[0], boolean]>([
  ['late', {}, true],
  ['to be done, with no day set', { keadaan: 'jatuh-tempo', tenggat: null, jangka: null }, true],
  ['to be done, in time', { keadaan: 'jatuh-tempo' }, false],
  ['done', { keadaan: 'dipenuhi' }, false],
  ['not assessable', { keadaan: 'belum-dapat-dinilai', tenggat: null }, false],
  ['a reminder', { mengikat: false }, false],
  ['done in stages', { keadaan: 'jatuh-tempo', tenggat: null, bertahap: true }, false],
  ['no agency’s', { instansi: null }, false],
  ['ended', { berakhir: '2026-02-01' }, false],
])('%s: is a gap or not', (_what, more, expected) => {
  expect(isGap({ ...late, ...more })).toBe(expected);
});

const registry = registryOf('buleleng', profil, [instansi('a')]);
const policy = { daerah: 'buleleng', regulations: [], vocabulary: {}, settings: {} };
const gaps = (...duties: readonly ReturnType<typeof madeObligation>[]) =>
  gapsOf({ registry, policy, at: '2026-03-01' }, duties);

test('a gap stands at the agency’s own file, cites the provision, and holds nothing up', () => {
  const [found, ...more] = gaps(late);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    level: 'celah',
    record: 'instansi/a',
    file: 'registry/uji/instansi/a.yaml',
    provisions: [late.provision],
    basis: 'teks',
    expected: '2026-01-01',
    message: 'Laporan tahunan: terakhir boleh 2026-01-01 (jangka menurut peraturan).',
  });
});

test('a figure that the regency chose is called so', () => {
  const chosen = { nilai: 'P6M', dasar: 'setelan', setelan: 'selang' } as const;
  expect(gaps({ ...late, jangka: chosen })).toMatchObject([
    { basis: 'setelan', message: expect.stringContaining('jangka pilihan setempat') },
  ]);
  expect(gaps({ ...late, jangka: { nilai: 'P1M', dasar: 'rekaman', setelan: null } })).toMatchObject([
    { basis: 'setelan', message: expect.stringContaining('jangka pilihan pengelola') },
  ]);
});

test('two records of one agency are two gaps, and an agency that is not there has none', () => {
  const both = gaps({ ...late, id: '1', rekaman: 'basis-data/x' }, { ...late, id: '2', rekaman: 'basis-data/y' });
  expect(new Set(both.map(({ key }) => key)).size).toBe(2);
  expect(both[0]?.related).toEqual(['basis-data/x']);
  expect(gaps({ ...late, instansi: 'b' })).toEqual([]);
});

test('the summary counts each state, but neither what ended nor what is only allowed', () => {
  const duties = [late, { ...late, berakhir: '2026-02-01' }, { ...late, mengikat: false }, madeObligation()];
  expect(summaryOfDuties(duties)).toEqual({
    ...{ terlambat: 1, jatuh_tempo: 1, dipenuhi: 0, belum_dapat_dinilai: 0, pengingat: 1 },
  });
});

test('days of lateness end where the duty ended', () => {
  expect(daysLate(late, '2026-03-01')).toBe(59);
  expect(daysLate({ ...late, berakhir: '2026-01-11' }, '2026-03-01')).toBe(10);
  expect(daysLate(madeObligation(), '2027-03-01')).toBe(0);
});
