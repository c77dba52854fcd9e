import { z } from 'zod';
import type { Regulation } from '../policy/regulation.ts';
import type { Infrastruktur } from '../records/infrastruktur.ts';

/** Parameter with which a provision speaks only of what is connected to infrastructure that the Dinas runs. */
export const tersambungParameter = z.literal(true).meta({
  description: 'Hanya yang tersambung ke infrastruktur yang dikelola Dinas; tanpa ini semua.',
});

/** Why a provision about what is connected leaves a facility aside; undefined when it speaks of it. */
export const outOfConnection = (
  { tersambung }: Pick<Infrastruktur, 'tersambung'>,
  parameter: { readonly tersambung?: true | undefined },
  { dinas }: Regulation['istilah'],
): string | undefined => {
  if (!parameter.tersambung || tersambung) return undefined;
  return tersambung === undefined
    ? `Belum tercatat apakah ini tersambung ke infrastruktur yang dikelola ${dinas}.`
    : `Tidak tersambung ke infrastruktur yang dikelola ${dinas}.`;
};
