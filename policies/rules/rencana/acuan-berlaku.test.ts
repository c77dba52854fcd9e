import { expect, test } from 'vitest';
import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { acuanBerlaku } from './acuan-berlaku.ts';

// Bindings narrow what is judged; here is what holds where they leave it open.

const [yesterday, today, tomorrow] = ['2026-11-21', '2026-11-22', '2026-11-23'];
const plan = (sejak: string) => ({
  id: 'rencana',
  nama: 'Rencana',
  jenis: 'arsitektur-spbe',
  butir: [{ id: 'satu' }],
  berlaku: { sejak },
});
const acuan_rencana = [{ rencana: 'rencana', butir: 'satu' }];

const said = (jenis: Jenis, subject: object, sejak = yesterday, parameter: object = {}): string[] => {
  const verdict = acuanBerlaku.check({
    jenis,
    subject,
    parameter: { rekaman: jenis, jenis: 'arsitektur-spbe', ...parameter },
    registry: { get: (kind: string) => (kind === 'rencana' ? plan(sejak) : undefined), isBroken: () => false },
    kosakata: {},
    date: today,
    today,
    isInForce: () => true,
  } as never);
  if (verdict.outcome === 'gagal') return verdict.faults.map(({ path }) => path);
  return [verdict.outcome === 'tak-berlaku' ? verdict.reason : verdict.outcome];
};

test.each([
  ['aplikasi', true],
  ['infrastruktur', true],
  ['sop', false],
])('%s: events by the law of their day: %s', (rekaman, byEvents) => {
  expect(acuanBerlaku.judgesEvents?.({ rekaman })).toBe(byEvents);
});

test('a binding of another kind is not about the record', () => {
  expect(said('basis-data', {}, yesterday, { rekaman: 'sop' })).toEqual(['Ketentuan ini tentang jenis rekaman lain.']);
});

test.each([
  ['aplikasi', 'penerimaan'],
  ['infrastruktur', 'pengoperasian'],
] as const)('%s: every event is meant where none is named: %s', (jenis, kind) => {
  const riwayat = [{ jenis: kind, tanggal: today }];
  expect(said(jenis, { jenis: 'server', pemilik: 'a', riwayat })).toEqual(['riwayat.0']);
});

test('an event that a provision may name is one of an application or of a facility', () => {
  const { parameters } = acuanBerlaku;
  const named = (kegiatan: string) =>
    parameters.safeParse({ rekaman: 'aplikasi', jenis: 'arsitektur-spbe', kegiatan: [kegiatan] }).success;
  expect(['penerimaan', 'pengoperasian', 'perbaikan'].map(named)).toEqual([true, true, false]);
});

test.each([
  ['that begins that day', today, ['lulus']],
  ['that begins when it is set', tomorrow, ['dasar.acuan_rencana.0.rencana']],
])(
  'a procedure of any sort and owner that is not set yet rests on the plan of today: one %s',
  (_what, sejak, found) => {
    const ditetapkan = { oleh: 'kepala', tanggal: tomorrow };
    expect(said('sop', { macam: ['layanan'], instansi: 'a', ditetapkan, dasar: { acuan_rencana } }, sejak)).toEqual(
      found,
    );
  },
);

test('no sort of cooperation is meant where none is named', () => {
  expect(said('kerja-sama', { jenis: 'integrasi-layanan', mitra: [], riwayat: [] })).toEqual([
    'Ketentuan ini tidak menyangkut jenis "integrasi-layanan".',
  ]);
});

test('a cooperation that does not say since when rests on the plan of today', () => {
  const joined = { jenis: 'integrasi-layanan', mitra: [], riwayat: [], acuan_rencana };
  const on = (sejak: string) => said('kerja-sama', joined, sejak, { kerja_sama: ['integrasi-layanan'] });
  expect(on(today)).toEqual(['lulus']);
  expect(on(tomorrow)).toEqual(['acuan_rencana.0.rencana']);
});
