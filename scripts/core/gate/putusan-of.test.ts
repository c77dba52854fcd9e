import { describe, expect, test } from 'vitest';
import { counted, gateDecision, gateFacts, met, own, regencyFacts, requirement } from '../../testing/gate-decisions.ts';
import { putusan as putusanKind } from '../records/putusan.ts';
import type { Facts } from './facts.ts';
import { chainDigest, putusanPath, sealedText, withSeal } from './putusan-chain.ts';
import { putusanOf } from './putusan-of.ts';
import { originIn, standsIn } from './putusan-place.ts';

const blob = 'd'.repeat(40);
const change = (path: string) => ({ path, old: null, new: { mode: '100644', blob } });
const record = (jenis: string, id: string) => ({
  daerah: 'buleleng',
  jenis,
  id,
  path: `registry/buleleng/${jenis}/${id}.yaml`,
  old: null,
  new: {},
});
const facts = gateFacts({
  changes: [change('registry/buleleng/subdomain/antrean.yaml')],
  records: [record('subdomain', 'antrean')],
});
const decided = gateDecision([own('temuan'), met({ votes: [counted('analis-kominfo')] })]);
const parts = { facts, decision: decided, number: 7, previous: 'e'.repeat(64), daerah: 'buleleng', version: '0.1.0' };
const seal = { jabatan: 'gerbang', isi: 'segel' };

test('an approval says what was decided, by whom, on what', () => {
  const made = putusanOf(parts);
  expect(made).toMatchObject({
    id: 'putusan-000007',
    nomor: 7,
    jenis: 'disetujui',
    perkara: ['subdomain/antrean'],
    permohonan: { nomor: 12 },
    syarat: [
      { id: 'gerbang/temuan' },
      { suara: [{ jabatan: 'analis-kominfo', cara: 'suara' }], lingkup: 'b'.repeat(64) },
    ],
    landasan: { sidik_fakta: 'c'.repeat(64), versi: '0.1.0' },
    fakta_forge: facts.forge,
    sebelumnya: 'e'.repeat(64),
    asal: 'contoh',
  });
  expect(putusanKind.schema.parse(withSeal(made, seal))).toEqual({ ...made, segel: seal });
  expect(putusanPath('buleleng', 7)).toBe('registry/buleleng/putusan/putusan-000007.yaml');
});

test('a refusal names its ground and who refused', () => {
  const by = [counted('kepala-kominfo'), counted('analis-kominfo')];
  const refusal = {
    by,
    requirement: requirement().id,
    ground: 'buleleng/26.3',
    reason: 'Nama itu bukan nama pemohon.',
  };
  const made = putusanOf({ ...parts, decision: gateDecision([requirement()], { refusal }) });
  expect(withSeal(made, seal)).toMatchObject({
    jenis: 'ditolak',
    penolakan: { oleh: ['analis-kominfo', 'kepala-kominfo'], ketentuan: 'buleleng/26.3' },
  });
});

test('what is neither met nor refused is no putusan', () => {
  expect(() => putusanOf({ ...parts, decision: gateDecision([requirement()]) })).toThrow();
});

test('what officers weighed is kept only where they did', () => {
  const finding = {
    key: 'buleleng|buleleng/26.3|subdomain/nama|subdomain/antrean|host|',
    rule: 'subdomain/nama',
    level: 'perlu-telaah' as const,
    basis: 'tafsir' as const,
    daerah: 'buleleng',
    record: 'subdomain/antrean',
    file: 'registry/buleleng/subdomain/antrean.yaml',
    path: 'host',
    message: 'Nama ini perlu ditimbang.',
    provisions: ['buleleng/26.3'],
  };
  const asked = (state: 'terpenuhi' | 'dilampaui') =>
    putusanOf({
      ...parts,
      facts: {
        ...facts,
        findings: [finding, { ...finding, level: 'galat' }, { ...finding, record: 'subdomain/lain' }],
      },
      decision: gateDecision([met({ id: 'buleleng/subdomain/antrean/telaah', kind: 'telaah', state })]),
    });
  expect(asked('terpenuhi').telaah).toEqual([{ kunci: finding.key, uraian: finding.message }]);
  expect(asked('dilampaui').telaah).toBeUndefined();
});

test('D13: an emergency is told with its order, its last day and what is still to be decided', () => {
  const order = {
    id: 'perintah',
    jenis: 'perintah-darurat',
    tanggal: '2026-11-20',
    penandatangan: 'bupati',
    berlaku: { sampai: '2026-11-30' },
    mencakup: ['subdomain/antrean'],
    changed: true,
  };
  const passed = requirement({ state: 'dilampaui', instrument: 'perintah', id: `buleleng/${'x'.repeat(390)}` });
  const made = putusanOf({
    ...parts,
    facts: { ...facts, regencies: [regencyFacts({ instruments: [order] })] },
    decision: gateDecision([
      passed,
      passed,
      met({ id: 'buleleng/darurat/perintah', kind: 'darurat', instrument: 'perintah' }),
    ]),
  });
  expect(withSeal(made, seal).darurat).toMatchObject({ instrumen: 'perintah', sampai: '2026-11-30' });
  expect(made.darurat?.tindak_lanjut).toContain('buleleng/xxx');
});

test('hostile names of files become plain lines', () => {
  const names = ['site/a\nb', 'site/\u202egnp.exe', ' site', `site/${'é'.repeat(600)}\t`, 'site/naïve é.md'];
  const made = putusanOf({ ...parts, facts: { ...facts, changes: names.map(change), records: [] } });
  expect(withSeal(made, seal).perkara).toContain('site/naïve é.md');
  for (const line of made.perkara) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(made.perkara).toContain('"site/a\\nb"');
});

describe('the chain', () => {
  const hash = (text: string) => String(text.length);

  test('the seal is no part of what is sealed, but of what the next one names', () => {
    const [one, two] = [withSeal(putusanOf(parts), seal), withSeal(putusanOf(parts), { ...seal, isi: 'segel lain' })];
    expect(sealedText(one)).toBe(sealedText(two));
    expect(sealedText(one).endsWith('}\n')).toBe(true);
    expect(chainDigest(one, hash)).not.toBe(chainDigest(two, hash));
  });
});

describe('where a putusan stands', () => {
  const shared = (...paths: string[]): Facts => ({ ...facts, records: [], changes: paths.map(change), regencies });
  const regencies = [regencyFacts(), regencyFacts({ daerah: 'banjar', keadaan: 'resmi' })];

  test.each([
    ['the regency of a record', 'registry/banjar/subdomain/a.yaml', 'banjar'],
    ['the regency of a policy', 'policies/buleleng/setelan.yaml', 'buleleng'],
    ['the regency whose offices decided', 'scripts/cli.ts', 'banjar'],
    ['never a folder that is no regency', 'registry/lain/subdomain/a.yaml', 'banjar'],
  ])('%s', (_, path, daerah) => {
    const votes = gateDecision([
      own('temuan'),
      met({ id: 'bersama/program', daerah: 'banjar', votes: [counted('kepala-kominfo')] }),
    ]);
    expect(standsIn(shared(path), votes)).toBe(daerah);
  });

  test('nowhere as long as nobody decided', () => {
    expect(standsIn(shared('scripts/cli.ts'), gateDecision([own('temuan')]))).toBeNull();
  });

  test('a demonstration stays a sample', () => {
    expect(originIn(shared(), 'buleleng')).toBe('contoh');
    expect(originIn(shared(), 'banjar')).toBe('resmi');
    expect(originIn(shared(), 'lain')).toBe('contoh');
  });
});
