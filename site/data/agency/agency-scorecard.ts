import { speaksOf } from '../../../scripts/core/evaluate.ts';
import { versionOn } from '../../../scripts/core/policy/policies.ts';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { at } from '../config.ts';
import { type ComplianceView, complianceView, isChoice, type Judged } from '../law/compliance.ts';
import type { Link } from '../links.ts';
import { evaluationsOf, provisionOf, type Regency } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { numberWords } from '../words.ts';

/** How an agency's records stand with one provision. */
export interface ScorecardRow {
  readonly provision: Link;
  readonly summary: string;
  readonly compliance: ComplianceView;
}

export interface Scorecard {
  /** "Dari 40 ketentuan yang dinilai, 38 lulus pada semua rekamannya." */
  readonly summary: string;
  readonly samples: boolean;
  /** Provisions with a record that does not pass, or not yet. */
  readonly open: readonly ScorecardRow[];
  /** Provisions under which every record that was judged passes. */
  readonly whole: readonly ScorecardRow[];
  /** Provisions that speak of what an agency may hold, under which nothing of this one was judged. */
  readonly unjudged: readonly Link[];
}

type Binding = Regency['bindings'][number];

const keyOf = (binding: Binding): string => `${binding.provision}|${isChoice(binding)}`;

const summaryOf = (id: string): string => {
  const stated = provisionOf(id);
  return (stated && versionOn(stated.provision.versi, at)?.ringkasan) ?? '';
};

const summaryWords = (whole: number, all: number): string =>
  all === 0
    ? 'Belum dinilai: belum ada rekaman yang terjangkau ketentuan yang diperiksa.'
    : `Dari ${numberWords(all)} baris ketentuan yang dinilai, ${numberWords(whole)} lulus pada semua rekamannya.`;

/** Kinds that stand for an agency: its own file, and whatever is asked for in its name. */
const isHeld = (binding: Binding): boolean =>
  jenisList.some((jenis) => (jenis === 'instansi' || kindOf(jenis).pemohon !== undefined) && speaksOf(binding, jenis));

/** The scorecard of some records of one regency, provision by provision in the order of the texts. */
export const scorecardOf = (
  { bindings }: Pick<Regency, 'bindings'>,
  entries: readonly Entry[],
  evaluations: typeof evaluationsOf = evaluationsOf,
): Scorecard => {
  const judged = new Map<string, Judged[]>();
  for (const entry of entries)
    for (const evaluation of evaluations(entry)) {
      if (evaluation.binding.provision === undefined || evaluation.outcome === 'tak-berlaku') continue;
      const key = keyOf(evaluation.binding);
      judged.set(key, [...(judged.get(key) ?? []), { entry, evaluation }]);
    }
  const asked = Map.groupBy(
    bindings.filter((binding) => binding.provision !== undefined && isHeld(binding)),
    keyOf,
  );
  const rows = [...asked].flatMap(([key, [binding]]) => {
    const found = judged.get(key);
    const id = binding?.provision;
    if (!found || !binding || id === undefined) return [];
    return [
      { provision: provisionLink(id), summary: summaryOf(id), compliance: complianceView(found, isChoice(binding)) },
    ];
  });
  const seen = new Set(rows.map(({ provision }) => provision.href));
  const others = [...asked.values()].flatMap(([binding]) =>
    binding?.provision === undefined ? [] : [provisionLink(binding.provision)],
  );
  const unjudged = new Map(others.filter(({ href }) => !seen.has(href)).map((link) => [link.href, link]));
  const isWhole = ({ compliance }: ScorecardRow) => compliance.passed === compliance.judged;
  const whole = rows.filter(isWhole);
  return {
    summary: summaryWords(whole.length, rows.length),
    samples: rows.some(({ compliance }) => compliance.samples),
    open: rows.filter((row) => !isWhole(row)),
    whole,
    unjudged: [...unjudged.values()],
  };
};
