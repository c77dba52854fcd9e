import { describe, expect, test } from 'vitest';
import { registerOf, type SourceFile } from './register.ts';
import { refOf } from './registry.ts';

const source = (daerah: string, jenis: SourceFile['jenis'], name: string, value: unknown): SourceFile => ({
  daerah,
  jenis,
  name,
  file: `registry/${daerah}/${jenis === 'daerah' ? 'daerah' : `${jenis}/${name}`}.yaml`,
  value,
});
const profile = (daerah: string) =>
  source(daerah, 'daerah', 'daerah', {
    nama: 'Kabupaten Contoh',
    kode: '00.00',
    provinsi: 'Contoh',
    ibu_kota: 'Contoh',
    keadaan: 'resmi',
    asal: 'contoh',
  });
const office = (daerah: string, id: string) =>
  source(daerah, 'instansi', id, { id, nama: 'Dinas Contoh', bentuk: 'desa', asal: 'contoh' });
const found = ({ findings }: ReturnType<typeof registerOf>) =>
  findings.map(({ file, rule, path }) => `${file} ${rule} ${path}`);

test('files become one registry for each regency', () => {
  const register = registerOf([profile('a'), office('a', 'satu'), profile('b'), office('b', 'satu')], 'registry');
  expect(found(register)).toEqual([]);
  expect([...register.registries].map(([daerah, { entries }]) => [daerah, entries.map(refOf)])).toEqual([
    ['a', ['instansi/satu']],
    ['b', ['instansi/satu']],
  ]);
  expect(register.registries.get('a')?.profil.keadaan).toBe('resmi');
  expect(register.count).toBe(2);
});

describe('faults', () => {
  test('a record with a fault is no entry, but is known to exist', () => {
    const register = registerOf([profile('a'), source('a', 'instansi', 'x', { id: 'x', nama: 1 })], 'registry');
    expect(register.registries.get('a')?.entries).toEqual([]);
    expect([...(register.registries.get('a')?.broken ?? [])]).toEqual(['instansi/x']);
    expect(register.count).toBe(1);
    expect(found(register)).toContain('registry/a/instansi/x.yaml skema/tipe nama');
  });

  test('a record whose text could not be read is told by its adapter, not again here', () => {
    const register = registerOf([profile('a'), source('a', 'instansi', 'x', undefined)], 'registry');
    expect(found(register)).toEqual([]);
    expect(register.registries.get('a')?.broken.has('instansi/x')).toBe(true);
  });

  test('an id that is not the file name is refused and cannot be referred to by either name', () => {
    const register = registerOf([profile('a'), { ...office('a', 'satu'), name: 'dua' }], 'registry');
    expect(found(register)).toEqual(['registry/a/instansi/satu.yaml skema/id-berkas id']);
    expect(register.registries.get('a')?.lookup('by-id', 'instansi/satu')).toEqual([]);
    expect(register.registries.get('a')?.broken.has('instansi/dua')).toBe(true);
  });

  test('numbers of persons and private mail in the file of a regency are told by their place', () => {
    const own = source('a', 'daerah', 'daerah', {
      ...(profile('a').value as object),
      ibu_kota: 'Contoh, hubungi 0812 0000 0000',
      asal: 'publik',
      sumber: [{ uraian: 'Keterangan pemohon@gmail.com', mutu: 'D', tanggal: '2026-01-01' }],
    });
    expect(found(registerOf([own], 'registry'))).toEqual([
      'registry/a/daerah.yaml skema/data-pribadi ibu_kota',
      'registry/a/daerah.yaml skema/data-pribadi sumber.0.uraian',
    ]);
  });

  test('a regency without its own file is a finding, and counts as a demonstration', () => {
    const register = registerOf([office('a', 'satu')], 'registry');
    expect(found(register)).toEqual(['registry/a/daerah.yaml skema/tanpa-daerah ']);
    expect(register.registries.get('a')?.profil.keadaan).toBe('peragaan');
  });

  test('a regency with a fault in its own file counts as a demonstration', () => {
    const register = registerOf([source('a', 'daerah', 'daerah', { keadaan: 'resmi' })], 'registry');
    expect(found(register).length).toBeGreaterThan(0);
    expect(register.registries.get('a')?.profil.keadaan).toBe('peragaan');
  });

  test('an empty folder of a regency is there all the same', () => {
    const register = registerOf([], 'registry', ['a']);
    expect([...register.registries.keys()]).toEqual(['a']);
    expect(found(register)).toEqual(['registry/a/daerah.yaml skema/tanpa-daerah ']);
  });

  test('all faults of all files are found in one go', () => {
    const bad = (id: string) => source('a', 'instansi', id, { id, nama: 1, bentuk: 'x', asal: 'contoh', lain: 1 });
    expect(found(registerOf([profile('a'), bad('satu'), bad('dua')], 'registry'))).toHaveLength(6);
  });
});
