import type { RecordChange } from '../../../scripts/core/history/snapshot.ts';
import { isJenis, type Jenis } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import { repositoryUrl } from '../config.ts';
import { apiHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { entryAt, linkTo, type RecordLink } from '../records/records.ts';
import { type ChangedField, changedField } from './change-fields.ts';
import { changesOf, historyNote, historySource, movedFrom } from './change-history.ts';

/** By which decision something changed: a putusan, or why there is none. */
export interface DecisionView {
  readonly link: RecordLink | undefined;
  readonly text: string;
}

/** What one commit did to a record, as a page shows it. */
export interface ChangeView {
  readonly instant: string;
  readonly date: string;
  readonly what: string;
  /** The id that the record had before. */
  readonly from: string | undefined;
  readonly fields: readonly ChangedField[];
  /** What is said instead of more fields, or besides them. */
  readonly notes: readonly string[];
  readonly decision: DecisionView | undefined;
  readonly commit: { readonly short: string; readonly href: string | undefined };
}

/** Changes of a record, the newest first: the last few, and those before them. */
interface ChangesView {
  readonly recent: readonly ChangeView[];
  readonly older: readonly ChangeView[];
  /** How many more there are than a page shows. */
  readonly hidden: number;
}

/** What a page tells of how a record came to say what it says. */
export interface RecordHistory extends ChangesView {
  /** What this section tells, and how it differs from the events that the record itself tells of. */
  readonly lede: string;
  /** From which state of Git it was read, or why not all of it is here. */
  readonly note: string | undefined;
  /** Where all changes of the register are. */
  readonly file: string;
}

const RECENT = 5;
const MOST_CHANGES = 40;
const MOST_FIELDS = 12;
/** So many fields a page tells of in full; of changes before those it tells only what they were. */
const MOST_FIELDS_OF_PAGE = 60;

export const commitView = (commit: string): ChangeView['commit'] => ({
  short: commit.slice(0, 7),
  href: repositoryUrl && `${repositoryUrl}/commit/${commit}`,
});

/** The day from which the gate decides on a regency's register, if it does. */
const foundedOn = ({ byKind }: Regency): string | undefined =>
  (byKind.get('putusan') ?? [])
    .flatMap(({ record }) => ('waktu' in record && record.jenis === 'perdana' ? [record.waktu] : []))
    .sort()[0];

/** The decision behind a change; a putusan itself is written by the gate, and needs none. */
export const decisionOf = (
  regency: Regency,
  { putusan, waktu }: Pick<RecordChange, 'putusan' | 'waktu'>,
  jenis: Jenis,
): DecisionView | undefined => {
  if (putusan === undefined) {
    if (jenis === 'putusan') return undefined;
    const founded = foundedOn(regency);
    const before = founded === undefined || waktu < founded;
    return { link: undefined, text: `tanpa putusan gerbang${before ? ' (sebelum gerbang dipakai)' : ''}` };
  }
  const ref = `putusan/${putusan}`;
  const now = movedFrom(`${regency.id}/${ref}`)?.split('/').slice(1).join('/') ?? ref;
  const entry = entryAt(regency.registry, now);
  return { link: entry && linkTo(entry), text: putusan };
};

const whatOf = ({ jenis }: RecordChange, wasThere: boolean): string => {
  if (jenis === 'baru') return wasThere ? 'Dicatat kembali' : 'Baru dicatat';
  return { berubah: 'Berubah', pindah: 'Berganti pengenal', dihapus: 'Dihapus dari register' }[jenis];
};

const notesOf = ({ jenis, takTerbaca, tertutup, fields }: RecordChange, shown: number): string[] => {
  if (takTerbaca) return ['Isinya saat itu tidak dapat dibaca sebagai rekaman, jadi isiannya tidak dibandingkan.'];
  if (jenis === 'baru' || jenis === 'dihapus') return [];
  const more = fields.length - shown;
  return [
    ...(more > 0 ? [`${more} ${shown > 0 ? 'isian lain' : 'isian'} berubah.`] : []),
    ...(tertutup > 0 ? [`${tertutup} isian yang tidak diterbitkan berubah.`] : []),
  ];
};

const changeView = (
  regency: Regency,
  jenis: Jenis,
  change: RecordChange,
  wasThere: boolean,
  room: number,
): ChangeView => {
  const owner: Pick<Entry, 'daerah' | 'jenis'> = { daerah: regency.id, jenis };
  // A new record is what the page shows, and what was removed is told on the page of the archive.
  const told = change.jenis === 'baru' || change.jenis === 'dihapus' ? [] : change.fields;
  const shown = told.slice(0, Math.min(MOST_FIELDS, room));
  return {
    instant: change.waktu,
    date: instantWords(change.waktu),
    what: whatOf(change, wasThere),
    from: change.dari?.split('/').at(-1),
    fields: shown.map((field) => changedField(owner, field)),
    notes: notesOf(change, shown.length),
    decision: decisionOf(regency, change, jenis),
    commit: commitView(change.commit),
  };
};

/** The changes of a record as its page tells them, the newest first. */
export const changesView = (regency: Regency, jenis: string, changes: readonly RecordChange[]): ChangesView => {
  if (!isJenis(jenis)) return { recent: [], older: [], hidden: 0 };
  const views: ChangeView[] = [];
  let room = MOST_FIELDS_OF_PAGE;
  for (const [i, change] of changes.slice(0, MOST_CHANGES).entries()) {
    const wasThere = changes.slice(i + 1).some((earlier) => earlier.jenis === 'dihapus');
    const view = changeView(regency, jenis, change, wasThere, room);
    room -= view.fields.length;
    views.push(view);
  }
  return {
    recent: views.slice(0, RECENT),
    older: views.slice(RECENT),
    hidden: Math.max(0, changes.length - MOST_CHANGES),
  };
};

const ledeOf = (changes: readonly RecordChange[], hasEvents: boolean): string => {
  const told = 'Kapan isi rekaman ini berubah di register dan dengan putusan apa, dibaca dari Git.';
  const other = ' Bagian Riwayat di atas menceritakan peristiwanya sendiri.';
  if (changes.length > 0) return told + (hasEvents ? other : '');
  return historySource
    ? 'Rekaman ini belum ada dalam commit yang dibaca.'
    : 'Di sini tampil kapan isi rekaman ini berubah di register dan dengan putusan apa.';
};

/** How a record came to say what it says, from Git. */
export const recordHistory = (
  regency: Regency,
  entry: Pick<Entry, 'jenis' | 'id'>,
  hasEvents: boolean,
): RecordHistory => {
  const changes = changesOf(`${regency.id}/${entry.jenis}/${entry.id}`);
  return {
    ...changesView(regency, entry.jenis, changes),
    lede: ledeOf(changes, hasEvents),
    note: historyNote ?? historySource,
    file: apiHref(regency.id, `${entry.jenis}.riwayat.jsonl`),
  };
};
