import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbout, readStatement, signedPartOf, signedText, statementOf } from './vote-statement.ts';

const context = { repository: 'contoh/tata-kelola', number: 12, target: 'refs/heads/main' };
const scopes = { 'buleleng/subdomain/antrean/pemutus/dinas': 'a'.repeat(64) };
const statement = statementOf(context, scopes);
const signature = '-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n';
const body = signedText(statement, signature);

test('the text to sign has one form only', () => {
  expect(statement).toBe(
    `{"lingkup":{"buleleng/subdomain/antrean/pemutus/dinas":"${'a'.repeat(64)}"},"naskah":"tata-kelola/suara/1","permohonan":12,"repositori":"contoh/tata-kelola","sasaran":"refs/heads/main","suara":"setuju"}\n`,
  );
  expect(readStatement(statement)?.lingkup).toEqual(scopes);
});

test.each([
  ['spaces', statement.replace(':', ': ')],
  ['no line break at its end', statement.trim()],
  ['two line breaks at its end', `${statement}\n`],
  ['another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(statement)).reverse())).concat('\n')],
  ['an unknown key', statement.replace('{"lingkup"', '{"darurat":true,"lingkup"')],
  ['a key twice', statement.replace('"suara"', '"suara":"setuju","suara"')],
  ['another form number', statement.replace('suara/1', 'suara/2')],
  ['another vote', statement.replace('setuju', 'tolak')],
  ['a digest that is none', statement.replace('aaaa', 'AAAA')],
  ['no JSON', 'setuju\n'],
  ['nothing', ''],
])('a statement with %s is none', (_, text) => {
  expect(readStatement(text)).toBeUndefined();
});

test.each([
  ['another repository', { repository: 'lain/tata-kelola' }],
  ['another request', { number: 13 }],
  ['another target', { target: 'refs/heads/lain' }],
])('C14: a statement copied to %s is about something else', (_, change) => {
  const read = readStatement(statement);
  expect(read && isAbout(read, context)).toBe(true);
  expect(read && isAbout(read, { ...context, ...change })).toBe(false);
});

describe('the signed part of a review', () => {
  const part = { kind: 'ssh', statement, signature, text: body };

  test.each([
    ['alone', body],
    ['between words', `Setuju.\n\n${body}\nTerima kasih.`],
    ['from a browser', `Setuju.\r\n${body.replaceAll('\n', '\r\n')}`],
    ['without a last line break', body.trim()],
    ['in a block of code', `\`\`\`\n${body}\`\`\``],
    [
      'with an empty line before the signature',
      body.replace('SUARA-----\n-----BEGIN SSH', 'SUARA-----\n\n-----BEGIN SSH'),
    ],
  ])('is found %s', (_, text) => {
    expect(signedPartOf(text)).toEqual(part);
  });

  test('may be a certificate signature', () => {
    const cms = '-----BEGIN CMS-----\nMIIB\n-----END CMS-----\n';
    expect(signedPartOf(signedText(statement, cms))).toMatchObject({ kind: 'cms', signature: cms });
  });

  test('is absent where nothing was signed', () => {
    for (const text of ['', 'Setuju.', signature]) expect(signedPartOf(text)).toBeNull();
  });

  test.each([
    ['twice', body + body],
    ['opened twice', `-----BEGIN TATA SUARA-----\n${body}`],
    ['of two lines', body.replace(statement, `${statement}${statement}`)],
    ['without a signature', body.replace(signature, '')],
    ['with a signature of two kinds', body.replace('END SSH SIGNATURE', 'END CMS')],
    ['quoted', body.replaceAll(/^/gm, '> ')],
  ])('is unreadable %s', (_, text) => {
    expect(signedPartOf(text)).toBe('unreadable');
  });

  test('never stops at a hostile text', () => {
    const pieces = fc.constantFrom(...body.split('\n'), '\n', '\r\n', '> ', '\0', '{}', '-----BEGIN CMS-----');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const found = signedPartOf(parts.join('\n'));
        if (found === null || found === 'unreadable') return;
        expect(signedPartOf(found.text)).toEqual(found);
        expect(readStatement(found.statement) === undefined || found.statement.endsWith('}\n')).toBe(true);
      }),
    );
  });
});
