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

const counted = { id: 'contoh-satu', nama: 'Contoh', instansi: 'contoh-perizinan', tanggal: '2026-03-02' };

test('an audit names who audited, without the papers', () => {
  const pelaksana = { nama: 'Balai Contoh', jenis: 'lembaga-terakreditasi', akreditasi: { nomor: 'CONTOH/1' } };
  const entry = sample('audit', { ...counted, jenis: 'aplikasi', pelaksana });
  expect(shownIn('audit pelaksana', entry)).toBe('Balai Contoh');
});

test('an account is told with the firm that runs it, by name alone', () => {
  const pengelola = { pihak_ketiga: { nama: 'PT Contoh Kabar', badan_hukum: 'ID' } };
  const account = { id: 'contoh-akun', nama: 'Contoh', layanan: 'Contoh', pemilik: 'contoh-perizinan', pengelola };
  expect(shownIn('media-sosial pengelola', sample('media-sosial', account))).toBe('PT Contoh Kabar');
});

test('devices and staff are told as totals, a sort that stands twice once', () => {
  const perangkat = [
    { jenis: 'laptop', jumlah: 4, dari: 'daerah' },
    { jenis: 'server', jumlah: 1 },
    { jenis: 'laptop', jumlah: 3, dari: 'pihak-lain' },
  ];
  expect(shownIn('perangkat-tik perangkat', sample('perangkat-tik', { ...counted, perangkat }))).toBe(
    '7 laptop dan 1 server',
  );
  const bought = perangkat.map(({ jenis, jumlah }) => ({ jenis, jumlah, untuk: ['baru'] }));
  expect(shownIn('pengadaan perangkat', sample('pengadaan', { ...counted, perangkat: bought }))).toBe(
    '7 laptop dan 1 server',
  );
  const golongan = [{ golongan: 'asn-tik', jumlah: 2 }];
  expect(shownIn('tenaga-tik golongan', sample('tenaga-tik', { ...counted, golongan }))).toMatch(/^2 asn/i);
  expect(shownIn('tenaga-tik golongan', sample('tenaga-tik', counted))).toBeUndefined();
});

test('what a desk received and solved is told in one line', () => {
  const recap = (jumlah: object) => shownIn('meja-layanan jumlah', sample('meja-layanan', { ...counted, jumlah }));
  expect(recap({ diterima: 34, selesai_tingkat_1: 28, diteruskan: 5 })).toBe('34 diterima, 28 selesai di tingkat 1');
  expect(recap({ diterima: 34 })).toBe('34 diterima');
});

test.each([
  ['its day', { nomor: 'CONTOH/ASET/1', tanggal: '2026-03-09' }, '9 Maret 2026'],
  ['its number where no day is written', { nomor: 'CONTOH/ASET/1' }, 'CONTOH/ASET/1'],
])('that devices were reported: %s', (_what, laporan_aset, expected) => {
  const perangkat = [{ jenis: 'laptop', jumlah: 4 }];
  const entry = sample('perangkat-tik', { ...counted, perangkat, laporan_aset });
  expect(shownIn('perangkat-tik laporan_aset', entry)).toBe(expected);
});
