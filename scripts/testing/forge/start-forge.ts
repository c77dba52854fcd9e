import { join } from 'node:path';
import { initBareGit } from './bare-git.ts';
import { branchesOf } from './branches.ts';
import { plannedFaults } from './faults.ts';
import { follow } from './follow.ts';
import { handsOf, peopleOf } from './hands.ts';
import { type Desk, startServer } from './server.ts';
import type { World } from './world.ts';

export interface ForgeOptions {
  /** Folder in which the bare repository is made. */
  readonly folder: string;
  /** What the forge's clock shows, UTC to the second. */
  readonly now: string;
  readonly owner?: string;
  readonly repo?: string;
}

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * A forge on this machine with nothing in it but an owner and a real bare repository, which is the truth for heads,
 * files, commits and merges. `close` throws when anything said or asked was not as GitHub describes it.
 */
export const startForge = async ({ folder, now, owner = 'kabupaten', repo = 'register' }: ForgeOptions) => {
  const git = initBareGit(join(folder, 'forge.git'));
  const lists = { accounts: [], apps: [], pulls: [], checks: [], rulesets: [] };
  const maps = { tokens: new Map(), labels: new Map() };
  const world: World = { owner, repo, repoId: 4711, git, now, url: '', nextId: 1000, ...lists, ...maps };
  const desk: Desk = { world, faults: plannedFaults(), log: [], violations: [] };
  const server = await startServer(desk);
  const people = peopleOf(world);
  people.addAccount({ login: owner, type: 'Organization', role: 'admin' });
  people.addAccount({ login: 'web-flow', id: 19864447, email: 'noreply@github.com', role: 'none' });
  return {
    ...{ world, git, owner, repo, url: world.url, remote: `${world.url}/${owner}/${repo}.git` },
    ...{ log: desk.log, violations: desk.violations },
    ...people,
    ...handsOf(world, desk.violations),
    ...branchesOf(world),
    fault: desk.faults.plan,
    clearFaults: desk.faults.clear,
    guard: desk.faults.guard,
    now: () => world.now,
    tick: (seconds: number): void => {
      world.now = later(world.now, seconds);
    },
    /** Brings requests to what Git holds now; every question does so too. */
    follow: () => follow(world),
    /** From now on only this account moves main: the bot of the gate. */
    protectMain: (login: string) => git.line('config', 'forge.gate', login),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (desk.violations.length > 0) throw new Error(`not as GitHub describes it:\n${desk.violations.join('\n')}`);
    },
  };
};

export type Forge = Awaited<ReturnType<typeof startForge>>;
