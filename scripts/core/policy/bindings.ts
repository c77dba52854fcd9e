import type { Rule } from '../rule.ts';
import type { Nature, Version } from './article.ts';
import { parametersOf, ruleNamed } from './bind-rule.ts';
import type { Binding, BindingFault, Say } from './binding.ts';
import type { RuleEntry } from './enforcement.ts';
import { houseBindings } from './house-bindings.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision } from './policies.ts';
import { resolveSettings, startOf } from './setting-reference.ts';
import type { Settings } from './settings.ts';
import type { SharedPolicy } from './shared.ts';

const bySifat: Partial<Record<Nature, Binding['level']>> = {
  wajib: 'galat',
  larangan: 'galat',
  penetapan: 'galat',
  syarat: 'galat',
  anjuran: 'peringatan',
};

/** Level of an entry: as written, else by basis, else by the nature of the provision. */
const levelOf = (entry: RuleEntry, nature: Nature): Binding['level'] | undefined =>
  entry.tingkat ??
  (entry.dasar === 'tafsir' ? 'perlu-telaah' : entry.dasar === 'setelan' ? 'peringatan' : bySifat[nature]);

const bindingFrom = (
  stated: StatedProvision,
  version: Version,
  entry: RuleEntry,
  { rule, level, parameter, sejak }: Pick<Binding, 'rule' | 'level' | 'parameter' | 'sejak'>,
): Binding => ({
  id: entry.id,
  daerah: stated.daerah,
  provision: stated.id,
  rule,
  level,
  basis: entry.dasar,
  pada: entry.pada,
  sejak,
  ...(version.sampai ? { sampai: version.sampai } : {}),
  parameter,
  istilah: stated.regulation.istilah,
  waivable: !rule.absolute && (entry.dasar === 'setelan' || entry.pengecualian !== undefined),
});

/** One entry of shape `aturan` at work, or its faults at `path`. */
const bindingOfEntry = (
  stated: StatedProvision,
  version: Version,
  entry: RuleEntry,
  path: string,
  { settings, rules, say }: { settings: Settings; rules: ReadonlyMap<string, Rule>; say: Say },
): Binding[] => {
  const rule = ruleNamed(entry.aturan, rules, path, say);
  if (!rule) return [];
  const level = levelOf(entry, stated.provision.sifat);
  if (!level)
    say(
      path,
      'tingkat',
      `Ketentuan bersifat "${stated.provision.sifat}" tidak punya tingkat bawaan.`,
      'Tulis tingkat: galat, peringatan, atau perlu-telaah.',
    );
  let isComplete = true;
  const raw = resolveSettings(entry.parameter, settings, (id, key) => {
    isComplete = false;
    say(
      `${path}.parameter.${key}`,
      'setelan-asing',
      `Setelan "${id}" tidak ada di setelan.yaml daerah ini.`,
      'Tambahkan setelan itu atau perbaiki pengenalnya.',
    );
  });
  // What a missing setting leaves open is not said twice.
  const parameter = isComplete ? parametersOf(rule, raw, path, say) : undefined;
  if (!level || parameter === undefined) return [];
  return [bindingFrom(stated, version, entry, { rule, level, parameter, sejak: startOf(version, entry, settings) })];
};

/** Every rule that is bound in a regency, with the faults of the bindings. */
export const bindingsOf = (
  daerah: string,
  policy: DaerahPolicy | undefined,
  shared: SharedPolicy,
  rules: ReadonlyMap<string, Rule>,
): { readonly bindings: readonly Binding[]; readonly faults: readonly BindingFault[] } => {
  const faults: BindingFault[] = [];
  const sayIn =
    (file: string): Say =>
    (path, code, message, help) =>
      faults.push({ file, path, code, message, help });
  const bound = (policy ? provisionsOf(policy) : []).flatMap((stated) =>
    stated.provision.versi.flatMap((version, v) =>
      version.penegakan.flatMap((entry, e) => {
        const path = `ketentuan.${stated.index}.versi.${v}.penegakan.${e}`;
        const settings = policy?.settings ?? {};
        return 'aturan' in entry
          ? bindingOfEntry(stated, version, entry, path, { settings, rules, say: sayIn(stated.file) })
          : [];
      }),
    ),
  );
  return { bindings: [...bound, ...houseBindings(daerah, policy, shared, rules, sayIn('bersama.yaml'))], faults };
};
