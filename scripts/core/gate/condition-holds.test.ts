import { describe, expect, test } from 'vitest';
import type { Condition } from '../policy/condition.ts';
import { conditionHolds } from './condition-holds.ts';

const host = 'layanan.example.org';
const old = { host, asal: 'resmi', kelas: 'umum', penempatan: { cara: 'sewa' }, riwayat: [{ jenis: 'baru' }] };
const holds = (
  condition: Omit<Condition, 'sebutan'>,
  now: object | null,
  before: object | null = old,
  agencies?: Parameters<typeof conditionHolds>[2],
) => conditionHolds({ sebutan: 'uji', ...condition }, { old: before, new: now }, agencies);

describe('every part that is written must hold', () => {
  test.each<[string, Omit<Condition, 'sebutan'>, object | null, boolean]>([
    ['a field that changed', { isian: ['host'] }, { ...old, host: 'lain.example.org' }, true],
    ['a field that did not', { isian: ['host'] }, { ...old, kelas: 'khusus' }, false],
    ['one of several fields', { isian: ['kelas', 'host'] }, { ...old, kelas: 'khusus' }, true],
    ['a place in a list', { isian: ['riwayat.*.jenis'] }, { ...old, riwayat: [{ jenis: 'ubah-nama' }] }, true],
    ['a removed record changes all its fields', { isian: ['host'] }, null, true],
    ['a value', { nilai: { kelas: ['umum'] } }, old, true],
    ['a value that the change leaves', { nilai: { kelas: ['umum'] } }, { ...old, kelas: 'khusus' }, true],
    ['a value that the change takes on', { nilai: { kelas: ['khusus'] } }, { ...old, kelas: 'khusus' }, true],
    ['no such value', { nilai: { kelas: ['khusus'] } }, old, false],
    ['one value of two', { nilai: { kelas: ['umum'], asal: ['contoh'] } }, old, false],
    ['a value from now on', { sesudah: { kelas: ['khusus'] } }, { ...old, kelas: 'khusus' }, true],
    [
      'a value that the change leaves, looking at what comes about',
      { sesudah: { kelas: ['umum'] } },
      { ...old, kelas: 'khusus' },
      false,
    ],
    ['a value from now on, of a record that is removed', { sesudah: { kelas: ['umum'] } }, null, false],
    ['one value of two from now on', { sesudah: { kelas: ['umum'], asal: ['contoh'] } }, old, false],
    ['another value', { bukan: { 'penempatan.cara': ['layanan-pusat'] } }, old, true],
    ['the same value before and after', { bukan: { 'penempatan.cara': ['sewa'] } }, { ...old, kelas: 'khusus' }, false],
    ['no value any more', { bukan: { 'penempatan.cara': ['sewa'] } }, { ...old, penempatan: {} }, true],
    ['a host outside', { host: { di_luar: 'badungkab.go.id' } }, old, true],
    ['a host under it', { host: { di_bawah: 'example.org' } }, old, true],
    ['not yet used', { dipakai: true }, old, false],
    ['used from now on', { dipakai: true }, { ...old, riwayat: [{ jenis: 'mulai-dipakai' }] }, true],
    ['two parts, one missing', { isian: ['host'], nilai: { kelas: ['umum'] } }, { ...old, kelas: 'khusus' }, false],
  ])('%s', (_what, condition, now, expected) => {
    expect(holds(condition, now)).toBe(expected);
  });
});

describe('the shape of the agencies concerned', () => {
  test.each<[string, (string | undefined)[], boolean]>([
    ['one that is named', ['perangkat-daerah'], true],
    ['another', ['desa'], false],
    ['one of two', ['desa', 'perangkat-daerah'], true],
    ['one that nobody knows', [undefined], true],
    ['no agency at all', [], true],
  ])('%s', (_what, shapes, expected) => {
    const agencies = shapes.map((bentuk) => ({ bentuk, isDinas: false }));
    expect(holds({ pemohon: ['perangkat-daerah'] }, old, old, agencies)).toBe(expected);
  });
});

describe('work of the Dinas for itself', () => {
  const [dinas, another] = [{ isDinas: true }, { isDinas: false }];
  test.each<[string, ({ isDinas: boolean } | undefined)[], boolean]>([
    ['the Dinas', [dinas], false],
    ['another agency', [another], true],
    ['the Dinas with another', [dinas, another], true],
    ['one that nobody knows', [undefined], true],
    ['no agency at all', [], true],
  ])('%s', (_what, agencies, expected) => {
    expect(holds({ bukan_dinas: true }, old, old, agencies)).toBe(expected);
  });
});

test('without a condition it always holds', () => {
  expect(conditionHolds(undefined, { old: null, new: null })).toBe(true);
});
