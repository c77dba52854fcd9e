import { naturalKeyOf } from '../../../scripts/core/history/list-items.ts';
import type { FieldChange, RecordChange } from '../../../scripts/core/history/snapshot.ts';
import { isJenis, type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { archiveHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { entryAt, linkTo } from '../records/records.ts';
import type { TableView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { compareText } from '../words.ts';
import { allChanges, changesOf, historyNote, historySource } from './change-history.ts';
import { commitView, decisionOf } from './record-changes.ts';
import { retirementOf } from './retirement.ts';

export interface ArchiveSection {
  readonly anchor: string;
  readonly heading: string;
  readonly lede: string;
  /** Undefined where nothing is to be listed. */
  readonly table: TableView | undefined;
}

export interface ArchivePage {
  readonly frame: Frame;
  readonly sections: readonly ArchiveSection[];
  readonly note: string | undefined;
}

type Row = readonly (ValueView | undefined)[];

const columnsOf = (...labels: readonly string[]): TableView['columns'] => labels.map((label) => ({ label, help: '' }));

const link = (one: Parameters<typeof linkTo>[0]): ValueView => ({ jenis: 'tautan', link: linkTo(one) });

const kindText = (jenis: Jenis): ValueView => text(kindOf(jenis).judul);

const decisionText = (regency: Regency, change: RecordChange, jenis: Jenis): ValueView | undefined => {
  const decision = decisionOf(regency, change, jenis);
  return decision && (decision.link ? { jenis: 'tautan', link: decision.link } : text(decision.text));
};

const commitText = ({ commit }: RecordChange): ValueView => {
  const { short, href } = commitView(commit);
  return href ? { jenis: 'tautan', link: { text: short, href, contoh: false } } : text(short, true);
};

const isEnd = (event: unknown): boolean => naturalKeyOf(event)?.jenis === 'nonaktif';

/** What brought a record's end: that it was switched off, or the last day of its term. */
const isEnding = ({ path, sesudah }: FieldChange): boolean =>
  /^berlaku(?:\.sampai)?$/.test(path) ||
  (path === 'riwayat' && Array.isArray(sesudah) && isEnd(sesudah.at(-1))) ||
  (/^riwayat\.\d+$/.test(path) && isEnd(sesudah));

const endingChange = ({ daerah, jenis, id }: Entry): RecordChange | undefined =>
  changesOf(`${daerah}/${jenis}/${id}`).find(({ fields }) => fields.some(isEnding));

const retiredRows = (regency: Regency): Row[] =>
  regency.registry.entries
    .flatMap((entry) => {
      const retirement = retirementOf(entry);
      return retirement ? [{ entry, retirement }] : [];
    })
    .sort((a, b) => compareText(b.retirement.isoDate, a.retirement.isoDate))
    .map(({ entry, retirement }) => {
      const change = endingChange(entry);
      const decision = change && decisionText(regency, change, entry.jenis);
      return [link(entry), kindText(entry.jenis), text(retirement.when), decision];
    });

/** The name that a removed record bore, from what its last version said; its id where that cannot be told. */
const lastName = (jenis: Jenis, id: string, { fields }: RecordChange): string => {
  const last = new Map(fields.map(({ path, sebelum }) => [path, sebelum]));
  const parts = kindOf(jenis).publik.name.map((field) => last.get(field));
  const name = parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join('') : '';
  return `${name || id}${last.get('asal') === 'contoh' ? ' (contoh)' : ''}`;
};

const removedRows = (regency: Regency): Row[] => {
  const seen = new Set<string>();
  return allChanges().flatMap(({ place, change }): Row[] => {
    const [daerah, jenis = '', id = ''] = place.split('/');
    if (daerah !== regency.id || !isJenis(jenis) || seen.has(place)) return [];
    seen.add(place);
    if (change.jenis !== 'dihapus' || entryAt(regency.registry, `${jenis}/${id}`)) return [];
    const decision = decisionText(regency, change, jenis);
    const when = text(instantWords(change.waktu));
    return [[text(lastName(jenis, id, change)), text(refOf({ jenis, id }), true), when, decision, commitText(change)]];
  });
};

const movedRows = (regency: Regency): Row[] =>
  allChanges().flatMap(({ place, change }): Row[] => {
    const [daerah, jenis = '', id] = place.split('/');
    if (daerah !== regency.id || !isJenis(jenis) || change.dari === undefined) return [];
    const entry = entryAt(regency.registry, `${jenis}/${id}`);
    const when = text(instantWords(change.waktu));
    return [
      [
        text(change.dari.split('/').slice(1).join('/'), true),
        entry ? link(entry) : text(`${jenis}/${id}`, true),
        when,
        decisionText(regency, change, jenis),
        commitText(change),
      ],
    ];
  });

const tableOf = (columns: TableView['columns'], rows: readonly Row[]): TableView | undefined =>
  rows.length > 0 ? { jenis: 'tabel', columns, rows } : undefined;

const sectionsOf = (regency: Regency): ArchiveSection[] => [
  {
    anchor: 'tidak-dipakai',
    heading: 'Tidak dipakai lagi',
    lede: 'Rekaman ini tetap ada dan dapat dibaca seperti sebelumnya.',
    table: tableOf(columnsOf('Rekaman', 'Jenis', 'Tidak dipakai', 'Dicatat dengan'), retiredRows(regency)),
  },
  {
    anchor: 'dihapus',
    heading: 'Dihapus dari register',
    lede: 'Berkasnya tidak ada lagi; isinya yang terakhir masih tersimpan dalam riwayat Git.',
    table: tableOf(columnsOf('Nama terakhir', 'Pengenal', 'Dihapus', 'Dengan', 'Commit'), removedRows(regency)),
  },
  {
    anchor: 'berganti-pengenal',
    heading: 'Berganti pengenal',
    lede: 'Alamat yang lama tidak menuju ke mana pun lagi; rekamannya ada di alamat yang baru.',
    table: tableOf(columnsOf('Pengenal lama', 'Sekarang', 'Berganti', 'Dengan', 'Commit'), movedRows(regency)),
  },
];

const archivePage = (regency: Regency): ArchivePage => ({
  frame: frameOf({
    title: 'Arsip',
    description: `Rekaman register ${regency.registry.profil.nama} yang tidak dipakai lagi, dihapus, atau berganti pengenal.`,
    crumbs: [regencyCrumb(regency)],
    href: archiveHref(regency.id),
    regency,
    files: [`registry/${regency.id}/`],
  }),
  sections: sectionsOf(regency),
  note: historyNote ?? historySource,
});

/** What left the register of a regency, or is out of use in it. */
export const archivePages = (): { params: { daerah: string }; props: { page: ArchivePage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: archivePage(regency) } }));
