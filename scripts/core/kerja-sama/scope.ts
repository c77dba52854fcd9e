import { z } from 'zod';
import { foreignKind } from '../policy/foreign-kind.ts';
import type { Vocabulary } from '../policy/vocabulary.ts';
import type { KerjaSama } from '../records/kerja-sama.ts';
import { isInForce } from '../records/period.ts';
import { isRetired } from '../retired.ts';

/** The sorts of cooperation that a provision speaks of. */
export const sortParameter = z
  .array(z.string())
  .min(1)
  .meta({ description: 'Jenis kerja sama yang dikenai ketentuan.' });

/** Whether a cooperation runs on a day: begun, not over, not ended by an event. */
export const runsOn = (record: KerjaSama, day: string): boolean =>
  isInForce(record.berlaku, day) && !isRetired(record, day);

type Parts = Pick<KerjaSama, 'jenis' | 'riwayat' | 'berlaku'>;

/** Why a provision about some sorts leaves a cooperation aside: another sort, or over. One still to come is judged. */
export const outOfCooperation = (
  subject: Parts,
  jenis: readonly string[],
  { kosakata, today }: { readonly kosakata: Vocabulary; readonly today: string },
): string | undefined => {
  const foreign = foreignKind(kosakata, 'jenis_kerja_sama', jenis, subject.jenis);
  return foreign ?? (isRetired(subject as KerjaSama, today) ? 'Kerja sama ini sudah berakhir.' : undefined);
};
