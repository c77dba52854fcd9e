import { expect, test } from 'vitest';
import { sorted } from './equivalents.ts';
import type { Fate } from './judge-file.ts';
import { mutantsOf } from './mutant.ts';
import { reportLines, scoreOf } from './report.ts';

const source = 'export const isFull = (n: number) => n >= 10;\n';
const file = 'policies/rules/uji/penuh.ts';
/** The mutants of the source, of which those that change `>=` are noticed only where told. */
const fates = (noticed: (after: string) => boolean): Fate[] =>
  mutantsOf(source).map((mutant) => ({ file, mutant, noticed: noticed(mutant.after) ? 'a test' : undefined }));
const entry = {
  berkas: file,
  baris: source.trim(),
  sebelum: '>=',
  sesudah: '>',
  alasan: 'Sepuluh tidak pernah terjadi di sini.',
};

test('survivors are told with file, line, and what was changed; the score is the share of the noticed', () => {
  const result = sorted(
    fates((after) => after !== '>'),
    [],
  );
  expect(reportLines(result)).toEqual([
    'policies/rules/uji/penuh.ts:1 comparison: >= -> >   in: export const isFull = (n: number) => n >= 10;',
    '0 equivalent mutants left out (reasons in scripts/mutasi/setara.yaml)',
    '4 mutants, 3 noticed, 1 survived: score 75.0 %',
  ]);
  expect(scoreOf(result)).toBe(75);
});

test('a survivor listed as equivalent is left out and counted', () => {
  const result = sorted(
    fates((after) => after !== '>'),
    [entry],
  );
  expect(reportLines(result)).toEqual([
    '1 equivalent mutants left out (reasons in scripts/mutasi/setara.yaml)',
    '3 mutants, 3 noticed, 0 survived: score 100.0 %',
  ]);
});

test('an entry for a mutant that is noticed, or that there is not, is needless; those of other files are let be', () => {
  const all = fates(() => true);
  expect(sorted(all, [entry]).needless).toEqual([entry]);
  expect(sorted(all, [{ ...entry, sesudah: '=' }]).needless).toHaveLength(1);
  expect(sorted(all, [{ ...entry, berkas: 'policies/rules/uji/lain.ts' }]).needless).toEqual([]);
});
