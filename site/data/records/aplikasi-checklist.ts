import { isFindable } from '../../../scripts/core/aplikasi/document-trace.ts';
import type { Evaluation } from '../../../scripts/core/evaluate.ts';
import type { Finding } from '../../../scripts/core/finding.ts';
import type { Vocabulary } from '../../../scripts/core/policy/vocabulary.ts';
import type { DocumentationItem } from '../../../scripts/core/records/aplikasi-dokumentasi.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { comparisonHref, type Link, regulationHref } from '../links.ts';
import { evaluationsOf, findingsAbout, provisionOf, regencyOf } from '../portal.ts';
import { inSentence, listWords, numberWords, title } from '../words.ts';
import { handoversOf, isAboutHandover } from './aplikasi-handover.ts';
import { type BasisView, basisView, type FindingView, findingView, provisionLink, reasonView } from './findings.ts';
import type { FieldView } from './value-view.ts';
import { fieldsIn } from './values.ts';

type ItemState = keyof typeof stateWords;

const stateWords = {
  ada: 'Ada',
  'belum-lengkap': 'Ada, belum lengkap',
  belum: 'Belum ada',
  'tidak-dinilai': 'Tidak dinilai',
} as const;

/** One document that the regulation lists, and what the record says of it. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: string;
  readonly state: ItemState;
  readonly word: string;
  /** What the record tells of the document: its place, date, version, handover. */
  readonly details: readonly FieldView[];
  readonly note: string | undefined;
  readonly provisions: readonly Link[];
  readonly bases: readonly BasisView[];
  readonly findings: readonly FindingView[];
}

/** The documents of an application as its own regulation lists them. */
export interface Checklist {
  readonly title: string;
  /** "7 dari 9 dokumen ada; belum ada: Manual admin dan Metadata." */
  readonly summary: string;
  /** "7 dari 9"; nothing while no document is asked for. */
  readonly short: string | undefined;
  readonly items: readonly ChecklistItem[];
  /** What is said of handing documents over: it concerns many of them at once. */
  readonly findings: readonly FindingView[];
  /** Nothing is judged and nothing recorded: the list is there for those who want to know it. */
  readonly isFolded: boolean;
  /** The regulations that make the list. */
  readonly law: readonly Link[];
  /** The page that reads the same application by the lists of other regulations. */
  readonly comparison: string;
}

/** What an application is read against. */
interface Judged {
  readonly vocabulary: Vocabulary;
  readonly evaluations: readonly Evaluation[];
  readonly findings: readonly Finding[];
}

type Value = Vocabulary[string]['nilai'][number];

/** What the rule on one item said: several provisions may ask for it, each of other applications. */
const asking = (evaluations: readonly Evaluation[], id: string): Evaluation[] =>
  evaluations.filter(
    ({ binding }) =>
      binding.rule.id === 'aplikasi/dokumen-ada' && (binding.parameter as { butir?: string }).butir === id,
  );

/** Findings on an item: at its place in the record, or, when it is missing, told apart by its name. */
const findingsOn = (findings: readonly Finding[], id: string, at: number): Finding[] =>
  findings
    .filter((finding) => !isAboutHandover(finding))
    .filter(({ path, key }) =>
      at < 0
        ? path === 'dokumentasi' && key.endsWith(`|${id}`)
        : path === `dokumentasi.${at}` || path.startsWith(`dokumentasi.${at}.`),
    );

const isThere = (item: DocumentationItem | undefined): boolean => item?.keadaan === 'ada';

/** Present means that the record leads to the document; parts that the regulation names must be in it. */
const stateOf = (
  item: DocumentationItem | undefined,
  asked: readonly Evaluation[],
  findings: readonly Finding[],
): ItemState => {
  const isAsked = asked.length === 0 || asked.some(({ outcome }) => outcome !== 'tak-berlaku');
  if (!item || !isThere(item)) return isAsked ? 'belum' : 'tidak-dinilai';
  const leads = isFindable(item.berkas) || item.sop !== undefined;
  return leads && !findings.some(({ rule }) => rule === 'aplikasi/dokumen-ada') ? 'ada' : 'belum-lengkap';
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const noteOf = (state: ItemState, item: DocumentationItem | undefined, asked: readonly Evaluation[]) => {
  if (state === 'tidak-dinilai')
    return unique(asked.flatMap(({ reason }) => (reason ? [reasonView(reason)] : []))).join(' ');
  if (state === 'belum') return item ? undefined : 'Belum tercatat dalam rekaman ini.';
  return undefined;
};

const itemOf = (entry: Entry<'aplikasi'>, value: Value, { evaluations, findings }: Judged): ChecklistItem => {
  const at = (entry.record.dokumentasi ?? []).findIndex(({ butir }) => butir === value.id);
  const item = entry.record.dokumentasi?.[at];
  const asked = asking(evaluations, value.id);
  const own = findingsOn(findings, value.id, at);
  const state = stateOf(item, asked, own);
  const bases = unique(asked.filter(({ outcome }) => outcome !== 'tak-berlaku').map(({ binding }) => binding.basis));
  return {
    id: value.id,
    label: value.label,
    state,
    word: stateWords[state],
    details: [
      ...(item ? fieldsIn(entry, ['dokumentasi', at], item, ['butir', 'keadaan']) : []),
      ...handoversOf(entry, value.id),
    ],
    note: noteOf(state, item, asked),
    provisions: (value.ketentuan ?? []).map(provisionLink),
    bases: bases.map(basisView),
    findings: own.map(findingView),
  };
};

/** Where all documents are left out for one reason, it is told once. */
const commonNote = (items: readonly ChecklistItem[]): string | undefined =>
  items.every(({ note }) => note === items[0]?.note) ? items[0]?.note : undefined;

const notJudged = (items: readonly ChecklistItem[]): string =>
  `Daftar ini tidak dinilai bagi aplikasi ini. ${commonNote(items) ?? ''}`.trim();

const summaryOf = (items: readonly ChecklistItem[]): Pick<Checklist, 'summary' | 'short'> => {
  const of = (state: ItemState) => items.filter((item) => item.state === state).map(({ label }) => label);
  const asked = items.filter(({ state }) => state !== 'tidak-dinilai').length;
  if (asked === 0) return { summary: notJudged(items), short: undefined };
  const short = `${numberWords(of('ada').length)} dari ${numberWords(asked)}`;
  const rest = (['belum-lengkap', 'belum', 'tidak-dinilai'] as const).flatMap((state) => {
    const labels = of(state);
    const word = { 'belum-lengkap': 'belum lengkap', belum: 'belum ada', 'tidak-dinilai': 'tidak dinilai' }[state];
    return labels.length > 0 ? [`${word}: ${listWords(labels.map(inSentence))}`] : [];
  });
  return { summary: `${[`${short} dokumen ada`, ...rest].join('; ')}.`, short };
};

/** The register's own list of words for a document that the regulation does not list. */
const unlisted = ({ record }: Entry<'aplikasi'>, values: readonly Value[]): Value[] => {
  const handedOver = (record.serah_terima ?? []).flatMap(({ butir }) => butir);
  return unique([...(record.dokumentasi ?? []).map(({ butir }) => butir), ...handedOver])
    .filter((butir) => !values.some(({ id }) => id === butir))
    .map((butir) => ({ id: butir, label: `${title(butir)} (di luar daftar peraturan)` }));
};

const lawOf = (values: readonly Value[]): Link[] => {
  const stated = values.flatMap(({ ketentuan = [] }) => ketentuan.flatMap((id) => provisionOf(id) ?? []));
  const links = stated.map(({ daerah, regulation }) => ({
    text: regulation.sebutan,
    href: regulationHref(daerah, regulation.id),
  }));
  return links.filter(({ href }, i) => links.findIndex((link) => link.href === href) === i);
};

const judgedOf = (entry: Entry<'aplikasi'>): Judged => ({
  vocabulary: regencyOf(entry.daerah).policy?.vocabulary ?? {},
  evaluations: evaluationsOf(entry),
  findings: findingsAbout(entry),
});

/** The checklist of an application; none where its regulation lists no documents. */
export const checklistOf = (entry: Entry<'aplikasi'>, judged: Judged = judgedOf(entry)): Checklist | undefined => {
  const list = judged.vocabulary.dokumen_aplikasi;
  if (!list) return undefined;
  const items = list.nilai.map((value) => itemOf(entry, value, judged));
  const isToldOnce = items.every(({ state }) => state === 'tidak-dinilai') && commonNote(items) !== undefined;
  const shown = isToldOnce ? items.map((item) => ({ ...item, note: undefined })) : items;
  return {
    title: list.judul,
    ...summaryOf(items),
    items: [...shown, ...unlisted(entry, list.nilai).map((value) => itemOf(entry, value, judged))],
    findings: judged.findings.filter(isAboutHandover).map(findingView),
    isFolded: isToldOnce && (entry.record.dokumentasi ?? []).length === 0,
    law: lawOf(list.nilai),
    comparison: comparisonHref(entry.daerah, entry.id),
  };
};
