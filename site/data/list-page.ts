import { valueAt } from '../../scripts/core/path.ts';
import { type Jenis, jenisList, kindOf } from '../../scripts/core/records/kinds.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { type CountView, countOf } from './counts.ts';
import { type Frame, frameOf, type NavLink, regencyCrumb } from './frame.ts';
import { knowsKind } from './law.ts';
import { kindHref, outcomeHref } from './links.ts';
import { type Column, columnsOf } from './list-columns.ts';
import { findingsAbout, type Regency, regencies } from './portal.ts';
import { linkTo, type RecordLink } from './records.ts';
import { stateGroups, stateNote, stateOfEntry } from './state.ts';
import type { ValueView } from './value-view.ts';
import { compareText, inSentence, listWords, title } from './words.ts';

export interface Row {
  readonly record: RecordLink;
  readonly findings: number;
  readonly cells: readonly { readonly label: string; readonly value: ValueView | undefined }[];
}

export interface RowGroup {
  readonly heading: string;
  readonly anchor: string;
  readonly samples: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface ListPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly description: string;
  readonly count: CountView;
  /** Heading of the column that names the record. */
  readonly first: string;
  readonly groups: readonly RowGroup[];
  /** Why there is nothing to show, and where the first record would be put. */
  readonly empty: { readonly reason: string; readonly folder: string | undefined } | undefined;
  readonly note: string | undefined;
  /** The same list in parts, each a page of its own. */
  readonly filters: readonly NavLink[];
}

const rowOf = (entry: Entry, columns: readonly Column[]): Row => ({
  record: linkTo(entry),
  findings: findingsAbout(entry).length,
  cells: columns.map(({ label, show }) => ({ label, value: show(entry) })),
});

const OTHERS = 'lainnya';

/** A list is grouped by state where there is one, else by the field that its kind names. */
const groupKeyOf = (entry: Entry): string => {
  const state = stateOfEntry(entry);
  if (state) return state.state;
  const { group } = kindOf(entry.jenis).publik;
  return group ? String(valueAt(entry.record, group) ?? OTHERS) : OTHERS;
};

const compareKeys = (a: string, b: string): number => Number(a === OTHERS) - Number(b === OTHERS) || compareText(a, b);

/** Columns that say something of these records, and nothing that the heading above them says already. */
const tellingColumns = (columns: readonly Column[], entries: readonly Entry[], heading?: string): Column[] =>
  columns.filter(({ label, show }) => label !== heading && entries.some((entry) => show(entry) !== undefined));

/** What happened is told as it happened, the latest first, and not sorted into groups. */
const chronicles: { readonly [J in Jenis]?: string } = { putusan: 'waktu', keberatan: 'tanggal' };

const chronicleOf = (regency: Regency, jenis: Jenis, field: string, entries: readonly Entry[]): RowGroup[] => {
  const moment = (entry: Entry) => `${String(valueAt(entry.record, field))} ${entry.id}`;
  const columns = tellingColumns(columnsOf(regency, jenis), entries);
  const rows = entries.toSorted((a, b) => (moment(a) < moment(b) ? 1 : -1)).map((entry) => rowOf(entry, columns));
  const samples = rows.some(({ record }) => record.contoh);
  return rows.length > 0
    ? [{ heading: '', anchor: jenis, samples, columns: columns.map(({ label }) => label), rows }]
    : [];
};

const groupsOf = (regency: Regency, jenis: Jenis, entries: readonly Entry[]): RowGroup[] => {
  const field = chronicles[jenis];
  if (field) return chronicleOf(regency, jenis, field, entries);
  const byKey = Map.groupBy(entries, groupKeyOf);
  const states = stateGroups(regency, jenis);
  const found = [...byKey.keys()].sort(compareKeys);
  const keys = states.length > 0 ? states.map(({ state }) => state).filter((key) => byKey.has(key)) : found;
  const group = states.length === 0 && keys.length > 1 ? kindOf(jenis).publik.group : undefined;
  const all = tellingColumns(columnsOf(regency, jenis), entries, group && title(group));
  return keys.map((key) => {
    const members = byKey.get(key) ?? [];
    const columns = tellingColumns(all, members);
    const own = members.map((entry) => rowOf(entry, columns));
    const heading = states.find(({ state }) => state === key)?.heading;
    return {
      heading: heading ?? (keys.length > 1 ? title(key) : ''),
      anchor: key,
      samples: own.some(({ record }) => record.contoh),
      columns: columns.map(({ label }) => label),
      rows: own.sort((a, b) => compareText(a.record.text, b.record.text)),
    };
  });
};

/** Why a list is empty: because nothing was recorded yet, or because no regulation here speaks of such records. */
const emptyReason = (regency: Regency, jenis: Jenis, folder: string): ListPage['empty'] => {
  const kind = inSentence(kindOf(jenis).judul);
  const names = listWords((regency.policy?.regulations ?? []).map(({ regulation }) => regulation.sebutan));
  if (names === '' || knowsKind(regency, jenis)) return { reason: 'Belum ada rekaman jenis ini.', folder };
  return {
    reason: `Daftar ini kosong karena ketentuan ${names} yang diterapkan di register ini tidak mengenal ${kind}.`,
    folder: undefined,
  };
};

const emptyOf = (regency: Regency, jenis: Jenis, folder: string, outcome: string | undefined): ListPage['empty'] => {
  if (outcome) return { reason: `Belum ada putusan ${outcome}.`, folder: undefined };
  return jenis === 'putusan'
    ? {
        reason: 'Belum ada putusan. Setiap putusan ditulis oleh gerbang setelah permohonan diputus.',
        folder: undefined,
      }
    : emptyReason(regency, jenis, folder);
};

const outcomes = ['disetujui', 'ditolak'] as const;
type Outcome = (typeof outcomes)[number];

/** The log of decisions may be read whole or by outcome. */
const filtersOf = (regency: Regency, jenis: Jenis, chosen: Outcome | undefined): NavLink[] =>
  jenis === 'putusan' && (regency.byKind.get(jenis) ?? []).length > 0
    ? [
        { text: 'Semua', href: kindHref(regency.id, jenis), current: chosen === undefined },
        ...outcomes.map((outcome) => ({
          text: title(outcome),
          href: outcomeHref(regency.id, outcome),
          current: chosen === outcome,
        })),
      ]
    : [];

const listPage = (regency: Regency, jenis: Jenis, outcome?: Outcome): ListPage => {
  const { uraian, publik } = kindOf(jenis);
  const judul = outcome ? `${kindOf(jenis).judul} ${outcome}` : kindOf(jenis).judul;
  const all = regency.byKind.get(jenis) ?? [];
  const entries = outcome ? all.filter(({ record }) => valueAt(record, 'jenis') === outcome) : all;
  const folder = `registry/${regency.id}/${jenis}/`;
  return {
    frame: frameOf({
      title: judul,
      description: `${judul} dalam register ${regency.registry.profil.nama}. ${uraian}`,
      crumbs: [regencyCrumb(regency)],
      href: outcome ? outcomeHref(regency.id, outcome) : kindHref(regency.id, jenis),
      regency,
      files: [folder],
    }),
    heading: judul,
    description: uraian,
    count: countOf(entries),
    first: chronicles[jenis] ? kindOf(jenis).judul : title(publik.name[0] ?? 'nama'),
    groups: groupsOf(regency, jenis, entries),
    empty: entries.length === 0 ? emptyOf(regency, jenis, folder, outcome) : undefined,
    note: entries.length > 0 ? stateNote(regency, jenis) : undefined,
    filters: filtersOf(regency, jenis, outcome),
  };
};

/** A list for every kind of every regency, also where it is still empty. */
export const listPages = (): { params: { daerah: string; jenis: string }; props: { page: ListPage } }[] =>
  regencies.flatMap((regency) =>
    jenisList.map((jenis) => ({ params: { daerah: regency.id, jenis }, props: { page: listPage(regency, jenis) } })),
  );

/** The log of decisions by outcome, where there are decisions. */
export const outcomePages = (): { params: { daerah: string; hasil: string }; props: { page: ListPage } }[] =>
  regencies
    .filter(({ byKind }) => (byKind.get('putusan') ?? []).length > 0)
    .flatMap((regency) =>
      outcomes.map((hasil) => ({
        params: { daerah: regency.id, hasil },
        props: { page: listPage(regency, 'putusan', hasil) },
      })),
    );
