import type { AddedPutusan, ChainCommit } from '../core/audit/chain-commit.ts';
import { isFounding } from '../core/audit/founding.ts';
import type { Rosters } from '../core/audit/signing-roster.ts';
import { sealedText } from '../core/gate/putusan-chain.ts';
import type { Putusan } from '../core/records/putusan.ts';
import { differences, firstParents, type HistoryChange, type HistoryCommit } from './audit-history.ts';
import { goodFounders } from './founder-signatures.ts';
import { readBlobs } from './git-blobs.ts';
import { readPutusan } from './putusan-file.ts';
import { isRosterPath, rosterBlobsAt, rostersFrom } from './roster-at.ts';
import { runGit } from './run-git.ts';
import { isSshSignatureGood, keyOfSignature } from './ssh-signature.ts';
import { treeWithout } from './tree-without.ts';

const putusanFolder = /^registry\/([^/]+)\/putusan\//;

interface Step {
  readonly commit: HistoryCommit;
  readonly changes: readonly HistoryChange[];
}

/** What the history of a branch holds of decisions. */
export interface ReadChain {
  /** First parents from the genesis to the tip; empty where nothing was founded. */
  readonly chain: readonly ChainCommit[];
  /** Every first parent, also those before the genesis. */
  readonly known: ReadonlySet<string>;
  /** A sealed putusan, where nothing was founded. */
  readonly orphan: { readonly sha: string; readonly id: string } | undefined;
}

const addedIn = ({ changes }: Step): readonly HistoryChange[] =>
  changes.filter(({ path, isNew }) => isNew && putusanFolder.test(path));

const stepsOf = async (repository: string, tip: string): Promise<Step[]> => {
  const commits = await firstParents(repository, tip);
  const asked = commits.map(({ sha, parents }) => (parents[0] === undefined ? sha : `${sha} ${parents[0]}`));
  const found = await differences(repository, asked);
  return commits.map((commit) => ({ commit, changes: found.get(commit.sha) ?? [] }));
};

type Contents = ReadonlyMap<string, Putusan>;

const contentsOf = async (repository: string, steps: readonly Step[]): Promise<Contents> => {
  const blobs = steps.flatMap((step) => addedIn(step).flatMap(({ blob }) => blob ?? []));
  return new Map(
    [...(await readBlobs(repository, blobs))].flatMap(([blob, bytes]): [string, Putusan][] => {
      const putusan = readPutusan(bytes);
      return putusan ? [[blob, putusan]] : [];
    }),
  );
};

/** Rosters before each step. They change seldom: what stays the same is the same object. */
const rostersBefore = async (repository: string, steps: readonly Step[]): Promise<Rosters[]> => {
  const [first] = steps[0]?.commit.parents ?? [];
  const files = new Map(first === undefined ? [] : await rosterBlobsAt(repository, first));
  const later = steps.flatMap(({ changes }) => changes.filter(({ path }) => isRosterPath(path)));
  const contents = await readBlobs(repository, [...files.values(), ...later.flatMap(({ blob }) => blob ?? [])]);
  let rosters = rostersFrom(files, contents);
  return steps.map(({ changes }) => {
    const before = rosters;
    const moved = changes.filter(({ path }) => isRosterPath(path));
    for (const { path, blob } of moved)
      if (blob === null) files.delete(path);
      else files.set(path, blob);
    if (moved.length > 0) rosters = rostersFrom(files, contents);
    return before;
  });
};

const sealKeyOf = async (putusan: Putusan): Promise<string | null> => {
  const signature = putusan.segel?.isi ?? '';
  const key = keyOfSignature(signature);
  const check = { text: sealedText(putusan), signature, namespace: 'putusan@tata-kelola', key: key ?? '' } as const;
  return key !== undefined && (await isSshSignatureGood(check)) ? key : null;
};

const readAdded = async ({ path, blob }: HistoryChange, contents: Contents): Promise<AddedPutusan> => {
  const putusan = contents.get(blob ?? '') ?? null;
  return {
    path,
    daerah: putusanFolder.exec(path)?.[1] ?? '',
    putusan,
    sealKey: putusan && (await sealKeyOf(putusan)),
    founders: putusan && isFounding(putusan) ? await goodFounders(putusan) : [],
  };
};

/** What lands by a putusan: the merged tree that it names; nothing where it refuses or founds. */
const expectedTree = (putusan: Putusan | null): string | undefined =>
  putusan?.jenis === 'disetujui' || putusan?.jenis === 'pemulihan' ? putusan.permohonan?.pohon : undefined;

/** Trees that the clone has: what it lacks cannot be compared path by path. */
const treesAt = async (repository: string, trees: readonly string[]): Promise<ReadonlySet<string>> => {
  if (trees.length === 0) return new Set();
  const input = `${trees.join('\n')}\n`;
  const format = '--batch-check=%(objectname) %(objecttype)';
  const lines = (await runGit(repository, ['cat-file', format], { input })).toString('latin1').split('\n');
  return new Set(lines.filter((line) => line.endsWith(' tree')).map((line) => line.split(' ')[0] ?? ''));
};

type Stray = (step: Step, added: readonly AddedPutusan[]) => readonly string[] | null;

const strayIn = async (repository: string, steps: readonly Step[], contents: Contents): Promise<Stray> => {
  const first = (step: Step) => expectedTree(contents.get(addedIn(step)[0]?.blob ?? '') ?? null);
  const known = await treesAt(repository, [...new Set(steps.flatMap((step) => first(step) ?? []))]);
  const asked = steps.flatMap((step) => {
    const tree = first(step);
    return tree !== undefined && known.has(tree) ? [`${tree} ${step.commit.tree}`] : [];
  });
  const found = await differences(repository, [...new Set(asked)]);
  // A merge that main had moved under: its tree was never a commit's, and is told by its name alone.
  const remade = new Set<Step>();
  for (const step of steps) {
    const [tree, path] = [first(step), addedIn(step)[0]?.path];
    if (tree === undefined || path === undefined || known.has(tree)) continue;
    if ((await treeWithout(repository, step.commit.tree, path)) === tree) remade.add(step);
  }
  return (step, added) => {
    if (remade.has(step)) return [];
    const tree = first(step);
    const changes = tree === undefined ? step.changes : found.get(`${tree} ${step.commit.tree}`);
    const own = new Set(added.map(({ path }) => path));
    return changes?.map(({ path }) => path).filter((path) => !own.has(path)) ?? null;
  };
};

const sideBySide = 4;

/** Some at a time, in order: each starts a program. */
const each = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += sideBySide)
    results.push(...(await Promise.all(items.slice(at, at + sideBySide).map(work))));
  return results;
};

/** Reads the chain of decisions of a commit: a handful of processes for all of Git, and one for each signature. */
export const readChain = async (repository: string, tip: string): Promise<ReadChain> => {
  const all = await stepsOf(repository, tip);
  const contents = await contentsOf(repository, all);
  const putusanIn = (step: Step) => addedIn(step).flatMap(({ blob }) => contents.get(blob ?? '') ?? []);
  const start = all.findIndex((step) => putusanIn(step).some((one) => one.jenis === 'perdana' && isFounding(one)));
  const known = new Set(all.map(({ commit }) => commit.sha));
  if (start < 0) {
    const sealed = all.flatMap((step) => putusanIn(step).map((putusan) => ({ sha: step.commit.sha, putusan })));
    const one = sealed.find(({ putusan }) => putusan.segel !== undefined);
    return { chain: [], known, orphan: one && { sha: one.sha, id: one.putusan.id } };
  }
  const steps = all.slice(start);
  const rosters = await rostersBefore(repository, steps);
  const stray = await strayIn(repository, steps, contents);
  const added = await each(steps, (step) => Promise.all(addedIn(step).map((one) => readAdded(one, contents))));
  const chain = steps.map(
    (step, at): ChainCommit => ({
      sha: step.commit.sha,
      parents: step.commit.parents,
      parentTree: all[start + at - 1]?.commit.tree ?? null,
      added: added[at] ?? [],
      touched: step.changes
        .filter(({ path, isNew }) => !isNew && putusanFolder.test(path))
        .map(({ path, isGone }) => ({ path, isGone })),
      paths: step.changes.map(({ path }) => path),
      stray: stray(step, added[at] ?? []),
      rosters: rosters[at] ?? new Map(),
    }),
  );
  return { chain, known, orphan: undefined };
};
