import { describe, expect, test } from 'vitest';
import { by, council, decides, finding, officesWith, serverFacts, withRegency } from '../../testing/gate-attacks.ts';
import { decided, facts, newFile, oid, requirement, review, reviewed } from '../../testing/gate-facts.ts';
import { accounts, dewanTik } from '../../testing/gate-regency.ts';
import { factsSchema } from './facts.ts';

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

test('what its author still calls a draft is not decided, whoever approved', () => {
  const plain = facts();
  const request = { ...plain.forge.request, is_draft: true };
  const decision = decided(reviewed({ ...plain, forge: { ...plain.forge, request } }, review(accounts.petugasDinas1)));
  expect(requirement(decision, 'gerbang/sudah-diajukan')).toMatchObject({ state: 'belum', reason: 'DRAFT' });
  expect(decision.verdict).toBe('tahan');
});

describe('the tests of the house', () => {
  const uji = { jalur: ['scripts/**'], pemeriksaan: 'test', aplikasi: 15368, alasan: 'Uji.' };
  const withChecks = (...checks: { name: string; app: number; conclusion: string | null }[]) => {
    const plain = facts({ changes: [newFile('scripts/cli.ts')], records: [] });
    const asked = { ...plain, shared: { ...plain.shared, uji }, forge: { ...plain.forge, checks } };
    return decided(reviewed(asked, review(accounts.petugasDinas1), review(accounts.petugasDinas2)));
  };

  test('passed at the head: what judges may be replaced', () => {
    expect(withChecks({ name: 'test', app: 15368, conclusion: 'success' }).verdict).toBe('lulus');
  });

  test.each([
    ['not run', []],
    ['still running', [{ name: 'test', app: 15368, conclusion: null }]],
    ['failed', [{ name: 'test', app: 15368, conclusion: 'failure' }]],
    ['skipped', [{ name: 'test', app: 15368, conclusion: 'skipped' }]],
    ['posted by somebody else', [{ name: 'test', app: 99, conclusion: 'success' }]],
    ['of another name', [{ name: 'lain', app: 15368, conclusion: 'success' }]],
    [
      'failed beside a namesake of another workflow',
      [
        { name: 'test', app: 15368, conclusion: 'success' },
        { name: 'test', app: 15368, conclusion: 'failure' },
      ],
    ],
  ])('%s: held, whoever approved', (_, checks) => {
    expect(requirement(withChecks(...checks), 'gerbang/uji')).toMatchObject({
      state: 'belum',
      reason: 'TESTS_MISSING',
    });
  });

  test('its failure is no failure of the other check, and its success no success', () => {
    const plain = facts({ changes: [newFile('policies/uji/setelan.yaml')], records: [] });
    const dampak = { ...uji, jalur: ['policies/**'], pemeriksaan: 'dampak' };
    const asked = (conclusion: string) =>
      decided({
        ...plain,
        shared: { ...plain.shared, uji: { ...uji, jalur: ['**'] }, dampak },
        forge: {
          ...plain.forge,
          checks: [
            { name: 'test', app: 15368, conclusion: 'success' },
            { name: 'dampak', app: 15368, conclusion },
          ],
        },
      });
    expect(requirement(asked('failure'), 'gerbang/uji')).toMatchObject({ state: 'terpenuhi' });
    expect(requirement(asked('failure'), 'gerbang/dampak')).toMatchObject({
      state: 'belum',
      reason: 'IMPACT_MISSING',
      details: ['dampak: failure'],
    });
    expect(requirement(asked('success'), 'gerbang/dampak')).toMatchObject({ state: 'terpenuhi', reason: null });
  });

  test('a record asks for none', () => {
    const plain = facts();
    const decision = decided({ ...plain, shared: { ...plain.shared, uji, dampak: uji } });
    const asked = decision.requirements.map(({ id }) => id);
    expect(asked).not.toContain('gerbang/uji');
    expect(asked).not.toContain('gerbang/dampak');
  });
});
