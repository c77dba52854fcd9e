import type { Pace } from '../../adapters/github-client.ts';
import { requestNumberOf } from '../../adapters/github-request.ts';
import type { Io } from '../../adapters/io.ts';
import type { Facts } from '../../core/gate/facts.ts';
import { openSession } from './session.ts';
import { judged } from './weigh.ts';

/** Facts of a request on the forge, with its votes. */
export const requestFacts = async (number: string, io: Io, pace?: Pace): Promise<Facts> =>
  (await judged(await openSession(io, pace), requestNumberOf(number))).facts;
