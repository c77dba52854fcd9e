import { rules } from '../../../policies/rules/index.ts';
import { readRulePage } from '../../../scripts/adapters/read-rule-page.ts';
import { type EnforcementShape, enforcementShapes, shapeOf } from '../../../scripts/core/policy/enforcement.ts';
import {
  provisionsOf,
  type RegulationPolicy,
  type StatedProvision,
  versionOn,
} from '../../../scripts/core/policy/policies.ts';
import type { ChartRow } from '../charts/chart.ts';
import { at } from '../config.ts';
import type { Regency } from '../portal.ts';

export const meansWords: Readonly<Record<EnforcementShape, string>> = {
  aturan: 'Diperiksa otomatis',
  persetujuan: 'Persetujuan',
  kewajiban: 'Kewajiban',
  publikasi: 'Tampil di portal',
  manual: 'Diperiksa petugas',
  tidak_perlu: 'Tidak memerlukan pemeriksaan',
};

export const means = Object.keys(enforcementShapes) as readonly EnforcementShape[];

/** How a set of provisions is kept; one provision may be kept in several ways. */
export interface Coverage {
  readonly stated: number;
  readonly by: Readonly<Record<EnforcementShape, number>>;
  /** Of the provisions that rules check, those whose rules pass and fail executed examples under this regulation. */
  readonly proven: number;
}

/** The provisions that are stated of one regulation of a regency; a draft that nobody read against the text states nothing. */
export const statedIn = (regency: Regency, { regulation }: RegulationPolicy): StatedProvision[] =>
  (regency.policy ? provisionsOf(regency.policy) : []).filter(
    (one) => one.regulation.id === regulation.id && one.article.belum_dibaca === undefined,
  );

const entriesOf = ({ provision }: StatedProvision) => versionOn(provision.versi, at)?.penegakan ?? [];

const meansOf = (stated: StatedProvision): ReadonlySet<EnforcementShape> =>
  new Set(entriesOf(stated).flatMap((entry) => shapeOf(entry) ?? []));

/** `rule daerah outcome` of every example on the pages of the rules; the tests of the rules execute them all. */
const executed: ReadonlySet<string> = new Set(
  [...rules.keys()].flatMap((id) =>
    (readRulePage(id, () => true)?.examples ?? []).map(({ daerah, outcome }) => `${id} ${daerah} ${outcome}`),
  ),
);

const isProven = (stated: StatedProvision): boolean => {
  const bound = entriesOf(stated).flatMap((entry) => ('aturan' in entry ? [entry.aturan] : []));
  const has = (rule: string, outcome: string) => executed.has(`${rule} ${stated.daerah} ${outcome}`);
  return bound.length > 0 && bound.every((rule) => has(rule, 'lulus') && has(rule, 'gagal'));
};

export const coverageOf = (provisions: readonly StatedProvision[]): Coverage => {
  const found = provisions.map(meansOf);
  const count = (shape: EnforcementShape) => found.filter((own) => own.has(shape)).length;
  return {
    stated: provisions.length,
    by: Object.fromEntries(means.map((shape) => [shape, count(shape)])) as Record<EnforcementShape, number>,
    proven: provisions.filter(isProven).length,
  };
};

/** Parts of a bar: each provision once, under the strongest of its ways. */
const strongest: readonly (readonly [word: string, shapes: readonly EnforcementShape[]])[] = [
  ['Diperiksa otomatis', ['aturan']],
  ['Persetujuan', ['persetujuan']],
  ['Kewajiban, portal, atau petugas', ['kewajiban', 'publikasi', 'manual']],
  ['Tidak memerlukan pemeriksaan', ['tidak_perlu']],
];

export const coverageSeries: readonly string[] = strongest.map(([word]) => word);

/** One bar of a coverage chart; its parts add up to the number of provisions. */
export const coverageBar = (label: string, href: string, provisions: readonly StatedProvision[]): ChartRow => {
  const places = provisions.map((stated) => {
    const own = meansOf(stated);
    return strongest.findIndex(([, shapes]) => shapes.some((shape) => own.has(shape)));
  });
  return { label, href, values: strongest.map((_, i) => places.filter((place) => place === i).length) };
};
