import { describe, expect, test } from 'vitest';
import { withheldText } from '../publish/public-text.ts';
import { jenisList } from '../records/kinds.ts';
import { publicChanges, publishedFields } from './public-changes.ts';

const office = { id: 'kepala', nama: 'Kepala Dinas', instansi: 'dinas', asal: 'contoh' };

describe('what is told of a change', () => {
  test('is only what the kind publishes; the rest is counted', () => {
    const before = { ...office, forge: { id: 4711 }, kunci: ['ssh-ed25519 AAAA'] };
    const after = { ...office, nama: 'Kepala Dinas Kominfo', forge: { id: 4712 } };
    const { fields, tertutup } = publicChanges('jabatan', before, after);
    expect(fields).toEqual([{ path: 'nama', sebelum: 'Kepala Dinas', sesudah: 'Kepala Dinas Kominfo' }]);
    expect(tertutup).toBe(2);
    expect(JSON.stringify(fields)).not.toMatch(/471|ssh-/);
  });

  test.each(jenisList)('of %s: a field that nobody allowed never comes out, whatever it is called', (jenis) => {
    const closed = Object.fromEntries(['rahasia', 'forge', 'kunci', 'segel', '__proto__'].map((key) => [key, 'x']));
    expect(publicChanges(jenis, {}, closed)).toEqual({ fields: [], tertutup: Object.keys(closed).length });
    for (const field of publishedFields(jenis))
      expect(publicChanges(jenis, {}, { [field]: 'x' }).fields).toEqual([{ path: field, sesudah: 'x' }]);
  });

  test('is nothing of a new name alone: the place tells it', () => {
    expect(publicChanges('jabatan', office, { ...office, id: 'kepala-dinas' })).toEqual({ fields: [], tertutup: 0 });
  });
});

describe('what an earlier version should not have said', () => {
  const number = '3201014101900001';

  test('is held back, and that it went away is told without it', () => {
    const { fields, tertutup } = publicChanges(
      'jabatan',
      { ...office, nama: `Kepala, NIK ${number}` },
      { ...office, nama: 'Kepala' },
    );
    expect(fields).toEqual([{ path: 'nama', sebelum: withheldText, sesudah: 'Kepala' }]);
    expect(tertutup).toBe(0);
  });

  test('counts among what is not shown where nothing else can be told', () => {
    const other = number.replace(/1$/, '2');
    const change = publicChanges('jabatan', { ...office, nama: `NIK ${number}` }, { ...office, nama: `NIK ${other}` });
    expect(change).toEqual({ fields: [], tertutup: 1 });
  });

  test('is held back also as a number, inside a list, and as the name of a key', () => {
    const sumber = [{ uraian: 'Berkas', [number]: 'x', nomor: Number(number) }, Number(number)];
    const { fields } = publicChanges('jabatan', office, { ...office, sumber });
    expect(JSON.stringify(fields)).not.toContain(number);
    expect(fields[0]?.path).toBe('sumber');
  });

  test('shows signs that nobody sees', () => {
    const { fields } = publicChanges('jabatan', office, { ...office, nama: 'Kepala\u202e' });
    expect(fields[0]?.sesudah).toBe('Kepala[U+202E]');
  });
});
