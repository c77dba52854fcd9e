import { expect, test } from 'vitest';
import { signatureSchema } from './tanda-tangan.ts';

const reads = (waktu: string): boolean => signatureSchema.safeParse({ jenis: 'tersertifikasi', waktu }).success;

test('an instant of a signature is one that the calendar has', () => {
  expect(reads('2026-06-30T23:59:59Z')).toBe(true);
  // A leap second has no place on the clocks that the register compares.
  for (const waktu of [
    '2026-06-30T23:59:60Z',
    '2026-02-29T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T10:00:00+07:00',
  ])
    expect(reads(waktu), waktu).toBe(false);
});

test('none lies so far ahead that its day in Indonesia sorts before today', () => {
  expect(reads('9999-12-30T23:59:59Z')).toBe(true);
  expect(reads('9999-12-31T17:00:00Z')).toBe(false);
});

test('no field takes the secret part', () => {
  for (const field of ['kunci_pribadi', 'kata_sandi', '__proto__x', 'constructor'])
    expect(signatureSchema.safeParse({ jenis: 'tersertifikasi', [field]: 'x' }).success, field).toBe(false);
});
