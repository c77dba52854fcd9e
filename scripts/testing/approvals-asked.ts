import { recordDemands } from '../core/gate/record-demands.ts';
import { statedApprovalsOf } from '../core/gate/stated-approvals.ts';
import { loaded } from './rule-examples.ts';

export const domains = {
  badung: 'badungkab.go.id',
  bulukumba: 'bulukumbakab.go.id',
  buleleng: 'bulelengkab.go.id',
  'kubu-raya': 'kuburayakab.go.id',
  banjar: 'banjarkab.go.id',
} as const;
export type Daerah = keyof typeof domains;

export interface Change {
  readonly jenis: string;
  readonly old: object | null;
  readonly now: object | null;
  /** Shape of the agency that the record speaks of. */
  readonly bentuk?: string;
  readonly isDinas?: boolean;
}

/**
 * Who is asked about a change, each as a line: what for, whom, by which instrument, how many, and on what ground. `*` says
 * that writers of the change do not count, `**` that the agency which asks does not either.
 */
export const askedFor = (
  daerah: Daerah,
  { jenis, old, now, bentuk = 'perangkat-daerah', isDinas = false }: Change,
): string[] => {
  const policy = loaded.policies.daerah.get(daerah);
  if (!policy) throw new Error(`no policies of ${daerah}`);
  const path = `registry/${daerah}/${jenis}/uji.yaml`;
  const regency = {
    daerah,
    keadaan: 'peragaan' as const,
    instansi: [{ id: 'opd', nama: 'Uji', bentuk, induk: null, isDinas }],
    offices: [],
    bodies: [],
    approvals: statedApprovalsOf(policy, [jenis], '2026-11-22'),
    instruments: [],
    stewards: [],
  };
  const facts = { changes: [], shared: loaded.policies.shared } as unknown as Parameters<typeof recordDemands>[2];
  return recordDemands({ daerah, jenis, id: 'uji', path, old, new: now }, regency, facts)
    .map((demand) => {
      const quorum = [...new Set(demand.quorum)].filter((one) => one !== 1);
      const seen = demand.excluded.has('instansi-pemohon') ? '**' : demand.excluded.has('penulis') ? '*' : '';
      const grounds = demand.provisions.map((provision) => provision.slice(daerah.length + 1));
      return [
        `${demand.kind} ${demand.authority.join('/')}${seen}`,
        ...(demand.instruments.length > 0 ? [`(${demand.instruments.join(', ')})`] : []),
        ...quorum.map((one) => `x${one}`),
        `[${[...grounds, ...demand.basis].join(' ')}]`,
      ].join(' ');
    })
    .sort();
};
