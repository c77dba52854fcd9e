import { speaksOf } from '../../../scripts/core/evaluate.ts';
import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import { provisionsOf } from '../../../scripts/core/policy/policies.ts';
import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Regency } from '../portal.ts';

/** What is asked of every kind alike says nothing of any. */
const isAboutSome = ({ rule }: Regency['bindings'][number]): boolean =>
  rule.subjectsFor !== undefined || rule.subjects.length < jenisList.length;

const decides = (entry: Enforcement, jenis: Jenis): boolean =>
  'persetujuan' in entry && entry.persetujuan.untuk.jenis === jenis;

/** Lists that no other kind draws on; what they hold is law only where a value names its provision. */
const ownLists = (jenis: Jenis): string[] => {
  const listsOf = (kind: Jenis) => Object.values(kindOf(kind).vocabulary ?? {}).filter((list) => list !== undefined);
  const others = new Set(jenisList.filter((kind) => kind !== jenis).flatMap(listsOf));
  return listsOf(jenis).filter((list) => !others.has(list));
};

/**
 * Whether the regulations of a regency, as stated here, speak of a kind of record: told by what they bind, so that a
 * word that one of them does not know appears nowhere in its register.
 */
export const knowsKind = ({ bindings, policy }: Regency, jenis: Jenis): boolean =>
  bindings.some((binding) => binding.provision !== undefined && isAboutSome(binding) && speaksOf(binding, jenis)) ||
  ownLists(jenis).some((list) => policy?.vocabulary[list]?.nilai.some(({ ketentuan }) => ketentuan !== undefined)) ||
  (policy ? provisionsOf(policy) : []).some(({ provision }) =>
    provision.versi.some(({ penegakan }) => penegakan.some((entry) => decides(entry, jenis))),
  );

const shown = new WeakMap<Regency, readonly Jenis[]>();

/** The kinds that a regency's pages lead to: those it holds records of, and those its regulations speak of. */
export const shownKinds = (regency: Regency): readonly Jenis[] => {
  const kinds =
    shown.get(regency) ??
    jenisList.filter((jenis) => (regency.byKind.get(jenis) ?? []).length > 0 || knowsKind(regency, jenis));
  shown.set(regency, kinds);
  return kinds;
};
