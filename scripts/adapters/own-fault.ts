import { OperationalError } from './operational-error.ts';

/**
 * What is said of a fault of the program itself. Never told with the status of a finding: whoever reads only that would
 * believe that the register is at fault.
 */
export const ownFault = (error: unknown): string =>
  `Program ini berhenti karena cacatnya sendiri, bukan karena isi register.\nSampaikan keterangan berikut kepada pemelihara program:\n${error instanceof Error ? error.stack : String(error)}\n`;

/** What kept one thing among several from being done, in words for the terminal. */
export const faultWords = (error: unknown): string =>
  error instanceof OperationalError ? `${error.message}\n${error.advice}\n` : ownFault(error);
