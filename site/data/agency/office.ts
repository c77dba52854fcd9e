import type { Regency } from '../portal.ts';

/**
 * Who is told of what is wrong here. In a demonstration that is no real office: none has taken the register into use, and
 * none answers for it.
 */
export const officeOf = ({ registry }: Pick<Regency, 'registry'>): string => {
  if (registry.profil.keadaan === 'peragaan') return 'pengelola repositori register ini';
  return registry.lookup('instansi-by-peran', 'dinas')[0]?.record.nama ?? 'Dinas urusan komunikasi dan informatika';
};
