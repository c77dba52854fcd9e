import { readRequestSnapshot } from '../../../scripts/adapters/request-file.ts';
import { dayOf } from '../../../scripts/core/gate/day.ts';
import { publicValue } from '../../../scripts/core/publish/public-record.ts';
import type { OpenRequest, RequestSnapshot } from '../../../scripts/core/requests/request-snapshot.ts';
import type { Regency } from '../portal.ts';
import { isSample } from '../records/records.ts';

/** The queue as it was written last, or why there is none to show. */
export type Queue = RequestSnapshot | 'rusak' | 'tidak-ada';

/** A queue as pages may show it: what looks personal is held back again, whoever wrote the file. */
export const publicQueue = (queue: Queue): Queue =>
  typeof queue === 'string' ? queue : (publicValue(queue, '', []) as RequestSnapshot);

// Read once a build, as the registers are.
const written: Queue = publicQueue(readRequestSnapshot(process.cwd()) ?? 'tidak-ada');

const snapshotOf = (queue: Queue): RequestSnapshot | undefined => (typeof queue === 'string' ? undefined : queue);

export const isDemonstration = ({ registry }: Regency): boolean => registry.profil.keadaan === 'peragaan';

/** What concerns shared parts concerns every regency. */
const concerns =
  ({ id }: Regency) =>
  ({ daerah }: OpenRequest): boolean =>
    daerah.length === 0 || daerah.includes(id);

/** Open requests of a regency, those that were filed first first. */
export const requestsOf = (regency: Regency, queue: Queue = written): readonly OpenRequest[] => {
  const all = snapshotOf(queue)?.requests ?? [];
  return all.filter(concerns(regency)).toSorted((a, b) => ((a.sejak ?? '9') < (b.sejak ?? '9') ? -1 : 1));
};

/**
 * Open requests that wait for an office of an agency, or for the agency as the one who asks. In a demonstration nothing
 * waits for an agency that there is.
 */
export const requestsWaitingFor = (
  regency: Regency,
  instansi: string,
  queue: Queue = written,
): readonly OpenRequest[] => {
  const agency = regency.registry.lookup('by-id', `instansi/${instansi}`)[0];
  if (!agency || (isDemonstration(regency) && !isSample(agency))) return [];
  const offices = new Set(
    regency.registry.entries
      .filter(({ jenis, record }) => jenis === 'jabatan' && 'instansi' in record && record.instansi === instansi)
      .map(({ id }) => id),
  );
  return requestsOf(regency, queue).filter(
    ({ giliran, instansi: applicants }) =>
      giliran.some((who) => offices.has(who)) || (giliran.includes('pemohon') && applicants.includes(instansi)),
  );
};

/** The day on which the queue was read; days of waiting are counted up to it. */
export const queueDay = (queue: Queue = written): string | undefined => {
  const at = snapshotOf(queue)?.at;
  return at && dayOf(at);
};

/** Days from one instant to a day in western Indonesia; undefined where either is unknown or they run backwards. */
export const daysUntil = (instant: string | undefined, day: string | undefined): number | undefined => {
  if (instant === undefined || day === undefined) return undefined;
  const days = (Date.parse(day) - Date.parse(dayOf(instant))) / 86_400_000;
  return days >= 0 ? days : undefined;
};

/** What must be known of the queue besides its entries: why it is not there, or that it is no forge's. */
export const requestsNote = (queue: Queue = written): string | undefined => {
  if (queue === 'tidak-ada')
    return 'Antrean permohonan belum dibaca saat portal ini dibuat, jadi halaman ini tidak tahu apakah ada permohonan yang terbuka.';
  if (queue === 'rusak')
    return 'Catatan antrean permohonan tidak terbaca saat portal ini dibuat, jadi halaman ini tidak tahu apakah ada permohonan yang terbuka.';
  return queue.dari === 'cabang'
    ? 'Portal ini dibuat dari satu salinan repositori. Yang dihitung terbuka adalah usulan yang disiapkan di salinan itu; persetujuan baru dapat diberikan setelah usulannya diajukan ke repositori bersama.'
    : undefined;
};

/** The queue that pages show unless a test hands in another. */
export const openQueue = (): Queue => written;
