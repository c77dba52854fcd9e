import type { Outcome } from '../../../scripts/core/finding.ts';
import { holdsOn } from '../../../scripts/core/law-of-day.ts';
import { reminderWord } from '../../../scripts/core/obligations/calendar-words.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import { shownAt } from '../../../scripts/core/policy/publication.ts';
import { isJenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { levelWord, outcomeWord } from '../../../scripts/core/render/words.ts';
import { at } from '../config.ts';
import { type ProvisionDuty, provisionDuty } from '../duties/provision-duties.ts';
import { decidersHref, kindHref, type Link, questionHref, ruleHref, ruleQuestion } from '../links.ts';
import { type Judgement, judgementsBy, type Regency } from '../portal.ts';
import { type BasisView, basisView, levelMeaning, reasonView } from '../records/findings.ts';
import { isSample, linkTo, type RecordLink } from '../records/records.ts';
import { compareText, inSentence, numberWords, withDates } from '../words.ts';
import { type Spoken, spokenOf } from './enforcement-words.ts';
import { type LabelledText, parametersOf } from './parameters.ts';
import { settingLinks } from './setting-views.ts';

export interface ResultItem {
  readonly record: RecordLink;
  readonly messages: readonly string[];
}

/** The records of one outcome under one binding: how many, and the first of them. */
export interface ResultGroup {
  readonly outcome: Outcome;
  readonly word: string;
  readonly count: number;
  readonly items: readonly ResultItem[];
}

export interface ResultsView {
  /** "6 dari 7 rekaman yang dinilai lulus". */
  readonly summary: string;
  readonly samples: boolean;
  readonly groups: readonly ResultGroup[];
  /** Records the provision does not reach, by the reason. */
  readonly skipped: readonly {
    readonly reason: string;
    readonly count: number;
    readonly records: readonly RecordLink[];
  }[];
  /** Where all of them stand, when not all are named here. */
  readonly all: Link | undefined;
}

/** A page about the law names no more records than these of one outcome: it does not grow with the register. */
const NAMED = 25;

/** One way in which a provision is kept, in words. */
export interface EnforcementView {
  readonly id: string;
  readonly basis: BasisView;
  readonly heading: string;
  readonly rule: Link | undefined;
  /** Where more of it stands: all who decide on such a record, or the page that shows what is to be shown. */
  readonly page: Link | undefined;
  readonly text: string | undefined;
  readonly details: readonly LabelledText[];
  readonly note: string | undefined;
  /** Where the figures that the regency chose by itself stand. */
  readonly settings: readonly Link[];
  /** How a duty stands now. */
  readonly duty: ProvisionDuty | undefined;
  readonly results: ResultsView | undefined;
}

const outcomesShown: readonly Outcome[] = ['gagal', 'perlu-telaah', 'lulus'];

const itemOf = ({ entry, findings }: Judgement): ResultItem => ({
  record: linkTo(entry),
  messages: findings.map((finding) => withDates(finding.message)),
});

const byName = (a: RecordLink, b: RecordLink): number => compareText(a.text, b.text);

const skippedOf = (judgements: readonly Judgement[]): ResultsView['skipped'] => {
  const byReason = Map.groupBy(judgements, ({ evaluation }) =>
    reasonView(evaluation.reason ?? 'Ketentuan ini tidak menyangkut rekaman itu.'),
  );
  return [...byReason].map(([reason, of]) => ({
    reason,
    count: of.length,
    records: of
      .slice(0, NAMED)
      .map(({ entry }) => linkTo(entry))
      .sort(byName),
  }));
};

const summaryOf = (passed: number, judged: number): string =>
  judged === 0
    ? 'Belum ada rekaman yang dinilai.'
    : `${numberWords(passed)} dari ${numberWords(judged)} rekaman yang dinilai lulus.`;

/** What an entry said of the records of its regency, sorted into outcomes; it may have had several values of a setting. */
export const resultsOf = (daerah: string, binding: Binding, spans: readonly Binding[] = [binding]): ResultsView => {
  const byOutcome = Map.groupBy(spans.flatMap(judgementsBy), ({ evaluation }) => evaluation.outcome);
  const of = (outcome: Outcome) => byOutcome.get(outcome) ?? [];
  const groups = outcomesShown
    .map((outcome) => ({
      outcome,
      word: outcomeWord[outcome],
      count: of(outcome).length,
      items: of(outcome)
        .slice(0, NAMED)
        .map(itemOf)
        .sort((a, b) => byName(a.record, b.record)),
    }))
    .filter(({ count }) => count > 0);
  const judged = outcomesShown.flatMap(of);
  const skipped = skippedOf(of('tak-berlaku'));
  const isCut = [...groups, ...skipped].some(({ count }) => count > NAMED);
  return {
    summary: summaryOf(of('lulus').length, judged.length),
    samples: judged.some(({ entry }) => isSample(entry)),
    groups,
    skipped,
    all: isCut
      ? { text: 'Semua rekaman yang dinilai aturan ini', href: questionHref(daerah, ruleQuestion(binding.rule.id)) }
      : undefined,
  };
};

const timings: Readonly<Record<string, string>> = {
  terus: 'Dinilai terus, menurut hukum pada hari pemeriksaan.',
  'selama-berlaku': 'Dinilai terus sampai rekamannya berakhir, menurut hukum pada hari pemeriksaan.',
  'riwayat.tanggal': 'Dinilai menurut hukum pada hari permohonan atau peristiwa terakhir.',
  'berlaku.sejak': 'Dinilai menurut hukum pada hari pertama berlakunya.',
};

/** When a rule looks at a record. */
export const timingOf = ({ pada }: Binding): string =>
  timings[pada] ?? 'Dinilai menurut hukum pada tanggal rekamannya.';

const ruleView = (
  daerah: string,
  binding: Binding | undefined,
  ruleId: string,
  spans: readonly Binding[],
): Spoken & Pick<EnforcementView, 'results'> => ({
  heading: 'Diperiksa otomatis',
  ...(binding ? { text: timingOf(binding) } : {}),
  details: binding
    ? [{ label: 'Bila tidak terpenuhi', text: levelText(binding) }, ...parametersOf(binding)]
    : [{ label: 'Aturan', text: ruleId }],
  results: binding && resultsOf(daerah, binding, spans),
});

/** The level of a binding and what it means. */
export const levelText = ({ rule, level }: Binding): string => {
  if (rule.incomplete && level === 'galat')
    return `${levelWord.galat}. Berkasnya belum lengkap; permohonan menunggu dan tidak ditolak karenanya.`;
  const shown = rule.gap ? 'celah' : level;
  return `${levelWord[shown]}. ${levelMeaning[shown]}`;
};

const decidersLink = (regency: Regency, jenis: string): Link | undefined =>
  isJenis(jenis)
    ? { text: `Siapa memutus ${inSentence(kindOf(jenis).judul)}`, href: `${decidersHref(regency.id)}#${jenis}` }
    : undefined;

const pageLink = (regency: Regency, entry: Enforcement): Link | undefined => {
  if ('persetujuan' in entry) return decidersLink(regency, entry.persetujuan.untuk.jenis);
  const shown = 'publikasi' in entry ? shownAt(entry.publikasi) : undefined;
  return shown && isJenis(shown.jenis)
    ? { text: `Lihat daftar ${inSentence(kindOf(shown.jenis).judul)}`, href: kindHref(regency.id, shown.jenis) }
    : undefined;
};

/** One entry of `penegakan` of one version of a provision, for the page of its pasal. */
export const enforcementView = (
  regency: Regency,
  provision: { readonly id: string; readonly versi: string },
  entry: Enforcement,
): EnforcementView => {
  const spans = regency.bindings.filter(
    (one) => one.provision === provision.id && one.id === entry.id && one.versi === provision.versi,
  );
  const binding = spans.find((one) => holdsOn(one, at)) ?? spans.at(-1);
  const isRule = 'aturan' in entry;
  const spoken: Spoken & Partial<Pick<EnforcementView, 'results'>> = isRule
    ? ruleView(regency.id, binding, entry.aturan, spans)
    : spokenOf(regency, entry);
  const duty = 'kewajiban' in entry ? provisionDuty(regency, provision, entry.id) : undefined;
  return {
    id: entry.id,
    basis: basisView(entry.dasar),
    heading: duty?.isReminder ? reminderWord : spoken.heading,
    rule: isRule && binding ? { text: binding.rule.title, href: ruleHref(entry.aturan) } : undefined,
    page: pageLink(regency, entry),
    text: spoken.text,
    details: spoken.details ?? [],
    note: entry.catatan,
    settings: settingLinks(regency, entry),
    duty,
    results: spoken.results,
  };
};
