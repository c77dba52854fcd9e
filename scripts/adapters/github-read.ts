import { z } from 'zod';
import { type ForgeFacts, instantSchema } from '../core/gate/forge-facts.ts';
import type { CommitPeople } from './git-commits.ts';
import type { ReadClient } from './github-client.ts';
import { contributorsOf, type ForgeCommit } from './github-contributors.ts';
import { incomplete } from './github-error.ts';
import { accountOf, type ForgeRequest, type Place, readRequest, shaShape, userShape } from './github-request.ts';
import { readReviews, type SignatureOf } from './github-reviews.ts';
import { type CheckOwner, lastChecks, readSightings } from './github-sightings.ts';
import { OperationalError } from './operational-error.ts';

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';

export interface ForgeQuestion extends CheckOwner {
  readonly place: Place;
  readonly number: number;
  /** Protected ref that changes land on, such as `refs/heads/main`. */
  readonly target: string;
  /** UTC instant to the second. */
  readonly now: string;
  /** What Git itself holds of the request: its head, the paths that differ from where it left main, its commits. */
  readonly git: {
    readonly head: string;
    readonly files: readonly string[];
    readonly commits: readonly CommitPeople[];
  };
  readonly signatureOf: SignatureOf;
}

/** Where GitHub stops listing. */
const most = { files: 3000, commits: 250 };
/** Seconds by which two clocks may differ. */
const skew = 300;

const checkSize = ({ changed_files: files, commits }: ForgeRequest): void => {
  if (files <= most.files && commits <= most.commits) return;
  throw new OperationalError(
    `Permohonan ini memuat ${files} berkas dan ${commits} commit; forge hanya menyebutkan sampai ${most.files} berkas dan ${most.commits} commit.`,
    'Bagi permohonan ini menjadi beberapa yang lebih kecil.',
  );
};

/** Whether a request is of a size that can be read whole, asked of the forge before anything of it is brought here. */
export const measureRequest = async (client: ReadClient, place: Place, number: number): Promise<void> =>
  checkSize(await readRequest(client, place, number));

const checkClock = (client: ReadClient, now: string): void => {
  const clock = client.clock();
  if (clock !== null && Math.abs(clock - Date.parse(now)) <= skew * 1000) return;
  throw new OperationalError(
    'Jam komputer ini dan jam forge berbeda lebih dari lima menit.',
    'Setel jam komputer ini, lalu ulangi: masa jabatan dan waktu suara dinilai menurut jam.',
  );
};

const userOrNobody = z.union([userShape.transform(accountOf), z.object({}).transform(() => null), z.null()]);
const commitShape = z.object({
  sha: shaShape,
  // An address without an account is told as null or as nothing at all.
  author: userOrNobody,
  committer: userOrNobody,
});
const fileShape = z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() });

const unique = <T>(route: string, items: readonly T[], nameOf: (item: T) => string, expected: number): readonly T[] => {
  const names = new Set(items.map(nameOf)).size;
  if (names === items.length && items.length === expected) return items;
  throw incomplete(route, `${names} dari ${expected} butir terbaca`);
};

/** Paths that the forge's list of files touches: a rename takes one away and brings another. */
const pathsOf = async (client: ReadClient, place: Place, request: ForgeRequest): Promise<number> => {
  const found = await client.all(FILES, { ...place, pull_number: request.number }, fileShape);
  const files = unique(FILES, found, ({ filename }) => filename, request.changed_files);
  const paths = files.flatMap(({ filename, status, previous_filename: from }) =>
    status === 'renamed' && from !== undefined ? [filename, from] : [filename],
  );
  return new Set(paths).size;
};

const commitsOf = async (client: ReadClient, place: Place, request: ForgeRequest): Promise<readonly ForgeCommit[]> => {
  const found = await client.all(COMMITS, { ...place, pull_number: request.number }, commitShape);
  return unique(COMMITS, found, ({ sha }) => sha, request.commits);
};

const repositoryShape = z.object({ id: z.int().positive(), full_name: z.string().min(1).max(200) });

/**
 * All that the forge knows of a request, whole or not at all: every list to its last page, counted against what the forge
 * says elsewhere and beside what Git holds; the head must be the one that Git was asked about, before and after.
 */
export const readForgeFacts = async (client: ReadClient, question: ForgeQuestion): Promise<ForgeFacts> => {
  const { place, number, target, now, git } = question;
  const { id, full_name: name } = await client.one('GET /repos/{owner}/{repo}', { ...place }, repositoryShape);
  checkClock(client, now);
  const request = await readRequest(client, place, number, git.head);
  checkSize(request);
  const paths = await pathsOf(client, place, request);
  const commits = await commitsOf(client, place, request);
  const reviews = await readReviews(client, place, number, question.signatureOf);
  const shown = [
    ...git.commits.map(({ commit }) => commit),
    git.head,
    ...reviews.flatMap(({ commit }) => commit ?? []),
  ];
  const sightings = await readSightings(client, place, shown, question);
  const checks = await lastChecks(client, place, git.head, question);
  const after = await readRequest(client, place, number, git.head);
  if (after.base.ref !== request.base.ref || after.state !== request.state) {
    throw incomplete('GET /repos/{owner}/{repo}/pulls/{pull_number}', 'permohonan berubah selagi dibaca');
  }
  return {
    now,
    repository: { id, name, target },
    request: {
      number,
      base_ref: `refs/heads/${request.base.ref}`,
      author: request.user === null ? null : accountOf(request.user),
      is_open: request.state === 'open',
      ...(instantSchema.safeParse(request.created_at).success ? { opened_at: request.created_at } : {}),
      ...(request.draft ? { is_draft: true } : {}),
    },
    counts: {
      files: { git: new Set(git.files).size, forge: paths },
      commits: { git: git.commits.length, forge: request.commits },
    },
    contributors: contributorsOf(git.commits, commits),
    reviews,
    sightings,
    checks,
  };
};
