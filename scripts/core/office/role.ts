import type { Instansi } from '../records/instansi.ts';
import type { Lookups } from '../rule.ts';
import { agencyOf } from './agency.ts';

/** What an agency is in the words of a regulation. */
export type AgencyRole = NonNullable<Instansi['peran']>[number];

/** Whether an office holds a role in its regency, or is a unit inside the agency that does. */
export const holdsRole = (id: string, role: AgencyRole, registry: Lookups<'by-id'>): boolean =>
  [registry.get('instansi', id), agencyOf(id, registry)].some((office) => office?.peran?.includes(role));
