import type { Roster } from '../../../scripts/core/render/gate-names.ts';
import type { Regency } from '../portal.ts';
import { entryAt, isSample, linkTo, type RecordLink } from '../records/records.ts';
import { isDemonstration } from './requests.ts';
import { rosterOf } from './roster.ts';

/** In a demonstration no agency that there is may seem to be waited for. */
const isUnnamed = (regency: Regency, instansi: string): boolean => {
  const entry = entryAt(regency.registry, `instansi/${instansi}`);
  return isDemonstration(regency) && entry !== undefined && !isSample(entry);
};

/** Names for the sentences on open requests. */
export const requestRoster = (regency: Regency): Roster => ({
  regencies: rosterOf(regency).regencies.map((one) => ({
    ...one,
    instansi: one.instansi.map((agency) =>
      isUnnamed(regency, agency.id) ? { ...agency, nama: agency.isDinas ? 'Dinas' : 'instansi pemohon' } : agency,
    ),
  })),
});

/** The agencies that ask; those that a demonstration must not name are left out. */
export const applicantLinks = (regency: Regency, instansi: readonly string[]): RecordLink[] =>
  instansi
    .filter((id) => !isUnnamed(regency, id))
    .flatMap((id) => {
      const entry = entryAt(regency.registry, `instansi/${id}`);
      return entry ? [linkTo(entry)] : [];
    });
