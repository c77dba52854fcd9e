import { expect, test } from 'vitest';
import { gateDecision, gateFacts, own } from '../../testing/gate-decisions.ts';
import { landingMessage } from './landing-message.ts';
import { putusanOf } from './putusan-of.ts';

const putusan = putusanOf({
  facts: gateFacts(),
  decision: gateDecision([own('temuan')]),
  number: 123,
  previous: '0'.repeat(64),
  daerah: 'buleleng',
  version: '0.1.0',
});

test.each([
  [['subdomain/antrean'], 'putusan-000123: disetujui subdomain/antrean (buleleng)'],
  [['subdomain/a', 'subdomain/b', 'subdomain/c'], 'putusan-000123: disetujui subdomain/a dan 2 lainnya (buleleng)'],
  [[], 'putusan-000123: disetujui (buleleng)'],
])('a putusan about %j', (perkara, subject) => {
  expect(landingMessage({ ...putusan, perkara }, 'buleleng')).toBe(
    `${subject}\n\nPutusan: registry/buleleng/putusan/putusan-000123.yaml\nPermohonan: #12\n`,
  );
});

test('a putusan without a request names none', () => {
  const { permohonan: _, ...rest } = putusan;
  const message = landingMessage({ ...rest, jenis: 'perdana', perkara: [] }, 'buleleng');
  expect(message).toBe(
    'putusan-000123: perdana (buleleng)\n\nPutusan: registry/buleleng/putusan/putusan-000123.yaml\n',
  );
});
