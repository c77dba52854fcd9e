import { describe, expect, test } from 'vitest';
import {
  accounts,
  antrean,
  decided,
  dewanTik,
  digest,
  dinasDecides,
  facts,
  newFile,
  oid,
  record,
  regency,
  requirement,
  review,
  reviewed,
  shown,
  voteTime,
} from '../../testing/gate-facts.ts';
import { type Facts, factsSchema, type RegencyFacts } from './facts.ts';
import type { Review } from './forge-facts.ts';
import type { DropReason, HoldReason } from './reasons.ts';

const decides = 'uji/subdomain/antrean/pemutus/dinas';
const council = 'uji/layanan/server/pemutus/dewan-tik';

const by = (...reviews: Review[]) => decided(reviewed(facts(), ...reviews));
const dropsOf = (decision: ReturnType<typeof decided>, id = decides): DropReason[] =>
  requirement(decision, id).dropped.map(({ reason }) => reason);
const reasonOf = (decision: ReturnType<typeof decided>, id = decides): HoldReason | null =>
  requirement(decision, id).reason;

const withRegency = (more: Partial<RegencyFacts>): Partial<Facts> => ({ regencies: [{ ...regency, ...more }] });
const officesWith = (change: (office: RegencyFacts['offices'][number]) => RegencyFacts['offices'][number]) =>
  withRegency({ offices: regency.offices.map(change) });

const server: Facts['records'][number] = {
  daerah: 'uji',
  jenis: 'layanan',
  id: 'server',
  path: 'registry/uji/layanan/server.yaml',
  old: null,
  new: { id: 'server', instansi: 'kesehatan', asal: 'contoh' },
};

/** A special server that the health agency asks for: the council decides. */
const serverFacts = (more: Partial<Facts> = {}): Facts =>
  facts({
    changes: [newFile('registry/uji/layanan/server.yaml')],
    records: [server],
    ...more,
  });

test('a plain pass: an agency proposes, an officer of the Dinas decides', () => {
  const decision = by(review(accounts.petugasDinas1));
  expect(decision.verdict).toBe('lulus');
  expect(requirement(decision, decides)).toMatchObject({
    state: 'terpenuhi',
    have: 1,
    need: 1,
    provisions: ['uji/10.4'],
    votes: [{ who: 'petugas-dinas-1', kind: 'suara' }],
  });
});

test('nobody has voted: held, and those who may act are named', () => {
  const decision = by();
  expect(decision.verdict).toBe('tahan');
  expect(requirement(decision, decides)).toMatchObject({
    state: 'belum',
    reason: 'VOTES_MISSING',
    waiting_for: ['kepala-dinas', 'petugas-dinas-1', 'petugas-dinas-2'],
  });
});

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

describe('B. what counts as a vote', () => {
  test('B01 three approvals of one member are one', () => {
    const again = [1, 2, 3].map(() => review(accounts.sekda));
    expect(requirement(decided(reviewed(serverFacts(), ...again)), council)).toMatchObject({ have: 1, need: 3 });
  });

  test('B02 a remark after an approval takes nothing back', () => {
    expect(by(review(accounts.petugasDinas1), review(accounts.petugasDinas1, 'COMMENTED')).verdict).toBe('lulus');
  });

  test('B03 a request for changes after an approval holds', () => {
    const decision = by(review(accounts.petugasDinas1), review(accounts.petugasDinas1, 'CHANGES_REQUESTED'));
    expect(reasonOf(decision)).toBe('VETO');
    expect(decision.verdict).toBe('tahan');
  });

  test('B03 it holds although another officer approves, and although the content changes', () => {
    const decision = by(review(accounts.petugasDinas1, 'CHANGES_REQUESTED'), review(accounts.petugasDinas2));
    expect(reasonOf(decision)).toBe('VETO');
    const later = shown(
      { ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')] },
      '2026-11-22T03:00:30Z',
    );
    expect(reasonOf(decided(reviewed(later, review(accounts.petugasDinas1, 'CHANGES_REQUESTED'))))).toBe('VETO');
  });

  test.each([
    ['an administrator', 4242],
    ['nobody knows whom', null],
  ])('B04 a request for changes that is dismissed by %s revives nothing', (_, dismisser) => {
    const decision = by(
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas1, 'DISMISSED', { dismissed: { by: dismisser, was: 'CHANGES_REQUESTED' } }),
      review(accounts.petugasDinas2),
    );
    expect(reasonOf(decision)).toBe('VETO_DISMISSED');
    expect(dropsOf(decision)).toEqual(['DISMISSED']);
  });

  test('B04 who takes back their own request for changes leaves no vote, and no hold', () => {
    const taken = { by: accounts.petugasDinas1, was: 'CHANGES_REQUESTED' as const };
    const decision = by(
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas1, 'DISMISSED', { dismissed: taken }),
    );
    expect(reasonOf(decision)).toBe('VOTES_MISSING');
  });

  test('B05 a dismissed approval is none', () => {
    const decision = by(
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas1, 'DISMISSED', { dismissed: { by: 4242, was: 'APPROVED' } }),
    );
    expect(dropsOf(decision)).toEqual(['DISMISSED']);
    expect(reasonOf(decision)).toBe('VOTES_MISSING');
  });

  test('B07 what stands in a remark, a refusal or a review that was not sent is no approval', () => {
    for (const state of ['COMMENTED', 'PENDING'] as const)
      expect(by(review(accounts.petugasDinas1, state)).verdict).toBe('tahan');
  });

  test('B10 a quorum above the seats that are filled is an error, never the number of seats', () => {
    const bodies = [{ ...dewanTik, anggota: [] }];
    const approvals = regency.approvals.map((one) => ({ ...one, kuorum: 2 }));
    const decision = decided(reviewed(serverFacts(withRegency({ bodies, approvals })), review(accounts.sekda)));
    expect(requirement(decision, council)).toMatchObject({
      state: 'galat',
      reason: 'RULE_UNSATISFIABLE',
      have: 1,
      need: 2,
    });
    expect(decision.verdict).toBe('galat');
  });

  test('B10 nobody is left in the roster', () => {
    const decision = decided(facts(officesWith((office) => ({ ...office, accounts: [] }))));
    expect(requirement(decision, decides)).toMatchObject({ state: 'galat', reason: 'RULE_UNSATISFIABLE' });
  });
});

describe('C. what was approved', () => {
  const moved = (mark: string, more: Partial<Facts> = {}) =>
    shown(
      { ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', mark)], ...more },
      '2026-11-22T03:00:30Z',
    );

  test('C01 a new commit after the approval', () => {
    expect(dropsOf(decided(reviewed(moved('b'), review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('C02 a force-push to other content, the review already stamped with the new head', () => {
    const plain = moved('b', { commits: { ...facts().commits, head: oid('8') } });
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit: oid('8') }))))).toEqual(
      ['STALE'],
    );
  });

  test('C04 the branch is brought up to date, the scope is the same to the byte', () => {
    const commits = { ...facts().commits, base: oid('7'), head: oid('8') };
    const plain = shown({ ...facts(), commits }, '2026-11-22T03:00:30Z', oid('8'));
    for (const commit of [oid('2'), oid('8')])
      expect(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit }))).verdict).toBe('lulus');
  });

  test('C06 a change of indentation alone', () => {
    // Raw blobs, no notion of what a change of white space means.
    expect(dropsOf(decided(reviewed(moved('c'), review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test.each(['100755', '120000', '160000'])('C07 a file of mode %s', (mode) => {
    const decision = decided(facts({ changes: [newFile('registry/uji/subdomain/antrean.yaml', 'a', mode)] }));
    expect(requirement(decision, 'gerbang/bentuk-berkas')).toMatchObject({
      state: 'belum',
      reason: 'FORBIDDEN_MODE',
      details: ['registry/uji/subdomain/antrean.yaml'],
    });
  });

  test('C07 a mode that changes drops the vote as well', () => {
    const plain = shown(
      { ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'a', '100755')] },
      '2026-11-22T03:00:30Z',
    );
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('C09 the request points elsewhere', () => {
    const plain = facts();
    const request = { ...plain.forge.request, base_ref: 'refs/heads/lain' };
    const decision = decided(
      reviewed({ ...plain, forge: { ...plain.forge, request } }, review(accounts.petugasDinas1)),
    );
    expect(dropsOf(decision)).toEqual(['RETARGETED']);
    expect(requirement(decision, 'gerbang/sasaran').reason).toBe('WRONG_TARGET');
  });

  test('C11 the base moves under the same file', () => {
    const file = { path: 'registry/uji/subdomain/antrean.yaml', new: { mode: '100644', blob: oid('a') } };
    const before = { ...facts(), changes: [{ ...file, old: { mode: '100644', blob: oid('d') } }] };
    const plain = shown({ ...before, forge: { ...before.forge, sightings: [] } });
    const under = { ...plain, changes: [{ ...file, old: { mode: '100644', blob: oid('e') } }] };
    expect(decided(reviewed(plain, review(accounts.petugasDinas1))).verdict).toBe('lulus');
    expect(dropsOf(decided(reviewed(under, review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('C14 the same commit in another repository is another matter', () => {
    const plain = facts();
    const elsewhere = { ...plain.forge, repository: { ...plain.forge.repository, id: 78 } };
    expect(dropsOf(decided(reviewed({ ...plain, forge: elsewhere }, review(accounts.petugasDinas1))))).toEqual([
      'STALE',
    ]);
  });

  test('a vote given before the gate had shown anything was given on nothing', () => {
    const early = review(accounts.petugasDinas1, 'APPROVED', { at: '2026-11-22T02:00:00Z' });
    expect(dropsOf(by(early))).toEqual(['UNSEEN']);
  });

  test('a vote in the very second of a new sighting counts only if both show the same', () => {
    const plain = shown({ ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')] }, voteTime);
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('a vote on a page that is older than the branch does not reach what came since', () => {
    const plain = shown(
      {
        ...facts(),
        changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')],
        commits: { ...facts().commits, head: oid('8') },
      },
      '2026-11-22T02:59:30Z',
    );
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit: oid('2') }))))).toEqual(
      ['STALE'],
    );
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit: oid('8') }))))).toEqual(
      [],
    );
  });

  test('another commit elsewhere keeps the vote', () => {
    const other = 'registry/uji/subdomain/lain.yaml';
    const more = {
      changes: [...facts().changes, newFile(other, 'b')],
      records: [...facts().records, { ...antrean, id: 'lain', path: other, new: record('lain') }],
    };
    const decision = decided(
      reviewed(shown({ ...facts(), ...more }, '2026-11-22T03:00:30Z'), review(accounts.petugasDinas1)),
    );
    expect(requirement(decision, decides).state).toBe('terpenuhi');
    expect(dropsOf(decision, 'uji/subdomain/lain/pemutus/dinas')).toEqual(['STALE']);
  });
});

describe('D. which rule applies', () => {
  const law = newFile('policies/uji/perbup-1-2020/pasal/01.md', 'b');

  test('D01 a change of policy together with a record', () => {
    const decision = decided(facts({ changes: [...facts().changes, law] }));
    expect(requirement(decision, 'gerbang/satu-lingkup')).toMatchObject({ state: 'belum', reason: 'MIXED' });
    expect(requirement(decision, 'uji/bersama/daftar-jabatan')).toMatchObject({ need: 2, state: 'belum' });
    expect(requirement(decision, decides).need).toBe(1);
  });

  test.each([
    '.github/workflows/gerbang.yml',
    'scripts/core/gate/decide.ts',
    'package-lock.json',
    'policies/rules/subdomain/x.ts',
  ])('D02 %s is decided by the highest rule, whatever comes with it', (path) => {
    const plain = facts({ changes: [newFile(path)], records: [] });
    const one = decided(reviewed(plain, review(accounts.petugasDinas1)));
    expect(requirement(one, 'bersama/daftar-jabatan')).toMatchObject({ have: 1, need: 2, state: 'belum' });
    expect(decided(reviewed(plain, review(accounts.petugasDinas1), review(accounts.petugasDinas2))).verdict).toBe(
      'lulus',
    );
    const mixed = decided(facts({ changes: [...facts().changes, newFile(path)] }));
    expect(requirement(mixed, 'gerbang/satu-lingkup').reason).toBe('MIXED');
  });

  test('D03 a record moves out of its folder', () => {
    const gone = { path: 'registry/uji/subdomain/antrean.yaml', old: { mode: '100644', blob: oid('a') }, new: null };
    const plain = facts({
      changes: [gone, newFile('docs/antrean.yaml')],
      records: [{ ...antrean, old: record('antrean'), new: null }],
    });
    const decision = decided(plain);
    expect(requirement(decision, decides).state).toBe('belum');
    expect(requirement(decision, 'gerbang/ada-aturan')).toMatchObject({
      state: 'galat',
      details: ['docs/antrean.yaml'],
    });
    expect(requirement(decision, 'gerbang/satu-lingkup').reason).toBe('MIXED');
  });

  test('D03 a record that changes hands needs both agencies, as it was and as it would be', () => {
    const plain = facts({
      records: [{ ...antrean, old: record('antrean', 'arsip'), new: record('antrean', 'kesehatan') }],
    });
    const decision = decided(plain);
    expect(requirement(decision, 'uji/subdomain/antrean/pengusul/instansi-pemilik@kesehatan').state).toBe('terpenuhi');
    expect(requirement(decision, 'uji/subdomain/antrean/pengusul/instansi-pemilik@arsip')).toMatchObject({
      state: 'belum',
      reason: 'PROPOSER_MISSING',
      waiting_for: ['kepala-arsip'],
    });
  });

  test('D04 a path that no rule knows', () => {
    const decision = decided(facts({ changes: [newFile('baru/berkas.txt')], records: [] }));
    expect(requirement(decision, 'gerbang/ada-aturan')).toMatchObject({ state: 'galat', reason: 'NO_RULE' });
    expect(decision.verdict).toBe('galat');
  });

  test('D05 a record to which no entry applies does not pass for lack of demands', () => {
    const decision = decided(facts({ ...withRegency({ approvals: [] }), shared: { pemutus: [], darurat: null } }));
    expect(decision.verdict).toBe('galat');
    expect(requirement(decision, 'gerbang/ada-aturan').reason).toBe('NO_RULE');
  });

  test('D07 Git and the forge count differently', () => {
    const counts = { files: { git: 3001, forge: 3000 }, commits: { git: 1, forge: 1 } };
    const decision = decided(facts({}, { counts }));
    expect(requirement(decision, 'gerbang/fakta-lengkap')).toMatchObject({
      state: 'galat',
      reason: 'INCOMPLETE_FACTS',
    });
  });

  const setting = (more: object) => {
    const entry = {
      ...dinasDecides,
      provision: 'uji/10.2',
      peran: 'penetap' as const,
      oleh: ['bupati'],
      instrumen: 'keputusan-bupati',
    };
    return { ...withRegency({ approvals: [...regency.approvals, entry], ...more }) };
  };
  const decree = {
    id: 'kepbup',
    jenis: 'keputusan-bupati',
    tanggal: '2026-11-20',
    penandatangan: 'bupati',
    berlaku: null,
    mencakup: ['subdomain/antrean'],
    changed: true,
  };

  test.each([
    ['none', []],
    ['of another kind', [{ ...decree, jenis: 'nota-dinas' }]],
    ['signed by another office', [{ ...decree, penandatangan: 'sekda' }]],
    ['about something else', [{ ...decree, mencakup: ['subdomain/lain'] }]],
    ['lapsed', [{ ...decree, berlaku: { sampai: '2026-11-21' } }]],
    ['of a later day', [{ ...decree, tanggal: '2026-12-01' }]],
  ])('D08 what only the Bupati sets, the instrument %s', (_, instruments) => {
    const decision = decided(reviewed(facts(setting({ instruments })), review(accounts.petugasDinas1), review(1001)));
    expect(requirement(decision, 'uji/subdomain/antrean/penetap/bupati')).toMatchObject({
      state: 'belum',
      reason: 'DECREE_MISSING',
      votes: [],
    });
    expect(decision.verdict).toBe('tahan');
  });

  test('D08 with the instrument it passes', () => {
    const plain = facts(setting({ instruments: [decree] }));
    expect(decided(reviewed(plain, review(accounts.petugasDinas1))).verdict).toBe('lulus');
  });

  describe('D13 the emergency path', () => {
    const order = {
      ...decree,
      id: 'perintah',
      jenis: 'perintah-darurat',
      penandatangan: 'sekda',
      tanggal: '2026-11-21',
      berlaku: { sejak: '2026-11-21', sampai: '2026-11-28' },
    };
    const path = (instruments: readonly object[] = [order]): Facts =>
      factsSchema.parse({
        ...facts(withRegency({ instruments: instruments as never })),
        shared: {
          ...facts().shared,
          darurat: {
            instrumen: 'perintah-darurat',
            oleh: ['kepala-dinas', 'sekretaris-daerah'],
            paling_lama_hari: 14,
            alasan: 'Uji.',
          },
        },
        regencies: [{ ...regency, instruments, approvals: [{ ...dinasDecides, kuorum: 3 }] }],
      });
    const votes = (...who: number[]) => {
      const plain = path();
      return decided(
        reviewed(shown({ ...plain, forge: { ...plain.forge, sightings: [] } }), ...who.map((id) => review(id))),
      );
    };

    test('two officers, each in their role: passed over in the open', () => {
      const decision = votes(accounts.kepalaDinas, accounts.sekda);
      expect(requirement(decision, 'uji/darurat/perintah')).toMatchObject({ state: 'terpenuhi', have: 2, need: 2 });
      expect(requirement(decision, decides)).toMatchObject({
        state: 'dilampaui',
        instrument: 'perintah',
        have: 1,
        need: 3,
      });
      expect(decision.verdict).toBe('lulus');
    });

    test('one officer is not enough, nor two of one role', () => {
      expect(votes(accounts.kepalaDinas).verdict).toBe('tahan');
      expect(votes(accounts.kepalaDinas, accounts.petugasDinas1).verdict).toBe('tahan');
    });

    test.each([
      ['without a last day', { ...order, berlaku: null }],
      ['for too long', { ...order, berlaku: { sampai: '2027-01-31' } }],
      ['lapsed', { ...order, berlaku: { sampai: '2026-11-21' } }],
    ])('an order %s opens nothing', (_, bad) => {
      const plain = path([bad]);
      const fresh = shown({ ...plain, forge: { ...plain.forge, sightings: [] } });
      const decision = decided(reviewed(fresh, review(accounts.kepalaDinas), review(accounts.sekda)));
      expect(requirement(decision, 'uji/darurat/perintah')).toMatchObject({ state: 'belum', reason: 'DECREE_MISSING' });
      expect(requirement(decision, decides).state).toBe('belum');
    });

    test('it passes over votes, never over what the gate itself asks', () => {
      const plain = { ...path(), findings: [finding('galat')] };
      const fresh = shown({ ...plain, forge: { ...plain.forge, sightings: [] } });
      expect(decided(reviewed(fresh, review(accounts.kepalaDinas), review(accounts.sekda))).verdict).toBe('tahan');
    });
  });
});

const finding = (level: 'galat' | 'perlu-telaah'): Facts['findings'][number] => ({
  key: `uji|uji/26.3|subdomain/nama|subdomain/antrean|host|${level}`,
  rule: 'subdomain/nama',
  level,
  basis: 'tafsir',
  daerah: 'uji',
  record: 'subdomain/antrean',
  file: 'registry/uji/subdomain/antrean.yaml',
  path: 'host',
  message: 'Nama ini tidak mengikuti nama pemiliknya.',
  provisions: ['uji/26.3'],
});

describe('what the check found', () => {
  test('a galat that the change brings holds it, whoever approves', () => {
    const decision = decided(reviewed(facts({ findings: [finding('galat')] }), review(accounts.petugasDinas1)));
    expect(requirement(decision, 'gerbang/temuan').reason).toBe('FINDING');
    expect(decision.verdict).toBe('tahan');
  });

  test('what needs weighing is weighed by an officer of the Dinas who did not write it', () => {
    const plain = facts({ findings: [finding('perlu-telaah')] });
    const open = requirement(decided(plain), 'uji/subdomain/antrean/telaah');
    expect(open).toMatchObject({ state: 'belum', reason: 'REVIEW_NEEDED', provisions: ['uji/26.3'] });
    const decision = decided(reviewed(plain, review(accounts.petugasDinas1)));
    expect(requirement(decision, 'uji/subdomain/antrean/telaah').votes).toHaveLength(1);
    expect(decision.verdict).toBe('lulus');
  });
});

describe('the council', () => {
  const three = [review(accounts.sekda), review(accounts.kepalaArsip), review(accounts.kepalaPariwisata)];

  test('half of the five seats, rounded up', () => {
    expect(requirement(decided(reviewed(serverFacts(), ...three)), council)).toMatchObject({
      have: 3,
      need: 3,
      state: 'terpenuhi',
    });
    expect(requirement(decided(reviewed(serverFacts(), ...three.slice(1))), council)).toMatchObject({
      have: 2,
      need: 3,
    });
  });

  test('a seat that nobody fills is not counted', () => {
    const plain = serverFacts(
      officesWith((office) => (office.id === 'kepala-dinas' ? { ...office, accounts: [] } : office)),
    );
    expect(requirement(decided(reviewed(plain, ...three.slice(1))), council)).toMatchObject({
      have: 2,
      need: 2,
      state: 'terpenuhi',
    });
  });

  test('without its chair it does not decide', () => {
    const plain = serverFacts(
      officesWith((office) => (office.id === 'sekda' ? { ...office, berlaku: { sampai: '2026-01-01' } } : office)),
    );
    expect(requirement(decided(reviewed(plain, ...three.slice(1))), council)).toMatchObject({
      state: 'galat',
      reason: 'CHAIR_MISSING',
    });
  });

  test.each([
    ['lapsed', { jenis: 'keputusan-bupati', tanggal: '2026-01-05', berlaku: { sampai: '2026-10-01' } }],
    ['of another kind', { jenis: 'nota-dinas', tanggal: '2026-01-05', berlaku: null }],
    ['absent', null],
  ])('its decree %s', (_, dasar) => {
    const plain = serverFacts(withRegency({ bodies: [{ ...dewanTik, dasar }] }));
    expect(requirement(decided(reviewed(plain, ...three)), council)).toMatchObject({
      state: 'galat',
      reason: 'BODY_NOT_IN_FORCE',
    });
  });
});

describe('a refusal', () => {
  const no = (ground: string, account: number = accounts.petugasDinas1) =>
    review(account, 'CHANGES_REQUESTED', { refusal: { ground, reason: 'Nama ini bukan nama pemohonnya.' } });
  const printed = withRegency({
    approvals: [...regency.approvals, { ...dinasDecides, provision: 'uji/26.4', penolakan: ['uji/26.3'] }],
  });

  test('on the ground that the text prints', () => {
    const decision = decided(reviewed(facts(printed), no('uji/26.3')));
    expect(decision.refusal).toMatchObject({
      ground: 'uji/26.3',
      requirement: decides,
      by: [{ who: 'petugas-dinas-1' }],
    });
    expect(decision.verdict).toBe('tahan');
  });

  test('no other ground where the text prints its own, even one that is breached', () => {
    const plain = facts({ ...printed, findings: [{ ...finding('galat'), provisions: ['uji/5.1'] }] });
    const decision = decided(reviewed(plain, no('uji/5.1')));
    expect(decision).toMatchObject({
      refusal: null,
      refusals_dropped: [{ who: 'petugas-dinas-1', reason: 'NO_GROUND' }],
    });
  });

  test('where no text prints a ground, what the request is shown to be at odds with', () => {
    const plain = facts({ findings: [finding('galat')] });
    expect(decided(reviewed(plain, no('uji/26.3'))).refusal).toMatchObject({ ground: 'uji/26.3' });
    expect(decided(reviewed(facts(), no('uji/26.3'))).refusal).toBeNull();
  });

  test('by who may not decide it is none', () => {
    const decision = decided(reviewed(facts(printed), no('uji/26.3', accounts.kepalaArsip)));
    expect(decision).toMatchObject({ refusal: null, refusals_dropped: [{ reason: 'NO_ROLE' }] });
  });

  test('of what is not there any more it is none', () => {
    const later = shown(
      { ...facts(printed), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')] },
      '2026-11-22T03:00:30Z',
    );
    expect(decided(reviewed(later, no('uji/26.3')))).toMatchObject({
      refusal: null,
      refusals_dropped: [{ reason: 'STALE' }],
    });
  });
});

describe('a signed vote', () => {
  const scope = requirement(decided(facts()), decides).scope ?? '';
  const signature = {
    kind: 'ssh' as const,
    valid: true,
    office: 'petugas-dinas-1',
    scopes: { [decides]: scope },
    text: 'uji',
  };
  const signed = (more: object = {}) =>
    decided(
      reviewed(
        facts({}, { sightings: [] }),
        review(accounts.petugasDinas1, 'APPROVED', { signature: { ...signature, ...more } }),
      ),
    );

  test('is bound to what it names, and needs nothing shown', () => {
    expect(requirement(signed(), decides).votes).toMatchObject([{ who: 'petugas-dinas-1', kind: 'tanda-tangan' }]);
  });

  test.each([
    ['that is not good', { valid: false }, 'BAD_SIGNATURE'],
    ['of another office', { office: 'petugas-dinas-2' }, 'BAD_SIGNATURE'],
    ['of nobody', { office: null }, 'BAD_SIGNATURE'],
    ['over other content', { scopes: { [decides]: digest('f') } }, 'STALE'],
    ['over another requirement', { scopes: {} }, 'UNSEEN'],
  ])('%s is none', (_, more, reason) => {
    expect(dropsOf(signed(more))).toEqual([reason]);
  });
});

describe('other refusals of the gate', () => {
  test('putusan are written by the gate alone', () => {
    const decision = decided(facts({ changes: [newFile('registry/uji/putusan/putusan-000009.yaml')], records: [] }));
    expect(requirement(decision, 'gerbang/milik-gerbang').reason).toBe('GATE_ONLY');
    expect(decision.verdict).not.toBe('lulus');
  });

  test('a contributor whom the forge does not know', () => {
    const contributors = [
      ...facts().forge.contributors,
      { commit: oid('6'), role: 'co-author' as const, account: null },
    ];
    const decision = decided(reviewed(facts({}, { contributors }), review(accounts.petugasDinas1)));
    expect(requirement(decision, 'gerbang/kontributor').reason).toBe('UNKNOWN_CONTRIBUTOR');
  });

  test.each([
    [
      'a conflict',
      { commits: { ...facts().commits, tree: null }, conflicts: ['registry/uji/subdomain/antrean.yaml'] },
      'gerbang/dapat-digabung',
    ],
    ['nothing changed', { changes: [], records: [] }, 'gerbang/ada-perubahan'],
    [
      'a roster that nobody could meet',
      { unsatisfiable: [{ id: 'uji/x', message: 'Uji.' }] },
      'gerbang/daftar-terpenuhi',
    ],
  ])('%s', (_, more, id) => {
    expect(requirement(decided(facts(more)), id).state).toBe('belum');
  });

  test('somebody else proposes for an agency: the agency must say so itself', () => {
    const author = { id: accounts.petugasDinas1, type: 'User' as const };
    const plain = facts(
      {},
      {
        request: { ...facts().forge.request, author },
        contributors: [{ commit: oid('2'), role: 'author', account: author }],
      },
    );
    const id = 'uji/subdomain/antrean/pengusul/instansi-pemilik@kesehatan';
    expect(requirement(decided(plain), id)).toMatchObject({
      state: 'belum',
      waiting_for: ['kepala-kesehatan', 'petugas-kesehatan'],
    });
    const decision = decided(reviewed(plain, review(accounts.kepalaKesehatan), review(accounts.petugasDinas2)));
    expect(decision.verdict).toBe('lulus');
  });

  test('who writes on in the name of the agency speaks for it no more', () => {
    const contributors = [
      ...facts().forge.contributors.map((one) => ({ ...one, commit: oid('6') })),
      { commit: oid('2'), role: 'author' as const, account: { id: accounts.petugasDinas2, type: 'User' as const } },
    ];
    const decision = decided(facts({}, { contributors }));
    expect(requirement(decision, 'uji/subdomain/antrean/pengusul/instansi-pemilik@kesehatan').state).toBe('belum');
  });
});

test.each(['extra', 'forge.extra', 'changes.0.extra', 'regencies.0.offices.0.extra'])(
  'an unknown field %s is refused',
  (path) => {
    const copy = structuredClone(facts()) as unknown as Record<string, unknown>;
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const at = keys.reduce((value, key) => value[key] as Record<string, unknown>, copy);
    at[last] = 1;
    expect(factsSchema.safeParse(copy).success).toBe(false);
  },
);
