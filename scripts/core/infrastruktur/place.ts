import { partyKeyOf } from '../kerja-sama/party.ts';
import type { Infrastruktur } from '../records/infrastruktur.ts';

export type Place = Infrastruktur['penempatan'];

/** Whether two facilities stand at one place, as far as their records tell. */
type Together = 'sama' | 'berbeda' | 'belum-jelas';

/** A place as it is called; a mark that fills the field names none. */
const placeKeyOf = (place: Place): string | undefined =>
  place?.lokasi !== undefined && /[\p{L}\p{N}]/u.test(place.lokasi) ? partyKeyOf(place.lokasi) : undefined;

/** There is one data centre of the Dinas: what stands in it stands together. */
const isInside = (place: Place): boolean => place?.tempat === 'pusat-data-dinas';

/**
 * Compares two places by how they are called, capitals and signs apart. Places in two countries differ whatever they are
 * called; two names inside the one data centre of the Dinas contradict each other, and a person looks.
 */
export const togetherOf = (a: Place, b: Place): Together => {
  if (a?.negara !== undefined && b?.negara !== undefined && a.negara !== b.negara) return 'berbeda';
  const [first, second] = [placeKeyOf(a), placeKeyOf(b)];
  const areInside = isInside(a) && isInside(b);
  if (first === undefined || second === undefined) return areInside ? 'sama' : 'belum-jelas';
  if (first === second) return 'sama';
  return areInside ? 'belum-jelas' : 'berbeda';
};
