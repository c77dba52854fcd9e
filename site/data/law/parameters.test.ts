import { expect, test } from 'vitest';
import { regencies, regencyOf } from '../portal.ts';
import { parametersOf } from './parameters.ts';

test('a role that a rule words by its code alone is read as words', () => {
  const binding = regencyOf('badung').bindings.find(
    ({ rule, provision }) => rule.id === 'walidata/pengusul' && provision === 'badung/11.3',
  );
  if (!binding) throw new Error('no such binding');
  expect(parametersOf(binding).map(({ text }) => text)).toContain(
    'kepala instansi, kepala Dinas dan sekretaris daerah',
  );
});

test('no parameter of a regency shows the code of an office', () => {
  const shown = regencies.flatMap(({ bindings }) => bindings.flatMap(parametersOf)).map(({ text }) => text);
  expect(shown.length).toBeGreaterThan(100);
  expect(
    shown.filter((text) => /\b(kepala-instansi|kepala-dinas|sekretaris-daerah|petugas-dinas)\b/.test(text)),
  ).toEqual([]);
});
