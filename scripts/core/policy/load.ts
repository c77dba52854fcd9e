import type { z } from 'zod';
import { checkSchema, type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { approvalFindings, sharedApprovalFindings } from './approval-findings.ts';
import { articleSchema } from './article.ts';
import type { Binding } from './binding.ts';
import { bindingsOf } from './bindings.ts';
import { type Comparison, comparisonSchema, noComparison } from './comparison.ts';
import { comparisonFindings } from './comparison-findings.ts';
import { consistencyFindings } from './consistency.ts';
import { dutyFindings } from './duty-findings.ts';
import { glossarySchema, noGlossary, regionalGlossarySchema } from './glossary.ts';
import { glossaryFindings } from './glossary-findings.ts';
import { isKnownPath, layout, regenciesIn } from './layout.ts';
import { lostArticles } from './lost-articles.ts';
import type { ArticleFile, DaerahPolicy, Policies, RegulationPolicy } from './policies.ts';
import { ownWordFindings, withOwnWords } from './regional-glossary.ts';
import { regulationSchema } from './regulation.ts';
import { settingsSchema } from './settings.ts';
import { sharedSchema } from './shared.ts';
import { asRead, unreadFindings } from './unread.ts';
import { vocabularySchema } from './vocabulary.ts';

/** One file under `policies/` as an adapter read it; `path` is relative to that folder. */
export interface PolicySource {
  readonly path: string;
  readonly file: string;
  readonly value: unknown;
  readonly body: string;
}

export interface LoadedPolicies {
  readonly policies: Policies;
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly findings: readonly Finding[];
}

const placeOf = (source: PolicySource): Place => ({
  daerah: source.path.split('/').length > 1 ? (source.path.split('/')[0] ?? '') : 'bersama',
  record: `kebijakan/${source.path.replace(/\.[a-z]+$/, '')}`,
  file: source.file,
});

/** The regencies whose pasal were all read, so that a fault in one is not said again of all that cites it. */
const wholeOf = (
  sources: readonly PolicySource[],
  daerah: ReadonlyMap<string, DaerahPolicy>,
): ReadonlyMap<string, DaerahPolicy> => {
  const pasal = (policy: DaerahPolicy) =>
    policy.regulations.flatMap(({ articles }) => articles.map(({ file }) => file));
  const read = new Set([...daerah.values()].flatMap(pasal));
  const isWhole = (name: string) =>
    sources.every(({ path, file }) => !path.startsWith(`${name}/`) || !layout.pasal.test(path) || read.has(file));
  return new Map([...daerah].filter(([name]) => isWhole(name)));
};

const comparisonFaults = (
  source: PolicySource | undefined,
  comparison: Comparison | undefined,
  whole: ReadonlyMap<string, DaerahPolicy>,
): Finding[] => (source && comparison ? comparisonFindings(comparison, whole, placeOf(source)) : []);

const misplaced = (sources: readonly PolicySource[]): Finding[] =>
  sources
    .filter(({ path }) => !isKnownPath(path))
    .map((source) =>
      shapeFinding(placeOf(source), {
        code: 'letak',
        message: `Berkas kebijakan "${source.path}" tidak pada tempatnya.`,
        help: 'Kebijakan berada di policies/<daerah>/<peraturan>/peraturan.yaml, pasal/<nn>.md, kosakata.yaml, setelan.yaml, dan kamus.yaml.',
      }),
    );

/** Reads all policy files into one value; whatever is unknown or contradicts itself is a finding. */
export const loadPolicies = (sources: readonly PolicySource[], rules: ReadonlyMap<string, Rule>): LoadedPolicies => {
  const findings: Finding[] = [];
  const read = <S extends z.ZodType>(source: PolicySource | undefined, schema: S): z.infer<S> | undefined => {
    if (!source || source.value === undefined) return undefined;
    const checked = checkSchema(schema, source.value, placeOf(source));
    findings.push(...checked.findings);
    return checked.value;
  };
  const at = (path: string) => sources.find((source) => source.path === path);
  const shared = read(at('bersama.yaml'), sharedSchema) ?? { penegakan: [], pemutus: [] };
  const glossary = read(at('kamus.yaml'), glossarySchema);

  const articlesOf = (folder: string): ArticleFile[] =>
    sources
      .filter((source) => source.path.startsWith(`${folder}/pasal/`) && layout.pasal.test(source.path))
      .flatMap((source) => {
        const article = read(source, articleSchema);
        return article ? [asRead({ file: source.file, article, body: source.body })] : [];
      })
      .toSorted((a, b) => a.article.pasal - b.article.pasal);

  const regulationsOf = (daerah: string): RegulationPolicy[] =>
    sources
      .filter((source) => source.path.startsWith(`${daerah}/`) && layout.peraturan.test(source.path))
      .flatMap((source) => {
        const regulation = read(source, regulationSchema);
        return regulation
          ? [{ file: source.file, regulation, articles: articlesOf(source.path.replace(/\/peraturan\.yaml$/, '')) }]
          : [];
      })
      .toSorted((a, b) => (a.regulation.berlaku.sejak ?? '').localeCompare(b.regulation.berlaku.sejak ?? ''));

  const listsOf = (name: string): Pick<DaerahPolicy, 'vocabulary' | 'settings'> => ({
    vocabulary: read(at(`${name}/kosakata.yaml`), vocabularySchema) ?? {},
    settings: read(at(`${name}/setelan.yaml`), settingsSchema) ?? {},
  });
  const names = regenciesIn(sources.map(({ path }) => path));
  const daerah = new Map(
    names.map((name): [string, DaerahPolicy] => [
      name,
      {
        daerah: name,
        regulations: regulationsOf(name),
        ...listsOf(name),
      },
    ]),
  );
  findings.push(...misplaced(sources));
  for (const source of lostArticles(sources))
    findings.push(
      shapeFinding(placeOf(source), {
        code: 'peraturan-hilang',
        message: 'Pasal di folder ini tidak dibaca, karena peraturan.yaml-nya tidak ada.',
        help: 'Kembalikan peraturan.yaml. Peraturan yang berakhir tetap tersimpan, dengan berlaku.sampai.',
      }),
    );

  const bindings = new Map<string, readonly Binding[]>();
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const sharedFile = at('bersama.yaml')?.file ?? 'bersama.yaml';
  for (const [name, policy] of daerah) {
    const bound = bindingsOf(name, policy, shared, rules);
    bindings.set(name, bound.bindings);
    for (const fault of bound.faults) {
      const source = byFile.get(fault.file === 'bersama.yaml' ? sharedFile : fault.file);
      if (source) findings.push(shapeFinding(placeOf(source), { ...fault, discriminator: fault.code }));
    }
    const placeIn = (file: string) => placeOf(byFile.get(file) ?? { path: file, file, value: undefined, body: '' });
    findings.push(
      ...approvalFindings(policy, placeIn),
      ...dutyFindings(policy, placeIn),
      ...unreadFindings(policy, placeIn),
      ...sharedApprovalFindings(shared, policy, placeIn(sharedFile)),
      ...consistencyFindings(policy, placeIn, {
        kosakata: at(`${name}/kosakata.yaml`)?.file,
        setelan: at(`${name}/setelan.yaml`)?.file,
      }),
    );
  }
  const ownWords = names.flatMap((name) => {
    const source = at(`${name}/kamus.yaml`);
    const words = read(source, regionalGlossarySchema);
    return source && words ? [{ daerah: name, words, place: placeOf(source) }] : [];
  });
  const whole = wholeOf(sources, daerah);
  const glossaryFile = at('kamus.yaml');
  if (glossary && glossaryFile)
    findings.push(
      ...glossaryFindings(glossary, whole, placeOf(glossaryFile)),
      ...ownWords.flatMap((own) => ownWordFindings(glossary, own, whole)),
    );
  const comparisonFile = at('perbandingan.yaml');
  const comparison = read(comparisonFile, comparisonSchema);
  findings.push(...comparisonFaults(comparisonFile, comparison, whole));
  const unique = [...new Map(findings.map((finding) => [`${finding.file}|${finding.key}`, finding])).values()];
  return {
    policies: {
      shared,
      glossary: withOwnWords(glossary ?? noGlossary, ownWords),
      comparison: comparison ?? noComparison,
      daerah,
    },
    bindings,
    findings: unique,
  };
};

/** Bindings of a regency; one without policies has the house rules alone. */
export const bindingsFor = (
  loaded: LoadedPolicies,
  daerah: string,
  rules: ReadonlyMap<string, Rule>,
): readonly Binding[] =>
  loaded.bindings.get(daerah) ?? bindingsOf(daerah, undefined, loaded.policies.shared, rules).bindings;
