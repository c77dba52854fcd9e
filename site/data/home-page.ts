import { rules } from '../../policies/rules/index.ts';
import { provisionsOf } from '../../scripts/core/policy/policies.ts';
import { type AskedEverywhere, type AskedSomewhere, homeQuestions, partQuestionsAsked } from './charts/home-charts.ts';
import { type CountView, countOf } from './counts.ts';
import { type Frame, frameOf } from './frame.ts';
import {
  calendarsHref,
  coverageHref,
  daerahHref,
  glossaryHref,
  homeHref,
  type Link,
  questionsHref,
  regulationHref,
  rulesHref,
  statementHref,
  subjectsHref,
} from './links.ts';
import { feedLink } from './open-data/feed-links.ts';
import { allFindings, policies, type Regency, regencies } from './portal.ts';
import { answerOf, questions } from './questions/questions.ts';
import { findingView } from './records/findings.ts';
import { numberWords } from './words.ts';

export interface RegencyCard {
  readonly link: Link;
  readonly place: string;
  readonly regulations: readonly Link[];
  readonly count: CountView;
  readonly questions: Link;
}

/** A figure about the portal as a whole: what it holds, not how anybody does. */
export interface Figure {
  readonly number: string;
  readonly text: string;
  readonly href?: string;
}

export interface HomePage {
  readonly frame: Frame;
  readonly questions: readonly AskedEverywhere[];
  /** Those that are asked less often, folded. */
  readonly otherQuestions: readonly AskedEverywhere[];
  /** Those about one part of the register, each where a regulation asks it. */
  readonly parts: readonly AskedSomewhere[];
  readonly figures: readonly Figure[];
  readonly regencies: readonly RegencyCard[];
  /** Some register here is none that a government uses. */
  readonly demonstrates: boolean;
  /** Pages that tell what the regulations ask. */
  readonly demands: readonly Link[];
  /** How something wrong is told. */
  readonly correction: Link;
}

const cardOf = (regency: Regency): RegencyCard => {
  const asked = questions.filter((question) => answerOf(question, regency).asked).length;
  return {
    link: { text: regency.registry.profil.nama, href: daerahHref(regency.id) },
    place: `${regency.registry.profil.ibu_kota}, ${regency.registry.profil.provinsi}`,
    regulations: (regency.policy?.regulations ?? []).map(({ regulation }) => ({
      text: regulation.sebutan,
      href: regulationHref(regency.id, regulation.id),
    })),
    count: countOf(regency.registry.entries),
    questions: { text: `${numberWords(asked)} pertanyaan dijawab`, href: questionsHref(regency.id) },
  };
};

/** Findings, and how many of them are about samples. */
const findingFigure = (): string => {
  const samples = allFindings.filter((finding) => findingView(finding).record?.contoh).length;
  const share = samples === allFindings.length ? 'semuanya' : `${numberWords(samples)} di antaranya`;
  return `temuan yang masih terbuka di semua register, masing-masing menurut peraturannya sendiri${allFindings.length > 0 ? `; ${share} pada contoh` : ''}`;
};

/** What the home page asks in the open. */
const FIRST = 6;

export const homePage = (): HomePage => {
  const asked = homeQuestions();
  const count = countOf(regencies.flatMap(({ registry }) => registry.entries));
  const provisionCount = [...policies.daerah.values()].flatMap(provisionsOf).length;
  return {
    frame: frameOf({
      title: 'Tata Kelola: register pemerintahan digital kabupaten',
      description:
        'Berapa aplikasi tanpa kode sumber, siapa yang memutus, apa yang terlambat: dijawab per kabupaten dari register terbuka, dengan baris dan pasalnya.',
      href: homeHref,
      feed: feedLink({}),
      files: ['registry/', 'policies/'],
    }),
    questions: asked.slice(0, FIRST),
    otherQuestions: asked.slice(FIRST),
    parts: partQuestionsAsked(),
    figures: [
      { number: numberWords(count.total), text: `rekaman: ${count.parts}` },
      { number: numberWords(provisionCount), text: 'ketentuan peraturan yang dinyatakan' },
      { number: numberWords(rules.size), text: 'aturan pemeriksaan', href: rulesHref },
      { number: numberWords(allFindings.length), text: findingFigure() },
    ],
    regencies: regencies.map(cardOf),
    demonstrates: regencies.some(({ registry }) => registry.profil.keadaan === 'peragaan'),
    demands: [
      { text: 'Perbandingan peraturan', href: subjectsHref },
      { text: 'Aturan pemeriksaan', href: rulesHref },
      { text: 'Cakupan penegakan', href: coverageHref },
      { text: 'Kalender kewajiban', href: calendarsHref },
      { text: 'Kamus istilah', href: glossaryHref },
    ],
    correction: { text: 'jalur koreksi', href: statementHref('koreksi') },
  };
};
