import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../testing/forge/faults.ts';
import type { Operation } from '../testing/forge/operations.ts';
import { hurried, questionOf } from '../testing/forge/question.ts';
import { gateApp, type SmallForge, smallForge } from '../testing/forge/small-forge.ts';
import { readClient } from './github-client.ts';
import { readForgeFacts } from './github-read.ts';
import { readRequest } from './github-request.ts';
import { OperationalError } from './operational-error.ts';

const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const place = { owner: 'kabupaten', repo: 'register' };

let small: SmallForge;
let forge: SmallForge['forge'];

beforeEach(async () => {
  small = await smallForge();
  forge = small.forge;
});
afterEach(() => small.end());

test('what its author calls a draft is read as one', async () => {
  const number = small.propose();
  expect((await small.read(number)).request).not.toHaveProperty('is_draft');
  forge.pull(number).isDraft = true;
  expect((await small.read(number)).request).toMatchObject({ is_open: true, is_draft: true });
});

describe('B09: reviews are read to the last page', () => {
  const OTHERS = 134;
  const many = () => {
    const number = small.propose();
    for (let at = 0; at < OTHERS; at += 1) forge.review(number, 'dewan', 'COMMENT', `${at}`);
    return { number, deciding: forge.review(number, 'dinas', 'APPROVE') };
  };

  test('the deciding one stands on the last', async () => {
    const { number, deciding } = many();
    const { reviews } = await small.read(number);
    // Remarks decide nothing: they are read, and not kept.
    expect(reviews).toMatchObject([{ id: deciding, state: 'APPROVED' }]);
  });

  test.each<[string, Fault, string]>([
    ['the second page fails for good', { kind: 'status', status: 502 }, 'terganggu'],
    ['the second page is empty', { kind: 'empty-page' }, 'halaman 2 kosong'],
    ['the second page breaks off', { kind: 'partial' }, 'belum utuh'],
    ['the second page is something else', { kind: 'replace', body: { message: 'ok' } }, 'belum utuh'],
  ])('%s: an error, no verdict', async (_, fault, message) => {
    const { number } = many();
    forge.fault(REVIEWS, fault, { after: 1, times: 9 });
    const reading = small.read(number);
    await expect(reading).rejects.toThrow(OperationalError);
    await expect(reading).rejects.toThrow(message);
  });

  test('the list ends early without a word: the timeline betrays it', async () => {
    const { number, deciding } = many();
    forge.fault(REVIEWS, { kind: 'no-next' });
    await expect(small.read(number)).rejects.toThrow(`ulasan ${deciding} ada di linimasa`);
  });

  test('the timeline ends early: the list betrays it', async () => {
    const { number, deciding } = many();
    forge.fault('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', { kind: 'no-next' });
    await expect(small.read(number)).rejects.toThrow(`ulasan ${deciding} tidak ada di linimasa`);
  });
});

describe('D07: lists that cannot be whole, or differ from Git', () => {
  test('more than 3000 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`banyak/${at}.txt`, 'x']));
    const number = small.propose(files);
    await expect(small.read(number)).rejects.toThrow('3001 berkas');
  });

  test('more than 250 commits', async () => {
    const commit = (at: number) =>
      `commit refs/heads/usul\ncommitter o <o@contoh.example> ${1_700_000_000 + at} +0000\ndata 1\nx\n${at === 0 ? 'from refs/heads/main\n' : ''}M 100644 inline a.txt\ndata 3\n${100 + at}\n`;
    forge.git.run(['fast-import', '--quiet'], Array.from({ length: 251 }, (_, at) => commit(at)).join(''));
    const { number } = forge.openPull({ author: 'opd', branch: 'usul' });
    const git = { head: forge.pull(number).head, files: [], commits: [] };
    const question = { ...questionOf(forge, small.propose(undefined, { branch: 'lain' })), number, git };
    await expect(readForgeFacts(small.client, question)).rejects.toThrow('251 commit');
  });

  test('a rename counts as two paths, as Git counts it', async () => {
    const number = small.propose({ 'a.txt': null, 'c.txt': 'satu\n' });
    expect((await small.read(number)).counts.files).toEqual({ git: 2, forge: 2 });
  });

  test('a list shorter than the forge itself counts is an error', async () => {
    const number = small.propose();
    forge.fault('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { kind: 'replace', body: [] });
    await expect(small.read(number)).rejects.toThrow('0 dari 1 butir');
  });

  test('where Git holds more than the forge tells, both numbers stand side by side', async () => {
    const number = small.propose();
    const question = questionOf(forge, number);
    const git = { ...question.git, files: [...question.git.files, 'tersembunyi.txt'] };
    expect((await readForgeFacts(small.client, { ...question, git })).counts.files).toEqual({ git: 2, forge: 1 });
  });
});

describe('E09: a forge that is unwell', () => {
  const REQUEST = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

  test.each<[string, Operation, Fault, string]>([
    ['401', REQUEST, { kind: 'status', status: 401 }, 'tidak mengenali token'],
    ['403', REQUEST, { kind: 'status', status: 403 }, 'tidak diizinkan'],
    ['404', REQUEST, { kind: 'status', status: 404 }, 'tidak ada di forge'],
    ['500', REQUEST, { kind: 'status', status: 500 }, 'terganggu'],
    ['a limit', REQUEST, { kind: 'rate-limit', status: 403, retryAfter: 9999 }, 'membatasi'],
    ['too many requests', REQUEST, { kind: 'rate-limit', status: 429, retryAfter: 9999 }, 'membatasi'],
    ['half an answer', REQUEST, { kind: 'partial' }, 'belum utuh'],
    ['an answer of another shape', REQUEST, { kind: 'replace', body: { number: '1' } }, 'belum utuh'],
    ['a line that is cut', REQUEST, { kind: 'reset' }, 'tidak dapat dihubungi'],
    ['an answer lost', REQUEST, { kind: 'reset-after' }, 'tidak dapat dihubungi'],
  ])('%s: an error that says what to try, and no token', async (_, operation, fault, message) => {
    const number = small.propose();
    const { token } = forge.addApp(gateApp);
    const asking = readClient({ forge: forge.url, token, pace: hurried });
    forge.fault(operation, fault, { times: 9 });
    const reading = readForgeFacts(asking, questionOf(forge, number));
    await expect(reading).rejects.toThrow(OperationalError);
    await expect(reading).rejects.toThrow(message);
    const error: OperationalError = (await reading.catch((caught: unknown) => caught as OperationalError)) as never;
    expect(error.advice).not.toBe('');
    expect(JSON.stringify([error.message, error.advice, error.stack])).not.toContain(token);
  });

  test.each([403, 429] as const)('a long limit (%i) is not run against', async (status) => {
    const number = small.propose();
    forge.fault(REQUEST, { kind: 'rate-limit', status, retryAfter: 3600 }, { times: 9 });
    await expect(readRequest(small.client, place, number)).rejects.toThrow('membatasi');
    expect(forge.log.filter(({ operation }) => operation === REQUEST)).toHaveLength(1);
  });

  test('no answer at all is given up', async () => {
    const number = small.propose();
    const asking = readClient({ forge: forge.url, token: forge.tokenOf('opd'), pace: { ...hurried, timeout: 50 } });
    forge.fault(REQUEST, { kind: 'silent' }, { times: 9 });
    await expect(readRequest(asking, place, number)).rejects.toThrow('terlalu lama');
  });

  test('what passes is asked again: faults of the server, cut lines, short limits', async () => {
    const number = small.propose();
    const patient = readClient({
      ...{ forge: forge.url, token: forge.tokenOf('opd') },
      pace: { second: 1, timeout: 5_000, isSpaced: true },
    });
    forge.fault(REQUEST, { kind: 'status', status: 502 });
    forge.fault(REQUEST, { kind: 'reset' });
    forge.fault(REVIEWS, { kind: 'rate-limit', status: 403, retryAfter: 2 });
    expect((await readForgeFacts(patient, questionOf(forge, number))).reviews).toEqual([]);
  });

  test('clocks that differ', async () => {
    const number = small.propose();
    await expect(small.read(number, { now: '2026-11-22T01:06:00Z' })).rejects.toThrow('Jam komputer ini');
    await expect(small.read(number, { now: '2026-11-22T00:54:00Z' })).rejects.toThrow('Jam komputer ini');
    expect((await small.read(number, { now: '2026-11-22T01:04:00Z' })).now).toBe('2026-11-22T01:04:00Z');
  });

  test.each(['http://forge.example', 'ftp://127.0.0.1', 'https://nama:sandi@forge.example', 'bukan alamat'])(
    'a token does not travel to %s',
    (address) => expect(() => readClient({ forge: address, token: 'rahasia' })).toThrow('https://'),
  );
});
