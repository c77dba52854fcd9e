import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { applied, mutantsOf } from './mutant.ts';

const mutated = (source: string): string[] =>
  mutantsOf(source).map((mutant) => `${mutant.operator}: ${applied(source, mutant)}`);

test.each([
  ['a = b < c;', ['comparison: a = b <= c;', 'comparison: a = b >= c;', 'statement: ;']],
  ['x(b === 1);', ['comparison: x(b !== 1);', 'literal: x(b === 2);', 'statement: ;']],
  [
    'if (a || b) c();',
    [
      'operand: if ((a)) c();',
      'logic: if ((a && b)) c();',
      'operand: if ((b)) c();',
      'condition: if (false) c();',
      'condition: if (true) c();',
      'statement: if (a || b) ;',
    ],
  ],
  ['export const f = (x?: X) => x?.y ?? 0;', undefined],
  ['const a = [b, ...c];', ['item: const a = [...c];', 'item: const a = [b];']],
  ['const a = { ...b };', ['item: const a = { ...{} };']],
  ['const a = b.filter(isC).some(isD);', ['call: const a = b.filter(isC).every(isD);', 'call: const a = b.some(isD);']],
  ['const a = registry.find(b);', []],
  ["const a = z.string().meta({ description: 'Kata.' });", []],
  ["const a = { id: 'x', title: 'Judul', path: 'b' };", ["literal: const a = { id: 'x', title: 'Judul', path: '' };"]],
  ["import a from 'a';\ntype B = 'b';", []],
  ['const { a = 1 } = b;', ['default: const { a = undefined } = b;', 'literal: const { a = 2 } = b;']],
  ['const a = /\\*/g;', []],
  ['const a = /^/;', []],
  ['const a = /^b+$/;', ['pattern: const a = /b+$/;', 'pattern: const a = /^b$/;', 'pattern: const a = /^b+/;']],
])('%s', (source, wanted) => {
  const found = mutated(source);
  if (wanted) expect(found.toSorted()).toEqual(wanted.toSorted());
  expect(found.length).toBe(new Set(found).size);
});

test('what may be absent loses its guard, and either side stands alone', () => {
  const found = mutated('export const f = (x?: X) => x?.y ?? 0;');
  expect(found).toContain('guard: export const f = (x?: X) => x.y ?? 0;');
  expect(found).toContain('operand: export const f = (x?: X) => (x?.y);');
  expect(found).toContain('operand: export const f = (x?: X) => (0);');
  expect(found).toContain('body: export const f = (x?: X) => undefined;');
});

test('a mutant tells the line it begins on', () => {
  const [mutant] = mutantsOf('a;\n  f(!b);').filter(({ operator }) => operator === 'negation');
  expect(mutant).toMatchObject({ line: 2, before: '!b', after: '(b)', text: 'f(!b);' });
});

const TEMPLATE = ['`t$', '{u}`'].join('');
const expression = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b.c', 'd?.e', '1', "'s'", TEMPLATE, 'true', '/^v$/'),
    fc.tuple(tie('any'), fc.constantFrom('===', '<', '+', '-'), tie('any')).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(tie('any'), fc.constantFrom('&&', '||', '??'), tie('any')).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    tie('any').map((one) => `!${one}`),
    tie('any').map((one) => `list.filter((x) => ${one}).some(f)`),
  ),
})).any;

test('every mutant of an expression is one that a program can have, and another than the source', () => {
  fc.assert(
    fc.property(expression, (text) => {
      const source = `const value = ${text};`;
      for (const mutant of mutantsOf(source)) {
        const changed = applied(source, mutant);
        expect(changed).not.toBe(source);
        const { diagnostics } = ts.transpileModule(changed, { reportDiagnostics: true });
        expect(diagnostics, changed).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
