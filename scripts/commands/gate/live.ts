import { openSession, type Session } from '../../adapters/forge-session.ts';
import type { Pace } from '../../adapters/github-client.ts';
import { openRequests, requestNumberOf } from '../../adapters/github-request.ts';
import { execute } from '../../adapters/github-write.ts';
import type { Io } from '../../adapters/io.ts';
import type { Judgement } from '../../adapters/judge-requests.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { faultWords } from '../../adapters/own-fault.ts';
import { forgeOutcomes, keepRequests } from '../../adapters/request-snapshot.ts';
import type { Format } from './format.ts';
import { printed } from './format.ts';
import { land } from './land.ts';
import { type Weighed, weigh } from './weigh.ts';

/** What is asked of the gate on the forge. */
export interface LiveAsked {
  readonly pr?: string | undefined;
  /** All open requests. */
  readonly semua?: boolean | undefined;
  /** Open requests whose head is this commit. */
  readonly kepala?: string | undefined;
  readonly apply: boolean;
  readonly naskah?: boolean;
  readonly format: Format;
}

/** Often enough to win any race that is one; more means that something else is wrong. */
const mostAttempts = 5;

const isDecided = ({ decision, landed }: Weighed): boolean =>
  landed === undefined && (decision.verdict === 'lulus' || decision.refusal !== null);

/** Shows the decision on the forge, one action after the other: each can be repeated. */
const show = async (session: Session, { number, actions }: Weighed): Promise<void> => {
  if (actions.length === 0) return;
  const client = await session.write();
  for (const action of actions) await execute(client, { place: session.place, number, owner: session.owner }, action);
};

/**
 * Judges a request on the tip of main and carries it out: never from what was judged before. Who loses the race for main
 * starts again from new facts.
 */
export const apply = async (session: Session, number: number): Promise<Weighed> => {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const weighed = await weigh(session, number);
    const outcome = isDecided(weighed) ? await land(session, weighed) : 'settled';
    if (outcome === 'settled') {
      await show(session, weighed);
      return weighed;
    }
  }
  throw new OperationalError(
    `Cabang utama terus berpindah selagi permohonan #${number} diputus.`,
    'Jalankan lagi beberapa saat kemudian; tidak ada yang hilang.',
  );
};

const statusOf = ({ decision, landed }: Weighed): number =>
  landed ? (landed.putusan.jenis === 'disetujui' ? 0 : 1) : decision.verdict === 'lulus' ? 0 : 1;

/** Judges one request and says so; what came of it is kept for the portal. */
const one = async (session: Session, number: number, asked: LiveAsked, seen: Judgement[]): Promise<number> => {
  const name = { name: `Permohonan #${number}`, nomor: number };
  const judge = asked.apply ? apply : weigh;
  const weighed = await judge(session, number).catch((error: unknown) => {
    seen.push({ ...name, error });
    throw error;
  });
  const { facts, decision, landed } = weighed;
  seen.push({ ...name, judged: { facts, decision, isLanded: landed !== undefined } });
  session.io.out(printed(weighed, asked));
  return statusOf(weighed);
};

/** One request that cannot be judged does not keep the others waiting, whatever the reason: strangers write requests. */
const each = async (session: Session, numbers: readonly number[], asked: LiveAsked, seen: Judgement[]) => {
  let worst = 0;
  for (const number of numbers) {
    try {
      worst = Math.max(worst, await one(session, number, asked, seen));
    } catch (error) {
      session.io.err(`Permohonan #${number}: ${faultWords(error)}`);
      worst = 2;
    }
  }
  if (numbers.length === 0) session.io.out('Tidak ada permohonan terbuka.\n');
  return worst;
};

/** Keeps the queue for the portal. The gate has done its work by then: a full disk changes nothing of what it decided. */
const keep = ({ io, repository }: Session, seen: readonly Judgement[], at: string, isWhole: boolean): void => {
  try {
    keepRequests(repository.root, forgeOutcomes(seen), { at, dari: 'forge', isWhole });
  } catch (error) {
    io.err(`Antrean permohonan untuk portal belum tertulis. ${faultWords(error)}`);
  }
};

const headOf = (text: string): string => {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)) return text;
  throw new OperationalError(
    'Kepala permohonan harus berupa nomor commit lengkap.',
    'Tulis keempat puluh angka heksadesimalnya, misalnya dari git rev-parse.',
  );
};

/** Runs the gate against the forge. */
export const runLive = async (asked: LiveAsked, io: Io, pace?: Pace): Promise<number> => {
  const number = asked.pr === undefined ? undefined : requestNumberOf(asked.pr);
  const head = asked.kepala === undefined ? undefined : headOf(asked.kepala);
  const session = await openSession(io, pace);
  const at = io.now;
  const seen: Judgement[] = [];
  if (number !== undefined) {
    try {
      return await one(session, number, asked, seen);
    } finally {
      keep(session, seen, at, false);
    }
  }
  const open = await openRequests(session.read, session.place);
  const chosen = open.filter((request) => head === undefined || request.head === head);
  const numbers = chosen.map((request) => request.number);
  const status = await each(session, numbers, asked, seen);
  keep(session, seen, at, head === undefined);
  return status;
};
