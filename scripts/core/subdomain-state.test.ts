import { expect, test } from 'vitest';
import { decisionOf, type StateFacts, stateOf } from './subdomain-state.ts';

const request: StateFacts = { lastEvent: 'baru', isIncomplete: false, isEstablished: false };

test.each<[string, Partial<StateFacts>, string]>([
  ['an observed fact without a request', { lastEvent: undefined }, 'tercatat'],
  ['a request with its papers', {}, 'diajukan'],
  ['a request that lacks papers is incomplete, not refused', { isIncomplete: true }, 'belum-lengkap'],
  ['a refusal outweighs missing papers', { isIncomplete: true, decision: 'ditolak' }, 'ditolak'],
  ['an approval', { decision: 'disetujui' }, 'disetujui'],
  [
    'an instrument that names the host outweighs an approval',
    { decision: 'disetujui', isEstablished: true },
    'ditetapkan',
  ],
  ['a name that answers', { isEstablished: true, answers: true }, 'aktif'],
  ['a name that does not answer keeps its lawful state', { isEstablished: true, answers: false }, 'ditetapkan'],
  [
    'a retired name stays retired whatever else is true',
    { lastEvent: 'nonaktif', isEstablished: true, answers: true },
    'nonaktif',
  ],
])('%s', (_name, facts, state) => {
  expect(stateOf({ ...request, ...facts }).state).toBe(state);
});

test.each<[string, ('perdana' | 'disetujui' | 'ditolak')[], ReturnType<typeof decisionOf>]>([
  ['nothing decided', [], undefined],
  ['the beginning of the register decides no request', ['perdana'], undefined],
  ['a refusal', ['ditolak'], 'ditolak'],
  ['refused first, approved when asked again', ['ditolak', 'disetujui'], 'disetujui'],
  ['a change that was refused later never landed', ['disetujui', 'ditolak'], 'disetujui'],
])('%s', (_name, outcomes, decision) => {
  expect(decisionOf(outcomes.map((jenis) => ({ jenis })))).toBe(decision);
});
