import { describe, expect, test } from 'vitest';
import { decided, facts, newFile, requirement, review, reviewed } from '../../testing/gate-facts.ts';
import { accounts } from '../../testing/gate-regency.ts';
import type { Facts } from './facts.ts';

const path = 'registry/uji/keberatan/nama.yaml';
const objection = { id: 'nama', putusan: 'putusan-000001', instansi: 'kesehatan', asal: 'contoh' };
const answers = {
  id: 'penjawab',
  jalur: ['registry/*/keberatan/*'],
  peran: 'pemutus',
  oleh: ['kepala-dinas', 'sekretaris-daerah', 'bupati'],
  kuorum: 1,
  kecuali: ['penulis', 'kontributor', 'instansi-pemohon'],
  bila: { sebutan: 'jawabannya berubah', isian: ['jawaban'] },
  alasan: 'Uji.',
} as const;

/** An answer that says who gave it. */
const answeredBy = (oleh: string): Facts =>
  facts({
    changes: [newFile(path)],
    records: [
      { daerah: 'uji', jenis: 'keberatan', id: 'nama', path, old: objection, new: { ...objection, jawaban: { oleh } } },
    ],
    shared: { pemutus: [answers], darurat: null } as unknown as Facts['shared'],
  });

const id = 'uji/keberatan/nama/pemutus/bupati+kepala-dinas+sekretaris-daerah';
const outcome = (oleh: string, voter: number) => requirement(decided(reviewed(answeredBy(oleh), review(voter))), id);

describe('an objection is answered by the office that the record names', () => {
  test.each([
    ['sekda', accounts.sekda],
    ['kepala-dinas', accounts.kepalaDinas],
  ])('%s answers for itself', (oleh, voter) => {
    expect(outcome(oleh, voter)).toMatchObject({ state: 'terpenuhi', votes: [{ who: oleh }] });
  });

  test('whoever refused does not answer in the name of another', () => {
    expect(outcome('sekda', accounts.kepalaDinas)).toMatchObject({
      state: 'belum',
      reason: 'VOTES_MISSING',
      dropped: [{ who: 'kepala-dinas', reason: 'NO_ROLE' }],
      waiting_for: ['sekda'],
    });
  });

  test.each(['petugas-dinas-1', 'tidak-ada'])('%s may not be named, whoever votes', (oleh) => {
    expect(outcome(oleh, accounts.kepalaDinas)).toMatchObject({ state: 'galat', reason: 'RULE_UNSATISFIABLE' });
  });
});
