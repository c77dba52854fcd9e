import { expect, test } from 'vitest';
import { activitiesOf, outOfScope } from './scope.ts';

const kosakata = {
  kelas_aplikasi: { judul: 'Kelas aplikasi', nilai: [{ id: 'umum', label: 'Aplikasi umum' }] },
};

test.each([
  ['no limits', {}, {}, undefined],
  ['a class that is asked for', { kelas: 'umum' }, { kelas: ['umum'] }, undefined],
  [
    'another class, by its words',
    { kelas: 'umum' },
    { kelas: ['khusus'] },
    'Ketentuan ini tidak menyangkut aplikasi berkelas "Aplikasi umum".',
  ],
  ['no class where one is asked for', {}, { kelas: ['umum'] }, 'Kelas aplikasinya belum diisi.'],
  ['a way of obtaining that is asked for', { perolehan: 'swakelola' }, { perolehan: ['swakelola'] }, undefined],
  [
    'another way of obtaining, by its words',
    { perolehan: 'swakelola' },
    { perolehan: ['pengadaan'] },
    'Ketentuan ini tidak menyangkut aplikasi yang diperoleh dengan cara ini: dibangun sendiri.',
  ],
  ['no way of obtaining where one is asked for', {}, { perolehan: ['pengadaan'] }, 'Cara perolehannya belum diisi.'],
] as const)('%s', (_what, application, scope, reason) => {
  expect(outOfScope(application, scope, kosakata)).toBe(reason);
});

test('activities of some kinds that happened under the law keep their place in the history', () => {
  const riwayat = [
    { jenis: 'pembangunan', tanggal: '2019-01-02' },
    { jenis: 'pembangunan', tanggal: '2026-02-02' },
    { jenis: 'pemeliharaan', tanggal: '2026-02-12' },
    { jenis: 'penerapan', tanggal: '2026-03-02' },
  ] as const;
  const isInForce = (day: string) => day >= '2026-01-01';
  expect(activitiesOf(riwayat, ['penerapan', 'pembangunan'], { isInForce })).toEqual([
    { event: riwayat[1], path: 'riwayat.1' },
    { event: riwayat[3], path: 'riwayat.3' },
  ]);
});
