import { describe, expect, test } from 'vitest';
import type { Activity } from '../records/aplikasi-riwayat.ts';
import { aplikasiStateOf } from './state.ts';

/** A history of one event a month, in the order given. */
const having = (...kinds: readonly Activity['jenis'][]) =>
  aplikasiStateOf({
    riwayat: kinds.map((jenis, i) => ({ jenis, tanggal: `2026-${String(i + 1).padStart(2, '0')}-01` })),
  });

test.each<[string, readonly Activity['jenis'][], string]>([
  ['nothing but a public fact', [], 'tercatat'],
  ['a plan', ['perencanaan'], 'direncanakan'],
  ['a purchase', ['perencanaan', 'pengadaan'], 'dikerjakan'],
  ['building', ['pembangunan'], 'dikerjakan'],
  ['an application received', ['penerimaan'], 'dikerjakan'],
  ['use', ['pembangunan', 'penerapan'], 'dipakai'],
  ['use that began before the register', ['penerapan'], 'dipakai'],
  ['maintenance while in use', ['pembangunan', 'penerapan', 'pemeliharaan'], 'dipakai'],
  ['a plan for more while in use', ['pembangunan', 'penerapan', 'perencanaan'], 'dipakai'],
  ['further work after use', ['pembangunan', 'penerapan', 'pengembangan'], 'dikerjakan'],
  ['maintenance does not take the further work into use', ['penerapan', 'pengembangan', 'pemeliharaan'], 'dikerjakan'],
  ['use of the further work', ['pembangunan', 'penerapan', 'pengembangan', 'penerapan'], 'dipakai'],
  ['the end', ['pembangunan', 'penerapan', 'nonaktif'], 'nonaktif'],
  ['a new beginning after the end', ['penerapan', 'nonaktif', 'pembangunan'], 'dikerjakan'],
  ['a plan after the end', ['penerapan', 'nonaktif', 'perencanaan'], 'direncanakan'],
  ['maintenance after the end', ['penerapan', 'nonaktif', 'pemeliharaan'], 'nonaktif'],
  ['maintenance alone, which says neither', ['pemeliharaan'], 'tercatat'],
])('%s', (_, kinds, state) => {
  expect(having(...kinds).state).toBe(state);
});

describe('the sentence', () => {
  test('names the event and its day', () => {
    expect(having('perencanaan', 'pembangunan').why).toBe(
      'Kegiatan pembangunan tercatat pada 2026-02-01; penerapannya belum.',
    );
    expect(having('penerapan').why).toBe('Penerapan terakhir tercatat pada 2026-01-01.');
  });

  test('does not call an application used that was switched off before the new work', () => {
    expect(having('penerapan', 'nonaktif', 'pembangunan').word).toBe('Dikerjakan');
  });

  test('does not call an application unused that is only worked on again', () => {
    expect(having('pembangunan', 'penerapan', 'pengembangan')).toEqual({
      state: 'dikerjakan',
      word: 'Dipakai, dikerjakan lagi',
      why: 'Sudah dipakai; pengembangan yang tercatat pada 2026-03-01 belum diterapkan.',
    });
  });
});

test('on one day the later in the list came later', () => {
  const day = '2026-03-01';
  const onOneDay = (...kinds: readonly Activity['jenis'][]) =>
    aplikasiStateOf({ riwayat: kinds.map((jenis) => ({ jenis, tanggal: day })) }).state;
  expect(onOneDay('pembangunan', 'penerapan')).toBe('dipakai');
  expect(onOneDay('penerapan', 'pengembangan')).toBe('dikerjakan');
});
