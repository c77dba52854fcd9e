import { openSession, type Session } from '../../adapters/forge-session.ts';
import type { Pace } from '../../adapters/github-client.ts';
import { openRequests, requestNumberOf } from '../../adapters/github-request.ts';
import { execute } from '../../adapters/github-write.ts';
import type { Io } from '../../adapters/io.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { ownFault } from '../../adapters/own-fault.ts';
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

const one = async (session: Session, number: number, asked: LiveAsked): Promise<number> => {
  const weighed = asked.apply ? await apply(session, number) : await weigh(session, number);
  session.io.out(printed(weighed, asked));
  return statusOf(weighed);
};

const faultWords = (error: unknown): string =>
  error instanceof OperationalError ? `${error.message}\n${error.advice}\n` : ownFault(error);

/** One request that cannot be judged does not keep the others waiting, whatever the reason: strangers write requests. */
const each = async (session: Session, numbers: readonly number[], asked: LiveAsked): Promise<number> => {
  let worst = 0;
  for (const number of numbers) {
    try {
      worst = Math.max(worst, await one(session, number, asked));
    } catch (error) {
      session.io.err(`Permohonan #${number}: ${faultWords(error)}`);
      worst = 2;
    }
  }
  if (numbers.length === 0) session.io.out('Tidak ada permohonan terbuka.\n');
  return worst;
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
  if (number !== undefined) return one(session, number, asked);
  const open = await openRequests(session.read, session.place);
  const chosen = open.filter((request) => head === undefined || request.head === head);
  return each(
    session,
    chosen.map((request) => request.number),
    asked,
  );
};
