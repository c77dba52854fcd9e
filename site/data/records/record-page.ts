import { kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Source } from '../../../scripts/core/records/origin.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { type AgencyView, agencyView, isAgency } from '../agency/agency-page.ts';
import { officeOf } from '../agency/office.ts';
import type { DutyRow } from '../duties/duty-row.ts';
import { recordDuties } from '../duties/record-duties.ts';
import { type Frame, fileHref, frameOf, regencyCrumb } from '../frame.ts';
import { type RecordHistory, recordHistory } from '../history/record-changes.ts';
import { type EventView, historyOf } from '../history/record-history.ts';
import { type Retirement, retirementOf } from '../history/retirement.ts';
import { termsOfWords } from '../law/glossary-links.ts';
import { type PublicationNote, publicationNotes } from '../law/publications.ts';
import { kindHref, type Link, recordHref } from '../links.ts';
import { type DownloadLink, recordDownloads } from '../open-data/downloads.ts';
import { feedLink } from '../open-data/feed-links.ts';
import { type PubliccodeNote, publiccodeNote } from '../open-data/publiccode.ts';
import { findingsAbout, type Regency, regencies } from '../portal.ts';
import { finalityNote, isPutusan, putusanSections } from '../requests/putusan-sections.ts';
import { dateWords, inSentence } from '../words.ts';
import { type Checklist, checklistOf } from './aplikasi-checklist.ts';
import { type EmptyField, emptyFieldsOf } from './fields.ts';
import { type FindingView, findingView } from './findings.ts';
import { type CheckGroup, checkGroups, verdictOf } from './record-checks.ts';
import { recordJump } from './record-jump.ts';
import { type RelationView, relationsOf } from './record-relations.ts';
import { type FieldSection, sectionsOf } from './record-sections.ts';
import { aboutOf, isAplikasi, isSample, nameOf } from './records.ts';
import { isSop, type SopSheet, sheetFields, sheetOf } from './sop-sheet.ts';
import { type StateView, stateOfEntry } from './state.ts';

export interface SourceView {
  readonly text: string;
  readonly grade: string;
  readonly date: string;
  readonly license: string | undefined;
}

export interface RecordPage {
  readonly frame: Frame;
  readonly kind: string;
  readonly name: string;
  readonly about: string | undefined;
  /** Its parts, in their order. */
  readonly jump: readonly Link[];
  readonly contoh: boolean;
  readonly origin: string;
  readonly state: StateView | undefined;
  readonly verdict: string;
  /** The documents that the regulation asks of an application. */
  readonly checklist: Checklist | undefined;
  /** What an agency holds, and how it stands with each provision. */
  readonly agency: AgencyView | undefined;
  /** A procedure as it is read and printed. */
  readonly sheet: SopSheet | undefined;
  readonly sections: readonly FieldSection[];
  /** Where `publiccode.yml` of an application is, or what the record lacks for it. */
  readonly publiccode: PubliccodeNote | undefined;
  readonly empty: readonly EmptyField[];
  /** The provisions under which the page shows what it shows. */
  readonly publications: readonly PublicationNote[];
  /** Findings of shape, which no rule speaks of. */
  readonly shapeFindings: readonly FindingView[];
  readonly checks: readonly CheckGroup[];
  /** Where the words of the checks are explained. */
  readonly checkTerms: readonly Link[];
  /** What has to be done about it, and until when. */
  readonly duties: readonly DutyRow[];
  readonly relations: readonly RelationView[];
  readonly history: readonly EventView[];
  /** How the record changed in the register, from Git. */
  readonly changes: RecordHistory;
  readonly retirement: Retirement | undefined;
  readonly sources: readonly SourceView[];
  readonly file: { readonly path: string; readonly href: string | undefined };
  readonly downloads: readonly DownloadLink[];
  readonly office: string;
  /** Why the record is never corrected, where that is so. */
  readonly finality: string | undefined;
}

const origins = {
  resmi: 'Diajukan lewat register ini.',
  publik: 'Fakta terbuka; sumbernya disebut di bawah.',
  contoh: 'Rekaan untuk peragaan; bukan permohonan atau keputusan sungguhan.',
} as const;

const sourceView = ({ uraian, mutu, tanggal, lisensi }: Source): SourceView => ({
  text: uraian,
  grade: mutu,
  date: dateWords(tanggal),
  license: lisensi,
});

export const recordPage = (regency: Regency, entry: Entry, isNamesake: boolean): RecordPage => {
  const { judul } = kindOf(entry.jenis);
  const name = nameOf(entry);
  const checks = checkGroups(entry);
  const history = historyOf(entry);
  const checklist = isAplikasi(entry) ? checklistOf(entry) : undefined;
  const page: Omit<RecordPage, 'jump'> = {
    frame: frameOf({
      title: `${name}${isNamesake ? ` (${entry.id})` : ''} · ${judul}`,
      description: `${judul} ${name} dalam register ${regency.registry.profil.nama}.`,
      crumbs: [regencyCrumb(regency), { text: judul, href: kindHref(regency.id, entry.jenis) }],
      href: recordHref(regency.id, entry.jenis, entry.id),
      regency,
      ...(entry.jenis === 'instansi' && { feed: feedLink({ regency, agency: entry }) }),
      files: [entry.file],
      found: { jenis: entry.jenis, contoh: isSample(entry) },
    }),
    kind: judul,
    name,
    about: aboutOf(entry),
    contoh: isSample(entry),
    origin: isPutusan(entry) && entry.record.asal === 'resmi' ? 'Ditulis oleh gerbang.' : origins[entry.record.asal],
    state: stateOfEntry(entry),
    verdict: verdictOf(checks),
    checklist,
    agency: isAgency(entry) ? agencyView(entry, regency) : undefined,
    sheet: isSop(entry) ? sheetOf(entry) : undefined,
    sections: isPutusan(entry)
      ? putusanSections(entry, regency)
      : sectionsOf(entry, [
          'riwayat',
          ...(checklist ? ['dokumentasi', 'serah_terima'] : []),
          ...(isSop(entry) ? sheetFields : []),
        ]),
    publiccode: publiccodeNote(entry),
    empty: (isPutusan(entry) ? [] : emptyFieldsOf(entry)).map((field) => ({
      ...field,
      label: inSentence(field.label),
    })),
    publications: publicationNotes(regency, entry.jenis, 'rekaman'),
    shapeFindings: findingsAbout(entry)
      .filter(({ rule }) => rule.startsWith('skema/'))
      .map(findingView),
    checks,
    checkTerms: checks.length > 0 ? termsOfWords(['lulus', 'tak berlaku', 'perlu telaah', 'dasar']) : [],
    duties: recordDuties(entry),
    relations: relationsOf(entry, regency.registry),
    history,
    changes: recordHistory(regency, entry, history.length > 0),
    retirement: retirementOf(entry),
    sources: (entry.record.sumber ?? []).map(sourceView),
    file: { path: entry.file, href: fileHref(entry.file) },
    downloads: recordDownloads(entry),
    office: officeOf(regency),
    finality: isPutusan(entry) ? finalityNote : undefined,
  };
  return { ...page, jump: recordJump(page) };
};

/** Several records of a kind may bear one name, such as the assignments of one unit. */
const nameInKind = (entry: Entry): string => `${entry.jenis}/${nameOf(entry)}`;

/** Every record of every kind; each page is put together when it is rendered, so that they are never all in memory. */
export const recordPages = (): {
  params: { daerah: string; jenis: string; id: string };
  props: { page: () => RecordPage };
}[] =>
  regencies.flatMap((regency) => {
    const names = Map.groupBy(regency.registry.entries, nameInKind);
    return regency.registry.entries.map((entry) => ({
      params: { daerah: regency.id, jenis: entry.jenis, id: entry.id },
      props: { page: () => recordPage(regency, entry, (names.get(nameInKind(entry)) ?? []).length > 1) },
    }));
  });
