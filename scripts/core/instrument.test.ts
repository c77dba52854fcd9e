import { expect, test } from 'vitest';
import { isValidOn, listsHost } from './instrument.ts';
import type { Keputusan } from './records/keputusan.ts';

const decree: Keputusan = {
  id: 'contoh',
  jenis: 'keputusan-bupati',
  nomor: 'CONTOH/1',
  tanggal: '2026-02-01',
  penandatangan: 'bupati',
  tentang: 'Contoh',
  mencakup: [{ lembaga: 'contoh' }, { host: 'Contoh-Layanan.example.' }],
  berlaku: { sejak: '2026-03-01', sampai: '2026-12-31' },
  asal: 'contoh',
};

test.each([
  ['contoh-layanan.example', true],
  ['contoh-layanan.example.org', false],
  ['layanan.example', false],
])('a decree that lists a host in any spelling lists %s: %s', (host, listed) => {
  expect(listsHost(decree, host)).toBe(listed);
  expect(listsHost({ ...decree, mencakup: undefined }, host)).toBe(false);
});

test.each([
  ['2026-01-31', false],
  ['2026-02-28', false],
  ['2026-03-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('a decree of 1 February for March to December is valid on %s: %s', (date, valid) => {
  expect(isValidOn(decree, date)).toBe(valid);
});

test('without a period it is valid from its own date', () => {
  const { berlaku: _, ...open } = decree;
  expect([isValidOn(open, '2026-01-31'), isValidOn(open, '2026-02-01')]).toEqual([false, true]);
});
