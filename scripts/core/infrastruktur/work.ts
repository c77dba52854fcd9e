import { z } from 'zod';
import { activitiesOf } from '../aplikasi/scope.ts';
import type { Infrastruktur } from '../records/infrastruktur.ts';
import { type Fault, type Lookups, notApplicable, type Verdict, verdictOf } from '../rule.ts';

/** Work at a facility, and purchases for it, as regulations speak of them. */
export const workKinds = [
  'perencanaan',
  'pengadaan',
  'pembangunan',
  'pengembangan',
  'pemeliharaan',
  'pengoperasian',
] as const;

export type Work = Infrastruktur['riwayat'][number];

/** The kinds of work that a provision speaks of. */
export const worksParameter = z
  .array(z.enum(workKinds).meta({ enumDescriptions: [...workKinds] }))
  .min(1)
  .meta({ description: 'Kegiatan infrastruktur yang dikenai ketentuan.' });

/** Parameter with which a provision speaks only of what the regency owns. */
export const asetParameter = z.literal('pemerintah-daerah').meta({
  description: 'Hanya aset Pemerintah Daerah; tanpa ini semua.',
});

/** Why a provision about the regency's own assets leaves a facility aside; undefined when it speaks of it. */
export const outOfAset = (
  { aset }: Pick<Infrastruktur, 'aset'>,
  parameter: { readonly aset?: z.infer<typeof asetParameter> | undefined },
): string | undefined => {
  if (parameter.aset === undefined || aset === parameter.aset) return undefined;
  return aset === undefined ? 'Belum tercatat apakah ini aset Pemerintah Daerah.' : 'Ini bukan aset Pemerintah Daerah.';
};

export const noWork = 'Riwayatnya tidak memuat kegiatan yang dikenai ketentuan ini.';

/** The work of some kinds that began under the provision, each with its place in the record. */
export const worksOf = (
  riwayat: readonly Work[],
  kinds: z.infer<typeof worksParameter>,
  context: { readonly isInForce: (day: string) => boolean },
): { readonly event: Work; readonly path: string }[] => activitiesOf(riwayat, kinds, context);

/** Whether work names a record that is there and cannot be read, which is told at its own file. */
export const namesUnread = (
  { instrumen = [], acuan_rencana = [] }: Work,
  registry: Pick<Lookups<'by-id'>, 'isBroken'>,
): boolean =>
  [...instrumen.map((id) => `keputusan/${id}`), ...acuan_rencana.map(({ rencana }) => `rencana/${rencana}`)].some(
    (ref) => registry.isBroken(ref),
  );

/** Fails with the faults that could be seen; where there is none, says nothing of work that names what cannot be read. */
export const seenVerdict = (faults: readonly Fault[], isUnread: boolean): Verdict =>
  faults.length === 0 && isUnread ? notApplicable('Yang disebut riwayatnya belum dapat dibaca.') : verdictOf(faults);
