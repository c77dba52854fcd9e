import { isDinas } from '../../../scripts/core/office/dinas.ts';
import type { Lookups } from '../../../scripts/core/rule.ts';
import type { Regency } from '../portal.ts';
import { entryAt } from '../records/records.ts';

/**
 * Who is told of what is wrong here. In a demonstration that is no real office: none has taken the register into use, and
 * none answers for it.
 */
export const officeOf = ({ registry }: Pick<Regency, 'registry'>): string => {
  if (registry.profil.keadaan === 'peragaan') return 'pengelola repositori register ini';
  return registry.lookup('instansi-by-peran', 'dinas')[0]?.record.nama ?? 'Dinas urusan komunikasi dan informatika';
};

/** Whether an agency of the register is the Dinas, or a unit inside it. */
export const isOfDinas = (id: string, { registry }: Pick<Regency, 'registry'>): boolean => {
  const lookups: Lookups<'by-id'> = {
    find: () => [],
    get: (jenis, one) => entryAt(registry, `${jenis}/${one}`)?.record as never,
    isBroken: () => false,
  };
  return isDinas(id, lookups);
};
