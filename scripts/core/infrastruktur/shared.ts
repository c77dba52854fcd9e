import { z } from 'zod';
import { isDinas } from '../office/dinas.ts';
import type { Infrastruktur } from '../records/infrastruktur.ts';
import type { Lookups } from '../rule.ts';

type Facility = Pick<Infrastruktur, 'sifat' | 'pemilik'>;

/** Parameter with which a provision speaks only of what is there for every agency. */
export const sharedParameter = z.literal(true).optional().meta({
  description: 'Hanya yang dipakai bersama: dinyatakan umum, atau bukan milik instansi selain Dinas; tanpa ini semua.',
});

/**
 * Whether a facility is there for every agency: its record says so, or says nothing and its owner is the Dinas or the
 * regency itself. What another agency owns may as well be its own where the record is silent.
 */
export const isShared = ({ sifat, pemilik }: Facility, registry: Lookups<'by-id'>): boolean =>
  sifat === undefined
    ? isDinas(pemilik, registry) || registry.get('instansi', pemilik)?.bentuk === 'pemerintah-daerah'
    : sifat === 'umum';

/** Why a provision about shared facilities leaves one aside; undefined when it speaks of it. */
export const outOfShared = (
  facility: Facility,
  { bersama }: { readonly bersama?: true | undefined },
  registry: Lookups<'by-id'>,
): string | undefined =>
  bersama && !isShared(facility, registry)
    ? 'Ini infrastruktur sendiri; yang dinilai yang dipakai bersama.'
    : undefined;
