import type { PageExample } from '../../../scripts/adapters/rule-page.ts';
import { runExample } from '../../../scripts/core/example.ts';
import type { Outcome } from '../../../scripts/core/finding.ts';
import type { Daerah } from '../../../scripts/core/records/daerah.ts';
import { isJenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { outcomeWord } from '../../../scripts/core/render/words.ts';
import type { Rule } from '../../../scripts/core/rule.ts';
import { shortName } from '../frame.ts';
import { regencies } from '../portal.ts';
import { type FindingView, findingView, reasonView } from '../records/findings.ts';
import { dateWords, title } from '../words.ts';
import type { LabelledText } from './parameters.ts';

/** Values of one record of an example, each with the path at which it stands. */
export interface SampleRecord {
  readonly ref: string;
  readonly values: readonly LabelledText[];
}

export interface ExampleView {
  readonly regency: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly word: string;
  readonly subject: string;
  readonly date: string;
  readonly before: readonly LabelledText[];
  readonly changes: readonly SampleRecord[];
  readonly findings: readonly FindingView[];
  readonly reasons: readonly string[];
}

const valuesIn = (value: unknown, path = ''): LabelledText[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, path === '' ? key : `${path}.${key}`));
  return [{ label: path, text: value === null ? 'dihapus' : String(value) }];
};

/** Samples of a kind show what its records may show, and where they come from. */
const shownOf = (ref: string, record: object): object => {
  const [jenis = ''] = ref.split('/');
  const shown: readonly string[] = isJenis(jenis) ? [...kindOf(jenis).publik.fields, 'asal', 'sumber'] : [];
  return Object.fromEntries(Object.entries(record).filter(([field]) => shown.includes(field)));
};

/** The records of a miniature register. */
export const recordsIn = (records: Readonly<Record<string, unknown>>): SampleRecord[] =>
  Object.entries(records).map(([ref, record]) => ({
    ref,
    values: typeof record === 'object' && record !== null ? valuesIn(shownOf(ref, record)) : valuesIn(record),
  }));

/** Examples show a demonstration register, as the tests do. */
const profil: Daerah = {
  nama: 'Kabupaten Contoh',
  kode: '00.00',
  provinsi: 'Contoh',
  ibu_kota: 'Contoh',
  keadaan: 'peragaan',
  asal: 'contoh',
};

/** An example run by the law of its regency. */
export const exampleView = (rule: Rule, { daerah, title: heading, example, fixture }: PageExample): ExampleView => {
  const regency = regencies.find(({ id }) => id === daerah);
  const result = runExample(example, fixture, {
    daerah,
    profil,
    bindings: (regency?.bindings ?? []).filter((binding) => binding.rule.id === rule.id),
    vocabulary: regency?.policy?.vocabulary ?? {},
  });
  const { subjek, pada, sebelum, ...changes } = example;
  return {
    regency: regency ? shortName(regency.registry.profil) : title(daerah),
    title: heading,
    outcome: result.outcome,
    word: outcomeWord[result.outcome],
    subject: subjek,
    date: dateWords(pada),
    before: sebelum ? valuesIn(shownOf(subjek, sebelum)) : [],
    changes: recordsIn(changes),
    findings: result.findings.map(findingView),
    // What another provision does not reach is no reason of this outcome.
    reasons: result.outcome === 'tak-berlaku' ? [...new Set(result.reasons.map(reasonView))] : [],
  };
};
