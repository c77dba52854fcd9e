import type { Entry } from '../../../scripts/core/registry.ts';
import type { Regency } from '../portal.ts';

/** A register that only demonstrates says nothing of real agencies: their public facts are never counted. */
export const isSpared = ({ record }: Entry, { registry }: Regency): boolean =>
  registry.profil.keadaan === 'peragaan' && record.asal === 'publik';

export const sparedReason = 'Fakta publik tentang instansi nyata; register peragaan tidak menilainya.';
