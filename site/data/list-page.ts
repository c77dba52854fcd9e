import { valueAt } from '../../scripts/core/path.ts';
import type { Jenis } from '../../scripts/core/records/kinds.ts';
import { jenisList, kindOf } from '../../scripts/core/records/kinds.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { type CountView, countOf } from './counts.ts';
import { fieldsOf, type ValueView } from './fields.ts';
import { type Frame, frameOf, regencyCrumb } from './frame.ts';
import { kindHref } from './links.ts';
import { findingsAbout, type Regency, regencies } from './portal.ts';
import { linkTo, type RecordLink } from './records.ts';
import { compareStates, hasState, stateNote, stateOfEntry } from './state.ts';
import { compareText, title } from './words.ts';

export interface Row {
  readonly record: RecordLink;
  readonly findings: number;
  readonly cells: readonly { readonly label: string; readonly value: ValueView | undefined }[];
}

export interface RowGroup {
  readonly heading: string;
  readonly anchor: string;
  readonly samples: boolean;
  readonly rows: readonly Row[];
}

export interface ListPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly description: string;
  readonly count: CountView;
  /** Heading of the column that names the record. */
  readonly first: string;
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
  readonly note: string | undefined;
  readonly folder: string;
}

const rowOf = (entry: Entry): Row => {
  const { columns } = kindOf(entry.jenis).publik;
  return {
    record: linkTo(entry),
    findings: findingsAbout(entry).length,
    cells: columns.map((field) => ({ label: title(field), value: fieldsOf(entry, [field])[0]?.value })),
  };
};

const OTHERS = 'lainnya';

/** A list is grouped by state where there is one, else by the field that its kind names. */
const groupKeyOf = (entry: Entry): string => {
  const state = stateOfEntry(entry);
  if (state) return state.state;
  const { group } = kindOf(entry.jenis).publik;
  return group ? String(valueAt(entry.record, group) ?? OTHERS) : OTHERS;
};

const compareGroups = (a: string, b: string): number =>
  compareStates(a, b) || Number(a === OTHERS) - Number(b === OTHERS) || compareText(a, b);

const groupsOf = (entries: readonly Entry[]): RowGroup[] => {
  const rows = entries.map((entry) => ({ key: groupKeyOf(entry), row: rowOf(entry) }));
  const keys = [...new Set(rows.map(({ key }) => key))].sort(compareGroups);
  return keys.map((key) => {
    const own = rows.filter((one) => one.key === key).map(({ row }) => row);
    return {
      heading: keys.length > 1 || hasState(entries[0]?.jenis ?? '') ? title(key) : '',
      anchor: key,
      samples: own.some(({ record }) => record.contoh),
      rows: own.sort((a, b) => compareText(a.record.text, b.record.text)),
    };
  });
};

const listPage = (regency: Regency, jenis: Jenis): ListPage => {
  const { judul, uraian, publik } = kindOf(jenis);
  const entries = regency.byKind.get(jenis) ?? [];
  const folder = `registry/${regency.id}/${jenis}/`;
  return {
    frame: frameOf({
      title: judul,
      description: `${judul} dalam register ${regency.registry.profil.nama}. ${uraian}`,
      crumbs: [regencyCrumb(regency)],
      href: kindHref(regency.id, jenis),
      regency,
      files: [folder],
    }),
    heading: judul,
    description: uraian,
    count: countOf(entries),
    first: title(publik.name[0] ?? 'nama'),
    columns: publik.columns.map(title),
    groups: groupsOf(entries),
    note: stateNote(jenis),
    folder,
  };
};

/** A list for every kind of every regency, also where it is still empty. */
export const listPages = (): { params: { daerah: string; jenis: string }; props: { page: ListPage } }[] =>
  regencies.flatMap((regency) =>
    jenisList.map((jenis) => ({ params: { daerah: regency.id, jenis }, props: { page: listPage(regency, jenis) } })),
  );
