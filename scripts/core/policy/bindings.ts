import type { z } from 'zod';
import type { Basis, Level } from '../finding.ts';
import { pathOf } from '../path.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from '../schema-messages.ts';
import type { Nature, Version } from './article.ts';
import type { RuleEntry } from './enforcement.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision } from './policies.ts';
import type { Regulation } from './regulation.ts';
import type { Settings } from './settings.ts';
import type { SharedPolicy } from './shared.ts';

/** A rule at work: which provision (if any) demands it, how heavy it is, on which day it is judged. */
export interface Binding {
  readonly id: string;
  readonly daerah: string;
  /** Absent for house rules of `bersama.yaml`. */
  readonly provision?: string;
  readonly rule: Rule;
  readonly level: Exclude<Level, 'celah'>;
  readonly basis: Basis;
  /** `terus`, or the path of the date that decides which law applies. */
  readonly pada: string;
  readonly sejak: string;
  readonly sampai?: string;
  readonly parameter: unknown;
  readonly istilah: Regulation['istilah'];
  /** Whether a waiver may lift it: settings always, others when they say who may. */
  readonly waivable: boolean;
}

/** A fault of a binding, placed in the policy file that holds it. */
export interface BindingFault {
  readonly file: string;
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

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

const isSettingReference = (value: unknown): value is { setelan: string } =>
  typeof value === 'object' && value !== null && 'setelan' in value && Object.keys(value).length === 1;

/** Replaces `{ setelan: id }` by the value of that setting. */
const resolveSettings = (
  parameter: Record<string, unknown>,
  settings: Settings,
  missing: (id: string, key: string) => void,
) =>
  Object.fromEntries(
    Object.entries(parameter).map(([key, value]) => {
      if (!isSettingReference(value)) return [key, value];
      const setting = Object.hasOwn(settings, value.setelan) ? settings[value.setelan] : undefined;
      if (!setting) missing(value.setelan, key);
      return [key, setting?.nilai];
    }),
  );

const parse = (
  schema: z.ZodType,
  parameter: unknown,
  report: (path: string, message: string, help: string) => void,
): unknown => {
  const result = schema.safeParse(parameter);
  if (result.success) return result.data;
  for (const fault of faultsOf(schema, result.error, parameter)) report(pathOf(fault.path), fault.message, fault.help);
  return undefined;
};

type Report = (fault: BindingFault) => void;

/** Nobody is judged by a local choice from before it was made: the latest of the provision and the settings it uses. */
const startOf = (version: Version, entry: RuleEntry, settings: Settings): string => {
  const used = Object.values(entry.parameter).filter(isSettingReference);
  const dates = used.flatMap(({ setelan }) => settings[setelan]?.sejak ?? []);
  return [version.sejak, ...dates].toSorted().at(-1) ?? version.sejak;
};

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

const bindingsOfProvision = (
  stated: StatedProvision,
  settings: Settings,
  rules: ReadonlyMap<string, Rule>,
  report: Report,
): Binding[] =>
  stated.provision.versi.flatMap((version, v) =>
    version.penegakan.flatMap((entry, e): Binding[] => {
      if (!('aturan' in entry)) return [];
      const path = `ketentuan.${stated.index}.versi.${v}.penegakan.${e}`;
      const say = (at: string, code: string, message: string, help: string) =>
        report({ file: stated.file, path: at, code, message, help });
      const rule = rules.get(entry.aturan);
      if (!rule) {
        say(
          `${path}.aturan`,
          'aturan-asing',
          `Aturan "${entry.aturan}" tidak ada.`,
          'Pakai aturan dari policies/rules/index.ts.',
        );
        return [];
      }
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
      if (!isComplete) return [];
      const parameter = parse(rule.parameters, raw, (at, message, help) =>
        say(`${path}.parameter${at ? `.${at}` : ''}`, 'parameter', message, help),
      );
      if (!level || parameter === undefined) return [];
      return [
        bindingFrom(stated, version, entry, { rule, level, parameter, sejak: startOf(version, entry, settings) }),
      ];
    }),
  );

const houseTerms: Regulation['istilah'] = {
  sistem: 'SPBE',
  perangkat_daerah: 'perangkat daerah',
  dinas: 'Dinas',
  pemerintah_daerah: 'pemerintah daerah',
};

/** House rules bind every regency and cite no provision. */
const houseBindings = (
  daerah: string,
  policy: DaerahPolicy | undefined,
  shared: SharedPolicy,
  rules: ReadonlyMap<string, Rule>,
  report: Report,
): Binding[] =>
  shared.penegakan.flatMap((entry, e): Binding[] => {
    const path = `penegakan.${e}`;
    const rule = rules.get(entry.aturan);
    const say = (at: string, code: string, message: string, help: string) =>
      report({ file: 'bersama.yaml', path: at, code, message, help });
    if (!rule) {
      say(
        `${path}.aturan`,
        'aturan-asing',
        `Aturan "${entry.aturan}" tidak ada.`,
        'Pakai aturan dari policies/rules/index.ts.',
      );
      return [];
    }
    const parameter = parse(rule.parameters, entry.parameter, (at, message, help) =>
      say(`${path}.parameter${at ? `.${at}` : ''}`, 'parameter', message, help),
    );
    if (parameter === undefined) return [];
    const istilah = policy?.regulations.at(-1)?.regulation.istilah ?? houseTerms;
    return [
      {
        id: entry.id,
        daerah,
        rule,
        level: entry.tingkat,
        basis: 'skema',
        pada: 'terus',
        sejak: '0000-01-01',
        parameter,
        istilah,
        waivable: false,
      },
    ];
  });

/** Every rule that is bound in a regency, with the faults of the bindings. */
export const bindingsOf = (
  daerah: string,
  policy: DaerahPolicy | undefined,
  shared: SharedPolicy,
  rules: ReadonlyMap<string, Rule>,
): { readonly bindings: readonly Binding[]; readonly faults: readonly BindingFault[] } => {
  const faults: BindingFault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const bound = policy
    ? provisionsOf(policy).flatMap((stated) => bindingsOfProvision(stated, policy.settings, rules, report))
    : [];
  return { bindings: [...bound, ...houseBindings(daerah, policy, shared, rules, report)], faults };
};
