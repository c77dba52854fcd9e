import type { Jenis } from '../../scripts/core/records/kinds.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { checklistOf } from './aplikasi-checklist.ts';
import { countOf } from './counts.ts';
import { knowsKind } from './law.ts';
import { kindHref } from './links.ts';
import { evaluationsOf, type Regency } from './portal.ts';
import { isAplikasi, isSample, linkTo, type RecordLink } from './records.ts';
import { stateGroups, stateOfEntry } from './state.ts';
import { inSentence, listWords, numberWords } from './words.ts';

const documentRule = 'aplikasi/dokumen-ada';

/** One answer of an overview: a figure, what it counts, and the records behind it. */
export interface OverviewFigure {
  readonly number: string;
  readonly text: string;
  readonly href?: string;
  /** Samples are among what is counted. */
  readonly samples?: boolean;
  /** What the figure is made of, what it leaves out, or why there is none. */
  readonly notes?: readonly string[];
  readonly records?: readonly RecordLink[];
}

/** An application of which documents are asked, and those it lacks. */
interface Judged {
  readonly entry: Entry;
  readonly missing: readonly string[];
}

const entriesOf = (regency: Regency, jenis: Jenis): readonly Entry[] => regency.byKind.get(jenis) ?? [];

/** Whether documents were asked of an application at all: not of public facts, unfinished work, or what is switched off. */
const isAsked = (entry: Entry): boolean =>
  evaluationsOf(entry).some(({ binding, outcome }) => binding.rule.id === documentRule && outcome !== 'tak-berlaku');

const judgedOf = (regency: Regency): Judged[] => {
  const listed = new Set(regency.policy?.vocabulary.dokumen_aplikasi?.nilai.map(({ id }) => id));
  return entriesOf(regency, 'aplikasi')
    .filter(isAplikasi)
    .filter(isAsked)
    .flatMap((entry) => {
      const checklist = checklistOf(entry);
      if (!checklist?.short) return [];
      const items = checklist.items.filter(({ id, state }) => listed.has(id) && /^belum/.test(state));
      return [{ entry, missing: items.map(({ label }) => label) }];
    });
};

/** "3 dipakai dan 10 tercatat", in the order of the list. */
const statesIn = (regency: Regency, jenis: Jenis): string => {
  const found = Map.groupBy(entriesOf(regency, jenis), (entry) => stateOfEntry(entry)?.state);
  return listWords(
    stateGroups(regency, jenis).flatMap(({ state, heading }) => {
      const count = found.get(state)?.length ?? 0;
      return count > 0 ? [`${numberWords(count)} ${inSentence(heading)}`] : [];
    }),
  );
};

const applications = (regency: Regency): OverviewFigure => {
  const entries = entriesOf(regency, 'aplikasi');
  return {
    number: numberWords(entries.length),
    text: 'aplikasi',
    href: kindHref(regency.id, 'aplikasi'),
    notes: entries.length > 0 ? [`${countOf(entries).parts}: ${statesIn(regency, 'aplikasi')}.`] : [],
  };
};

const complete = (regency: Regency, judged: readonly Judged[]): OverviewFigure => {
  const lacking = judged.filter(({ missing }) => missing.length > 0);
  const spared = entriesOf(regency, 'aplikasi').length - judged.length;
  return {
    number: `${numberWords(judged.length - lacking.length)} dari ${numberWords(judged.length)}`,
    text: 'aplikasi yang dinilai lengkap dokumennya',
    samples: judged.some(({ entry }) => isSample(entry)),
    notes: [
      ...(spared > 0
        ? [`${numberWords(spared)} lainnya tidak dinilai: fakta publik, belum waktunya, atau sudah tidak dipakai.`]
        : []),
      ...(lacking.length > 0 ? ['Belum lengkap:'] : []),
    ],
    records: lacking.map(({ entry }) => linkTo(entry)),
  };
};

/** The document that most applications lack; several where they tie. */
const mostMissing = (judged: readonly Judged[]): OverviewFigure => {
  const lacks = judged.flatMap(({ entry, missing }) => missing.map((label) => ({ label, entry })));
  const byLabel = [...Map.groupBy(lacks, ({ label }) => label)];
  const most = Math.max(0, ...byLabel.map(([, of]) => of.length));
  if (most === 0) return { number: '0', text: 'dokumen yang diminta belum ada' };
  const worst = byLabel.filter(([, of]) => of.length === most);
  const labels = worst.map(([label]) => inSentence(label));
  return {
    number: numberWords(most),
    text: `aplikasi tanpa ${listWords(labels, 'atau')}`,
    samples: lacks.some(({ entry }) => isSample(entry)),
    notes: ['Dokumen ini yang paling sering belum ada.'],
    records: [...new Set(worst.flatMap(([, of]) => of.map(({ entry }) => entry)))].map(linkTo),
  };
};

const withoutSteward = (regency: Regency): OverviewFigure => {
  const entries = entriesOf(regency, 'basis-data');
  const common = { href: kindHref(regency.id, 'basis-data'), samples: entries.some(isSample) };
  const total = numberWords(entries.length);
  if (!knowsKind(regency, 'walidata'))
    return {
      ...common,
      number: total,
      text: 'basis data',
    };
  const vacant = entries.filter((entry) => stateOfEntry(entry)?.state === 'kosong');
  return {
    ...common,
    number: `${numberWords(vacant.length)} dari ${total}`,
    text: 'basis data belum ada walidatanya',
    records: vacant.map(linkTo),
  };
};

/** What a reader with ten seconds asks first. */
export const overviewOf = (regency: Regency): OverviewFigure[] => {
  const judged = judgedOf(regency);
  return [applications(regency), complete(regency, judged), mostMissing(judged), withoutSteward(regency)];
};
