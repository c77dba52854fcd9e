import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../core/gate/decide.ts';
import { type GateRepository, gateRepository } from '../testing/gate-repository.ts';
import { sha256 } from './sha256.ts';

const good = readFileSync('registry/buleleng/subdomain/contoh-perizinan.yaml', 'utf8')
  .replace('id: contoh-perizinan', 'id: contoh-uji')
  .replace('host: contoh-perizinan', 'host: contoh-uji');
const sop = readFileSync('registry/buleleng/sop/contoh-layanan-antrean.md', 'utf8');
const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(i === 0 ? 0 : 9)}1]`).join(
  '\n',
);

const cases: [what: string, content: string | Uint8Array, path?: string][] = [
  ['a key that stands twice', `${good}pemilik: contoh-pustaka\n`],
  [
    'an anchor and an alias',
    good.replace('pemilik: contoh-perizinan', 'pemilik: &a contoh-perizinan\nalasan_dinas: *a'),
  ],
  ['a merge key', `${good}<<: { pemilik: contoh-pustaka }\n`],
  ['two documents', `${good}---\npemilik: contoh-pustaka\n`],
  ['two front matters', sop.replace(/^---$/m, '---\nid: lain\n---\n---'), 'registry/buleleng/sop/contoh-uji.md'],
  ['tabs as indentation', good.replace('  - jenis: baru', '\t- jenis: baru')],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(good), Buffer.from([0x23, 0xff, 0xfe, 0x0a])])],
  ['a mark of byte order', `\uFEFF${good}`],
  ['an alias bomb', `${good}${bomb}\n`],
  ['lists in lists without end', `${good}sasaran: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`],
  ['a name that objects have by birth', `${good}__proto__: { pemilik: contoh-pustaka }\n`],
];

describe('D10: a file that its readers could take for different things', () => {
  let repository: GateRepository;
  beforeAll(async () => {
    repository = await gateRepository('buleleng');
  });
  afterAll(() => repository.remove());

  test.each(cases)(
    '%s is a finding, and holds the request',
    async (_, content, path = 'registry/buleleng/subdomain/contoh-uji.yaml') => {
      await repository.propose('usul', { [path]: content });
      const decision = decide(await repository.facts('usul'), sha256);
      expect(decision.requirements.find(({ id }) => id === 'gerbang/temuan')).toMatchObject({
        state: 'belum',
        reason: 'FINDING',
      });
      expect(decision.verdict).not.toBe('lulus');
    },
  );

  test('a plain file of the same kind has nothing against it', async () => {
    await repository.propose('usul', {
      'registry/buleleng/subdomain/contoh-polos.yaml': good.replaceAll('contoh-uji', 'contoh-polos'),
    });
    const { findings } = await repository.facts('usul');
    expect(findings.filter(({ rule }) => rule.startsWith('skema/'))).toEqual([]);
  });
});
