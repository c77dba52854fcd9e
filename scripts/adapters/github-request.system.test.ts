import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { questionOf } from '../testing/forge/question.ts';
import { type SmallForge, smallForge } from '../testing/forge/small-forge.ts';
import { readForgeFacts } from './github-read.ts';
import { loginsOf, openRequests, readRequest, requestNumberOf } from './github-request.ts';
import { OperationalError } from './operational-error.ts';

const place = { owner: 'kabupaten', repo: 'register' };

let small: SmallForge;
let forge: SmallForge['forge'];

beforeEach(async () => {
  small = await smallForge();
  forge = small.forge;
});
afterEach(() => small.end());

describe('E04: a number from outside is only a number, and must fit the commit', () => {
  test.each(['12', '1'])('%s is one', (text) => expect(requestNumberOf(text)).toBe(Number(text)));
  test.each(['', '0', '-1', '1.5', '1e3', ' 1', '1\n', '0x1', '1234567890', '1; rm -rf /', '../1', '１'])(
    '%j is none',
    (text) => expect(() => requestNumberOf(text)).toThrow(OperationalError),
  );

  test('a commit leads to the requests whose head it is, of a fork too; a number must fit the commit', async () => {
    const number = small.propose();
    forge.push({ branch: 'usul', by: 'dewan', fork: true, files: { 'c.txt': 'x' } });
    const forked = forge.openPull({ author: 'dewan', branch: 'usul', fork: true });
    expect(await openRequests(small.client, place)).toEqual([
      { number, head: forge.pull(number).head },
      { number: forked.number, head: forked.head },
    ]);
    await expect(readRequest(small.client, place, number, forked.head)).rejects.toThrow(
      'tidak lagi berada pada commit',
    );
    expect((await readRequest(small.client, place, forked.number, forked.head)).number).toBe(forked.number);
  });

  test('C10: a head that moves between Git and the forge is an error', async () => {
    const number = small.propose();
    const question = questionOf(forge, number);
    forge.push({ branch: 'usul', by: 'opd', files: { 'a.txt': 'susulan\n' } });
    await expect(readForgeFacts(small.client, question)).rejects.toThrow('tidak lagi berada pada commit');
  });
});

test('names are those of today; an account that is gone has none', async () => {
  const { id } = forge.account('dinas');
  forge.account('dinas').login = 'dinas-baru';
  expect([...(await loginsOf(small.client, [id, id, 424242]))]).toEqual([[id, 'dinas-baru']]);
});
