import type { Instansi } from '../records/instansi.ts';
import type { Lookups } from '../rule.ts';

/** The agency that answers for a procedure: a unit inside an agency counts as that agency. */
export const agencyOf = (id: string, registry: Lookups<'by-id'>): Instansi | undefined => {
  const owner = registry.get('instansi', id);
  return owner?.bentuk === 'unit-kerja' && owner.induk ? (registry.get('instansi', owner.induk) ?? owner) : owner;
};

const agencies: readonly Instansi['bentuk'][] = ['perangkat-daerah', 'unit-kerja'];

/** Whether an organisation is one of the regency's own agencies, or a unit inside one. */
export const isAgency = ({ bentuk }: Pick<Instansi, 'bentuk'>): boolean => agencies.includes(bentuk);
