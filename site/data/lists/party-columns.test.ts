import { expect, test } from 'vitest';
import { sample } from '../../testing/sample.ts';
import { plainText } from '../records/value-text.ts';
import { partyColumns } from './party-columns.ts';

const made = { id: 'contoh-satu', nama: 'Contoh', riwayat: [{ jenis: 'baru', tanggal: '2026-01-20' }] };
const facility = { ...made, jenis: 'server', pemilik: 'contoh-perizinan' };
const dinas = 'dinas-kominfosanti';
const shownIn = (column: string, entry: ReturnType<typeof sample>): string | undefined => {
  const value = partyColumns[column]?.(entry);
  return value && plainText(value);
};

test.each([
  ['an agency by its name in the register', { pengelola: { instansi: dinas } }, /^Dinas Komunikasi/],
  ['a firm by its own', { pengelola: { pihak_ketiga: { nama: 'PT Contoh Awan' } } }, /^PT Contoh Awan$/],
  ['nobody where nobody is named', {}, undefined],
])('who runs a facility: %s', (_who, more, expected) => {
  const shown = shownIn('infrastruktur pengelola', sample('infrastruktur', { ...facility, ...more }));
  if (expected) expect(shown).toMatch(expected);
  else expect(shown).toBeUndefined();
});

test('every partner is named, the offices of the register as the register names them', () => {
  const mitra = [
    { nama: 'PT Contoh Bank', jenis: 'pihak-ketiga' },
    { nama: 'Dinas', jenis: 'perangkat-daerah', instansi: dinas },
  ];
  const entry = sample('kerja-sama', { ...made, jenis: 'interkoneksi-data', instansi: 'contoh-perizinan', mitra });
  expect(shownIn('kerja-sama mitra', entry)).toMatch(/PT Contoh Bank.*Dinas Komunikasi/);
});
