import type { Facts } from '../core/gate/facts.ts';
import { instantSchema } from '../core/gate/forge-facts.ts';
import { openRequestOf } from '../core/requests/open-request.ts';
import { afterRun, type RequestOutcome, requestIdsOf } from '../core/requests/request-list.ts';
import { openRequestSchema, type RequestSnapshot } from '../core/requests/request-snapshot.ts';
import type { Repository } from './git.ts';
import type { Judgement } from './judge-requests.ts';
import { OperationalError } from './operational-error.ts';
import { readRequestSnapshot, requestFile, writeRequestSnapshot } from './request-file.ts';

/** Faults of the program are told where it runs; the public is told that there was one. */
const reasonOf = (error: unknown): string =>
  error instanceof OperationalError
    ? `${error.message} ${error.advice}`
    : 'Program ini menemui kesalahan saat menilainya; pengelola register dapat melihat sebabnya di catatan gerbang.';

/** What became of a request, fit to be kept: whatever does not fit is told as not judged, and breaks nothing else. */
const outcomeOf = (
  { nomor, cabang, judged, error }: Judgement,
  id: string,
  sejak: string | undefined,
): RequestOutcome => {
  const own = { id, nomor, cabang };
  if (!judged) return { id, unjudged: { ...own, sebab: reasonOf(error) } };
  const { facts, decision, isLanded } = judged;
  if (isLanded || !facts.forge.request.is_open) return { id, isOver: true };
  const open = openRequestSchema.safeParse(openRequestOf({ ...own, sejak, facts, decision }));
  return open.success
    ? { id, open: open.data }
    : { id, unjudged: { ...own, sebab: 'Isinya terlalu banyak untuk ditampilkan di sini.' } };
};

/** Outcomes of requests at the forge; they were filed when the forge says. */
export const forgeOutcomes = (judgements: readonly Judgement[]): RequestOutcome[] =>
  judgements.map((one) => outcomeOf(one, String(one.nomor), one.judged?.facts.forge.request.opened_at));

/** When the first commit of a branch was made, as far as its clock can be believed: not after now. */
const begunAt = async ({ git }: Repository, { commits, forge }: Facts): Promise<string | undefined> => {
  const range = ['--format=%ct', '--no-show-signature', commits.head, '--not', commits.base, '--'];
  const seconds = (await git.raw(['--no-replace-objects', 'log', ...range]))
    .split('\n')
    .filter((line) => /^\d{1,12}$/.test(line))
    .map(Number);
  if (seconds.length === 0) return undefined;
  const at = new Date(Math.min(...seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return instantSchema.safeParse(at).success && at <= forge.now ? at : undefined;
};

/** Outcomes of branches, which nobody has numbered: their addresses are made of their names. */
export const branchOutcomes = async (
  repository: Repository,
  judgements: readonly Judgement[],
): Promise<RequestOutcome[]> => {
  const ids = requestIdsOf(judgements.map(({ cabang = '' }) => cabang));
  const found: RequestOutcome[] = [];
  for (const one of judgements) {
    const since = one.judged && (await begunAt(repository, one.judged.facts));
    found.push(outcomeOf(one, ids.get(one.cabang ?? '') ?? 'cabang', since));
  }
  return found;
};

interface Run {
  readonly at: string;
  readonly dari: RequestSnapshot['dari'];
  /** Whether all requests were looked at, and not some of them. */
  readonly isWhole: boolean;
}

/**
 * Keeps the queue after a run. What was judged alone changes only its own entry; where nobody has looked at all of them
 * yet nothing is written, since one entry must not pass for the whole queue.
 */
export const keepRequests = (
  folder: string,
  outcomes: readonly RequestOutcome[],
  run: Run,
): { written: string; requests: number } | undefined => {
  const found = readRequestSnapshot(folder);
  const before = found === 'rusak' || found?.dari !== run.dari ? undefined : found;
  if (!run.isWhole && !before) return undefined;
  const snapshot = afterRun(before, outcomes, run);
  writeRequestSnapshot(folder, snapshot);
  return { written: requestFile, requests: snapshot.requests.length };
};
