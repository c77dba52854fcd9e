import { rules } from '../../../policies/rules/index.ts';
import type { Io } from '../../adapters/io.ts';
import { loadRegister } from '../../adapters/load-register.ts';
import type { RegencySide } from '../../core/gate/roster-facts.ts';
import { type Unmet, unmetBy } from '../../core/gate/satisfiable.ts';
import { wholeHousehold } from '../../core/gate/unsatisfiable.ts';
import type { Registry } from '../../core/registry.ts';

const sideOf = (registry: Registry): RegencySide => ({
  registry,
  ofKind: (jenis) => registry.entries.filter((entry) => entry.jenis === jenis) as never,
});

const linesOf = (daerah: string, unmet: readonly Unmet[]): string[] =>
  unmet.length === 0
    ? [`${daerah}: setiap syarat dapat dipenuhi oleh daftar jabatannya.`]
    : [
        `${daerah}: ${unmet.length} syarat tidak dapat dipenuhi`,
        ...unmet.map(({ id, message }) => `  ${id}\n    ${message}`),
      ];

/** Tells, regency by regency, which requirements the roster could not meet whoever voted. Status 1 when there are any. */
export const runLint = async (io: Io): Promise<number> => {
  const { register, loaded } = loadRegister(
    { cwd: io.cwd, registry: 'registry', policies: 'policies', daerah: undefined },
    rules,
  );
  const found = [...register.registries.values()].map((registry) => {
    const { daerah } = registry;
    const policy = loaded.policies.daerah.get(daerah);
    const shared = loaded.policies.shared.pemutus;
    return { daerah, unmet: unmetBy(wholeHousehold({ daerah, side: sideOf(registry), policy, shared }, io.today)) };
  });
  io.out(`${found.flatMap(({ daerah, unmet }) => linesOf(daerah, unmet)).join('\n')}\n`);
  return found.some(({ unmet }) => unmet.length > 0) ? 1 : 0;
};
