import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingOf, levels } from '../finding.ts';
import { type ComparedFinding, changeKinds, compareFindings } from './compare-findings.ts';

type Parts = Partial<Omit<Parameters<typeof findingOf>[0], 'level'>> & { level?: ComparedFinding['level'] };

const finding = (parts: Parts = {}): ComparedFinding =>
  findingOf({
    rule: 'aplikasi/dokumen-ada',
    outcome: 'gagal',
    level: 'galat',
    basis: 'teks',
    daerah: 'uji',
    record: 'aplikasi/a',
    file: 'registry/uji/aplikasi/a.yaml',
    path: 'dokumentasi',
    message: 'Dokumen belum tercatat.',
    help: 'Catat.',
    actual: null,
    expected: null,
    provisions: ['uji/1.1'],
    related: [],
    ...parts,
  });

const kindsOf = (before: ComparedFinding[], after: ComparedFinding[]) =>
  compareFindings(before, after).changes.map(({ kind }) => kind);

describe('one finding before, one after', () => {
  test.each<[string, Parts, string[]]>([
    ['the same', {}, []],
    ['other words', { message: 'Lain.' }, []],
    ['another level', { level: 'peringatan' }, ['berubah-tingkat']],
    ['another outcome', { outcome: 'perlu-telaah' }, ['berubah-tingkat']],
    ['another basis', { basis: 'setelan' }, ['berubah-tingkat']],
    ['a provision renumbered', { provisions: ['uji/1.2'] }, ['berubah-dasar']],
    ['a further provision', { provisions: ['uji/1.1', 'uji/2.1'] }, ['berubah-dasar']],
    ['a rule renamed', { rule: 'aplikasi/dokumen-lengkap' }, ['berubah-dasar']],
    ['renumbered and heavier', { provisions: ['uji/1.2'], level: 'perlu-telaah' }, ['berubah-tingkat']],
    ['another place', { path: 'kode_sumber' }, ['baru-gagal', 'baru-lulus']],
    ['another item of the same place', { discriminator: 'b' }, ['baru-gagal', 'baru-lulus']],
    ['another regency', { daerah: 'lain' }, ['baru-gagal', 'baru-lulus']],
    ['another rule that says something else', { rule: 'a/b', message: 'Lain.' }, ['baru-gagal', 'baru-lulus']],
  ])('%s', (_, parts, expected) => {
    expect(kindsOf([finding()], [finding(parts)])).toEqual(expected);
  });

  test('a fault of a policy file stays the same when its entry moves down in the file', () => {
    const at = (path: string) =>
      finding({ record: 'kebijakan/uji/p/pasal/01', rule: 'skema/isian', provisions: [], path, message: 'Kosong.' });
    expect(kindsOf([at('ketentuan.0.sifat')], [at('ketentuan.1.sifat')])).toEqual([]);
  });

  test('a finding that is gone is told as it was, with what it was', () => {
    const [change] = compareFindings([finding()], []).changes;
    expect(change).toMatchObject({ kind: 'baru-lulus', finding: { key: finding().key }, before: { level: 'galat' } });
  });
});

const some = fc.array(
  fc
    .record({
      rule: fc.constantFrom('a/b', 'c/d'),
      record: fc.constantFrom('aplikasi/a', 'aplikasi/b', 'kebijakan/uji/x'),
      path: fc.constantFrom('', 'nama', 'a|b'),
      level: fc.constantFrom(...levels),
      provisions: fc.subarray(['uji/1.1', 'uji/2.1']),
      message: fc.constantFrom('Satu.', 'Dua.'),
    })
    .map(finding),
  { maxLength: 12 },
);

test('every finding of both sides is told of exactly once', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { changes, unchanged } = compareFindings(before, after);
      const count = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
      const altered = count('berubah-tingkat', 'berubah-dasar');
      expect(unchanged + altered + count('baru-lulus')).toBe(before.length);
      expect(unchanged + altered + count('baru-gagal')).toBe(after.length);
      expect(changes.every(({ kind }) => changeKinds.includes(kind))).toBe(true);
    }),
  );
});

test('no fault is told as gone and new at once', () => {
  const place = ({ daerah, rule, record, path }: ComparedFinding) => [daerah, rule, record, path].join(' ');
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { changes } = compareFindings(before, after);
      const places = (kind: string) => changes.filter((one) => one.kind === kind).map(({ finding: one }) => place(one));
      const gone = new Set(places('baru-lulus'));
      expect(places('baru-gagal').filter((one) => gone.has(one))).toEqual([]);
    }),
  );
});

test('the same findings in any order have no impact; the way back turns it around', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      expect(
        compareFindings(before, [...before].reverse()).changes.filter(({ kind }) => kind.startsWith('baru')),
      ).toEqual([]);
      const [there, back] = [compareFindings(before, after), compareFindings(after, before)];
      const count = (side: typeof there, kind: string) => side.changes.filter((one) => one.kind === kind).length;
      expect(count(there, 'baru-gagal')).toBe(count(back, 'baru-lulus'));
      expect(count(there, 'baru-lulus')).toBe(count(back, 'baru-gagal'));
    }),
  );
});
