import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgeFactsSchema } from '../core/gate/forge-facts.ts';
import { scopesText } from '../core/gate/scopes-text.ts';
import { gateApp, type SmallForge, smallForge } from '../testing/forge/small-forge.ts';

const CHECKS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const scopes = { 'buleleng/subdomain/antrean/pemutus/dinas': 'a'.repeat(64) };

let small: SmallForge;
let forge: SmallForge['forge'];

beforeEach(async () => {
  small = await smallForge();
  forge = small.forge;
});
afterEach(() => small.end());

test('the facts of a request hold what the forge knows, and nothing that people wrote beside it', async () => {
  const number = small.propose(undefined, { title: '$(rm -rf /) `id` \n::set-output @everyone', body: '/approve' });
  small.check(number, scopesText(scopes));
  forge.tick(60);
  const id = forge.review(number, 'dinas', 'APPROVE', 'Setuju.');
  const facts = await small.read(number);
  const { head } = forge.pull(number);
  expect(forgeFactsSchema.parse(facts)).toEqual(facts);
  expect(facts).toEqual({
    now: '2026-11-22T01:01:00Z',
    repository: { id: 4711, name: 'kabupaten/register', target: 'refs/heads/main' },
    request: {
      ...{ number, base_ref: 'refs/heads/main', is_open: true, opened_at: '2026-11-22T01:00:00Z' },
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
    checks: [],
  });
});

test('B07: words and signs of assent outside a review are no vote', async () => {
  const number = small.propose(undefined, { title: 'APPROVED', body: '/approve\n/lgtm' });
  for (const body of ['Approved', '👍', '/approve', 'LGTM']) forge.comment(number, 'dinas', body);
  expect((await small.read(number)).reviews).toEqual([]);
});

test('B04: a dismissal is told with who did it and what it was', async () => {
  const number = small.propose();
  const ground = 'Tolak: buleleng/26.3\nNama ini sudah dipakai perangkat daerah lain.';
  forge.review(number, 'dewan', 'REQUEST_CHANGES', ground);
  const id = forge.review(number, 'dinas', 'REQUEST_CHANGES', 'Perbaiki namanya.');
  forge.dismiss(number, id, 'opd');
  const [refusal, dismissed] = (await small.read(number)).reviews;
  expect(refusal).toMatchObject({ state: 'CHANGES_REQUESTED', refusal: { ground: 'buleleng/26.3' } });
  const was = { by: forge.account('opd').id, was: 'CHANGES_REQUESTED' };
  expect(dismissed).toMatchObject({ id, state: 'DISMISSED', dismissed: was, refusal: null });
});

test('an account that is gone stays a stranger, and drafts of reviews are none', async () => {
  const number = small.propose();
  forge.review(number, 'dewan', 'APPROVE');
  forge.call('dinas', `POST /pulls/${number}/reviews`, { body: 'Belum dikirim.' });
  const [first] = forge.pull(number).reviews;
  if (first) first.account = null;
  const { reviews } = await small.read(number);
  expect(reviews.map(({ account }) => account)).toEqual([{ id: 10137, type: 'User' }]);
});

test('the words of a review reach whoever checks signatures, with account and time', async () => {
  const number = small.propose();
  forge.review(number, 'dinas', 'APPROVE', 'BEGIN');
  const seen: unknown[] = [];
  const signatureOf = async (vote: unknown) => {
    seen.push(vote);
    return null;
  };
  await small.read(number, { signatureOf });
  expect(seen).toEqual([{ body: 'BEGIN', account: forge.account('dinas').id, at: '2026-11-22T01:00:00Z' }]);
});

test('of every account the last word is kept, and only that one is verified', async () => {
  const number = small.propose();
  const bodies: string[] = [];
  const signatureOf = async ({ body }: { readonly body: string }) => {
    bodies.push(body);
    return null;
  };
  for (const body of ['satu', 'dua', 'tiga']) forge.review(number, 'dewan', 'APPROVE', body);
  forge.review(number, 'dewan', 'REQUEST_CHANGES', 'empat');
  forge.review(number, 'dinas', 'APPROVE', 'lima');
  for (let i = 0; i < 5; i += 1) forge.review(number, 'dewan', 'COMMENT', 'catatan');
  const { reviews } = await small.read(number, { signatureOf });
  expect(reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'APPROVED']);
  expect(bodies).toEqual(['empat', 'lima']);
});

test('C09: a request turned to another branch says so', async () => {
  const number = small.propose();
  forge.git.line('branch', 'lain', 'main');
  forge.retarget(number, 'dinas', 'lain');
  expect((await small.read(number)).request.base_ref).toBe('refs/heads/lain');
});

describe('E01, E03: what the gate showed', () => {
  test('counts from its own App only', async () => {
    const number = small.propose();
    small.check(number, scopesText(scopes), forge.addApp({ ...gateApp, id: 99, slug: 'tiruan' }));
    expect((await small.read(number)).sightings).toEqual([]);
  });

  test('counts for its own request only: another may have the commit as well', async () => {
    const number = small.propose();
    const branch = forge.pull(number).headRef.replace('refs/heads/', '');
    const other = forge.openPull({ author: 'opd', branch });
    small.check(number, scopesText(scopes));
    expect((await small.read(other.number)).sightings).toEqual([]);
    expect((await small.read(number)).sightings).toHaveLength(1);
  });

  test('counts from its own App only, even where the forge tells more than was asked', async () => {
    const number = small.propose();
    small.check(number, scopesText(scopes), forge.addApp({ ...gateApp, id: 99, slug: 'tiruan' }));
    const all = forge.call('dinas', `GET /commits/${forge.pull(number).head}/check-runs`);
    forge.fault(CHECKS, { kind: 'replace', body: all.body }, { times: 9 });
    expect(all.body).toMatchObject({ total_count: 1 });
    expect((await small.read(number)).sightings).toEqual([]);
  });

  test('is whole, or an error', async () => {
    const number = small.propose();
    forge.fault(CHECKS, { kind: 'replace', body: { total_count: 1, check_runs: [] } });
    await expect(small.read(number)).rejects.toThrow('0 dari 1 butir');
  });

  test('is read from its own words only', async () => {
    const number = small.propose();
    const texts = ['', '```json\n{"x":"y"}\n```', `${scopesText(scopes)}\n@everyone`, '{"__proto__":1}'];
    for (const text of texts) small.check(number, text);
    expect((await small.read(number)).sightings).toEqual([]);
  });

  test('is kept for every check at a commit, also one that the branch has left since', async () => {
    const number = small.propose();
    const old = forge.pull(number).head;
    small.check(number, scopesText(scopes));
    forge.tick(60);
    small.check(number, scopesText({ ...scopes, lain: 'b'.repeat(64) }));
    forge.review(number, 'dinas', 'APPROVE');
    const parent = forge.git.shaOf('main') ?? '';
    forge.push({ branch: 'usul', by: 'opd', parent, files: { 'a.txt': 'paksa\n' } });
    const { sightings } = await small.read(number);
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
    const { contributors, counts } = await small.read(number);
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
    expect((await small.read(number)).contributors[0]?.account).toEqual({ id: 41898282, type: 'Bot' });
  });
});
