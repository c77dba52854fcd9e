import { expect, test } from 'vitest';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { isianHanya } from './isian-hanya.ts';

const kosakata = {
  kelas_aplikasi: { nilai: [{ id: 'umum', label: 'Aplikasi umum', ketentuan: [] }] },
  bentuk: { nilai: [{ id: 'desa', label: 'Bukan kata isian ini', ketentuan: [] }] },
};

const messagesOn = (jenis: Jenis, isian: string, subject: object): string[] => {
  const parameter = { jenis, isian, nilai: ['lain'] };
  const verdict = isianHanya.check({ subject, parameter, kosakata, istilah: { dinas: 'Dinas' } } as never);
  return verdict.outcome === 'gagal' ? verdict.faults.map(({ path, message }) => `${path}: ${message}`) : [];
};

test.each<[string, Jenis, string, object, string[]]>([
  [
    'by the words of its list',
    'aplikasi',
    'kelas',
    { kelas: 'umum' },
    ['kelas: Isian "kelas" memuat Aplikasi umum; peraturan menyebut lain.'],
  ],
  [
    'as it is written, where its list does not know it',
    'aplikasi',
    'kelas',
    { kelas: 'khusus' },
    ['kelas: Isian "kelas" memuat khusus; peraturan menyebut lain.'],
  ],
  [
    'as it is written, where its kind has no lists',
    'subdomain',
    'penggunaan',
    { penggunaan: 'situs' },
    ['penggunaan: Isian "penggunaan" memuat situs; peraturan menyebut lain.'],
  ],
])('a value is told %s', (_what, jenis, isian, subject, messages) => {
  expect(messagesOn(jenis, isian, subject)).toEqual(messages);
});

test.each([
  ['aplikasi', 'kelas', []],
  ['aplikasi', 'tidak_ada', ['bukan isian rekaman aplikasi']],
])('a binding to %s %s', (jenis, isian, faults) => {
  const { error } = isianHanya.parameters.safeParse({ jenis, isian, nilai: ['lain'] });
  expect(error?.issues.map(({ message }) => message) ?? []).toEqual(faults);
  if (error) expect(error.issues.map(({ path }) => path)).toEqual([['isian']]);
});
