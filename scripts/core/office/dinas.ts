import type { Lookups } from '../rule.ts';
import { holdsRole } from './role.ts';

/** Whether an office is the Dinas of its regency, or a unit inside it. */
export const isDinas = (id: string, registry: Lookups<'by-id'>): boolean => holdsRole(id, 'dinas', registry);
