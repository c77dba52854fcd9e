import { isJenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Frame, frameOf } from '../frame.ts';
import { type Link, subjectHref, subjectsHref } from '../links.ts';
import { regencies } from '../portal.ts';
import { inSentence, listWords } from '../words.ts';
import { type ComparisonColumn, columnOf } from './comparison-cells.ts';
import { statedIn } from './coverage.ts';
import { type DemandGroup, demandGroups, familyHeading } from './demands.ts';
import { listRows } from './subject-lists.ts';
import { type SubjectSection, subjectSections } from './subject-rows.ts';
import { OTHER_SUBJECT, type Statement, statements } from './subject-statements.ts';

export interface SubjectPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lede: string;
  readonly columns: readonly ComparisonColumn[];
  /** What an empty cell says. */
  readonly nothing: string;
  /** What the text of empty cells may mean; nothing where silence itself is stated. */
  readonly silence: string | undefined;
  readonly sections: readonly SubjectSection[];
}

/** One subject in the list of all, with how many provisions of each regency speak of it. */
export interface SubjectRow {
  readonly subject: Link;
  readonly about: string;
  readonly counts: readonly number[];
}

export interface SubjectsPage {
  readonly frame: Frame;
  readonly columns: readonly ComparisonColumn[];
  /** What an empty cell means, and of which regulations it may mean that the text was not stated yet. */
  readonly silence: string;
  readonly subjects: readonly SubjectRow[];
  /** For each regency, how many of its provisions are stated at all. */
  readonly totals: readonly number[];
  readonly demands: readonly DemandGroup[];
}

const headingOf = (subject: string): string => (subject === OTHER_SUBJECT ? 'Ketentuan lain' : familyHeading(subject));

const aboutOf = (subject: string): string => {
  if (isJenis(subject)) return kindOf(subject).uraian;
  return subject === OTHER_SUBJECT
    ? 'Ketentuan yang tidak menyebut satu pun jenis rekaman.'
    : 'Berlaku bagi beberapa jenis rekaman sekaligus.';
};

const named = new Set(statements.flatMap(({ subjects }) => subjects));

/** Kinds in their order, then families of rules that are no kind, then what fits nowhere. */
export const subjects: readonly string[] = [
  ...jenisList.filter((jenis) => named.has(jenis)),
  ...[...named].filter((subject) => !isJenis(subject) && subject !== OTHER_SUBJECT).sort(),
  ...(named.has(OTHER_SUBJECT) ? [OTHER_SUBJECT] : []),
];

const statementsAbout = (subject: string): readonly Statement[] =>
  statements.filter((statement) => statement.subjects.includes(subject));

const countsOf = (of: readonly Statement[]): number[] =>
  regencies.map((regency) => new Set(of.filter((one) => one.regency === regency).map(({ stated }) => stated.id)).size);

/** What is known of provisions that are not stated: of some regulations all are. */
export const silenceWords = (regulations: readonly { name: string; complete: boolean }[]): string => {
  const namesOf = (complete: boolean) => regulations.filter((one) => one.complete === complete).map(({ name }) => name);
  const [stated, partly] = [namesOf(true), namesOf(false)];
  return [
    stated.length > 0 ? [`Semua ketentuan ${listWords(stated)} sudah dinyatakan.`] : [],
    partly.length > 0 ? [`Ketentuan ${listWords(partly)} belum semuanya, jadi naskahnya dapat saja mengatur.`] : [],
  ]
    .flat()
    .join(' ');
};

const silence = silenceWords(
  regencies.flatMap((regency) =>
    (regency.policy?.regulations ?? []).map((policy) => ({
      name: policy.regulation.sebutan,
      complete: statedIn(regency, policy).length === policy.regulation.naskah.banyak_ketentuan,
    })),
  ),
);

const columns = regencies.map((regency) => columnOf(regency));
const files = regencies.map(({ id }) => `policies/${id}/`);

const subjectPage = (subject: string): SubjectPage => ({
  frame: frameOf({
    title: `${headingOf(subject)} · Perbandingan peraturan`,
    description: `Apa yang diatur lima peraturan bupati tentang ${inSentence(headingOf(subject))}, pasal demi pasal.`,
    crumbs: [{ text: 'Perbandingan', href: subjectsHref }],
    href: subjectHref(subject),
    files,
    found: { jenis: 'peraturan' },
  }),
  heading: headingOf(subject),
  lede: aboutOf(subject),
  columns,
  nothing: 'Tidak dinyatakan di sini',
  silence,
  sections: subjectSections(statementsAbout(subject), listRows(subject)),
});

/** A page for every subject that any regulation speaks of. */
export const subjectPages = (): { params: { subjek: string }; props: { page: SubjectPage } }[] =>
  subjects.map((subjek) => ({ params: { subjek }, props: { page: subjectPage(subjek) } }));

export const subjectsPage = (): SubjectsPage => ({
  frame: frameOf({
    title: 'Perbandingan peraturan',
    description: 'Lima peraturan bupati tentang tata kelola TIK dibandingkan menurut hal yang diaturnya.',
    href: subjectsHref,
    files: [...files, 'policies/rules/'],
    found: { jenis: 'peraturan' },
  }),
  columns,
  silence,
  subjects: subjects.map((subject) => ({
    subject: { text: headingOf(subject), href: subjectHref(subject) },
    about: aboutOf(subject),
    counts: countsOf(statementsAbout(subject)),
  })),
  totals: countsOf(statements),
  demands: demandGroups(),
});
