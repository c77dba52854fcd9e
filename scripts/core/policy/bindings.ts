import type { Rule } from '../rule.ts';
import type { Nature, Version } from './article.ts';
import { parametersOf, ruleNamed } from './bind-rule.ts';
import type { Binding, BindingFault, Say } from './binding.ts';
import type { RuleEntry } from './enforcement.ts';
import { houseBindings } from './house-bindings.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision } from './policies.ts';
import { parameterSpans, settingsNamedIn } from './setting-reference.ts';
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

/** A waiver lifts what is a local choice, or what the text itself lets somebody waive. */
export const isWaivable = (entry: RuleEntry, rule: Pick<Rule, 'absolute'> | undefined): boolean =>
  !rule?.absolute && (entry.dasar === 'setelan' || entry.pengecualian !== undefined);

const bindingFrom = (
  stated: StatedProvision,
  version: Version,
  entry: RuleEntry,
  { rule, level, parameter, sejak, sampai }: Pick<Binding, 'rule' | 'level' | 'parameter' | 'sejak' | 'sampai'>,
): Binding => ({
  id: entry.id,
  daerah: stated.daerah,
  provision: stated.id,
  versi: version.sejak,
  rule,
  level,
  basis: entry.dasar,
  pada: entry.pada,
  sejak,
  ...(sampai === undefined ? {} : { sampai }),
  parameter,
  istilah: stated.regulation.istilah,
  waivable: isWaivable(entry, rule),
});

/** One entry of shape `aturan` at work, once for each span of its settings, or its faults at `path`. */
const bindingsOfEntry = (
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
  const unknown = settingsNamedIn(entry.parameter).filter(({ id }) => !Object.hasOwn(settings, id));
  for (const { id, key } of unknown)
    say(
      `${path}.parameter.${key}`,
      'setelan-asing',
      `Setelan "${id}" tidak ada di setelan.yaml daerah ini.`,
      'Tambahkan setelan itu atau perbaiki pengenalnya.',
    );
  // What a missing setting leaves open is not said twice.
  if (unknown.length > 0) return [];
  return parameterSpans(version, entry.parameter, settings).flatMap((span) => {
    const parameter = parametersOf(rule, span.parameter, path, say);
    return level && parameter !== undefined
      ? [bindingFrom(stated, version, entry, { ...span, rule, level, parameter })]
      : [];
  });
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
          ? bindingsOfEntry(stated, version, entry, path, { settings, rules, say: sayIn(stated.file) })
          : [];
      }),
    ),
  );
  return {
    bindings: [...bound, ...houseBindings(daerah, policy, shared, rules, sayIn('bersama.yaml'), bound)],
    faults,
  };
};
