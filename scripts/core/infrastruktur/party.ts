import { z } from 'zod';
import { agencyOf, isAgency } from '../office/agency.ts';
import { isDinas } from '../office/dinas.ts';
import type { Regulation } from '../policy/regulation.ts';
import type { Infrastruktur } from '../records/infrastruktur.ts';
import type { Lookups } from '../rule.ts';

/** Who manages, provides or answers for a facility. */
export type Party = NonNullable<Infrastruktur['pengelola']>;

/** The parties that a provision may name. */
export const partySchema = z.enum(['dinas', 'perangkat-daerah', 'pemilik', 'pihak-ketiga']).meta({
  enumDescriptions: ['Dinas', 'perangkat daerah', 'instansi pemilik', 'pihak ketiga'],
});
export type Sort = z.infer<typeof partySchema>;

/** Parameter with which an entry leaves parties to another one, so that it does not call them appointed. */
export const elsewhereParameter = z
  .array(partySchema)
  .min(1)
  .optional()
  .meta({ description: 'Pihak yang dinilai butir lain, jadi tidak dinilai di sini.' });

/** The parties that a provision may name where only offices come into question. */
export const officeSchema = z.enum(['dinas', 'perangkat-daerah', 'pemilik']).meta({
  enumDescriptions: ['Dinas', 'perangkat daerah', 'instansi pemilik'],
});

interface Facility {
  readonly subject: { readonly pemilik: string };
  readonly registry: Lookups<'by-id'>;
}

/** Whether an office is of a sort; a unit counts as the agency it belongs to, and the owner's parent as the owner. */
export const isOfficeOfSort = (id: string, sort: Sort, { subject, registry }: Facility): boolean => {
  const agency = agencyOf(id, registry);
  if (!agency) return false;
  if (sort === 'dinas') return isDinas(id, registry);
  if (sort === 'perangkat-daerah') return isAgency(agency);
  return sort === 'pemilik' && agencyOf(subject.pemilik, registry)?.id === agency.id;
};

/** Whether a party is of a sort. */
export const isOfSort = (party: Party, sort: Sort, facility: Facility): boolean =>
  'pihak_ketiga' in party ? sort === 'pihak-ketiga' : isOfficeOfSort(party.instansi, sort, facility);

/** The name of a party; its id where the register has no such office. */
export const nameOf = (party: Party, { registry }: Facility): string =>
  'pihak_ketiga' in party
    ? party.pihak_ketiga.nama
    : (registry.get('instansi', party.instansi)?.nama ?? party.instansi);

/** Whether what a party is cannot be told: the register has no readable file of its office, which is said elsewhere. */
export const isUnread = (party: Party, { registry }: Facility): boolean =>
  'instansi' in party && registry.get('instansi', party.instansi) === undefined;

/** The office that runs a facility: its owner where no office is named. */
export const runnerOf = ({ pemilik, pengelola }: Pick<Infrastruktur, 'pemilik' | 'pengelola'>): string =>
  pengelola && 'instansi' in pengelola ? pengelola.instansi : pemilik;

/** The parties in the words of a regulation: `Dinas Kominfo atau pihak ketiga`. */
export const sortWords = (sorts: readonly Sort[], istilah: Regulation['istilah']): string => {
  const words = {
    dinas: istilah.dinas,
    'perangkat-daerah': istilah.perangkat_daerah,
    pemilik: `${istilah.perangkat_daerah} pemiliknya`,
    'pihak-ketiga': 'pihak ketiga',
  };
  return sorts.map((sort) => words[sort]).join(' atau ');
};
