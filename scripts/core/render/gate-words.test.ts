import { expect, test } from 'vitest';
import { counted, gateDecision, gateFacts, met, own, requirement } from '../../testing/gate-decisions.ts';
import type { Requirement } from '../gate/decision.ts';
import { holdReasons } from '../gate/reasons.ts';
import { readStatement } from '../gate/vote-statement.ts';
import { renderGateText } from './gate-text.ts';
import { gateWords, summaryLine } from './gate-words.ts';

test.each<[string, Partial<Requirement>[], string]>([
  [
    'nothing missing',
    [{ state: 'terpenuhi', reason: null }],
    'Semua syarat terpenuhi: perubahan ini siap digabung oleh gerbang.',
  ],
  [
    'an instrument is missing',
    [{ kind: 'penetap', authority: ['bupati'], reason: 'DECREE_MISSING', instrument: 'keputusan-bupati' }],
    'Belum dapat digabung: 1 dari 1 syarat belum terpenuhi; sekarang giliran penulis permohonan.',
  ],
  [
    'author, agency and body, each once',
    [
      { reason: 'VETO' },
      { kind: 'pengusul', id: 'x@dinas-tani', authority: ['kepala-instansi'], reason: 'PROPOSER_MISSING' },
      { reason: 'VOTES_MISSING' },
      { reason: 'VOTES_MISSING' },
    ],
    'Belum dapat digabung: 4 dari 4 syarat belum terpenuhi; sekarang giliran penulis permohonan, kepala Dinas Contoh Pertanian dan petugas Dinas Contoh Kominfo.',
  ],
])('%s: the first line says so', (_what, requirements, headline) => {
  expect(gateWords(gateDecision(requirements.map(requirement)), gateFacts()).headline).toBe(headline);
});

test('what cannot be judged says why, and that the gate reads again', () => {
  const decision = gateDecision([own('fakta-lengkap', { state: 'galat', reason: 'INCOMPLETE_FACTS' })], {
    verdict: 'galat',
  });
  expect(gateWords(decision, gateFacts()).headline).toBe(
    'Belum dapat diputus: keterangan dari Git dan forge tidak sama banyaknya; sekarang giliran gerbang, yang membaca lagi.',
  );
});

test('what rests on a local choice is told as one, what does not apply is not counted', () => {
  const local = requirement({ provisions: [], basis: ['setelan'] });
  const { unmet, others, headline } = gateWords(gateDecision([local, met({ state: 'tak-berlaku' })]), gateFacts());
  expect(unmet[0]?.ground).toBe('pilihan setempat, bukan bunyi peraturan');
  expect(others[0]?.progress).toBeUndefined();
  expect(headline).toContain('1 dari 1 syarat');
});

test('every reason has a step that the message shows', () => {
  for (const reason of Object.keys(holdReasons) as (keyof typeof holdReasons)[]) {
    const text = renderGateText(gateDecision([requirement({ reason })]), gateFacts());
    expect(text).toContain(`${holdReasons[reason]} [${reason}]`);
    expect(text).toMatch(/Langkah berikut: \S.{20}/);
  }
});

test('the title of the check is short, whatever the names', () => {
  const long = 'Dewan '.repeat(60).trim();
  const facts = gateFacts();
  const bodies = [{ id: 'dewan', nama: long, jenis: 'dewan', ketua: null, anggota: [], berlaku: null, dasar: null }];
  const regencies = facts.regencies.map((one) => ({ ...one, bodies }));
  const title = summaryLine(gateDecision([requirement({ authority: ['dewan'] })]), { ...facts, regencies });
  expect(title).toMatch(/^1 syarat belum terpenuhi; giliran Dewan .*…$/);
  expect(title.length).toBeLessThanOrEqual(140);
});

test('a code that names a part of every object is only a word', () => {
  const text = renderGateText(gateDecision([requirement({ authority: ['constructor', '__proto__'] })]), gateFacts());
  expect(text).toContain('diputus oleh constructor atau');
});

test('a vote that counts in one place is not told as powerless in another', () => {
  const vote = counted('kepala-kominfo', { review: 7 });
  const other = requirement({
    id: 'buleleng/subdomain/contoh-tani/pengusul/instansi-pemilik@dinas-tani',
    kind: 'pengusul',
    dropped: [
      { who: 'kepala-kominfo', reason: 'NO_ROLE', review: 7 },
      { who: 'sekretaris-tani', reason: 'NO_ROLE', review: 8 },
    ],
  });
  const { unmet } = gateWords(gateDecision([met({ votes: [vote] }), other]), gateFacts());
  expect(unmet[0]?.dropped.map(({ who }) => who)).toEqual(['Sekretaris Dinas Contoh Pertanian']);
});

test('an account that belongs to an office is told by the office', () => {
  const refused = gateDecision([requirement()], { refusals_dropped: [{ who: 'akun:12', reason: 'NO_GROUND' }] });
  expect(gateWords(refused, gateFacts()).refusalsDropped[0]?.who).toBe('Analis Layanan Contoh');
});

test('an instrument is asked for in words and named when it is there', () => {
  const asked = requirement({ kind: 'penetap', instrument: 'keputusan-bupati', reason: 'DECREE_MISSING' });
  const found = met({ kind: 'penetap', instrument: 'kb-12-2026' });
  const { unmet, met: settled } = gateWords(gateDecision([asked, found]), gateFacts());
  expect([unmet[0]?.instrument, settled[0]?.instrument]).toEqual(['Keputusan Bupati, belum ada', 'kb-12-2026']);
});

test('what nobody could meet is told by its sentence, not by its id', () => {
  const facts = gateFacts({ unsatisfiable: [{ id: 'x/y', message: 'Kursi ketua Dewan Contoh kosong.' }] });
  const broken = own('daftar-terpenuhi', { state: 'belum', reason: 'ROSTER_BREAKS', details: ['x/y'] });
  expect(gateWords(gateDecision([broken]), facts).unmet[0]?.details).toEqual(['Kursi ketua Dewan Contoh kosong.']);
});

test.each<[string, ReturnType<typeof gateDecision>, ReturnType<typeof gateFacts>]>([
  ['is met', gateDecision([met()]), gateFacts()],
  ['has no number yet', gateDecision([requirement()]), withoutNumber()],
  ['asks nobody for a vote', gateDecision([requirement({ scope: null })]), gateFacts()],
  ['holds letters that a reader may not see as they are', gateDecision([requirement({ id: 'a`b' })]), gateFacts()],
])('nothing is offered to sign where the request %s', (_what, decision, facts) => {
  expect(gateWords(decision, facts).statement).toBeUndefined();
});

test('what is offered to sign is what a vote is read from', () => {
  const { statement } = gateWords(gateDecision([requirement()]), gateFacts());
  expect(readStatement(`${statement}\n`)).toMatchObject({ permohonan: 12, suara: 'setuju' });
});

function withoutNumber() {
  const facts = gateFacts();
  return { ...facts, forge: { ...facts.forge, request: { ...facts.forge.request, number: null } } };
}
