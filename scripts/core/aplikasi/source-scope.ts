import { z } from 'zod';
import type { Licence } from '../records/aplikasi-kode.ts';

/** Whether an application is closed and, by its own record, was in use before: some regulations let those stay. */
export const isLegacyClosed = (licence: Licence | undefined): boolean =>
  licence?.kode === 'tertutup' && licence.dipakai_sejak !== undefined;

/** Parameter with which a provision says whether it speaks of closed applications that were already in use. */
export const sourceParameter = z
  .enum(['kecuali-tertutup-lama', 'hanya-tertutup-lama'])
  .optional()
  .meta({
    description: 'Kedudukan aplikasi lama yang kodenya tertutup; tanpa ini semua aplikasi dinilai.',
    enumDescriptions: ['tidak dinilai di sini', 'hanya aplikasi itu yang dinilai'],
  });

interface Scope {
  readonly kode?: z.infer<typeof sourceParameter>;
  readonly perolehan?: readonly string[] | undefined;
}

/** Why an application is outside what a provision says of source code; undefined when it is inside. */
export const outOfSourceScope = (licence: Licence | undefined, { kode }: Scope): string | undefined => {
  if (kode === 'kecuali-tertutup-lama' && isLegacyClosed(licence))
    return 'Aplikasi lama yang kodenya tertutup dinilai tersendiri.';
  if (kode === 'hanya-tertutup-lama' && !isLegacyClosed(licence))
    return 'Hanya menyangkut aplikasi lama yang kodenya tertutup.';
  return undefined;
};

/** Whether a provision is read onto applications whose source may never have been at hand: somebody must decide. */
export const mayLackSource = ({ kode, perolehan }: Scope): boolean =>
  kode === 'hanya-tertutup-lama' ||
  (perolehan?.every((way) => way === 'penerimaan' || way === 'layanan-pusat') ?? false);
