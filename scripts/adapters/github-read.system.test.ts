import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgeFactsSchema } from '../core/gate/forge-facts.ts';
import { scopesText } from '../core/gate/scopes-text.ts';
import type { Fault } from '../testing/forge/faults.ts';
import type { Operation } from '../testing/forge/operations.ts';
import { hurried, questionOf } from '../testing/forge/question.ts';
import { type Forge, startForge } from '../testing/forge/start-forge.ts';
import { type ReadClient, readClient } from './github-client.ts';
import { readForgeFacts } from './github-read.ts';
import { headOfRun, loginsOf, openRequests, readRequest, requestNumberOf, requestsAt } from './github-request.ts';
import { OperationalError } from './operational-error.ts';

const APP = { id: 77, slug: 'gerbang', permissions: { checks: 'write', pull_requests: 'write' } } as const;
const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const place = { owner: 'kabupaten', repo: 'register' };
const scopes = { 'buleleng/subdomain/antrean/pemutus/dinas': 'a'.repeat(64) };

let folder: string;
let forge: Forge;
let client: ReadClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-baca-'));
  forge = await startForge({ folder, now: '2026-11-22T01:00:00Z' });
  for (const login of ['opd', 'dinas', 'dewan']) forge.addAccount({ login, role: 'write' });
  forge.push({ branch: 'main', by: 'kabupaten', files: { 'a.txt': 'satu\n', 'b.txt': 'dua\n' } });
  client = readClient({ forge: forge.url, token: forge.tokenOf('dinas'), pace: hurried });
});
afterEach(async () => {
  await forge.close();
  rmSync(folder, { recursive: true });
});

const propose = (more: Partial<Parameters<Forge['openPull']>[0]> = {}, files = { 'a.txt': 'berubah\n' }) => {
  forge.push({ branch: more.branch ?? 'usul', by: 'opd', files });
  return forge.openPull({ author: 'opd', branch: 'usul', ...more }).number;
};
const read = (number: number, more = {}) => readForgeFacts(client, questionOf(forge, number, more));
const check = (number: number, text: string, app = forge.addApp(APP)) =>
  forge.call({ account: app.bot, app: app.app }, 'POST /check-runs', {
    ...{ name: 'gerbang', head_sha: forge.pull(number).head, conclusion: 'failure' },
    output: { title: 'Menunggu', summary: 'Menunggu', text },
  });

test('the facts of a request hold what the forge knows, and nothing that people wrote beside it', async () => {
  const number = propose({ title: '$(rm -rf /) `id` \n::set-output @everyone', body: '/approve' });
  check(number, scopesText(scopes));
  forge.tick(60);
  const id = forge.review(number, 'dinas', 'APPROVE', 'Setuju.');
  const facts = await read(number);
  const { head } = forge.pull(number);
  expect(forgeFactsSchema.parse(facts)).toEqual(facts);
  expect(facts).toEqual({
    now: '2026-11-22T01:01:00Z',
    repository: { id: 4711, name: 'kabupaten/register', target: 'refs/heads/main' },
    request: {
      ...{ number, base_ref: 'refs/heads/main', is_open: true },
      author: { id: forge.account('opd').id, type: 'User' },
    },
    counts: { files: { git: 1, forge: 1 }, commits: { git: 1, forge: 1 } },
    contributors: ['author', 'committer'].map((role) => ({
      ...{ commit: head, role },
      account: { id: forge.account('opd').id, type: 'User' },
    })),
    reviews: [
      {
        ...{ id, account: { id: forge.account('dinas').id, type: 'User' }, association: 'COLLABORATOR' },
        ...{ state: 'APPROVED', commit: head, at: '2026-11-22T01:01:00Z' },
        ...{ dismissed: null, refusal: null, signature: null },
      },
    ],
    sightings: [{ commit: head, at: '2026-11-22T01:00:00Z', scopes }],
  });
});

test('B07: words and signs of assent outside a review are no vote', async () => {
  const number = propose({ title: 'APPROVED', body: '/approve\n/lgtm' });
  for (const body of ['Approved', '👍', '/approve', 'LGTM']) forge.comment(number, 'dinas', body);
  expect((await read(number)).reviews).toEqual([]);
});

describe('B09: reviews are read to the last page', () => {
  const OTHERS = 134;
  const many = () => {
    const number = propose();
    for (let at = 0; at < OTHERS; at += 1) forge.review(number, 'dewan', 'COMMENT', `${at}`);
    return { number, deciding: forge.review(number, 'dinas', 'APPROVE') };
  };

  test('the deciding one stands on the last', async () => {
    const { number, deciding } = many();
    const { reviews } = await read(number);
    expect(reviews).toHaveLength(OTHERS + 1);
    expect(reviews.at(-1)).toMatchObject({ id: deciding, state: 'APPROVED' });
  });

  test.each<[string, Fault, string]>([
    ['the second page fails for good', { kind: 'status', status: 502 }, 'terganggu'],
    ['the second page is empty', { kind: 'empty-page' }, 'halaman 2 kosong'],
    ['the second page breaks off', { kind: 'partial' }, 'belum utuh'],
    ['the second page is something else', { kind: 'replace', body: { message: 'ok' } }, 'belum utuh'],
  ])('%s: an error, no verdict', async (_, fault, message) => {
    const { number } = many();
    forge.fault(REVIEWS, fault, { after: 1, times: 9 });
    const reading = read(number);
    await expect(reading).rejects.toThrow(OperationalError);
    await expect(reading).rejects.toThrow(message);
  });

  test('the list ends early without a word: the timeline betrays it', async () => {
    const { number, deciding } = many();
    forge.fault(REVIEWS, { kind: 'no-next' });
    await expect(read(number)).rejects.toThrow(`ulasan ${deciding} ada di linimasa`);
  });

  test('the timeline ends early: the list betrays it', async () => {
    const { number, deciding } = many();
    forge.fault('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', { kind: 'no-next' });
    await expect(read(number)).rejects.toThrow(`ulasan ${deciding} tidak ada di linimasa`);
  });
});

test('B04: a dismissal is told with who did it and what it was', async () => {
  const number = propose();
  const ground = 'Tolak: buleleng/26.3\nNama ini sudah dipakai perangkat daerah lain.';
  forge.review(number, 'dewan', 'REQUEST_CHANGES', ground);
  const id = forge.review(number, 'dinas', 'REQUEST_CHANGES', 'Perbaiki namanya.');
  forge.dismiss(number, id, 'opd');
  const [refusal, dismissed] = (await read(number)).reviews;
  expect(refusal).toMatchObject({ state: 'CHANGES_REQUESTED', refusal: { ground: 'buleleng/26.3' } });
  const was = { by: forge.account('opd').id, was: 'CHANGES_REQUESTED' };
  expect(dismissed).toMatchObject({ id, state: 'DISMISSED', dismissed: was, refusal: null });
});

test('an account that is gone stays a stranger, and drafts of reviews are none', async () => {
  const number = propose();
  forge.review(number, 'dewan', 'APPROVE');
  forge.call('dinas', `POST /pulls/${number}/reviews`, { body: 'Belum dikirim.' });
  const [first] = forge.pull(number).reviews;
  if (first) first.account = null;
  const { reviews } = await read(number);
  expect(reviews.map(({ account }) => account)).toEqual([{ id: 10137, type: 'User' }]);
});

test('the words of a review reach whoever checks signatures, with account and time', async () => {
  const number = propose();
  forge.review(number, 'dinas', 'APPROVE', 'BEGIN');
  const seen: unknown[] = [];
  const signatureOf = async (vote: unknown) => {
    seen.push(vote);
    return null;
  };
  await read(number, { signatureOf });
  expect(seen).toEqual([{ body: 'BEGIN', account: forge.account('dinas').id, at: '2026-11-22T01:00:00Z' }]);
});

test('C09: a request turned to another branch says so', async () => {
  const number = propose();
  forge.git.line('branch', 'lain', 'main');
  forge.retarget(number, 'dinas', 'lain');
  expect((await read(number)).request.base_ref).toBe('refs/heads/lain');
});

describe('D07: lists that cannot be whole, or differ from Git', () => {
  test('more than 3000 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`banyak/${at}.txt`, 'x']));
    const number = propose({}, files as never);
    await expect(read(number)).rejects.toThrow('3001 berkas');
  });

  test('more than 250 commits', async () => {
    const commit = (at: number) =>
      `commit refs/heads/usul\ncommitter o <o@contoh.example> ${1_700_000_000 + at} +0000\ndata 1\nx\n${at === 0 ? 'from refs/heads/main\n' : ''}M 100644 inline a.txt\ndata 3\n${100 + at}\n`;
    forge.git.run(['fast-import', '--quiet'], Array.from({ length: 251 }, (_, at) => commit(at)).join(''));
    const { number } = forge.openPull({ author: 'opd', branch: 'usul' });
    const git = { head: forge.pull(number).head, files: [], commits: [] };
    const question = { ...questionOf(forge, propose({ branch: 'lain' })), number, git };
    await expect(readForgeFacts(client, question)).rejects.toThrow('251 commit');
  });

  test('a rename counts as two paths, as Git counts it', async () => {
    const number = propose({}, { 'a.txt': null, 'c.txt': 'satu\n' } as never);
    expect((await read(number)).counts.files).toEqual({ git: 2, forge: 2 });
  });

  test('a list shorter than the forge itself counts is an error', async () => {
    const number = propose();
    forge.fault('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { kind: 'replace', body: [] });
    await expect(read(number)).rejects.toThrow('0 dari 1 butir');
  });

  test('where Git holds more than the forge tells, both numbers stand side by side', async () => {
    const number = propose();
    const question = questionOf(forge, number);
    const git = { ...question.git, files: [...question.git.files, 'tersembunyi.txt'] };
    expect((await readForgeFacts(client, { ...question, git })).counts.files).toEqual({ git: 2, forge: 1 });
  });
});

describe('E01, E03: what the gate showed', () => {
  test('counts from its own App only', async () => {
    const number = propose();
    check(number, scopesText(scopes), forge.addApp({ ...APP, id: 99, slug: 'tiruan' }));
    expect((await read(number)).sightings).toEqual([]);
  });

  test('is read from its own words only', async () => {
    const number = propose();
    const texts = ['', '```json\n{"x":"y"}\n```', `${scopesText(scopes)}\n@everyone`, '{"__proto__":1}'];
    for (const text of texts) check(number, text);
    expect((await read(number)).sightings).toEqual([]);
  });

  test('is kept for every check at a commit, also one that the branch has left since', async () => {
    const number = propose();
    const old = forge.pull(number).head;
    check(number, scopesText(scopes));
    forge.tick(60);
    check(number, scopesText({ ...scopes, lain: 'b'.repeat(64) }));
    forge.review(number, 'dinas', 'APPROVE');
    const parent = forge.git.shaOf('main') ?? '';
    forge.push({ branch: 'usul', by: 'opd', parent, files: { 'a.txt': 'paksa\n' } });
    const { sightings } = await read(number);
    expect(sightings.map(({ commit, at }) => [commit, at])).toEqual([
      [old, '2026-11-22T01:00:00Z'],
      [old, '2026-11-22T01:01:00Z'],
    ]);
  });
});

describe('who wrote it', () => {
  test('A02: authors, committers and co-authors by number; the forge itself is nobody; strangers are unknown', async () => {
    forge.addAccount({ login: 'rekan', id: 9000000000001001, email: 'rekan@contoh.example' });
    forge.push({
      ...{ branch: 'usul', by: 'opd', files: { 'a.txt': '1' } },
      committer: { name: 'x', email: 'tak-dikenal@contoh.example' },
      message:
        'Usul\n\nCo-authored-by: R <9000000000001001+rekan@users.noreply.github.com>\nCo-authored-by: S <s@contoh.example>',
    });
    const { number } = forge.openPull({ author: 'opd', branch: 'usul' });
    forge.push({ branch: 'main', by: 'kabupaten', files: { 'b.txt': 'lain\n' } });
    forge.updateBranch(number, 'dinas');
    const { contributors, counts } = await read(number);
    expect(counts.commits).toEqual({ git: 2, forge: 2 });
    const told = contributors.map(({ role, account }) => `${role} ${account?.id ?? 'tak dikenal'}`);
    expect(told.sort()).toEqual(
      [
        `author ${forge.account('dinas').id}`,
        `author ${forge.account('opd').id}`,
        'committer tak dikenal',
        'co-author 9000000000001001',
        'co-author tak dikenal',
      ].sort(),
    );
  });

  test('A12: an automatic account is told as one', async () => {
    forge.push({
      ...{ branch: 'usul', by: 'opd', files: { 'a.txt': '1' } },
      author: { name: 'bot', email: '41898282+github-actions[bot]@users.noreply.github.com' },
    });
    const { number } = forge.openPull({ author: 'opd', branch: 'usul' });
    expect((await read(number)).contributors[0]?.account).toEqual({ id: 41898282, type: 'Bot' });
  });
});

describe('E04: a number from outside is only a number, and must fit the commit', () => {
  test.each(['12', '1'])('%s is one', (text) => expect(requestNumberOf(text)).toBe(Number(text)));
  test.each(['', '0', '-1', '1.5', '1e3', ' 1', '1\n', '0x1', '1234567890', '1; rm -rf /', '../1', '１'])(
    '%j is none',
    (text) => expect(() => requestNumberOf(text)).toThrow(OperationalError),
  );

  test('a run leads to the requests at its commit, of a fork too, and to no other', async () => {
    const number = propose();
    forge.push({ branch: 'usul', by: 'dewan', fork: true, files: { 'c.txt': 'x' } });
    const forked = forge.openPull({ author: 'dewan', branch: 'usul', fork: true });
    const run = forge.addRun(forked.head);
    const head = await headOfRun(client, place, run.id);
    expect(await requestsAt(client, place, head)).toEqual([forked.number]);
    expect(await requestsAt(client, place, forge.git.shaOf('main') ?? '')).toEqual([]);
    await expect(readRequest(client, place, number, head)).rejects.toThrow('tidak lagi berada pada commit');
    expect((await openRequests(client, place)).map((one) => one.number)).toEqual([number, forked.number]);
  });

  test('C10: a head that moves between Git and the forge is an error', async () => {
    const number = propose();
    const question = questionOf(forge, number);
    forge.push({ branch: 'usul', by: 'opd', files: { 'a.txt': 'susulan\n' } });
    await expect(readForgeFacts(client, question)).rejects.toThrow('tidak lagi berada pada commit');
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
    const number = propose();
    const { token } = forge.addApp(APP);
    const asking = readClient({ forge: forge.url, token, pace: hurried });
    forge.fault(operation, fault, { times: 9 });
    const reading = readForgeFacts(asking, questionOf(forge, number));
    await expect(reading).rejects.toThrow(OperationalError);
    await expect(reading).rejects.toThrow(message);
    const error: OperationalError = (await reading.catch((caught: unknown) => caught as OperationalError)) as never;
    expect(error.advice).not.toBe('');
    expect(JSON.stringify([error.message, error.advice, error.stack])).not.toContain(token);
  });

  test('no answer at all is given up', async () => {
    const number = propose();
    const asking = readClient({ forge: forge.url, token: forge.tokenOf('opd'), pace: { ...hurried, timeout: 50 } });
    forge.fault(REQUEST, { kind: 'silent' }, { times: 9 });
    await expect(readRequest(asking, place, number)).rejects.toThrow('terlalu lama');
  });

  test('what passes is asked again: faults of the server, cut lines, short limits', async () => {
    const number = propose();
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
    const number = propose();
    await expect(read(number, { now: '2026-11-22T01:06:00Z' })).rejects.toThrow('Jam komputer ini');
    await expect(read(number, { now: '2026-11-22T00:54:00Z' })).rejects.toThrow('Jam komputer ini');
    expect((await read(number, { now: '2026-11-22T01:04:00Z' })).now).toBe('2026-11-22T01:04:00Z');
  });

  test.each(['http://forge.example', 'ftp://127.0.0.1', 'https://nama:sandi@forge.example', 'bukan alamat'])(
    'a token does not travel to %s',
    (address) => expect(() => readClient({ forge: address, token: 'rahasia' })).toThrow('https://'),
  );
});

test('names are those of today; an account that is gone has none', async () => {
  const { id } = forge.account('dinas');
  forge.account('dinas').login = 'dinas-baru';
  expect([...(await loginsOf(client, [id, id, 424242]))]).toEqual([[id, 'dinas-baru']]);
});
