import { describe, expect, test } from 'vitest';
import {
  by,
  council,
  dropsOf,
  officesWith,
  reasonOf,
  server,
  serverFacts,
  withRegency,
} from '../../testing/gate-attacks.ts';
import { decided, facts, newFile, oid, requirement, review, reviewed, shown } from '../../testing/gate-facts.ts';
import { accounts, dewanTik, dinasDecides, regency } from '../../testing/gate-regency.ts';

describe('A. who votes', () => {
  const authored = (account: number, contributor = account) => ({
    ...facts().forge,
    sightings: [],
    request: { ...facts().forge.request, author: { id: account, type: 'User' as const } },
    contributors: [{ commit: oid('2'), role: 'author' as const, account: { id: contributor, type: 'User' as const } }],
  });

  test('A01 the author approves', () => {
    const plain = shown(facts({}, authored(accounts.petugasDinas1)));
    const decision = decided(reviewed(plain, review(accounts.petugasDinas1)));
    expect(dropsOf(decision)).toEqual(['AUTHOR']);
    expect(decision.verdict).toBe('tahan');
  });

  test.each(['author', 'committer', 'co-author'] as const)('A02 the %s of a commit approves', (role) => {
    const contributors = [
      ...facts().forge.contributors,
      { commit: oid('2'), role, account: { id: accounts.petugasDinas2, type: 'User' as const } },
    ];
    const decision = decided(reviewed(shown(facts({}, { contributors })), review(accounts.petugasDinas2)));
    expect(dropsOf(decision)).toEqual(['CONTRIBUTOR']);
  });

  test('A03 a council member pushes one commit, then approves', () => {
    const contributors = [
      ...facts().forge.contributors,
      { commit: oid('9'), role: 'author' as const, account: { id: accounts.kepalaArsip, type: 'User' as const } },
    ];
    const plain = serverFacts();
    const decision = decided(
      reviewed({ ...plain, forge: { ...plain.forge, contributors } }, review(accounts.kepalaArsip)),
    );
    expect(dropsOf(decision, council)).toEqual(['CONTRIBUTOR']);
  });

  test('A04 an approver employed by the applicant, also one seated in the council', () => {
    const decision = decided(reviewed(serverFacts(), review(accounts.kepalaKesehatan)));
    expect(dropsOf(decision, council)).toEqual(['SAME_AGENCY']);
    // The head of the parent agency of a unit belongs to the applicant as well.
    const unit = serverFacts({
      records: [{ ...server, new: { id: 'server', instansi: 'puskesmas', asal: 'contoh' } }],
    });
    expect(dropsOf(decided(reviewed(shown(unit), review(accounts.kepalaKesehatan))), council)).toEqual(['SAME_AGENCY']);
  });

  test('A07 one person with two accounts counts once', () => {
    const two = officesWith((office) => (office.id === 'sekda' ? { ...office, accounts: [1002, 8002] } : office));
    const decision = decided(reviewed(serverFacts(two), review(1002), review(8002)));
    expect(requirement(decision, council)).toMatchObject({ have: 1, need: 3, state: 'belum' });
  });

  test('A08 one person in two seats does not fill both roles', () => {
    const distinct = regency.approvals.flatMap((one) =>
      one.untuk.jenis === 'subdomain'
        ? [
            { ...one, berbeda_orang: true },
            { ...one, berbeda_orang: true, oleh: ['dewan-tik'], provision: 'uji/11.1' },
          ]
        : [one],
    );
    const plain = facts(withRegency({ approvals: distinct }));
    const one = decided(reviewed(plain, review(accounts.kepalaDinas)));
    expect(one.verdict).toBe('tahan');
    expect([reasonOf(one), reasonOf(one, 'uji/subdomain/antrean/pemutus/dewan-tik')]).toContain('DISTINCT_PERSONS');
    const two = decided(reviewed(plain, review(accounts.kepalaDinas), review(accounts.kepalaArsip)));
    expect(two.verdict).toBe('lulus');
  });

  test('A09 an assignment that only an exact matching finds', () => {
    // Votes a, b, c for roles that {a, b}, {a, c} and {c} may fill.
    const [a, b, c] = [accounts.kepalaDinas, accounts.petugasDinas1, accounts.sekda];
    const body = (id: string, ...members: string[]) => ({
      ...dewanTik,
      id,
      jenis: id,
      ketua: null,
      anggota: members,
    });
    const approvals = ['satu', 'dua', 'tiga'].map((oleh) => ({
      ...dinasDecides,
      oleh: [oleh],
      berbeda_orang: true,
    }));
    const plain = facts(
      withRegency({
        approvals,
        bodies: [
          body('satu', 'kepala-dinas', 'petugas-dinas-1'),
          body('dua', 'kepala-dinas', 'sekda'),
          body('tiga', 'sekda'),
        ],
      }),
    );
    expect(decided(reviewed(plain, review(a), review(b), review(c))).verdict).toBe('lulus');
    expect(decided(reviewed(plain, review(a), review(c))).verdict).toBe('tahan');
  });

  test('A10 a stranger behind a login that somebody gave up', () => {
    expect(dropsOf(by(review(990_001)))).toEqual(['UNKNOWN_ID']);
  });

  test('A12 an account that is no person', () => {
    for (const type of ['Bot', 'Organization', 'Mannequin'] as const)
      expect(
        dropsOf(by(review(accounts.petugasDinas1, 'APPROVED', { account: { id: accounts.petugasDinas1, type } }))),
      ).toEqual(['NOT_HUMAN']);
  });

  test('A12 an account that is no person does not speak over the person whose number it shows', () => {
    const { petugasDinas1, petugasKesehatan } = accounts;
    const bot = (id: number) => review(id, 'APPROVED', { account: { id, type: 'Bot' } });
    const stopped = reviewed(facts(), review(petugasDinas1), review(petugasKesehatan, 'CHANGES_REQUESTED'));
    expect(decided(stopped).verdict).toBe('tahan');
    expect(decided(reviewed(stopped, bot(petugasKesehatan))).verdict).toBe('tahan');
    const passed = reviewed(facts(), review(petugasDinas1));
    expect(decided(reviewed(passed, bot(petugasDinas1))).verdict).toBe('lulus');
  });

  test('A14 an outsider, also one whom the forge calls a member', () => {
    expect(dropsOf(by(review(990_002, 'APPROVED', { association: 'MEMBER' })))).toEqual(['NO_ROLE']);
    expect(dropsOf(by(review(accounts.kepalaArsip)))).toEqual(['NO_ROLE']);
  });

  test.each([
    ['not yet in office', { sejak: '2026-11-23' }],
    ['no longer in office', { sampai: '2026-11-21' }],
  ])('A15 %s when voting', (_, berlaku) => {
    const late = officesWith((office) => (office.id === 'petugas-dinas-1' ? { ...office, berlaku } : office));
    expect(dropsOf(decided(reviewed(facts(late), review(accounts.petugasDinas1))))).toEqual(['NOT_IN_TERM']);
  });

  test('A15 the day is the day of the vote in Indonesia, not of the server', () => {
    const late = officesWith((office) =>
      office.id === 'petugas-dinas-1' ? { ...office, berlaku: { sejak: '2026-11-23' } } : office,
    );
    const at = '2026-11-22T17:30:00Z';
    const plain = facts(late);
    const now = { ...plain, forge: { ...plain.forge, now: '2026-11-22T17:31:00Z' } };
    expect(dropsOf(decided(reviewed(now, review(accounts.petugasDinas1, 'APPROVED', { at }))))).toEqual([]);
  });

  test('A17 an office that only the request itself brings', () => {
    const plain = facts({
      changes: [newFile('registry/uji/jabatan/petugas-baru.yaml')],
      records: [
        {
          daerah: 'uji',
          jenis: 'jabatan',
          id: 'petugas-baru',
          path: 'registry/uji/jabatan/petugas-baru.yaml',
          old: null,
          new: {
            id: 'petugas-baru',
            instansi: 'kominfo',
            peran: 'petugas-dinas',
            forge: { id: 990_003 },
            asal: 'contoh',
          },
        },
      ],
    });
    const decision = decided(reviewed(plain, review(990_003), review(accounts.petugasDinas1)));
    expect(requirement(decision, 'uji/jabatan/petugas-baru/pemutus/dinas')).toMatchObject({
      have: 1,
      need: 2,
      dropped: [{ reason: 'UNKNOWN_ID' }],
    });
    expect(decision.verdict).toBe('tahan');
  });
});
