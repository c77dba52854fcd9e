import { aplikasiStateOf } from './aplikasi-state.ts';
import type { Aplikasi } from './records/aplikasi.ts';

/** Why nothing made can be asked for yet: what is only planned has no documents, tests or source. */
export const notYetMade = (record: Pick<Aplikasi, 'riwayat'>): string | undefined =>
  aplikasiStateOf(record).state === 'direncanakan' ? 'Aplikasi ini baru direncanakan.' : undefined;
