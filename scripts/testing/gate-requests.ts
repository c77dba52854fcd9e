import { readFileSync } from 'node:fs';
import type { GateWorld } from './gate-world.ts';

export const regencies = ['badung', 'bulukumba', 'buleleng', 'kubu-raya', 'banjar'];

export const namePath = (daerah: string, id = 'contoh-perizinan'): string => `registry/${daerah}/subdomain/${id}.yaml`;

/** The name that the sample agency of a regency asks for, as its register has it. */
export const nameText = (daerah: string): string => readFileSync(namePath(daerah), 'utf8');

/** The same record with other words about its purpose. */
export const reworded = (daerah: string, purpose: string): string =>
  nameText(daerah).replace('Situs resmi', `Situs resmi ${purpose} dari`);

/** A second record that asks for the same host. */
export const sameHost = (daerah: string, id: string): string => nameText(daerah).replace(/^id: .*$/m, `id: ${id}`);

const outside = (text: string) => text.replace(/^host: .*$/m, 'host: contoh-juara.example');

interface Faulty {
  /** A provision of the regency that the faulty name is at odds with. */
  readonly ground: string;
  readonly spoil: (text: string) => string;
}

const faulty: Readonly<Record<string, Faulty>> = {
  badung: { ground: 'badung/10.3', spoil: outside },
  bulukumba: { ground: 'bulukumba/10.2', spoil: outside },
  buleleng: {
    ground: 'buleleng/26.3',
    spoil: (text) => text.replace(/^host: .*$/m, 'host: contoh-juara.bulelengkab.go.id'),
  },
  'kubu-raya': {
    ground: 'kubu-raya/22.2',
    spoil: (text) =>
      text
        .replace(/^host: .*$/m, 'host: contoh-juara.kuburayakab.go.id')
        .replace(/^ {2}instansi: .*$/m, '  pihak_ketiga: CV Contoh Situs'),
  },
  banjar: { ground: 'banjar/16.2', spoil: outside },
};

/** A name that may be refused, and the ground for it by that regency's own regulation. */
export const refusable = (daerah: string): { readonly id: string; readonly text: string; readonly ground: string } => {
  const { ground, spoil } = faulty[daerah] ?? { ground: '', spoil: (text: string) => text };
  return { id: 'contoh-juara', ground, text: spoil(sameHost(daerah, 'contoh-juara')) };
};

/** How many votes the Dinas' decision has, and which were dropped for what, by requirement. */
export const votesOn = async (world: GateWorld, number: number, requirement: string) => {
  const decision = await world.decision(number);
  const found = decision.requirements.find(({ id }: { id: string }) => id.endsWith(requirement));
  return {
    verdict: decision.verdict,
    have: found?.have,
    reason: found?.reason,
    dropped: found?.dropped.map(({ who, reason }: { who: string; reason: string }) => [who, reason]),
  };
};
