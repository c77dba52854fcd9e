import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScopes, scopesText } from './scopes-text.ts';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
// Keys that JavaScript keeps apart from data are no names of requirements.
const id = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).filter((text) => !(text in {}));

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.dictionary(id, digest), (scopes) => {
      expect(parseScopes(scopesText(scopes))).toEqual({ ...scopes });
    }),
  );
});

test('E03: text of others is no scope, whatever it holds', () => {
  const good = scopesText({ 'buleleng/subdomain/antrean/pemutus/dinas': 'a'.repeat(64) });
  const spoiled = [
    ...['', '```json\n{}\n```', good.trimEnd(), `x${good}`, `${good}x`, `${good}${good}`],
    ...[good.replace('{', '{ '), good.replaceAll('a', 'A'), good.replace('"buleleng', '"b":[],"buleleng')],
    scopesText({ x: 'pendek' }),
    scopesText({ ['x'.repeat(401)]: 'a'.repeat(64) }),
  ];
  for (const text of spoiled) expect(parseScopes(text)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => parseScopes(text) === null));
});
