import { expect, test } from 'vitest';
import { instansi } from './instansi.ts';

const office = { id: 'badan-lama', nama: 'Badan Contoh Lama', bentuk: 'perangkat-daerah', asal: 'contoh' };
const refused = (change: object): readonly string[] =>
  (instansi.schema.safeParse({ ...office, ...change }).error?.issues ?? []).map(({ path }) => path.join('.'));

test('an agency that ended has one successor, or one and others when its tasks were divided', () => {
  expect(refused({ penerus: 'badan-satu' })).toEqual([]);
  expect(refused({ penerus: 'badan-satu', penerus_lain: ['badan-dua', 'badan-tiga'] })).toEqual([]);
});

test.each([
  ['others without the one that speaks for it', { penerus_lain: ['badan-dua'] }],
  ['the successor named among the others', { penerus: 'badan-satu', penerus_lain: ['badan-satu'] }],
  ['another named twice', { penerus: 'badan-satu', penerus_lain: ['badan-dua', 'badan-dua'] }],
  ['an empty list', { penerus: 'badan-satu', penerus_lain: [] }],
])('refused: %s', (_name, change) => expect(refused(change)).toEqual(['penerus_lain']));
