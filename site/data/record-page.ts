import type { Evaluation } from '../../scripts/core/evaluate.ts';
import type { Outcome } from '../../scripts/core/finding.ts';
import { valueAt } from '../../scripts/core/path.ts';
import type { Event } from '../../scripts/core/records/history.ts';
import { kindOf } from '../../scripts/core/records/kinds.ts';
import type { Source } from '../../scripts/core/records/origin.ts';
import { type Entry, refOf } from '../../scripts/core/registry.ts';
import { outcomeWord } from '../../scripts/core/render/words.ts';
import { emptyFieldsOf, type FieldView, fieldsOf, itemFieldsOf } from './fields.ts';
import { type BasisView, basisView, type FindingView, findingView, provisionLink, reasonView } from './findings.ts';
import { type Frame, fileHref, frameOf, regencyCrumb } from './frame.ts';
import { kindHref, type Link, recordHref, ruleHref } from './links.ts';
import { evaluationsOf, findingsAbout, findingsFrom, type Regency, regencies } from './portal.ts';
import { aboutOf, isSample, linkTo, nameOf, type RecordLink } from './records.ts';
import { type StateView, stateOfEntry } from './state.ts';
import { compareText, dateWords, listWords, title } from './words.ts';

/** What demands a check; without a provision it is a house rule, which cites no regulation. */
export interface GroundView {
  readonly basis: BasisView;
  readonly provision: Link | undefined;
}

/** What one rule said of this record; several provisions may ask for it with the same outcome. */
export interface CheckView {
  readonly outcome: Outcome;
  readonly word: string;
  readonly rule: Link;
  readonly grounds: readonly GroundView[];
  readonly reason: string | undefined;
  readonly findings: readonly FindingView[];
}

export interface CheckGroup {
  readonly outcome: Outcome;
  readonly word: string;
  readonly checks: readonly CheckView[];
}

export interface EventView {
  readonly name: string;
  readonly date: string;
  readonly isoDate: string;
  readonly fields: readonly FieldView[];
}

export interface SourceView {
  readonly text: string;
  readonly grade: string;
  readonly date: string;
  readonly license: string | undefined;
}

export interface RelationView {
  readonly heading: string;
  readonly records: readonly RecordLink[];
}

export interface RecordPage {
  readonly frame: Frame;
  readonly kind: string;
  readonly name: string;
  readonly about: string | undefined;
  readonly contoh: boolean;
  readonly origin: string;
  readonly state: StateView | undefined;
  readonly verdict: string;
  readonly fields: readonly FieldView[];
  readonly empty: readonly { readonly label: string; readonly help: string }[];
  /** Findings of shape, which no rule speaks of. */
  readonly shapeFindings: readonly FindingView[];
  readonly checks: readonly CheckGroup[];
  readonly relations: readonly RelationView[];
  readonly history: readonly EventView[];
  readonly sources: readonly SourceView[];
  readonly file: { readonly path: string; readonly href: string | undefined };
  readonly office: string;
}

const origins = {
  resmi: 'Diajukan lewat register ini.',
  publik: 'Fakta terbuka; sumbernya disebut di bawah.',
  contoh: 'Rekaan untuk peragaan; bukan permohonan atau keputusan sungguhan.',
} as const;

const outcomeOrder: readonly Outcome[] = ['gagal', 'perlu-telaah', 'lulus', 'tak-berlaku'];

const groundView = ({ binding }: Evaluation): GroundView => ({
  basis: basisView(binding.basis),
  provision: binding.provision ? provisionLink(binding.provision) : undefined,
});

/** Evaluations that say the same by the same rule. */
const checkView = (entry: Entry, [first, ...rest]: readonly [Evaluation, ...Evaluation[]]): CheckView => ({
  outcome: first.outcome,
  word: outcomeWord[first.outcome],
  rule: { text: first.binding.rule.title, href: ruleHref(first.binding.rule.id) },
  grounds: [first, ...rest].map(groundView),
  reason: first.reason && reasonView(first.reason),
  findings: [...new Set([first, ...rest].flatMap((evaluation) => findingsFrom(entry, evaluation)))].map(findingView),
});

const alike = (entry: Entry): [Evaluation, ...Evaluation[]][] => {
  const groups = new Map<string, [Evaluation, ...Evaluation[]]>();
  for (const evaluation of evaluationsOf(entry)) {
    const key = [evaluation.binding.rule.id, evaluation.outcome, evaluation.reason].join('|');
    const group = groups.get(key);
    if (group) group.push(evaluation);
    else groups.set(key, [evaluation]);
  }
  return [...groups.values()];
};

const checkGroups = (entry: Entry): CheckGroup[] => {
  const views = alike(entry).map((group) => checkView(entry, group));
  return outcomeOrder
    .map((outcome) => ({
      outcome,
      word: outcomeWord[outcome],
      checks: views.filter((view) => view.outcome === outcome),
    }))
    .filter(({ checks }) => checks.length > 0);
};

/** "12 pemeriksaan: 9 lulus, 3 tak berlaku." */
const verdictOf = (groups: readonly CheckGroup[]): string => {
  const total = groups.flatMap(({ checks }) => checks).length;
  if (total === 0) return 'Belum ada pemeriksaan yang menyangkut rekaman ini.';
  return `${total} pemeriksaan: ${listWords(groups.map(({ word, checks }) => `${checks.length} ${word.toLowerCase()}`))}.`;
};

const eventView = (entry: Entry, event: Event, index: number): EventView => ({
  name: title(event.jenis),
  date: dateWords(event.tanggal),
  isoDate: event.tanggal,
  fields: itemFieldsOf(entry, ['riwayat', index], event, ['jenis', 'tanggal']),
});

/** The newest event first. */
const historyOf = (entry: Entry): EventView[] => {
  const events = valueAt(entry.record, 'riwayat') as readonly Event[] | undefined;
  return (events ?? []).map((event, i) => eventView(entry, event, i)).toReversed();
};

const sourceView = ({ uraian, mutu, tanggal, lisensi }: Source): SourceView => ({
  text: uraian,
  grade: mutu,
  date: dateWords(tanggal),
  license: lisensi,
});

/** Records that name this one, by their kind. */
const relationsOf = (regency: Regency, entry: Entry): RelationView[] => {
  const ref = refOf(entry);
  const found = new Set<Entry>([
    ...regency.registry.lookup('referrers', ref),
    ...regency.registry.lookup('pengecualian-by-untuk', ref),
  ]);
  found.delete(entry);
  return [...new Set([...found].map(({ jenis }) => jenis))].map((jenis) => ({
    heading: `${kindOf(jenis).judul} yang menyebut rekaman ini`,
    records: [...found]
      .filter((one) => one.jenis === jenis)
      .map(linkTo)
      .sort((a, b) => compareText(a.text, b.text)),
  }));
};

/** The office that answers for the register, by its role and not by a name typed here. */
const officeOf = ({ registry }: Regency): string =>
  registry.lookup('instansi-by-peran', 'dinas')[0]?.record.nama ?? 'Dinas urusan komunikasi dan informatika';

const recordPage = (regency: Regency, entry: Entry): RecordPage => {
  const { publik, judul } = kindOf(entry.jenis);
  const name = nameOf(entry);
  const checks = checkGroups(entry);
  return {
    frame: frameOf({
      title: `${name} · ${judul}`,
      description: `${judul} ${name} dalam register ${regency.registry.profil.nama}.`,
      crumbs: [regencyCrumb(regency), { text: judul, href: kindHref(regency.id, entry.jenis) }],
      href: recordHref(regency.id, entry.jenis, entry.id),
      regency,
      files: [entry.file],
    }),
    kind: judul,
    name,
    about: aboutOf(entry),
    contoh: isSample(entry),
    origin: origins[entry.record.asal],
    state: stateOfEntry(entry),
    verdict: verdictOf(checks),
    fields: fieldsOf(
      entry,
      publik.fields.filter((field) => field !== 'riwayat'),
    ),
    empty: emptyFieldsOf(entry),
    shapeFindings: findingsAbout(entry)
      .filter(({ rule }) => rule.startsWith('skema/'))
      .map(findingView),
    checks,
    relations: relationsOf(regency, entry),
    history: historyOf(entry),
    sources: (entry.record.sumber ?? []).map(sourceView),
    file: { path: entry.file, href: fileHref(entry.file) },
    office: officeOf(regency),
  };
};

/** Every record of every kind. */
export const recordPages = (): {
  params: { daerah: string; jenis: string; id: string };
  props: { page: RecordPage };
}[] =>
  regencies.flatMap((regency) =>
    regency.registry.entries.map((entry) => ({
      params: { daerah: regency.id, jenis: entry.jenis, id: entry.id },
      props: { page: recordPage(regency, entry) },
    })),
  );
