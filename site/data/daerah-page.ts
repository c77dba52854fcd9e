import { levels } from '../../scripts/core/finding.ts';
import { jenisList, kindOf, type RecordOf } from '../../scripts/core/records/kinds.ts';
import { levelWord } from '../../scripts/core/render/words.ts';
import type { ChartView } from './charts/chart.ts';
import { eventChart, findingChart } from './charts/daerah-charts.ts';
import type { TimeChartView } from './charts/time-chart.ts';
import { type CountView, countOf } from './counts.ts';
import { type Frame, frameOf } from './frame.ts';
import { shownKinds } from './law/law.ts';
import { countsOf, type Fact, type RegulationView, regulationView } from './law/regulation-page.ts';
import {
  archiveHref,
  calendarHref,
  choicesHref,
  daerahHref,
  decidersHref,
  glossaryHref,
  kindHref,
  type Link,
  questionHref,
  questionsHref,
} from './links.ts';
import { feedLink } from './open-data/feed-links.ts';
import { type Regency, regencies } from './portal.ts';
import { openFindings } from './questions/findings.ts';
import { type AnswerCard, cardOf } from './questions/question-cards.ts';
import { partLines, type QuestionLine } from './questions/question-list.ts';
import { answerOf, leadQuestions, questions } from './questions/questions.ts';
import { type FindingView, findingView, levelMeaning } from './records/findings.ts';
import { linkTo, type RecordLink } from './records/records.ts';
import { type LatestDecision, latestDecisions } from './requests/decision-latest.ts';
import { compareText, inSentence, numberWords, title } from './words.ts';

export interface KindCount {
  readonly link: Link;
  readonly description: string;
  readonly count: CountView;
}

export interface LevelGroup {
  readonly level: (typeof levels)[number];
  readonly word: string;
  readonly meaning: string;
  readonly count: string;
  /** Findings that no record's page can tell: faults of files. */
  readonly findings: readonly FindingView[];
}

export interface DaerahPage {
  readonly frame: Frame;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly cards: readonly AnswerCard[];
  /** Questions about one part of the register. */
  readonly parts: readonly QuestionLine[];
  /** Where more is told: all questions, and what falls due when. */
  readonly more: readonly Link[];
  readonly kinds: readonly KindCount[];
  /** Kinds without records that no regulation here speaks of. */
  readonly otherKinds: readonly Link[];
  readonly events: TimeChartView;
  readonly findingChart: ChartView;
  readonly levels: readonly LevelGroup[];
  readonly withFindings: Link;
  readonly decisions: readonly LatestDecision[];
  readonly decisionLinks: readonly Link[];
  readonly regulations: readonly (RegulationView & { readonly counts: readonly Fact[] })[];
  readonly choices: Link;
  /** What is out of use, was removed, or bears another name now. */
  readonly archive: Link;
  readonly agencies: readonly {
    readonly heading: string;
    readonly samples: boolean;
    readonly records: readonly RecordLink[];
  }[];
  readonly bodies: readonly RecordLink[];
}

const stateWords = {
  peragaan: 'Peragaan: register contoh tanpa akibat hukum',
  resmi: 'Resmi: dipakai pemerintah daerah',
} as const;

const kindCounts = (regency: Regency): KindCount[] =>
  shownKinds(regency).map((jenis) => ({
    link: { text: kindOf(jenis).judul, href: kindHref(regency.id, jenis) },
    description: kindOf(jenis).uraian,
    count: countOf(regency.byKind.get(jenis) ?? []),
  }));

const otherKinds = (regency: Regency): Link[] =>
  jenisList
    .filter((jenis) => !shownKinds(regency).includes(jenis))
    .map((jenis) => ({ text: inSentence(kindOf(jenis).judul), href: kindHref(regency.id, jenis) }));

const levelGroups = ({ findings }: Regency): LevelGroup[] =>
  levels.map((level) => {
    const own = findings.filter((finding) => finding.level === level);
    return {
      level,
      word: levelWord[level],
      meaning: levelMeaning[level],
      count: numberWords(own.length),
      findings: own.map(findingView).filter(({ record }) => record === undefined),
    };
  });

const agencyGroups = ({ byKind }: Regency): DaerahPage['agencies'] => {
  const agencies = byKind.get('instansi') ?? [];
  const groupOf = ({ record }: (typeof agencies)[number]): string => {
    const { rumpun, bentuk } = record as RecordOf<'instansi'>;
    return rumpun ?? bentuk;
  };
  return [...new Set(agencies.map(groupOf))].sort(compareText).map((group) => {
    const records = agencies.filter((entry) => groupOf(entry) === group).map(linkTo);
    return {
      heading: title(group),
      samples: records.some(({ contoh }) => contoh),
      records: records.sort((a, b) => compareText(a.text, b.text)),
    };
  });
};

const factsOf = ({ registry: { profil } }: Regency): Fact[] => [
  { label: 'Provinsi', text: profil.provinsi },
  { label: 'Ibu kota', text: profil.ibu_kota },
  { label: 'Kode Kemendagri', text: profil.kode },
  { label: 'Keadaan', text: stateWords[profil.keadaan] },
];

const daerahPage = (regency: Regency): DaerahPage => {
  const { profil } = regency.registry;
  const { id } = regency;
  const asked = questions.filter((question) => answerOf(question, regency).asked);
  return {
    frame: frameOf({
      title: profil.nama,
      description: `Pertanyaan tentang pemerintahan digital ${profil.nama} dengan jawaban dan barisnya; register, putusan, dan peraturannya.`,
      href: daerahHref(id),
      regency,
      feed: feedLink({ regency }),
      files: [`registry/${id}/`, `policies/${id}/`],
    }),
    name: profil.nama,
    facts: factsOf(regency),
    cards: leadQuestions.filter((question) => asked.includes(question)).map((question) => cardOf(question, regency)),
    parts: partLines(regency),
    more: [
      { text: `Semua ${numberWords(asked.length)} pertanyaan`, href: questionsHref(id) },
      { text: 'Kalender kewajiban', href: calendarHref(id) },
      { text: 'Kamus istilah', href: glossaryHref },
    ],
    kinds: kindCounts(regency),
    otherKinds: otherKinds(regency),
    events: eventChart(regency),
    findingChart: findingChart(regency),
    levels: levelGroups(regency),
    withFindings: { text: 'Rekaman dengan temuannya', href: questionHref(id, openFindings.id) },
    decisions: latestDecisions(regency),
    decisionLinks: [
      { text: 'Semua putusan', href: kindHref(id, 'putusan') },
      { text: 'Siapa memutuskan apa', href: decidersHref(id) },
    ],
    regulations: (regency.policy?.regulations ?? []).map((policy) => ({
      ...regulationView(id, policy.regulation),
      counts: countsOf(policy),
    })),
    choices: { text: 'Setelan dan kosakata daerah ini', href: choicesHref(id) },
    archive: { text: 'Arsip: rekaman yang tidak dipakai lagi, dihapus, atau berganti pengenal', href: archiveHref(id) },
    agencies: agencyGroups(regency),
    bodies: (regency.byKind.get('lembaga') ?? []).map(linkTo).sort((a, b) => compareText(a.text, b.text)),
  };
};

export const daerahPages = (): { params: { daerah: string }; props: { page: DaerahPage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: daerahPage(regency) } }));
