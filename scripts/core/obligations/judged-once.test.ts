import { expect, test } from 'vitest';
import { agency, dutiesAt, dutyEntry, laporan, toldDuty } from '../../testing/duties.ts';
import { load, provision, setting, version } from '../../testing/policies.ts';
import { entry, profil } from '../../testing/records.ts';
import { type Entry, registryOf } from '../registry.ts';
import { obligationsOf } from './obligations.ts';

const data = (more: object = {}) =>
  entry('basis-data', { id: 'd', nama: 'Data', pengelola: 'a', asal: 'contoh', ...more } as never);
const idsOf = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(({ id }) => id);

test('two events of one record on one day ask for one thing', () => {
  const riwayat = [
    { jenis: 'baru', tanggal: '2021-01-01' },
    { jenis: 'ubah-fitur', tanggal: '2021-01-01' },
    { jenis: 'ubah-fitur', tanggal: '2021-02-01' },
  ];
  const duty = {
    ...{ setiap: undefined, dipicu: 'Ada perubahan', tenggat: 'P3D' },
    dihitung: {
      atas: { jenis: 'aplikasi', instansi: 'pemilik', mulai: 'riwayat.*.tanggal' },
      bukti: [{ jenis: 'laporan', tanggal: 'tanggal' }],
    },
  };
  const entries = [
    agency('a'),
    entry('aplikasi', { id: 'p', nama: 'P', pemilik: 'a', riwayat, asal: 'contoh' } as never),
  ];
  expect(idsOf('2021-06-01', { entries, duty })).toEqual([
    'contoh/5.1/lapor/a/aplikasi/p/2021-01-01',
    'contoh/5.1/lapor/a/aplikasi/p/2021-02-01',
  ]);
});

test('an agency that a record names twice owes it once', () => {
  const entries = [agency('a'), laporan('x', '2020-02-02', { tentang: { instansi: ['a', 'a'] } })];
  const dihitung = { atas: { jenis: 'laporan', instansi: 'tentang.instansi.*' }, bukti: [{ tanggal: 'tanggal' }] };
  expect(idsOf('2021-06-01', { entries, duty: { dihitung } })).toEqual(['contoh/5.1/lapor/a/laporan/x']);
});

test('of assignments from one day the one that lasts counts, in whatever order the records are', () => {
  const steward = (id: string, sampai?: string) =>
    entry('walidata', {
      ...{ id, unit: 'a', basis_data: ['d', 'd'], asal: 'contoh' },
      berlaku: { sejak: '2021-01-01', ...(sampai ? { sampai } : {}) },
    });
  const entries = [agency('a'), data(), steward('w1'), steward('w2', '2021-05-05'), steward('w3', '2022-05-05')];
  const duty = {
    pelaku: 'walidata',
    dihitung: { atas: { jenis: 'basis-data', instansi: 'pengelola' }, bukti: [{ tanggal: 'diperbarui' }] },
  };
  for (const list of [entries, entries.toReversed()])
    expect(dutiesAt('2023-06-01', { entries: list, duty }).map(toldDuty)).toEqual([
      'a basis-data/d terlambat 2022-01-01',
    ]);
});

/** What the check of the policies tells of must not make anybody late meanwhile. */
const dutiesDespite = (kewajiban: object, entries: readonly Entry[]) => {
  const selang = setting({ nilai: '1 tahun', satuan: 'jangka waktu', sejak: '2020-01-01' });
  const law = provision([], { versi: [version([dutyEntry(kewajiban)])] });
  const loaded = load([law], { 'contoh/setelan.yaml': { selang } });
  const policy = loaded.policies.daerah.get('contoh');
  if (!policy) throw new Error('No policy was read.');
  const registry = registryOf('contoh', { ...profil, keadaan: 'resmi' }, entries);
  return {
    faults: loaded.findings.length,
    duties: obligationsOf({ registry, policy, at: '2021-06-01' }).map(toldDuty),
  };
};

test.each([
  ['a setting that is no length of time', { setiap: { setelan: 'selang' } }, 'a belum-dapat-dinilai -'],
  [
    'a cycle of words',
    {
      setiap: undefined,
      dihitung: { atas: { jenis: 'laporan', instansi: 'instansi', siklus: 'nama' }, bukti: [{ tanggal: 'tanggal' }] },
    },
    'a laporan/x belum-dapat-dinilai -',
  ],
  [
    'a day of words',
    { dihitung: { bukti: [{ jenis: 'laporan', instansi: 'instansi', tanggal: 'nama' }] } },
    'a terlambat 2021-01-01',
  ],
])('%s is told, and counts for nothing', (_, kewajiban, told) => {
  const report = laporan('x', '2020-06-01', { nama: '2021-05-xx' });
  expect(dutiesDespite(kewajiban, [agency('a'), report])).toEqual({ faults: 1, duties: [told] });
});

test('an agency that is gone is not asked to bring old records into line', () => {
  const old = (id: string) =>
    laporan(`lama-${id}`, '2019-05-01', { instansi: id, berlaku: { sejak: '2019-05-01' } } as never);
  const entries = [agency('a'), agency('b', { berlaku: { sampai: '2020-12-31' } }), old('a'), old('b')];
  const duty = { setiap: undefined, dihitung: { penyesuaian: true } };
  const told = (at: string) => dutiesAt(at, { entries, duty, findings: [] }).map(toldDuty);
  expect(told('2020-12-31')).toEqual(['a dipenuhi -', 'b dipenuhi -']);
  expect(told('2021-01-01')).toEqual(['a dipenuhi -']);
});
