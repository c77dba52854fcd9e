import { describe, expect, test } from 'vitest';
import type { Jenis } from '../records/kinds.ts';
import { addStep, type Lives } from './lives.ts';
import type { RecordChange } from './snapshot.ts';
import type { FileStep } from './step.ts';

type Values = Record<string, unknown>;

const fileAt = (place: string, before?: Values | 'rusak', after?: Values | 'rusak'): FileStep => {
  const [daerah = '', jenis, name = ''] = place.split('/');
  const side = (value: Values | 'rusak' | undefined) =>
    value === undefined ? undefined : { value: value === 'rusak' ? undefined : value };
  const file = `registry/${place}.yaml`;
  return { daerah, jenis: jenis as Jenis, name, file, before: side(before), after: side(after) };
};

const livesOf = (...steps: (readonly FileStep[])[]): Lives => {
  const lives: Lives = new Map();
  for (const [i, files] of steps.entries())
    addStep(lives, { commit: String(i).repeat(40), waktu: `2026-11-0${i + 1}T00:00:00Z`, files });
  return lives;
};

const told = (lives: Lives, place: string) =>
  (lives.get(place) ?? []).map(({ jenis, fields }) => `${jenis} ${fields.map(({ path }) => path).join(' ')}`.trim());

const office = { id: 'kepala', nama: 'Kepala', instansi: 'dinas', peran: 'kepala-instansi', asal: 'contoh' };
const place = 'uji/jabatan/kepala';

describe('the life of a record', () => {
  test('is told from its first version to its removal', () => {
    const renamed = { ...office, nama: 'Kepala Dinas' };
    const lives = livesOf(
      [fileAt(place, undefined, office)],
      [fileAt(place, office, renamed)],
      [fileAt(place, renamed, undefined)],
      [fileAt(place, undefined, office)],
    );
    const all = 'nama instansi peran asal';
    expect(told(lives, place)).toEqual([`baru ${all}`, 'berubah nama', `dihapus ${all}`, `baru ${all}`]);
    expect(lives.get(place)?.[2]?.fields[0]).toEqual({ path: 'nama', sebelum: 'Kepala Dinas' });
  });

  test('has no change where a file was only written in another way', () => {
    const turned = Object.fromEntries(Object.entries(office).reverse());
    expect(told(livesOf([fileAt(place, undefined, office)], [fileAt(place, office, turned)]), place)).toHaveLength(1);
  });

  test('says of a version that cannot be read only that it was there', () => {
    const lives = livesOf(
      [fileAt(place, undefined, office)],
      [fileAt(place, office, 'rusak')],
      [fileAt(place, 'rusak', office)],
      [fileAt(place, office, 'rusak')],
      [fileAt(place, 'rusak', undefined)],
    );
    expect(told(lives, place)).toEqual(['baru nama instansi peran asal', 'berubah', 'berubah', 'berubah', 'dihapus']);
    expect(lives.get(place)?.map(({ takTerbaca }) => takTerbaca)).toEqual([undefined, true, true, true, true]);
  });

  test('goes on under a new name, and starts anew where the old one is used again', () => {
    const moved = { ...office, id: 'kepala-dinas', nama: 'Kepala Dinas' };
    const lives = livesOf(
      [fileAt(place, undefined, office)],
      [fileAt(place, office, undefined), fileAt('uji/jabatan/kepala-dinas', undefined, moved)],
      [fileAt(place, undefined, office)],
    );
    expect(told(lives, 'uji/jabatan/kepala-dinas')).toEqual(['baru nama instansi peran asal', 'pindah nama']);
    expect(lives.get('uji/jabatan/kepala-dinas')?.[1]?.dari).toBe(place);
    expect(told(lives, place)).toEqual(['baru nama instansi peran asal']);
  });

  test('comes after that of the record whose name it took', () => {
    const [other, away] = ['uji/jabatan/lain', { ...office, id: 'lain', peran: 'petugas' }];
    const lives = livesOf(
      [fileAt(place, undefined, office), fileAt(other, undefined, away)],
      [fileAt(place, office, undefined)],
      [fileAt(other, away, undefined), fileAt(place, undefined, { ...away, id: 'kepala' })],
    );
    expect(told(lives, place).map((one) => one.split(' ')[0])).toEqual(['baru', 'dihapus', 'baru', 'pindah']);
    expect(lives.has(other)).toBe(false);
  });

  test('is found again where more files got new names at once than can be compared with each other', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ ...office, id: `lama-${i}`, nama: `Kepala ${i}` }));
    const lives = livesOf(
      many.map((one) => fileAt(`uji/jabatan/${one.id}`, undefined, one)),
      many.flatMap((one, i) => [
        fileAt(`uji/jabatan/${one.id}`, one, undefined),
        fileAt(`uji/jabatan/baru-${i}`, undefined, { ...one, id: `baru-${i}` }),
      ]),
    );
    expect(told(lives, 'uji/jabatan/baru-7')).toEqual(['baru nama instansi peran asal', 'pindah']);
    expect(lives.size).toBe(400);
  });
});

describe('the decision behind a change', () => {
  const putusan = (nomor: number, perkara: unknown, jenis = 'disetujui'): Values => ({ nomor, jenis, perkara });
  const decided = (...files: FileStep[]): RecordChange['putusan'] =>
    livesOf([fileAt(place, undefined, office), ...files]).get(place)?.[0]?.putusan;

  test('is the putusan that came with it and names the record, by kind and id or by its path', () => {
    expect(decided(fileAt('uji/putusan/p1', undefined, putusan(1, ['jabatan/kepala'])))).toBe('p1');
    expect(decided(fileAt('uji/putusan/p1', undefined, putusan(1, ['registry/uji/jabatan/kepala.yaml'])))).toBe('p1');
  });

  test('is the last of several', () => {
    const [one, two] = [putusan(1, ['jabatan/kepala']), putusan(2, ['jabatan/kepala'])];
    expect(decided(fileAt('uji/putusan/z', undefined, one), fileAt('uji/putusan/a', undefined, two))).toBe('a');
  });

  test('names the record as it was called before, too', () => {
    const lives = livesOf(
      [fileAt(place, undefined, office)],
      [
        fileAt(place, office, undefined),
        fileAt('uji/jabatan/kepala-dinas', undefined, { ...office, id: 'kepala-dinas' }),
        fileAt('uji/putusan/p1', undefined, putusan(1, ['registry/uji/jabatan/kepala.yaml'])),
      ],
    );
    expect(lives.get('uji/jabatan/kepala-dinas')?.[1]?.putusan).toBe('p1');
  });

  test.each([
    ['that refuses', fileAt('uji/putusan/p1', undefined, putusan(1, ['jabatan/kepala'], 'ditolak'))],
    ['of another regency', fileAt('lain/putusan/p1', undefined, putusan(1, ['jabatan/kepala']))],
    ['on something else', fileAt('uji/putusan/p1', undefined, putusan(1, ['jabatan/kepala-bidang']))],
    ['that was there before', fileAt('uji/putusan/p1', putusan(1, []), putusan(1, ['jabatan/kepala']))],
    ['that cannot be read', fileAt('uji/putusan/p1', undefined, 'rusak')],
    ['in no known form', fileAt('uji/putusan/p1', undefined, { nomor: 'satu', jenis: 'disetujui', perkara: 'semua' })],
    ['that is no putusan', fileAt('uji/keputusan/p1', undefined, putusan(1, ['jabatan/kepala']))],
  ])('is never one %s', (_, file) => {
    expect(decided(file)).toBeUndefined();
  });
});
