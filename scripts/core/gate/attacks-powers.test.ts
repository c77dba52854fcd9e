import { describe, expect, test } from 'vitest';
import { decides, dropsOf, finding, serverFacts, withRegency } from '../../testing/gate-attacks.ts';
import {
  antrean,
  decided,
  digest,
  facts,
  newFile,
  record,
  requirement,
  review,
  reviewed,
  shown,
} from '../../testing/gate-facts.ts';
import { accounts, dewanTik, regency } from '../../testing/gate-regency.ts';
import { areOneMatter, classOf } from './change-class.ts';
import type { Facts, StatedApproval } from './facts.ts';

const approval = (more: Partial<StatedApproval> & Pick<StatedApproval, 'untuk' | 'oleh'>): StatedApproval => ({
  id: 'uji',
  provision: 'uji/3.1',
  basis: 'teks',
  peran: 'pemutus',
  kuorum: 1,
  ...more,
});

describe('a body cannot take the place of an office', () => {
  const secretaryDecides = approval({ untuk: { jenis: 'subdomain' }, oleh: ['sekretaris-daerah'] });

  test.each([{ id: 'sekretaris-daerah' }, { jenis: 'sekretaris-daerah' }])('named %o', (name) => {
    const body = { ...dewanTik, ...name, ketua: null, anggota: ['petugas-dinas-1'], dasar: null };
    const plain = facts(withRegency({ approvals: [secretaryDecides], bodies: [dewanTik, body] }));
    const decision = decided(reviewed(plain, review(accounts.petugasDinas1)));
    expect(requirement(decision, 'uji/subdomain/antrean/pemutus/sekretaris-daerah')).toMatchObject({
      state: 'belum',
      waiting_for: ['sekda'],
    });
  });

  test('a second body of its kind gives no seats unless the same instrument formed it', () => {
    const copy = { ...dewanTik, id: 'dewan-tik-dua', anggota: ['petugas-dinas-1', 'petugas-dinas-2'], dasar: null };
    const plain = serverFacts({ regencies: [{ ...regency, bodies: [dewanTik, copy] }] });
    const votes = [accounts.petugasDinas1, accounts.petugasDinas2, accounts.kepalaDinas].map((id) => review(id));
    const decision = decided(reviewed(plain, ...votes));
    expect(requirement(decision, 'uji/layanan/server/pemutus/dewan-tik')).toMatchObject({
      state: 'belum',
      votes: [{ who: 'kepala-dinas' }],
      need: 3,
    });
  });
});

describe('a condition is not walked around in two steps', () => {
  const asked = approval({
    untuk: {
      jenis: 'subdomain',
      permohonan: ['penetapan'],
      bila: { sebutan: 'bukan fakta publik', asal: ['resmi', 'contoh'] },
    },
    oleh: ['sekretaris-daerah'],
  });
  const set = { ...record('antrean'), riwayat: [{ jenis: 'penetapan', tanggal: '2026-11-20' }] };
  const id = 'uji/subdomain/antrean/pemutus/sekretaris-daerah';
  const asks = (old: unknown, now: unknown) =>
    decided(
      facts({ ...withRegency({ approvals: [asked] }), records: [{ ...antrean, old, new: now }] }),
    ).requirements.some((one) => one.id === id);

  test('an event told as a public fact is asked about once the record is none any more', () => {
    expect(asks({ ...set, asal: 'publik' }, set)).toBe(true);
  });

  test('what was asked about before is not asked again', () => {
    expect(asks(set, { ...set, penggunaan: 'lain' })).toBe(false);
    expect(asks({ ...set, asal: 'publik' }, { ...set, asal: 'publik', penggunaan: 'lain' })).toBe(false);
  });
});

describe('a vote is bound to what was put before the voter', () => {
  const id = 'uji/subdomain/antrean/telaah';
  const other = { ...finding('perlu-telaah'), key: 'uji|uji/9.1|subdomain/lain|subdomain/antrean|host|' };

  test('what came up after the officer weighed the record is weighed anew', () => {
    const seen = reviewed(facts({ findings: [finding('perlu-telaah')] }), review(accounts.petugasDinas1));
    expect(requirement(decided(seen), id).state).toBe('terpenuhi');
    const later = decided({ ...seen, findings: [...seen.findings, other] });
    expect(requirement(later, id)).toMatchObject({ state: 'belum', reason: 'REVIEW_NEEDED' });
    expect(dropsOf(later, id)).toEqual(['STALE']);
  });

  test('what the gate showed in one second is read whole', () => {
    const plain = facts();
    const scope = requirement(decided(plain), decides).scope ?? '';
    const sighting = (scopes: Record<string, string>, mark: string) => ({
      commit: mark.repeat(40),
      at: '2026-11-22T02:59:30Z',
      scopes,
    });
    const twice = [sighting({ [decides]: scope }, '2'), sighting({ [decides]: digest('f') }, '9')];
    for (const sightings of [twice, twice.toReversed()])
      expect(
        dropsOf(decided(reviewed({ ...plain, forge: { ...plain.forge, sightings } }, review(accounts.petugasDinas1)))),
      ).toEqual(['STALE']);
  });
});

test('a request for changes stands though the signature under it is not good', () => {
  const signature = { kind: 'ssh' as const, valid: false, office: null, scopes: {}, text: '' };
  const decision = decided(
    reviewed(
      facts(),
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas2, 'CHANGES_REQUESTED', { signature }),
    ),
  );
  expect(requirement(decision, decides)).toMatchObject({ state: 'belum', reason: 'VETO' });
});

describe('accounts of one person', () => {
  // As if another regency listed both under one office of its own.
  const joined = facts(
    withRegency({
      offices: regency.offices.map((office) =>
        office.id.startsWith('petugas-dinas')
          ? { ...office, accounts: [office.accounts[0] ?? 0, accounts.petugasDinas1, accounts.petugasDinas2] }
          : office,
      ),
    }),
  );
  const veto = review(accounts.petugasDinas1, 'CHANGES_REQUESTED');
  const approval = review(accounts.petugasDinas2, 'APPROVED', { at: '2026-11-22T03:00:30Z' });

  test('another account does not speak over a request for changes', () => {
    expect(requirement(decided(reviewed(joined, veto, approval)), decides)).toMatchObject({ reason: 'VETO', have: 0 });
  });

  test('nor does it take it back', () => {
    const dismissed = { by: accounts.petugasDinas2, was: 'CHANGES_REQUESTED' as const };
    const lifted = { ...veto, state: 'DISMISSED' as const, dismissed };
    expect(requirement(decided(reviewed(joined, lifted, approval)), decides).reason).toBe('VETO_DISMISSED');
    const own = { ...lifted, dismissed: { ...dismissed, by: accounts.petugasDinas1 } };
    expect(requirement(decided(reviewed(joined, own, approval)), decides)).toMatchObject({ reason: null, have: 1 });
  });

  test('the account that asked for changes lets them rest', () => {
    const rests = review(accounts.petugasDinas1, 'APPROVED', { at: '2026-11-22T03:00:40Z' });
    expect(requirement(decided(reviewed(joined, veto, approval, rests)), decides)).toMatchObject({ have: 1 });
  });
});

describe('who steers a dataset', () => {
  const decidesStatus = approval({
    untuk: { jenis: 'basis-data' },
    oleh: ['walidata'],
    kecuali: ['penulis', 'kontributor'],
  });
  const data = (pengelola: string) => ({ id: 'pasien', nama: 'Pasien', pengelola, asal: 'contoh' });
  const moved = (old: unknown): Partial<Facts> => ({
    changes: [newFile('registry/uji/basis-data/pasien.yaml')],
    records: [
      {
        daerah: 'uji',
        jenis: 'basis-data',
        id: 'pasien',
        path: 'registry/uji/basis-data/pasien.yaml',
        old,
        new: data('arsip'),
      },
    ],
  });

  test('a change of the agency that manages it does not choose the one that decides', () => {
    const plain = facts({ ...withRegency({ approvals: [decidesStatus] }), ...moved(data('kesehatan')) });
    const decision = decided(reviewed(plain, review(accounts.kepalaArsip)));
    const open = decision.requirements.filter(
      ({ authority, state }) => authority.includes('walidata') && state !== 'terpenuhi',
    );
    expect(open.map(({ waiting_for }) => waiting_for)).toEqual([['kepala-kesehatan']]);
  });

  test('with one agency concerned there is one requirement, under its plain name', () => {
    const decision = decided(facts({ ...withRegency({ approvals: [decidesStatus] }), ...moved(null) }));
    expect(requirement(decision, 'uji/basis-data/pasien/pemutus/walidata').waiting_for).toEqual(['kepala-arsip']);
  });
});

test('traps of the rules are part of the program and belong to no regency', () => {
  const path = 'policies/traps/sop.test.ts';
  expect(classOf(path)).toBe('sistem');
  expect(areOneMatter([path, 'policies/rules/sop/unsur.ts', 'scripts/cli.ts'])).toBe(true);
  const plain = facts({ changes: [newFile(path)], records: [] });
  const votes = [review(accounts.petugasDinas1), review(accounts.petugasDinas2)];
  expect(decided(reviewed(shown(plain), ...votes)).verdict).toBe('lulus');
});
