import type { Lookups } from '../rule.ts';
import { agencyOf } from './agency.ts';

/** Whether an office is the Dinas of its regency, or a unit inside it. */
export const isDinas = (id: string, registry: Lookups<'by-id'>): boolean =>
  [registry.get('instansi', id), agencyOf(id, registry)].some((office) => office?.peran?.includes('dinas'));
