import { describe, expect, test } from 'vitest';
import { officerSignatureSchema } from '../core/gate/forge-facts.ts';
import { signedText, statementOf } from '../core/gate/vote-statement.ts';
import { makeCertificate, signCms } from '../testing/certificates.ts';
import { makeKey, signWith } from '../testing/keys.ts';
import { type VoteToVerify, verifyVote } from './verify-vote.ts';

const [mine, other, strange] = [makeKey(), makeKey(), makeKey()];
const authority = makeCertificate('authority');
const certificate = makeCertificate('officer', authority);
const context = { repository: 'contoh/tata-kelola', number: 12, target: 'refs/heads/main' };
const scopes = { 'buleleng/subdomain/antrean/pemutus/dinas': 'b'.repeat(64) };
const statement = statementOf(context, scopes);
const office = (id: string, account: number, ...kunci: string[]) => ({
  id,
  accounts: [account],
  kunci,
  induk: [authority.pem],
});

const vote: VoteToVerify = {
  body: `Setuju.\r\n\r\n${signedText(statement, signWith(mine, 'suara@tata-kelola', statement)).replaceAll('\n', '\r\n')}`,
  account: 7,
  at: '2026-11-22T03:00:00Z',
  context,
  offices: [
    office('petugas-domain-1', 7, `${mine.line} kunci kantor`, certificate.line),
    office('kepala-dinas', 8, other.line),
  ],
};
const signed = (key: typeof mine, text = statement, namespace = 'suara@tata-kelola') =>
  signedText(text, signWith(key, namespace, text));

test('an officer signs by key', async () => {
  const found = await verifyVote(vote);
  expect(found).toMatchObject({ kind: 'ssh', valid: true, office: 'petugas-domain-1', scopes });
  expect(officerSignatureSchema.parse(found)).toEqual(found);
  // What is kept can be verified again.
  expect(await verifyVote({ ...vote, body: found?.text ?? '' })).toEqual(found);
});

test('an officer signs by certificate', async () => {
  const body = signedText(statement, signCms(certificate, statement));
  expect(await verifyVote({ ...vote, body })).toMatchObject({ kind: 'cms', valid: true, office: 'petugas-domain-1' });
  expect(await verifyVote({ ...vote, body, at: '2040-01-01T00:00:00Z' })).toMatchObject({ kind: 'cms', valid: false });
});

describe('a key that more than one office lists', () => {
  const listed = (id: string, ...accounts: number[]) => ({ ...office(id, 0, mine.line), accounts });
  const verify = (...others: ReturnType<typeof listed>[]) =>
    verifyVote({ ...vote, offices: [...others, ...vote.offices] });

  test('is good where one person holds them all', async () => {
    expect(await verify(listed('sekretaris-daerah', 9, 7))).toMatchObject({ valid: true });
    // Told to be one person by an office that does not list the key.
    const joined = { ...listed('pelaksana-tugas', 9, 7), kunci: [] };
    expect(await verify(listed('sekretaris-daerah', 9), joined)).toMatchObject({ valid: true });
  });

  test.each([
    ['another person', [9]],
    ['nobody who is known', []],
  ])('tells nobody apart where the other is held by %s', async (_, accounts) => {
    const found = await verify(listed('sekretaris-daerah', ...accounts));
    expect(found).toMatchObject({ valid: false, scopes: {}, text: '' });
  });

  test('is not good for the predecessor either, whose term is over', async () => {
    const before = { ...listed('petugas-lama', 9), berlaku: { sampai: '2026-06-30' } };
    expect(await verify(before)).toMatchObject({ valid: false });
  });
});

test.each([
  ['on its first day', { sejak: '2026-11-22' }, true],
  ['on its last day', { sampai: '2026-11-22' }, true],
  ['before its term', { sejak: '2026-11-23' }, false],
  ['after its term', { sejak: '2026-01-01', sampai: '2026-11-21' }, false],
])('a key of an office %s', async (_, berlaku, valid) => {
  const [own, other] = vote.offices;
  const offices = [{ ...(own as (typeof vote.offices)[number]), berlaku }, other as (typeof vote.offices)[number]];
  expect(await verifyVote({ ...vote, offices })).toMatchObject({ valid });
});

test('what is signed names the requirement and what was decided on it; its time is that of the review', async () => {
  const other = statementOf(context, { ...scopes, 'buleleng/subdomain/antrean/pemutus/dinas': 'c'.repeat(64) });
  const body = signed(mine).replace(statement, other);
  expect(await verifyVote({ ...vote, body })).toMatchObject({ valid: false });
  const found = await verifyVote(vote);
  expect(found?.text).toContain('b'.repeat(64));
  expect(found?.text).not.toContain(vote.at);
});

test('nothing signed is nothing', async () => {
  expect(await verifyVote({ ...vote, body: 'Setuju.' })).toBeNull();
});

test('F01: a good signature of somebody else is not the reviewer’s', async () => {
  expect(await verifyVote({ ...vote, body: signed(other) })).toEqual({
    kind: 'ssh',
    valid: false,
    office: 'kepala-dinas',
    scopes: {},
    text: '',
  });
});

describe('not valid', () => {
  test.each([
    ['a key that no office lists', signed(strange), {}],
    ['F04: a signature made for Git', signed(mine, statement, 'git'), {}],
    ['F04: a signature made for a decision', signed(mine, statement, 'putusan@tata-kelola'), {}],
    ['an altered statement', signed(mine).replace('"permohonan":12', '"permohonan":13'), {}],
    ['a statement in another form', signed(mine, '{"suara":"setuju"}\n'), {}],
    ['two statements', signed(mine) + signed(mine), {}],
    ['C14: another repository', signed(mine), { context: { ...context, repository: 'lain/tata-kelola' } }],
    ['C14: another request', signed(mine), { context: { ...context, number: 13 } }],
    ['C14: another target', signed(mine), { context: { ...context, target: 'refs/heads/lain' } }],
    ['a key that the roster no longer lists', signed(mine), { offices: [office('petugas-domain-1', 7)] }],
    ['another account', signed(mine), { account: 8 }],
    [
      'more than may be kept',
      signed(
        mine,
        statementOf(context, Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`a/${at}`, 'c'.repeat(64)]))),
      ),
      {},
    ],
  ])('%s', async (_, body, change) => {
    const found = await verifyVote({ ...vote, body, ...change });
    expect(found).toMatchObject({ valid: false, scopes: {}, text: '' });
  });
});
