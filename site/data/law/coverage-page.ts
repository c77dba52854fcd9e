import type { RegulationPolicy, StatedProvision } from '../../../scripts/core/policy/policies.ts';
import { type ChartView, chartOf } from '../charts/chart.ts';
import { type Frame, frameOf } from '../frame.ts';
import { coverageHref, type Link, regulationHref, rulesHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { type Coverage, coverageBar, coverageOf, coverageSeries, means, meansWords, statedIn } from './coverage.ts';
import { gapsOf } from './coverage-gaps.ts';

/** What is stated of one regulation, and by which means it is kept. */
export interface CoverageRow {
  readonly regulation: Link;
  readonly regency: string;
  readonly stated: number;
  /** How many the text has, where somebody counted them. */
  readonly inText: number | undefined;
  /** In the order of `columns`: how many of the stated ones. */
  readonly by: readonly number[];
  readonly proven: number;
  /** Provisions that rules check. */
  readonly checked: number;
  /** Numbers between the stated ones that are not stated. */
  readonly missing: number;
}

export interface CoveragePage {
  readonly frame: Frame;
  readonly columns: readonly string[];
  readonly rows: readonly CoverageRow[];
  readonly total: Coverage;
  readonly chart: ChartView;
  readonly rules: Link;
}

interface Stated {
  readonly regency: Regency;
  readonly policy: RegulationPolicy;
  readonly provisions: readonly StatedProvision[];
}

const all = (): Stated[] =>
  regencies.flatMap((regency) =>
    (regency.policy?.regulations ?? []).map((policy) => ({ regency, policy, provisions: statedIn(regency, policy) })),
  );

const linkOf = ({ regency, policy }: Stated): Link => ({
  text: policy.regulation.sebutan,
  href: regulationHref(regency.id, policy.regulation.id),
});

const rowOf = (one: Stated): CoverageRow => {
  const { stated, by, proven } = coverageOf(one.provisions);
  return {
    regulation: linkOf(one),
    regency: one.regency.registry.profil.nama,
    stated,
    inText: one.policy.regulation.naskah.banyak_ketentuan,
    by: means.map((shape) => by[shape]),
    proven,
    checked: by.aturan,
    missing: gapsOf(one.provisions.map(({ provision }) => provision.ayat)).reduce((sum, { count }) => sum + count, 0),
  };
};

export const coverageCharts = (): ChartView[] => [
  chartOf({
    id: 'penegakan',
    page: coverageHref,
    title: 'Ketentuan yang dinyatakan, menurut cara penegakannya',
    description:
      'Setiap ketentuan dihitung sekali, pada cara yang paling kuat: aturan, lalu persetujuan, lalu yang lain.',
    series: coverageSeries,
    rows: all().map((one) => coverageBar(linkOf(one).text, linkOf(one).href, one.provisions)),
    unit: 'ketentuan',
    first: 'Peraturan',
  }),
];

export const coveragePage = (): CoveragePage => ({
  frame: frameOf({
    title: 'Cakupan peraturan',
    description:
      'Berapa ketentuan setiap peraturan yang dinyatakan di sini, dan dengan cara apa masing-masing ditegakkan.',
    href: coverageHref,
    files: ['policies/'],
    found: { jenis: 'peraturan' },
  }),
  columns: means.map((shape) => meansWords[shape]),
  rows: all().map(rowOf),
  total: coverageOf(all().flatMap(({ provisions }) => provisions)),
  chart: coverageCharts()[0] as ChartView,
  rules: { text: 'Aturan pemeriksaan', href: rulesHref },
});
