import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contributorsOf } from './github-contributors.ts';

const oid = fc.stringMatching(/^[0-9a-f]{40}$/);
const mail = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'noreply@github.com',
    'a@contoh.example',
    '12+nama@users.noreply.github.com',
    '0+x@users.noreply.github.com',
  ),
);
const account = fc.option(fc.record({ id: fc.integer({ min: 1, max: 99 }), type: fc.constant('User' as const) }));
const commits = fc.uniqueArray(
  fc.record({ commit: oid, author: mail, committer: mail, coAuthors: fc.array(mail, { maxLength: 3 }) }),
  { selector: ({ commit }) => commit, maxLength: 5 },
);

test('nobody whom Git names is left out, known or not, whatever the forge tells', () => {
  const told = fc.array(fc.record({ sha: oid, author: account, committer: account }));
  fc.assert(
    fc.property(commits, told, (people, forge) => {
      const found = contributorsOf(people, forge);
      for (const { commit, author, committer, coAuthors } of people) {
        const roles = found.filter((one) => one.commit === commit).map(({ role }) => role);
        expect(roles).toContain('author');
        if (committer !== author && committer.trim() !== 'noreply@github.com') expect(roles).toContain('committer');
        if (coAuthors.length > 0) expect(roles).toContain('co-author');
      }
      expect(found.every(({ account: one }) => one === null || one.id > 0)).toBe(true);
    }),
  );
});

const commit = 'a'.repeat(40);
const roles = (
  author: string,
  committer: string,
  told: Parameters<typeof contributorsOf>[1] = [],
  ...coAuthors: string[]
) =>
  contributorsOf([{ commit, author, committer, coAuthors }], told).map(({ role, account: one }) => [
    role,
    one?.id ?? null,
    one?.type,
  ]);
const user = (id: number) => ({ id, type: 'User' as const });

test.each([
  ['a number in a hidden address', '9000000000001001+nama@users.noreply.github.com', 9000000000001001, 'User'],
  ['an automatic account', '49699333+dependabot[bot]@users.noreply.github.com', 49699333, 'Bot'],
  ['an old hidden address without a number', 'nama@users.noreply.github.com', null, undefined],
  ['a number that no account has', '0+nama@users.noreply.github.com', null, undefined],
  ['a number too large', '99999999999999999+nama@users.noreply.github.com', null, undefined],
  ['a look-alike of the forge', '12+nama@users.noreply.github.com.contoh.example', null, undefined],
  ['two addresses in one', '12+a@x 12+b@users.noreply.github.com', null, undefined],
])('%s', (_, address, id, type) => {
  expect(roles(address, address)).toEqual([
    ['author', id, type],
    ['committer', id, type],
  ]);
});

test('the forge itself is nobody only by its own account and address together', () => {
  const told = (id: number) => [{ sha: commit, author: user(1), committer: user(id) }];
  expect(roles('a@contoh.example', 'noreply@github.com', told(19864447))).toEqual([['author', 1, 'User']]);
  expect(roles('a@contoh.example', 'noreply@github.com', told(5))).toHaveLength(2);
  expect(roles('a@contoh.example', 'b@contoh.example', told(19864447))).toHaveLength(2);
  expect(roles('a@contoh.example', 'noreply@github.com')).toContainEqual(['committer', null, undefined]);
});

test('a co-author is known by an address that the forge knows elsewhere in the request', () => {
  const told = [{ sha: commit, author: user(7), committer: user(7) }];
  expect(roles('a@contoh.example', 'a@contoh.example', told, 'A@contoh.example ', 'lain@contoh.example')).toEqual([
    ['author', 7, 'User'],
    ['committer', 7, 'User'],
    ['co-author', 7, 'User'],
    ['co-author', null, undefined],
  ]);
});
