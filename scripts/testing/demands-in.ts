import type { Demand } from '../core/gate/demand.ts';
import type { Facts } from '../core/gate/facts.ts';
import { recordDemands } from '../core/gate/record-demands.ts';
import { statedApprovalsOf } from '../core/gate/stated-approvals.ts';
import type { Policies } from '../core/policy/policies.ts';
import { type Entry, type Registry, refOf } from '../core/registry.ts';

/** A register on a day, with records as they were before their change where somebody knows it. */
interface Filed {
  readonly daerah: string;
  readonly at: string;
  readonly registry: Registry;
  readonly before?: ReadonlyMap<string, unknown>;
}

const regencyOf = ({ daerah, registry, at }: Filed, jenis: string, policies: Policies) => {
  const policy = policies.daerah.get(daerah);
  const agencies = registry.entries.filter((entry): entry is Entry<'instansi'> => entry.jenis === 'instansi');
  return {
    daerah,
    keadaan: registry.profil.keadaan,
    instansi: agencies.map(({ record }) => ({
      id: record.id,
      nama: record.nama,
      bentuk: record.bentuk,
      induk: record.induk ?? null,
      isDinas: record.peran?.includes('dinas') ?? false,
    })),
    offices: [],
    bodies: [],
    approvals: policy ? statedApprovalsOf(policy, [jenis], at) : [],
    instruments: [],
    stewards: [],
  };
};

/** Who is asked when these records are filed, each with the record that asks. */
export const demandsIn = (
  filed: Filed,
  entries: readonly Entry[],
  policies: Policies,
): { readonly ref: string; readonly demand: Demand }[] =>
  entries.flatMap((entry) => {
    const { daerah, jenis, id, file: path, record } = entry;
    const facts = { changes: [], shared: policies.shared } as unknown as Facts;
    const change = { daerah, jenis, id, path, old: filed.before?.get(refOf(entry)) ?? null, new: record };
    return recordDemands(change, regencyOf(filed, jenis, policies), facts).map((demand) => ({
      ref: refOf(entry),
      demand,
    }));
  });
