import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hurried } from '../../testing/forge/question.ts';
import { namePath, reworded, votesOn } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';
import { runLive } from './live.ts';

// What strangers do to the requests of others: nothing of it keeps a rightly approved one from landing.

const daerah = 'badung';
const [agency, decider, decided] = ['kepala-contoh-perizinan', 'petugas-domain-1', '/pemutus/dinas'];
const path = namePath(daerah);
let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(daerah);
  world.forge.addAccount({ login: 'orang-asing', id: 9000000000777777, role: 'write' });
});
afterAll(() => world.close());
const held = (number: number) => expect(world.gate(number)).resolves.toMatchObject({ status: 1, err: '' });

describe('what the gate showed elsewhere does not make votes here stale', () => {
  test('another request whose head is a commit in the middle of this one', async () => {
    const middle = world.push(agency, 'bertahap', { [path]: reworded(daerah, 'satu') });
    const number = world.propose(agency, 'bertahap', { [path]: reworded(daerah, 'dua') });
    await held(number);
    world.forge.git.line('update-ref', 'refs/heads/pengganggu', middle);
    const foreign = world.forge.openPull({ author: 'orang-asing', branch: 'pengganggu' }).number;
    await held(foreign);
    await held(number);
    world.vote(number, decider);
    expect(await votesOn(world, number, decided)).toMatchObject({ have: 1, dropped: [], verdict: 'lulus' });
  });

  test('a branch that was forced elsewhere and back, with a remark left there', async () => {
    const number = world.propose(agency, 'bolak-balik', { [path]: reworded(daerah, 'tiga') });
    const first = world.forge.pull(number).head;
    await held(number);
    world.push(agency, 'bolak-balik', { [path]: reworded(daerah, 'empat') });
    await held(number);
    world.vote(number, 'orang-asing', 'COMMENT', 'Bagaimana dengan ini?');
    world.forge.git.line('update-ref', 'refs/heads/bolak-balik', first);
    await held(number);
    world.vote(number, decider);
    expect(await votesOn(world, number, decided)).toMatchObject({ have: 1, dropped: [], verdict: 'lulus' });
    // What was shown once more is not shown again and again.
    expect((await world.gate(number, { apply: false })).out).not.toContain('mencatat hasil pemeriksaan');
  });
});

describe('one request among all', () => {
  /** Judges all requests with a clock that goes on meanwhile; what is said comes to `out`. */
  const sweep = async (out: (text: string) => void) => {
    const said: string[] = [];
    const io = {
      ...{ cwd: world.clone, today: '2026-11-22', env: world.env, out, err: (text: string) => said.push(text) },
      get now() {
        return world.forge.now();
      },
    };
    return { status: await runLive({ semua: true, apply: false, format: 'text' }, io, hurried), err: said.join('') };
  };

  test('that breaks the program does not keep the others waiting, and is told', async () => {
    const seen: string[] = [];
    const { status, err } = await sweep((text) => {
      if (text.startsWith('Permohonan #1\n')) throw new RangeError('Invalid string length');
      seen.push(text.split('\n')[0] ?? '');
    });
    expect(seen).toEqual(['Permohonan #2', 'Permohonan #3']);
    expect(status).toBe(2);
    expect(err).toContain('Permohonan #1: Program ini berhenti karena cacatnya sendiri');
    expect(err).toContain('Invalid string length');
  });

  test('may take longer than two clocks may differ', async () => {
    const seen: string[] = [];
    const { err } = await sweep((text) => {
      seen.push(text.split('\n')[0] ?? '');
      world.forge.tick(600);
    });
    expect({ seen, err }).toEqual({ seen: ['Permohonan #1', 'Permohonan #2', 'Permohonan #3'], err: '' });
  });
});

describe('what a stranger wrote stays at the forge', () => {
  const brought = (number: number): boolean => {
    try {
      execFileSync('git', ['rev-parse', '--verify', '--quiet', `refs/tata/permohonan/${number}`], { cwd: world.clone });
      return true;
    } catch {
      return false;
    }
  };

  test('where there is more of it than the forge would list', async () => {
    const number = world.propose('orang-asing', 'raksasa', { 'README.md': '# Besar\n' });
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const { body } = world.forge.call('orang-asing', `GET /pulls/${number}`);
    world.forge.fault(route, { kind: 'replace', body: { ...(body as object), changed_files: 90_000 } });
    const { status, err } = await world.gate(number);
    expect([status, err]).toEqual([2, expect.stringContaining('Permohonan ini memuat 90000 berkas')]);
    expect(brought(number)).toBe(false);
  });

  test('where Git would not have written it', async () => {
    const number = world.propose('orang-asing', 'pohon-ganjil', { 'README.md': '# Ganjil\n' });
    const who = ['-c', 'user.name=Orang', '-c', 'user.email=orang@contoh.example'];
    const git = (args: string[], input: string | Buffer = '') =>
      execFileSync('git', [...who, '--git-dir', world.forge.git.folder, ...args], { input, encoding: 'utf8' }).trim();
    const blob = git(['hash-object', '-w', '--stdin'], 'isi\n');
    const entry = Buffer.concat([Buffer.from('100644 README.md\0'), Buffer.from(blob, 'hex')]);
    const tree = git(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], Buffer.concat([entry, entry]));
    const commit = git(['commit-tree', tree, '-p', 'main', '-m', 'ganjil'], '');
    git(['update-ref', 'refs/heads/pohon-ganjil', commit]);
    const { status, err } = await world.gate(number);
    expect([status, err]).toEqual([2, expect.stringContaining('duplicateEntries')]);
    expect(brought(number)).toBe(false);
  });
});
