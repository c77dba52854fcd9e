import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putusanText, readPutusan } from '../../adapters/putusan-file.ts';
import { sha256 } from '../../adapters/sha256.ts';
import { gateDecision, gateFacts, own } from '../../testing/gate-decisions.ts';
import { canonical, type Json } from '../canonical.ts';
import { chainDigest, putusanPath, sealedText, withSeal } from '../gate/putusan-chain.ts';
import { putusanOf } from '../gate/putusan-of.ts';
import type { Putusan } from '../records/putusan.ts';
import { auditChain } from './audit.ts';
import type { AddedPutusan, ChainCommit } from './chain-commit.ts';
import { lapsedEmergencies } from './emergencies.ts';
import { auditFault, auditFaults } from './faults.ts';
import type { FoundingPutusan } from './founding.ts';
import { genesisOf } from './founding-draft.ts';
import type { SigningRoster } from './signing-roster.ts';

const oid = (at: number): string => String(at).padStart(40, '0');
const key = 'ssh-ed25519 AAAA';
const office = (id: string, peran: 'gerbang' | 'bupati', kunci: string) => ({
  id,
  nama: id,
  instansi: 'dinas',
  peran,
  kunci: [kunci],
  asal: 'contoh' as const,
});
const roster: SigningRoster = {
  daerah: 'buleleng',
  keadaan: 'peragaan',
  induk: [],
  offices: [office('gerbang', 'gerbang', key), office('bupati', 'bupati', 'ssh-ed25519 BBBB')],
};

/** Seals without a key: enough to see whether what was sealed is what stands there. */
const sealOf = (text: string): string => sha256(`segel ${text}`);

const genesis: FoundingPutusan = genesisOf({
  at: '2026-11-01T00:00:00Z',
  daerah: 'buleleng',
  asal: 'contoh',
  repository: 'contoh/register',
  founders: [{ jabatan: 'bupati', kunci: 'ssh-ed25519 BBBB' }],
  threshold: 1,
  keputusan: 'pendirian',
  base: oid(0),
  tree: oid(0),
});

const decided = (nomor: number, previous: Putusan): Putusan => {
  const facts = gateFacts({
    commits: { base: oid(nomor - 1), head: oid(1000 + nomor), merge_base: oid(0), tree: oid(nomor) },
  });
  const now = `2026-11-${String(nomor).padStart(2, '0')}T00:00:00Z`;
  const forge = { ...facts.forge, now, repository: { id: null, name: 'contoh/register', target: 'refs/heads/main' } };
  const unsealed = putusanOf({
    facts: { ...facts, forge },
    decision: gateDecision([own('temuan')]),
    number: nomor,
    previous: chainDigest(previous, sha256),
    daerah: 'buleleng',
    version: '1+0',
  });
  return withSeal(unsealed, { jabatan: 'gerbang', isi: sealOf(sealedText(unsealed)) });
};

const chainOf = (length: number): Putusan[] => {
  const chain: Putusan[] = [genesis];
  for (let nomor = 2; nomor <= length; nomor++) chain.push(decided(nomor, chain.at(-1) ?? genesis));
  return chain;
};

const addedAs = (bytes: Uint8Array, nomor: number): AddedPutusan => {
  const putusan = readPutusan(bytes) ?? null;
  const isSealed = putusan?.segel !== undefined && putusan.segel.isi === sealOf(sealedText(putusan));
  // The signature of a founder is good for the very text of the genesis.
  const isSigned = putusan !== null && canonical(putusan as unknown as Json) === canonical(genesis as unknown as Json);
  const founders = isSigned ? genesis.pendirian.pendiri : [];
  return {
    path: putusanPath('buleleng', nomor),
    daerah: 'buleleng',
    putusan,
    sealKey: isSealed ? key : null,
    founders,
  };
};

const commitOf = (bytes: Uint8Array, at: number): ChainCommit => ({
  sha: oid(at + 1),
  parents: at === 0 ? [oid(0)] : [oid(at), oid(1001 + at)],
  parentTree: oid(at),
  added: [addedAs(bytes, at + 1)],
  touched: [],
  paths: [putusanPath('buleleng', at + 1)],
  stray: [],
  rosters: new Map([['buleleng', roster]]),
});

const rebuild = () => Promise.resolve({ missing: 'tidak dihitung ulang' });
const auditOf = (files: readonly Uint8Array[]) =>
  auditChain({ chain: files.map(commitOf), rebuild, hash: sha256, today: '2026-11-22' });
const filesOf = (chain: readonly Putusan[]): Buffer[] => chain.map((one) => Buffer.from(putusanText(one)));

test('a chain in order has no fault', async () => {
  expect(await auditOf(filesOf(chainOf(6)))).toMatchObject({ faults: [], putusan: 6, since: { commit: oid(1) } });
});

test('one byte otherwise in any putusan of a chain is found, unless the putusan still says the very same', async () => {
  const chain = chainOf(8);
  const files = filesOf(chain);
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 8 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (length, which, where, by) => {
        const at = 1 + (which % (length - 1));
        const bytes = Buffer.from(files[at] ?? '');
        const place = where % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ by;
        const { faults } = await auditOf(files.slice(0, length).map((file, i) => (i === at ? bytes : file)));
        const read = readPutusan(bytes);
        const isSame =
          read !== undefined && canonical(read as unknown as Json) === canonical(chain[at] as unknown as Json);
        expect(faults.length > 0).toBe(!isSame);
        if (!isSame) expect(faults[0]?.commit).toBe(oid(at + 1));
        found += isSame ? 0 : 1;
      },
    ),
  );
  expect(found).toBeGreaterThan(50);
});

test('continuity starts again after the last fault', async () => {
  const files = filesOf(chainOf(5));
  files[2] = Buffer.from((files[2] ?? Buffer.alloc(0)).toString('utf8').replace('waktu:', 'waktu: '));
  expect((await auditOf(files)).since).toMatchObject({ commit: oid(1) });
  files[2] = Buffer.from('bukan putusan');
  expect(await auditOf(files)).toMatchObject({
    faults: [{ code: 'PUTUSAN_TAK_TERBACA', commit: oid(3) }],
    since: { commit: oid(4), putusan: 'putusan-000004' },
  });
  files[4] = Buffer.from('bukan putusan');
  expect((await auditOf(files)).since).toBeNull();
});

describe('D13: an emergency', () => {
  const [, plain = genesis] = chainOf(2);
  const emergency: Putusan = {
    ...plain,
    perkara: ['keputusan/perintah', 'subdomain/antrean'],
    darurat: { instrumen: 'perintah', sampai: '2026-11-20', tindak_lanjut: 'Diputus lagi.' },
  };
  const log = (...list: Putusan[]) => list.map((putusan, at) => ({ sha: oid(at + 1), daerah: 'buleleng', putusan }));
  const after: Putusan = { ...plain, perkara: ['subdomain/antrean'] };

  test.each([
    ['past its day with nothing decided since', [emergency], ['DARURAT_TERLEWAT']],
    ['decided again in the ordinary way', [emergency, after], []],
    ['decided before it, not after', [after, emergency], ['DARURAT_TERLEWAT']],
    ['followed by another emergency alone', [emergency, emergency], ['DARURAT_TERLEWAT', 'DARURAT_TERLEWAT']],
    ['about something else since', [emergency, { ...after, perkara: ['subdomain/lain'] }], ['DARURAT_TERLEWAT']],
  ])('%s', (_, list, codes) => {
    expect(lapsedEmergencies(log(...list), '2026-11-22').map(({ code }) => code)).toEqual(codes);
    expect(lapsedEmergencies(log(...list), '2026-11-20')).toEqual([]);
  });
});

test('every fault is a plain sentence', () => {
  for (const [code, sentence] of Object.entries(auditFaults)) {
    expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/\b(tidak valid|mohon|maaf|gagal)\b/i);
  }
  expect(auditFault('NOMOR_LOMPAT', oid(1), 'putusan-000007', '7 sesudah 5').message).toBe(
    'Nomor putusan tidak melanjutkan nomor sebelumnya: 7 sesudah 5.',
  );
});
