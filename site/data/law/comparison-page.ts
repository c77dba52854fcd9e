import type { Vocabulary } from '../../../scripts/core/policy/vocabulary.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { comparisonHref, kindHref, type Link, subjectHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { type ChecklistItem, checklistOf } from '../records/aplikasi-checklist.ts';
import { provisionLink } from '../records/findings.ts';
import { isAplikasi, linkTo, nameOf, type RecordLink } from '../records/records.ts';
import { listWords, numberWords, title } from '../words.ts';
import { type CellNote, type ComparisonColumn, type ComparisonRow, columnOf, notesOf } from './comparison-cells.ts';

export interface ComparisonPage {
  readonly frame: Frame;
  readonly name: string;
  readonly record: RecordLink;
  readonly own: string;
  readonly columns: readonly ComparisonColumn[];
  /** One sentence for each regulation. */
  readonly summaries: readonly string[];
  readonly documents: readonly ComparisonRow[];
  readonly topics: readonly ComparisonRow[];
  /** All that the regulations say of applications. */
  readonly subject: Link;
}

type Value = Vocabulary[string]['nilai'][number];

const documentsOf = ({ policy }: Regency): readonly Value[] => policy?.vocabulary.dokumen_aplikasi?.nilai ?? [];

/** What values of several regulations have in common: told by the word lists, not guessed from names. */
const commonId = (regency: string, { id, sepadan }: Value): string => sepadan ?? `${regency}/${id}`;

const noteOf = ({ label, ketentuan = [] }: Value): CellNote => ({
  text: label,
  provisions: ketentuan.map(provisionLink),
  bases: [],
});

/** How the application stands with a thing: by its own list, since its record knows no other. */
const standingOf = (items: readonly ChecklistItem[]): ComparisonRow['standing'] =>
  items.find(({ state }) => state === 'ada') ?? items[0] ?? { state: undefined, word: 'Tidak tercatat' };

const rowHeading = (common: string, values: readonly Value[]): string =>
  common.includes('/') ? (values[0]?.label ?? common) : title(common);

const documentRows = (entry: Entry<'aplikasi'>, compared: readonly Regency[]): ComparisonRow[] => {
  const asked = compared.flatMap((regency) =>
    documentsOf(regency).map((value) => ({ regency, value, common: commonId(regency.id, value) })),
  );
  const items = checklistOf(entry)?.items ?? [];
  return [...Map.groupBy(asked, ({ common }) => common)].map(([common, group]) => {
    const own = group.filter(({ regency }) => regency.id === entry.daerah).map(({ value }) => value.id);
    return {
      heading: rowHeading(
        common,
        group.map(({ value }) => value),
      ),
      standing: standingOf(items.filter(({ id }) => own.includes(id) || id === common)),
      cells: compared.map(({ id }) =>
        group.filter(({ regency }) => regency.id === id).map(({ value }) => noteOf(value)),
      ),
    };
  });
};

/** "Perbup X meminta 9 dokumen; dari padanannya 4 ada pada aplikasi ini, 2 belum, dan 3 tidak tercatat …" */
const summaryOf = ({ regulations, own }: ComparisonColumn, at: number, rows: readonly ComparisonRow[]): string => {
  const standings = rows.flatMap(({ standing, cells }) => (cells[at] ?? []).map(() => standing?.state));
  const name = listWords(regulations.map(({ text }) => text));
  if (standings.length === 0) return `${name} tidak merinci dokumen.`;
  const part = (state: ChecklistItem['state'] | undefined, words: string): string[] => {
    const count = standings.filter((one) => one === state).length;
    return count > 0 ? [`${numberWords(count)} ${words}`] : [];
  };
  const parts = [
    ...part('ada', 'ada pada aplikasi ini'),
    ...part('belum-lengkap', 'ada tetapi belum lengkap'),
    ...part('belum', 'belum ada'),
    ...part('tidak-dinilai', 'tidak dinilai baginya'),
    ...part(undefined, 'tidak tercatat karena tidak ada dalam daftar peraturannya sendiri'),
  ];
  return `${name} meminta ${numberWords(standings.length)} dokumen${own ? '' : '; dari padanannya'}: ${listWords(parts)}.`;
};

type Binding = Regency['bindings'][number];
type Topic = readonly [heading: string, isAbout: (binding: Binding) => boolean];

const byRule =
  (rules: RegExp) =>
  ({ rule }: Binding): boolean =>
    rules.test(rule.id);

/** What a binding asks of work that others are hired for, whichever rule it binds. */
const isAboutHired = ({ rule, parameter }: Binding): boolean =>
  rule.id === 'aplikasi/pihak-ketiga' || (parameter as { pihak_ketiga?: unknown }).pihak_ketiga === true;

/** Matters that several regulations settle each in its own way, by the rules that check them. */
const topics: readonly Topic[] = [
  ['Penyerahan dokumen', byRule(/^aplikasi\/dokumen-diserahkan$/)],
  ['Pengujian', byRule(/^aplikasi\/uji-/)],
  ['Tempat kode sumber', byRule(/^aplikasi\/kode-di-repositori$/)],
  ['Hak cipta', byRule(/^aplikasi\/hak-cipta$/)],
  ['Pembangun', byRule(/^aplikasi\/pembangun-berhak$/)],
  ['Pihak ketiga', isAboutHired],
];

/** The provisions of a regency that bind rules of one matter, each once, in its own summary. */
const provisionNotes = ({ bindings }: Regency, isAbout: (binding: Binding) => boolean): CellNote[] =>
  notesOf(
    bindings.filter(isAbout).flatMap(({ provision, basis }) => (provision === undefined ? [] : [{ provision, basis }])),
  );

/** One application read by every regulation; `regency` is the one whose law binds it. */
export const comparisonOf = (entry: Entry<'aplikasi'>, regency: Regency): Omit<ComparisonPage, 'frame'> => {
  const compared = [regency, ...regencies.filter(({ id }) => id !== regency.id)];
  const columns = compared.map((one) => columnOf(one, one.id === regency.id));
  const documents = documentRows(entry, compared);
  return {
    name: nameOf(entry),
    record: linkTo(entry),
    own: listWords(columns.flatMap(({ own, regulations }) => (own ? regulations.map(({ text }) => text) : []))),
    columns,
    summaries: columns.map((column, i) => summaryOf(column, i, documents)),
    documents,
    topics: topics.map(([heading, isAbout]) => ({
      heading,
      standing: undefined,
      cells: compared.map((one) => provisionNotes(one, isAbout)),
    })),
    subject: { text: 'Perbandingan peraturan: Aplikasi', href: subjectHref('aplikasi') },
  };
};

/** A comparison for every application. */
export const comparisonPages = (): { params: { daerah: string; id: string }; props: { page: ComparisonPage } }[] =>
  regencies.flatMap((regency) =>
    regency.registry.entries.filter(isAplikasi).map((entry) => {
      const record = linkTo(entry);
      const frame = frameOf({
        title: `${record.text} menurut peraturan setiap daerah · Aplikasi`,
        description: `Dokumen aplikasi ${record.text} dibandingkan dengan daftar dalam peraturan daerah lain.`,
        crumbs: [regencyCrumb(regency), { text: 'Aplikasi', href: kindHref(regency.id, 'aplikasi') }, record],
        href: comparisonHref(regency.id, entry.id),
        regency,
        files: [entry.file, ...regencies.map(({ id }) => `policies/${id}/kosakata.yaml`)],
      });
      return {
        params: { daerah: regency.id, id: entry.id },
        props: { page: { frame, ...comparisonOf(entry, regency) } },
      };
    }),
  );
