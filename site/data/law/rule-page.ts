import { readFileSync } from 'node:fs';
import { rules } from '../../../policies/rules/index.ts';
import { htmlOf } from '../../../scripts/adapters/markdown-html.ts';
import { readRulePage, rulePageFile } from '../../../scripts/adapters/read-rule-page.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { outcomeWord } from '../../../scripts/core/render/words.ts';
import type { Rule } from '../../../scripts/core/rule.ts';
import { type Frame, frameOf, shortName } from '../frame.ts';
import { type Link, ruleHref, rulesHref } from '../links.ts';
import { judgementsBy, policies, regencies } from '../portal.ts';
import { type BasisView, basisView, provisionLink } from '../records/findings.ts';
import { isSample } from '../records/records.ts';
import { inSentence, listWords, numberWords } from '../words.ts';
import { type DemandGroup, demandGroups } from './demands.ts';
import { levelText, timingOf } from './enforcement.ts';
import { type LabelledText, parametersOf } from './parameters.ts';
import { type ExampleView, exampleView, recordsIn, type SampleRecord } from './rule-examples.ts';

/** The provisions of one regency that bind a rule. */
export interface BindingGroup {
  readonly regency: string;
  readonly bindings: readonly BindingView[];
}

export interface BindingView {
  readonly provision: Link | undefined;
  readonly basis: BasisView;
  readonly details: readonly LabelledText[];
}

export interface RulePage {
  readonly frame: Frame;
  readonly heading: string;
  readonly id: string;
  readonly subjects: string;
  readonly intro: string;
  readonly sections: readonly { readonly heading: string; readonly html: string }[];
  readonly bindings: readonly BindingGroup[];
  /** What follows from how the register works, in all regencies alike. */
  readonly house: string | undefined;
  readonly results: { readonly text: string; readonly samples: boolean };
  readonly examples: readonly ExampleView[];
  readonly fixture: readonly SampleRecord[];
}

// Shown as examples, and not in the words of the page.
const DATA_SECTIONS = ['Registri contoh', 'Contoh'];

/** Examples of regencies that are here, and of those that keep their own where something binds the rule. */
const pageOf = (rule: Rule) => {
  const isHere = (daerah: string) => regencies.some(({ id }) => id === daerah);
  const page = readRulePage(rule.id, (daerah) =>
    regencies.some(({ id, bindings }) => id === daerah && bindings.some((binding) => binding.rule.id === rule.id)),
  );
  return page && { ...page, examples: page.examples.filter(({ daerah }) => isHere(daerah)) };
};

/** What stands between the title and the first section. */
const introOf = (text: string): string => (text.split(/^## /m)[0] ?? '').replace(/^# .*$/m, '').trim();

const bindingView = (binding: Binding): BindingView => ({
  provision: binding.provision ? provisionLink(binding.provision) : undefined,
  basis: basisView(binding.basis),
  details: [
    { label: 'Bila tidak terpenuhi', text: levelText(binding) },
    { label: 'Waktu', text: timingOf(binding) },
    ...parametersOf(binding),
  ],
});

const bindingsOf = (rule: Rule): { regency: string; binding: Binding }[] =>
  regencies.flatMap(({ registry, bindings }) =>
    bindings
      .filter((binding) => binding.rule.id === rule.id)
      .map((binding) => ({ regency: shortName(registry.profil), binding })),
  );

const bindingGroups = (bound: ReturnType<typeof bindingsOf>): BindingGroup[] =>
  [...Map.groupBy(bound, ({ regency }) => regency)].flatMap(([regency, of]) => {
    const bindings = of.filter(({ binding }) => binding.provision).map(({ binding }) => bindingView(binding));
    return bindings.length > 0 ? [{ regency, bindings }] : [];
  });

/** How all records of all regencies fared, and whether samples are among them. */
const resultsView = (bindings: readonly Binding[]): RulePage['results'] => {
  const judgements = bindings.flatMap(judgementsBy);
  const counts = (['lulus', 'gagal', 'perlu-telaah', 'tak-berlaku'] as const).map((outcome) => {
    const count = judgements.filter(({ evaluation }) => evaluation.outcome === outcome).length;
    return `${numberWords(count)} ${outcomeWord[outcome].toLowerCase()}`;
  });
  return {
    text:
      judgements.length === 0
        ? 'Belum ada rekaman yang dinilai.'
        : `${numberWords(judgements.length)} penilaian: ${listWords(counts)}.`,
    samples: judgements.some(({ entry }) => isSample(entry)),
  };
};

const rulePage = (rule: Rule): RulePage => {
  const file = rulePageFile(rule.id);
  const page = pageOf(rule);
  const bound = bindingsOf(rule);
  const sections = [...(page?.sections ?? [])].filter(([heading]) => !DATA_SECTIONS.includes(heading));
  return {
    frame: frameOf({
      title: `${rule.title} · Aturan`,
      description: `Aturan ${rule.id}: ${rule.title}. Ketentuan yang mengikatnya dan contoh yang dijalankan.`,
      crumbs: [{ text: 'Aturan', href: rulesHref }],
      href: ruleHref(rule.id),
      files: [...(page ? [file] : []), `policies/rules/${rule.id}.ts`],
      found: { jenis: 'aturan' },
    }),
    heading: rule.title,
    id: rule.id,
    subjects: listWords(rule.subjects.map((jenis) => inSentence(kindOf(jenis).judul))),
    intro: page ? htmlOf(introOf(readFileSync(file, 'utf8'))) : '',
    sections: sections.map(([heading, text]) => ({ heading, html: htmlOf(text, 1) })),
    bindings: bindingGroups(bound),
    house: policies.shared.penegakan.find(({ aturan }) => aturan === rule.id)?.alasan,
    results: resultsView(bound.map(({ binding }) => binding)),
    examples: (page?.examples ?? []).map((example) => exampleView(rule, example)),
    fixture: recordsIn(page?.fixture ?? {}),
  };
};

/** Every rule there is. */
export const rulePages = (): { params: { keluarga: string; aturan: string }; props: { page: RulePage } }[] =>
  [...rules.values()].map((rule) => {
    const [keluarga = '', aturan = ''] = rule.id.split('/');
    return { params: { keluarga, aturan }, props: { page: rulePage(rule) } };
  });

export interface RuleListPage {
  readonly frame: Frame;
  readonly demands: readonly DemandGroup[];
  readonly house: readonly { readonly rule: Link; readonly reason: string }[];
}

/** All rules: those that regulations bind, and those that keep the register itself sound. */
export const ruleListPage = (): RuleListPage => ({
  frame: frameOf({
    title: 'Aturan pemeriksaan',
    description: 'Aturan yang diterapkan pada setiap rekaman, dan ketentuan peraturan yang memintanya.',
    href: rulesHref,
    files: ['policies/rules/', 'policies/bersama.yaml'],
  }),
  demands: demandGroups(),
  house: policies.shared.penegakan.flatMap(({ aturan, alasan }) => {
    const rule = rules.get(aturan);
    return rule ? [{ rule: { text: rule.title, href: ruleHref(rule.id) }, reason: alasan }] : [];
  }),
});
