import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readClient } from '../../adapters/github-client.ts';
import { type ForgeQuestion, readForgeFacts } from '../../adapters/github-read.ts';
import { checkMark } from '../../adapters/github-sightings.ts';
import type { Written } from './bare-git.ts';
import type { NewPull } from './branches.ts';
import { hurried, questionOf } from './question.ts';
import { type Forge, startForge } from './start-forge.ts';

export const gateApp = { id: 77, slug: 'gerbang', permissions: { checks: 'write', pull_requests: 'write' } } as const;

/** A forge with two files, an agency, an officer and a member of a council, and a client that reads it. */
export const smallForge = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-forge-'));
  const forge: Forge = await startForge({ folder, now: '2026-11-22T01:00:00Z' });
  for (const login of ['opd', 'dinas', 'dewan']) forge.addAccount({ login, role: 'write' });
  forge.push({ branch: 'main', by: 'kabupaten', files: { 'a.txt': 'satu\n', 'b.txt': 'dua\n' } });
  const client = readClient({ forge: forge.url, token: forge.tokenOf('dinas'), pace: hurried });
  return {
    forge,
    client,
    /** Opens a request of the agency and gives its number. */
    propose: (
      files: Readonly<Record<string, Written>> = { 'a.txt': 'berubah\n' },
      more: Partial<NewPull> = {},
    ): number => {
      forge.push({ branch: more.branch ?? 'usul', by: 'opd', files });
      return forge.openPull({ author: 'opd', branch: 'usul', ...more }).number;
    },
    read: (number: number, more: Partial<ForgeQuestion> = {}) =>
      readForgeFacts(client, questionOf(forge, number, more)),
    /** Leaves a check with this text at the head of a request. */
    check: (number: number, text: string, { app, bot } = forge.addApp(gateApp)) =>
      forge.call({ account: bot, app }, 'POST /check-runs', {
        external_id: checkMark(number),
        ...{ name: 'gerbang', head_sha: forge.pull(number).head, conclusion: 'failure' },
        output: { title: 'Menunggu', summary: 'Menunggu', text },
      }),
    end: async (): Promise<void> => {
      await forge.close();
      rmSync(folder, { recursive: true });
    },
  };
};

export type SmallForge = Awaited<ReturnType<typeof smallForge>>;
