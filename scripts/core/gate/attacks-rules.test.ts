import { describe, expect, test } from 'vitest';
import { decides, finding, withRegency } from '../../testing/gate-attacks.ts';
import {
  antrean,
  decided,
  facts,
  newFile,
  oid,
  record,
  requirement,
  review,
  reviewed,
  shown,
} from '../../testing/gate-facts.ts';
import { accounts, dinasDecides, regency } from '../../testing/gate-regency.ts';
import { type Facts, factsSchema } from './facts.ts';

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

    test('it passes over no change of the roster: an order does not make its own deciders', () => {
      const office = { ...antrean, jenis: 'jabatan', id: 'baru', path: 'registry/uji/jabatan/baru.yaml' };
      const plain = path([{ ...order, mencakup: ['jabatan/baru'] }]);
      const asked = { ...plain, changes: [newFile(office.path)], records: [office] };
      const fresh = shown({ ...asked, forge: { ...asked.forge, sightings: [] } });
      const decision = decided(reviewed(fresh, review(accounts.kepalaDinas), review(accounts.sekda)));
      expect(requirement(decision, 'uji/darurat/perintah').state).toBe('terpenuhi');
      expect(requirement(decision, 'uji/jabatan/baru/pemutus/dinas')).toMatchObject({
        state: 'belum',
        have: 1,
        need: 2,
      });
    });

    test('it passes over votes, never over what the gate itself asks', () => {
      const plain = { ...path(), findings: [finding('galat')] };
      const fresh = shown({ ...plain, forge: { ...plain.forge, sightings: [] } });
      expect(decided(reviewed(fresh, review(accounts.kepalaDinas), review(accounts.sekda))).verdict).toBe('tahan');
    });
  });
});
