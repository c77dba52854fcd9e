import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, gateDecision, gateFacts, met, own, requirement } from '../../testing/gate-decisions.ts';
import { decided, digest, facts, newFile, oid, review, reviewed, shown } from '../../testing/gate-facts.ts';
import { accounts } from '../../testing/gate-regency.ts';
import type { Facts, IntroducedFinding } from '../gate/facts.ts';
import { openRequestOf } from './open-request.ts';
import { requestSnapshotSchema } from './request-snapshot.ts';

const of = (plain: Facts, more = {}) =>
  openRequestOf({ id: '5', nomor: 5, facts: plain, decision: decided(plain), ...more });

const finding = (more: Partial<IntroducedFinding> = {}): IntroducedFinding => ({
  key: 'kunci',
  rule: 'subdomain/penempatan-sewa',
  level: 'galat',
  basis: 'teks',
  daerah: 'uji',
  record: 'subdomain/antrean',
  file: 'registry/uji/subdomain/antrean.yaml',
  path: 'host',
  message: 'Host berada di luar Indonesia.',
  help: 'Pindahkan ke dalam negeri.',
  provisions: ['uji/10.4'],
  ...more,
});

test('a request that waits for the Dinas: what it is, whom it stands for, whose turn it is', () => {
  const request = of(facts(), { sejak: '2026-11-20T01:00:00Z' });
  expect(request).toMatchObject({
    ...{ id: '5', nomor: 5, daerah: ['uji'], kelas: ['rekaman'], perkara: ['subdomain/antrean'], perkara_lain: 0 },
    ...{ instansi: ['kesehatan'], verdict: 'tahan', sejak: '2026-11-20T01:00:00Z' },
    giliran: ['kepala-dinas', 'petugas-dinas-1', 'petugas-dinas-2'],
    giliran_sejak: '2026-11-22T02:59:00Z',
  });
  const [first] = request.requirements.filter(({ state }) => state === 'belum');
  expect(first).toMatchObject({ have: 0, need: 1, provisions: ['uji/10.4'], reason: 'VOTES_MISSING', basis: ['teks'] });
  const snapshot = { version: 1, at: '2026-11-22T03:01:00Z', dari: 'forge', requests: [request] };
  expect(requestSnapshotSchema.parse(snapshot)).toEqual(snapshot);
});

describe('whose turn it is', () => {
  const turn = (plain: Facts) => of(plain).giliran;
  test('the gate, once everybody who is asked has voted', () => {
    const voted = reviewed(facts(), review(accounts.petugasDinas1));
    expect(decided(voted).verdict).toBe('lulus');
    expect(of(voted)).toMatchObject({ giliran: ['gerbang'], giliran_sejak: '2026-11-22T03:00:00Z' });
  });
  test('the applicant first, where the change has faults, then those who decide', () => {
    const plain = facts({ findings: [finding()] });
    expect(turn(plain)[0]).toBe('pemohon');
    expect(turn(plain)).toContain('kepala-dinas');
    expect(of(plain).giliran_sejak).toBeUndefined();
  });
  test('the applicant since somebody asked for a repair', () => {
    const plain = reviewed(facts(), review(accounts.petugasDinas1, 'CHANGES_REQUESTED'));
    expect(of(plain)).toMatchObject({ giliran: ['pemohon'], giliran_sejak: '2026-11-22T03:00:00Z' });
  });
  test('those who decide, unknown since when where the gate has not shown it yet', () => {
    const plain = facts({}, { sightings: [{ commit: oid('2'), at: '2026-11-22T02:00:00Z', scopes: {} }] });
    expect(of(plain)).toMatchObject({ giliran: expect.arrayContaining(['kepala-dinas']) });
    expect(of(plain).giliran_sejak).toBeUndefined();
  });
  test('the earliest showing of what stands there now counts, and not that of something else', () => {
    const twice = shown(facts(), '2026-11-21T05:00:00Z');
    expect(of(twice).giliran_sejak).toBe('2026-11-21T05:00:00Z');
    const [sighting] = facts().forge.sightings;
    const other = Object.fromEntries(Object.keys(sighting?.scopes ?? {}).map((id) => [id, digest('f')]));
    const moved = facts({}, { sightings: [{ commit: oid('9'), at: '2026-11-01T00:00:00Z', scopes: other }] });
    expect(of(shown(moved)).giliran_sejak).toBe('2026-11-22T02:59:00Z');
  });
  test('the Dinas as keeper of the roster, where a chair is empty', () => {
    const decision = gateDecision([requirement({ reason: 'CHAIR_MISSING', waiting_for: [] })]);
    const request = openRequestOf({ id: '1', facts: gateFacts(), decision });
    expect(request.giliran).toEqual(['kepala-kominfo', 'analis-kominfo']);
  });
});

test('a refusal that is not landed yet: by whom and on what ground, without what was written', () => {
  const refusal = {
    by: [counted('kepala-kominfo')],
    requirement: 'buleleng/subdomain/contoh-tani/pemutus/dinas',
    ground: 'buleleng/26.3',
    reason: 'Karena Budi, budi@contoh.example, salah.',
  };
  const request = openRequestOf({ id: '12', facts: gateFacts(), decision: gateDecision([requirement()], { refusal }) });
  expect(request).toMatchObject({
    giliran: ['gerbang'],
    penolakan: { oleh: ['kepala-kominfo'], ketentuan: 'buleleng/26.3' },
  });
  expect(JSON.stringify(request)).not.toMatch(/Budi|budi/);
});

test('votes that were dropped are told by their codes, each once, and accounts stay out of who may act', () => {
  const dropped = [
    { who: 'akun:13', reason: 'UNKNOWN_ID' as const, review: 9001 },
    { who: 'sekretaris-tani', reason: 'STALE' as const },
    { who: 'kepala-kominfo', reason: 'STALE' as const },
  ];
  const decision = gateDecision([requirement({ dropped, waiting_for: ['kepala-kominfo', 'akun:99887766'] })]);
  const request = openRequestOf({ id: '1', facts: gateFacts(), decision });
  expect(request.requirements[0]).toMatchObject({ dropped: ['UNKNOWN_ID', 'STALE'], waiting_for: ['kepala-kominfo'] });
  expect(JSON.stringify(request)).not.toMatch(/akun:|9001|99887766/);
});

test('only details in our own words are told', () => {
  const shownBy = (reason: 'CONFLICT' | 'WRONG_TARGET' | 'FINDING') => {
    const one = own('sasaran', { state: 'belum', reason, details: ['refs/heads/kata-orang'] });
    return openRequestOf({ id: '1', facts: gateFacts(), decision: gateDecision([one]) }).requirements[0]?.details;
  };
  expect([shownBy('CONFLICT'), shownBy('WRONG_TARGET'), shownBy('FINDING')]).toEqual([
    ['refs/heads/kata-orang'],
    [],
    [],
  ]);
});

test('shared parts belong to no regency, and a folder that nobody knows is none', () => {
  const shared = facts({ changes: [newFile('policies/bersama.yaml'), newFile('registry/entah/subdomain/a.yaml')] });
  expect(of(shared)).toMatchObject({ daerah: [], kelas: ['kebijakan', 'rekaman'] });
});

test('more matters than fit are counted', () => {
  const changes = Array.from({ length: 230 }, (_, i) => newFile(`registry/uji/subdomain/s${i}.yaml`));
  expect(of(facts({ changes, records: [] }))).toMatchObject({ perkara_lain: 30 });
});

describe('nothing that tells who a person is', () => {
  const nip = '198001012005011003';
  const nik = '5108012304850002';
  test.each([
    ['a NIP', `Nama Wayan ${nip} tidak dikenal.`, nip],
    ['a NIK in pieces', `NIK 5108 0123 0485 0002 tercantum.`, '0485'],
    ['digits of full width', `NIK ${nik.replaceAll(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))}`, '５'],
    ['a NIP with soft hyphens and marks of direction', `NIP 19800101\u00ad200501\u202d1003`, '200501'],
    ['a NIP with letters of no width', `NIP 19800101\u200b200501\u200b1003`, '200501'],
    ['a private phone', 'Hubungi 0812-3456-7890 saja.', '7890'],
    ['private mail', 'Isian "wayan.x@gmail.com" bukan surel kantor.', 'wayan'],
    ['mail in disguise', 'Isian wayan.x (at) gmail.com bukan surel kantor.', 'gmail'],
    ['a mention', 'Ditulis @wayan-login.', 'wayan'],
  ])('%s in a finding is hidden', (_, message, secret) => {
    const [shownFinding] = of(facts({ findings: [finding({ message, help: message })] })).temuan;
    expect(shownFinding?.message).toContain('[disembunyikan]');
    expect(`${shownFinding?.message}${shownFinding?.help}`.normalize('NFKC')).not.toContain(secret.normalize('NFKC'));
  });

  test('an account in a finding on an office is hidden; a number elsewhere is a number', () => {
    const message = 'Nomor 2002 dipakai dua jabatan, juga 7654321.';
    const change = { daerah: 'uji', jenis: 'jabatan', id: 'baru', path: 'registry/uji/jabatan/baru.yaml', old: null };
    const records = [{ ...change, new: { forge: { id: 7654321 } } }];
    const about = (record: string) =>
      of(facts({ records, findings: [finding({ record, message })] })).temuan[0]?.message;
    expect(about('jabatan/baru')).toBe('Nomor [disembunyikan] dipakai dua jabatan, juga [disembunyikan].');
    expect(about('subdomain/antrean')).toBe(message);
  });

  test('signs that steer a terminal or turn the direction of writing are made visible', () => {
    const hostile = '\u202egnp.exe\u001b[31m<script>\u0000';
    const request = of(facts({ findings: [finding({ message: hostile })] }), { cabang: hostile });
    expect(request.temuan[0]?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(request.cabang).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('property: no account, login or address of the facts occurs in what is published', () => {
    const account = fc.integer({ min: 10_000_000, max: 99_999_999 });
    const login = fc.stringMatching(/^[a-z]{9,12}zq$/);
    fc.assert(
      fc.property(account, account, account, login, fc.boolean(), (author, voter, office, name, isOffice) => {
        const mail = `${name}@contoh.example`;
        const message = `Pemegang ${office} (${mail}, @${name}) tidak cocok dengan ${voter}.`;
        const change = { daerah: 'uji', jenis: 'jabatan', id: 'baru', path: 'registry/uji/jabatan/baru.yaml' };
        const plain = facts(
          {
            records: [{ ...change, old: { forge: { id: office } }, new: { forge: { id: voter } } }],
            changes: [newFile(change.path)],
            findings: [finding({ record: 'jabatan/baru', message, help: message })],
          },
          {
            contributors: [{ commit: oid('2'), role: 'author', account: { id: author, type: 'User' } }],
            request: {
              number: 5,
              base_ref: isOffice ? 'refs/heads/main' : `refs/heads/${name}`,
              author: { id: author, type: 'User' },
              is_open: true,
            },
          },
        );
        const refusal = { ground: 'uji/10.4', reason: `${name} ${mail}` };
        const voted = reviewed(plain, review(voter, 'CHANGES_REQUESTED', { refusal, association: name }));
        const text = JSON.stringify(of(voted));
        for (const secret of [String(author), String(voter), String(office), name]) expect(text).not.toContain(secret);
      }),
    );
  });
});

test('what is met is kept too, without who voted', () => {
  const decision = gateDecision([met({ votes: [counted('kepala-kominfo', { review: 8811 })] })]);
  const request = openRequestOf({ id: '1', facts: gateFacts(), decision });
  expect(request.requirements[0]).toMatchObject({ state: 'terpenuhi', have: 1 });
  expect(JSON.stringify(request)).not.toContain('8811');
});
