import { foreignKind } from '../policy/foreign-kind.ts';
import type { Infrastruktur } from '../records/infrastruktur.ts';
import { isRetired } from '../retired.ts';
import type { CheckContext } from '../rule.ts';

type Kinds = readonly string[] | undefined;

/** Why a provision about some kinds leaves a facility aside; undefined when it speaks of it. */
export const outOfKinds = (
  kinds: Kinds,
  { subject, kosakata }: Pick<CheckContext<'infrastruktur', 'jenis'>, 'subject' | 'kosakata'>,
): string | undefined => kinds && foreignKind(kosakata, 'jenis_infrastruktur', kinds, subject.jenis);

/** The same for provisions about what is in use: what is switched off is left aside too. */
export const outOfUse = (
  kinds: Kinds,
  context: Pick<CheckContext<'infrastruktur', 'jenis' | 'riwayat'>, 'subject' | 'kosakata' | 'today'>,
): string | undefined =>
  outOfKinds(kinds, context) ??
  (isRetired(context.subject as Infrastruktur, context.today) ? 'Sudah tidak dipakai.' : undefined);
