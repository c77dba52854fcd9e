import { expect, test } from 'vitest';
import type { Basis } from '../finding.ts';
import { askedFields } from './asked-fields.ts';
import type { Binding } from './binding.ts';

const today = '2026-11-22';

const bound = (provision: string | undefined, parameter: object, parts: object = {}): Binding =>
  ({
    id: 'contoh',
    daerah: 'satu',
    provision,
    rule: { id: 'rekaman/isian-terisi' },
    basis: 'teks' satisfies Basis,
    sejak: '2019-01-01',
    parameter: { jenis: 'sop', ...parameter },
    ...parts,
  }) as unknown as Binding;

test('a field is told with every provision that asks for it, and how sure that is', () => {
  const asked = askedFields(
    'sop',
    [
      bound('satu/4.2', { isian: ['dasar_hukum', 'pemilik'] }),
      bound('satu/5', { isian: ['pemilik'] }, { basis: 'tafsir' }),
      bound('satu/6', { isian: 'unsur', butir: ['mutu'] }, { rule: { id: 'rekaman/butir-ada' } }),
    ],
    today,
  );
  expect([...asked]).toEqual([
    ['dasar_hukum', 'Diminta Pasal 4 ayat (2).'],
    ['pemilik', 'Diminta Pasal 4 ayat (2), Pasal 5 (tafsir).'],
    ['unsur', 'Diminta Pasal 6.'],
  ]);
});

test('what is asked of some alone says so; of many provisions the first are named', () => {
  const some = ['satu/7', 'satu/8', 'satu/9', 'satu/10', 'satu/10'].map((provision) =>
    bound(provision, { isian: ['bidang'], hanya: { jenis: ['layanan'] } }),
  );
  expect(askedFields('sop', some, today).get('bidang')).toBe(
    'Diminta Pasal 7, Pasal 8, Pasal 9 dan 1 lagi, bagi sebagian.',
  );
  const all = bound('satu/11', { isian: ['bidang'], hanya: undefined });
  expect(askedFields('sop', [...some.slice(0, 1), all], today).get('bidang')).toBe('Diminta Pasal 7, Pasal 11.');
});

test.each([
  ['another kind', bound('satu/1', { isian: ['a'], jenis: 'aplikasi' })],
  ['no provision', bound(undefined, { isian: ['a'] })],
  ['a rule that limits', bound('satu/1', { isian: 'a' }, { rule: { id: 'rekaman/isian-hanya' } })],
  ['law to come', bound('satu/1', { isian: ['a'] }, { sejak: '2026-11-23' })],
  ['law that was', bound('satu/1', { isian: ['a'] }, { sampai: '2026-11-21' })],
])('%s asks for nothing here', (_what, binding) => {
  expect(askedFields('sop', [binding], today).size).toBe(0);
});
