import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import { shapeOf } from '../../../scripts/core/policy/enforcement.ts';
import { type ArticleFile, provisionId, type RegulationPolicy } from '../../../scripts/core/policy/policies.ts';
import type { Regulation } from '../../../scripts/core/policy/regulation.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { type ChartView, chartOf } from '../charts/chart.ts';
import { articleHref, type Link, provisionHref, regulationHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { capital, inSentence } from '../words.ts';
import { type ComplianceCount, complianceOf } from './compliance.ts';
import { coverageBar, coverageSeries, meansWords, statedIn } from './coverage.ts';

export interface ArticleRow {
  readonly link: Link;
  readonly provisions: readonly {
    readonly link: Link;
    readonly summary: string;
    readonly means: string;
    /** How the register stands with it, where a rule checks it. */
    readonly compliance: readonly ComplianceCount[];
  }[];
}

export interface ChapterView {
  readonly anchor: string;
  readonly heading: string;
  readonly articles: readonly ArticleRow[];
}

/** The ways in which a provision is kept, in words, each once. */
export const meansOf = (enforcement: readonly Enforcement[]): string[] => [
  ...new Set(enforcement.flatMap((entry) => shapeOf(entry) ?? []).map((shape) => inSentence(meansWords[shape]))),
];

const articleRow = (regency: Regency, regulation: Regulation, { article }: ArticleFile): ArticleRow => ({
  link: {
    text: `Pasal ${article.pasal}: ${article.judul}`,
    href: articleHref(regency.id, regulation.id, article.pasal),
  },
  provisions: article.ketentuan.flatMap((provision) => {
    const version = provision.versi.at(-1);
    return version
      ? [
          {
            link: {
              text: citationOf(provision.ayat),
              href: provisionHref(regency.id, regulation.id, provision.ayat),
            },
            summary: version.ringkasan,
            means: capital(meansOf(version.penegakan).join(', ')),
            compliance: complianceOf(regency, provisionId(regency.id, regulation, provision.ayat)),
          },
        ]
      : [];
  }),
});

const chapterAnchor = (bab: string): string => `bab-${bab.toLowerCase()}`;

/** The articles of a regulation under their chapters. */
export const chaptersOf = (regency: Regency, { regulation, articles }: RegulationPolicy): ChapterView[] =>
  [...Map.groupBy(articles, ({ article }) => article.bab)].map(([bab, own]) => ({
    anchor: chapterAnchor(bab),
    heading: `Bab ${bab}`,
    articles: own.map((article) => articleRow(regency, regulation, article)),
  }));

/** How the provisions of each chapter are kept. */
export const chapterChart = (regency: Regency, policy: RegulationPolicy): ChartView => {
  const page = regulationHref(regency.id, policy.regulation.id);
  return chartOf({
    id: 'penegakan',
    page,
    title: 'Cara ketentuan ditegakkan, bab demi bab',
    description: 'Setiap ketentuan yang dinyatakan dihitung sekali, pada cara yang paling kuat.',
    series: coverageSeries,
    rows: [...Map.groupBy(statedIn(regency, policy), ({ article }) => article.bab)].map(([bab, provisions]) =>
      coverageBar(`Bab ${bab}`, `${page}#${chapterAnchor(bab)}`, provisions),
    ),
    unit: 'ketentuan',
    first: 'Bab',
  });
};

/** The chart of every regulation, for its file. */
export const regulationCharts = (): ChartView[] =>
  regencies.flatMap((regency) => (regency.policy?.regulations ?? []).map((policy) => chapterChart(regency, policy)));
