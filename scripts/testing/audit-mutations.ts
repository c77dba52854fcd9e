import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { putusanText } from '../adapters/putusan-file.ts';
import { gitLine } from '../adapters/run-git.ts';
import { run } from '../commands/audit.ts';
import type { AuditReport } from '../core/audit/audit.ts';
import type { AuditCode } from '../core/audit/faults.ts';
import { putusanPath, sealedText } from '../core/gate/putusan-chain.ts';
import { decideOn, type Finished, finishedRepository, host } from './decided.ts';
import { copyOf, type SmallRepository } from './founded.ts';
import { signWith } from './keys.ts';
import { forceMain, putusanAt, recommit, treeWith } from './rewritten.ts';
import { gateKey } from './small-register.ts';

export type Said = AuditReport & { readonly status: number };

/** `tata audit` on a day of November 2026, read from its JSON. */
export const audit = async (folder: string, ...args: string[]): Promise<Said> => {
  const out: string[] = [];
  const say = (text: string) => out.push(text);
  const io = { cwd: folder, today: '2026-11-22', now: '2026-11-22T03:00:00Z', env: {}, out: say, err: say };
  const status = await run(['--format', 'json', ...args], io);
  return { ...JSON.parse(out.join('')), status };
};

export const path = (number: number): string => putusanPath('uji', number);
/** What would be decided next. */
export const next = { files: host('baru'), number: 6, at: '2026-11-06T01:00:00Z' };

export interface Mutation {
  /** Commit that must be named; the arguments that the auditor gives. */
  readonly commit: string;
  readonly args?: readonly string[];
}

/** Changes a copy of the finished repository: `c` holds its commits, from the genesis on. */
export type Mutate = (place: SmallRepository, c: readonly string[]) => Promise<Mutation>;

export const at = (c: readonly string[], index: number): string => c[index] ?? '';
export const landed = async (place: SmallRepository, sha: Promise<string>): Promise<Mutation> => {
  const commit = await sha;
  await forceMain(place.folder, commit);
  return { commit };
};

/** The last putusan, sealed anew with what a holder of the gate's key may alter. */
export const resealed = async (
  { folder }: SmallRepository,
  c: readonly string[],
  edit: (text: string) => string,
): Promise<Mutation> => {
  const putusan = await putusanAt(folder, at(c, 3), path(4));
  const altered = JSON.parse(edit(JSON.stringify(putusan)));
  const segel = { jabatan: 'gerbang', isi: signWith(gateKey, 'putusan@tata-kelola', sealedText(altered)) };
  const tree = await treeWith(folder, `${at(c, 3)}^{tree}`, { [path(4)]: putusanText({ ...altered, segel }) });
  const commit = await recommit(folder, at(c, 3), { tree });
  await forceMain(folder, commit);
  return { commit };
};

export const sealedOtherwise = async (
  place: SmallRepository,
  seal: (text: string) => { jabatan: string; isi: string },
): Promise<Mutation> => {
  const sha = await decideOn(place, next);
  const putusan = await putusanAt(place.folder, sha, path(6));
  const text = putusanText({ ...putusan, segel: seal(sealedText(putusan)) });
  const tree = await treeWith(place.folder, `${sha}^{tree}`, { [path(6)]: text });
  return landed(place, recommit(place.folder, sha, { tree }));
};

export const around = async ({ folder, git }: SmallRepository, message: string): Promise<Mutation> => {
  await git.add('.').commit(message, { '--allow-empty': null });
  return { commit: await gitLine(folder, ['rev-parse', 'HEAD']) };
};

export type Mutations = Readonly<Record<string, readonly [AuditCode, Mutate]>>;

let finished: Promise<Finished> | undefined;

/** Each mutation of a finished repository is named with its code and the commit that made it. */
export const eachIsNamed = (mutations: Mutations): void => {
  test.each(Object.entries(mutations))('%s', async (_, [code, mutate]) => {
    finished ??= finishedRepository();
    const { place: whole, commits } = await finished;
    const place = copyOf(whole);
    const { commit, args = [] } = await mutate(place, commits);
    const report = await audit(place.folder, ...args);
    rmSync(place.folder, { recursive: true });
    expect(report.status).toBe(1);
    expect(report.faults.map((fault) => [fault.code, fault.commit])).toContainEqual([code, commit]);
    // Nothing before it is called a fault, and continuity does not reach behind it.
    expect(report.faults[0]?.commit).toBe(commit);
    expect(report.since?.commit).not.toBe(commits[0]);
  });
};
