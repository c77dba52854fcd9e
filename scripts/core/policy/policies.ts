import type { Article, Provision, Version } from './article.ts';
import { type Comparison, noComparison } from './comparison.ts';
import { type Glossary, noGlossary } from './glossary.ts';
import type { Regulation } from './regulation.ts';
import { heldVersions } from './regulation-in-time.ts';
import type { Settings } from './settings.ts';
import type { SharedPolicy } from './shared.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One pasal as read: its provisions and the Markdown that explains it. */
export interface ArticleFile {
  readonly file: string;
  readonly article: Article;
  readonly body: string;
}

export interface RegulationPolicy {
  readonly file: string;
  readonly regulation: Regulation;
  readonly articles: readonly ArticleFile[];
}

export interface DaerahPolicy {
  readonly daerah: string;
  readonly regulations: readonly RegulationPolicy[];
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
}

export interface Policies {
  readonly shared: SharedPolicy;
  readonly glossary: Glossary;
  readonly comparison: Comparison;
  readonly daerah: ReadonlyMap<string, DaerahPolicy>;
}

export const noPolicies: Policies = {
  shared: { penegakan: [], pemutus: [] },
  glossary: noGlossary,
  comparison: noComparison,
  daerah: new Map(),
};

/** One provision of a regulation with where it is stated. */
export interface StatedProvision {
  /** `buleleng/26.3`; of a regulation that is cited in full `buleleng/perbup-7-2027/26.3`. */
  readonly id: string;
  readonly daerah: string;
  readonly regulation: Regulation;
  readonly file: string;
  readonly article: Article;
  readonly provision: Provision;
  /** Index in the article's `ketentuan`. */
  readonly index: number;
}

/** How a provision is named in findings, votes and addresses: once given, an id stays with its regulation. */
export const provisionId = (daerah: string, { id, sitasi }: Pick<Regulation, 'id' | 'sitasi'>, ayat: string): string =>
  sitasi === 'lengkap' ? `${daerah}/${id}/${ayat}` : `${daerah}/${ayat}`;

/** All provisions of a regency, in the order of the texts; each version ends where the law ends it. */
export const provisionsOf = (policy: DaerahPolicy): StatedProvision[] =>
  policy.regulations.flatMap(({ regulation, articles }) =>
    articles.flatMap(({ file, article }) =>
      article.ketentuan.map((provision, index) => ({
        id: provisionId(policy.daerah, regulation, provision.ayat),
        daerah: policy.daerah,
        regulation,
        file,
        article,
        provision: heldVersions(regulation, provision),
        index,
      })),
    ),
  );

/** The version of a provision that is in force on a day. */
export const versionOn = (versions: readonly Version[], date: string): Version | undefined =>
  versions.findLast((version) => version.sejak <= date && (version.sampai === undefined || date <= version.sampai));
