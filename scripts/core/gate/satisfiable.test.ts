import { describe, expect, test } from 'vitest';
import { facts } from '../../testing/gate-facts.ts';
import { councilDecides, dewanTik, dinasDecides, regency } from '../../testing/gate-regency.ts';
import type { RegencyFacts } from './facts.ts';
import { type Household, unmetBy } from './satisfiable.ts';

const household = (more: Partial<RegencyFacts> = {}, rest: Partial<Household> = {}): Household => ({
  regency: { ...regency, ...more },
  shared: facts().shared.pemutus,
  applicants: ['kesehatan', 'puskesmas'],
  day: '2026-11-22',
  ...rest,
});
const idsOf = (one: Household): string[] => unmetBy(one).map(({ id }) => id);
const without = (...ids: string[]) => ({ offices: regency.offices.filter(({ id }) => !ids.includes(id)) });

test('a roster that meets everything has nothing to say', () => {
  expect(unmetBy(household())).toEqual([]);
});

test('a Dinas of one officer cannot decide what that officer files, for itself or for another', () => {
  const small = household(without('petugas-dinas-1', 'petugas-dinas-2'), { shared: [] });
  expect(unmetBy(small)).toEqual([
    {
      id: 'uji/subdomain/pemutus/dinas',
      message: 'Perlu 1 orang, hanya 0 yang boleh (kesehatan memohon, kepala-dinas menulis).',
    },
  ]);
});

test('a Dinas of two cannot change the roster when one of them files', () => {
  expect(idsOf(household(without('petugas-dinas-2')))).toEqual(['uji/bersama/daftar-jabatan/pemutus/dinas']);
});

test('an agency without an office can propose nothing when a clerk of the Dinas files for it', () => {
  const ids = idsOf(household({}, { applicants: ['perizinan'] }));
  expect(ids).toContain('uji/bersama/pengusul-instansi/pengusul/instansi-pemilik@perizinan');
});

test('the parent agency speaks for its unit', () => {
  expect(idsOf(household({}, { applicants: ['puskesmas'] }))).toEqual([]);
});

test('who took over from an agency that is no more speaks for it', () => {
  const gone = { id: 'pangan', nama: 'Dinas Pangan', induk: null, isDinas: false };
  const instansi = (penerus?: string) => [...regency.instansi, { ...gone, ...(penerus ? { penerus } : {}) }];
  const applicants = ['pangan'];
  expect(idsOf(household({ instansi: instansi() }, { applicants }))).toHaveLength(1);
  expect(idsOf(household({ instansi: instansi('kesehatan') }, { applicants }))).toEqual([]);
});

describe('a council', () => {
  test.each([
    ['without a chair', { bodies: [{ ...dewanTik, ketua: null }] }],
    ['whose decree lapsed', { bodies: [{ ...dewanTik, berlaku: { sampai: '2026-01-31' } }] }],
    ['that is not there', { bodies: [] }],
    ['whose members all come from the agency that asks', { bodies: [{ ...dewanTik, anggota: ['kepala-kesehatan'] }] }],
  ])('%s', (_, more) => {
    const approvals = [dinasDecides, { ...councilDecides, kuorum: 2 }];
    expect(idsOf(household({ approvals, ...more }))).toEqual(['uji/layanan/pemutus/dewan-tik']);
  });
});

test('roles for different persons, all held by one', () => {
  const approvals = ['kepala-dinas', 'sekretaris-daerah'].map((oleh) => ({
    ...dinasDecides,
    oleh: [oleh],
    berbeda_orang: true,
    kecuali: [],
  }));
  const offices = regency.offices.map((office) => (office.id === 'sekda' ? { ...office, accounts: [1003] } : office));
  expect(idsOf(household({ approvals }))).toEqual([]);
  expect(idsOf(household({ approvals, offices }))).toEqual(['uji/subdomain/pemutus/sekretaris-daerah']);
});

test('what only the Bupati signs needs an office of the Bupati', () => {
  const approvals = [{ ...dinasDecides, peran: 'penetap' as const, oleh: ['bupati'] }];
  expect(idsOf(household({ approvals }))).toEqual([]);
  expect(idsOf(household({ approvals, ...without('bupati') }))).toEqual(['uji/subdomain/penetap/bupati']);
});

test('settings for the paths of another regency ask nothing here', () => {
  const [setting] = facts().shared.pemutus;
  if (!setting) throw new Error('the facts have settings');
  const elsewhere = { ...setting, jalur: ['policies/lain/**'], oleh: ['tidak-ada'] };
  expect(idsOf(household({}, { shared: [elsewhere] }))).toEqual([]);
});

describe('who may write', () => {
  test('an officer who differs from the others in one seat is looked at, too', () => {
    const council = { ...dewanTik, anggota: ['petugas-dinas-2', 'kepala-arsip'] };
    const approvals = [{ ...councilDecides, kuorum: 3, kecuali: ['penulis' as const] }];
    const [unmet] = unmetBy(household({ approvals, bodies: [council] }, { shared: [] }));
    expect(unmet?.message).toBe('Perlu 3 orang, hanya 2 yang boleh (kesehatan memohon, petugas-dinas-2 menulis).');
  });

  // Each pair of them was looked at once: hours, for a list that any stranger can propose.
  test('a roster of thousands is read to its end', () => {
    const clerks = Array.from({ length: 3000 }, (_, i) => ({
      ...regency.offices.find(({ id }) => id === 'petugas-dinas-1'),
      id: `petugas-${i}`,
      accounts: [10_000 + i],
    })) as RegencyFacts['offices'];
    const bodies = [dewanTik, ...clerks.map(({ id }) => ({ ...dewanTik, id: `dewan-${id}`, anggota: [id] }))];
    expect(idsOf(household({ offices: [...regency.offices, ...clerks], bodies: [dewanTik] }))).toEqual([]);
    // A council of clerks cannot decide what their own agency asks for.
    expect(idsOf(household({ offices: [...regency.offices, ...clerks.slice(0, 500)], bodies }))).toEqual([
      'uji/layanan/pemutus/dewan-tik',
    ]);
  });
});
