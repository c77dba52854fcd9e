import { expect, test } from 'vitest';
import type { Licence } from '../records/aplikasi-kode.ts';
import { isFindable, isIdentified } from './document-trace.ts';
import { isLegacyClosed, mayLackSource, outOfSourceScope } from './source-scope.ts';

const open: Licence = { kode: 'terbuka', dipakai_sejak: '2017-03-01' };
const newlyClosed: Licence = { kode: 'tertutup' };
const legacy: Licence = { kode: 'tertutup', dipakai_sejak: '2017-03-01' };

test.each([
  ['no licence', undefined, false],
  ['open, whatever its age', open, false],
  ['closed, of unknown age', newlyClosed, false],
  ['closed and in use before', legacy, true],
] as const)('%s', (_what, licence, expected) => {
  expect(isLegacyClosed(licence)).toBe(expected);
  expect(outOfSourceScope(licence, {})).toBeUndefined();
  expect(outOfSourceScope(licence, { kode: 'kecuali-tertutup-lama' }) !== undefined).toBe(expected);
  expect(outOfSourceScope(licence, { kode: 'hanya-tertutup-lama' }) === undefined).toBe(expected);
});

test.each([
  ['whatever the origin', {}, false],
  ['bought or built here', { perolehan: ['pengadaan', 'swakelola'] }, false],
  ['bought or received', { perolehan: ['pengadaan', 'penerimaan'] }, false],
  ['from outside alone', { perolehan: ['penerimaan', 'layanan-pusat'] }, true],
  ['closed applications of old alone', { kode: 'hanya-tertutup-lama', perolehan: ['pengadaan'] }, true],
] as const)('source that may be missing: %s', (_what, scope, expected) => {
  expect(mayLackSource(scope)).toBe(expected);
});

test.each([
  ['no document', undefined, false, false],
  ['a date alone', { tanggal: '2026-02-02' }, false, false],
  ['a number alone', { nomor: '1' }, false, true],
  ['a place', { lokasi: 'Arsip' }, true, true],
  ['a link', { tautan: 'https://example.org/' }, true, true],
  ['a fingerprint', { sha256: 'a'.repeat(64) }, true, true],
] as const)('%s', (_what, document, findable, identified) => {
  expect(isFindable(document)).toBe(findable);
  expect(isIdentified(document)).toBe(identified);
});
