import { dayOf } from '../../../scripts/core/gate/day.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { officeOf } from '../agency/office.ts';
import { type ChartView, chartOf } from '../charts/chart.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import type { Fact } from '../law/regulation-page.ts';
import { type Link, outcomeHref, requestHref, requestsHref, statementHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { linkTo } from '../records/records.ts';
import { stateOfEntry } from '../records/state.ts';
import type { TableView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { dateWords, inSentence, listWords, numberWords } from '../words.ts';
import { provisionView, refView } from './putusan-requirements.ts';
import { decidedFigures, openFigures, turnFigures } from './queue-figures.ts';
import { demonstrationNote } from './request-page.ts';
import { aboutView } from './request-subject.ts';
import { countsOf, partiesOf, partyWord, requestName, requestState } from './request-summary.ts';
import { daysUntil, isDemonstration, openQueue, type Queue, queueDay, requestsNote, requestsOf } from './requests.ts';

export interface QueuePage {
  readonly frame: Frame;
  readonly demonstration: string | undefined;
  readonly note: string | undefined;
  /** "Keadaan per 22 November 2026." */
  readonly asOf: string | undefined;
  readonly open: TableView | undefined;
  /** What would stand here, where nothing does. */
  readonly empty: string | undefined;
  readonly openFigures: readonly Fact[];
  readonly turns: ChartView | undefined;
  readonly decided: readonly Fact[];
  /** All decisions of one outcome. */
  readonly outcomes: readonly Link[];
  readonly refusals: TableView | undefined;
  readonly meaningHref: string;
  /** Who is told by those who do not use Git. */
  readonly office: string;
}

const columns = (...labels: readonly string[]) => labels.map((label) => ({ label, help: '' }));

const openRow = (regency: Regency, request: OpenRequest, day: string | undefined): (ValueView | undefined)[] => {
  const { unmet, asked } = countsOf(request);
  const days = daysUntil(request.sejak, day);
  const href = requestHref(regency.id, request.id);
  const [state, parties] = [requestState(request, false), partiesOf(request)];
  return [
    { jenis: 'tautan', link: { text: requestName(request), href, contoh: isDemonstration(regency) } },
    aboutView(request, regency),
    text(state.word),
    text(
      listWords(
        parties.map((party, i) => (i === 0 ? partyWord[party] : inSentence(partyWord[party]))),
        'dan',
      ),
    ),
    days === undefined ? text('belum diketahui') : text(days === 0 ? 'hari ini' : `${numberWords(days)} hari`),
    request.sebab === undefined ? text(`${numberWords(unmet)} dari ${numberWords(asked)} syarat`) : undefined,
  ];
};

const openTable = (regency: Regency, requests: readonly OpenRequest[], day: string | undefined): TableView => ({
  jenis: 'tabel',
  columns: columns('Permohonan', 'Perkara', 'Keadaan', 'Giliran', 'Menunggu', 'Belum terpenuhi'),
  rows: requests.map((request) => openRow(regency, request, day)),
});

type Putusan = Entry<'putusan'>;

const decisionsIn = ({ byKind }: Regency): Putusan[] => (byKind.get('putusan') ?? []) as Putusan[];

const objectionView = (entry: Putusan, { registry }: Regency): ValueView => {
  const objections = registry.lookup('keberatan-by-putusan', entry.id);
  if (objections.length === 0) return text('Belum ada');
  const items = objections.map((one): ValueView => {
    const link = linkTo(one);
    return { jenis: 'tautan', link: { ...link, text: stateOfEntry(one)?.word ?? link.text } };
  });
  return items.length === 1 && items[0] ? items[0] : { jenis: 'daftar', items };
};

const refusalTable = (regency: Regency): TableView | undefined => {
  const refused = decisionsIn(regency)
    .filter(({ record }) => record.jenis === 'ditolak')
    .toSorted((a, b) => b.record.nomor - a.record.nomor);
  if (refused.length === 0) return undefined;
  return {
    jenis: 'tabel',
    columns: columns('Putusan', 'Diputus', 'Perkara', 'Alasan menurut', 'Uraian alasan', 'Keberatan'),
    rows: refused.map((entry) => [
      { jenis: 'tautan', link: linkTo(entry) },
      text(dateWords(dayOf(entry.record.waktu))),
      { jenis: 'daftar', items: entry.record.perkara.map((ref) => refView(regency, ref)) },
      entry.record.penolakan && provisionView(entry.record.penolakan.ketentuan),
      entry.record.penolakan && text(entry.record.penolakan.alasan),
      objectionView(entry, regency),
    ]),
  };
};

/** Whose turn it is, as a chart: none where nothing waits. */
const turnsChart = (regency: Regency, requests: readonly OpenRequest[]): ChartView | undefined =>
  requests.length === 0
    ? undefined
    : chartOf({
        id: 'giliran',
        page: requestsHref(regency.id),
        title: 'Siapa yang ditunggu lebih dahulu',
        description: 'Banyaknya permohonan terbuka menurut pihak yang gilirannya paling dahulu.',
        series: ['Permohonan'],
        rows: turnFigures(requests).map(({ party, count }) => ({ label: party, values: [count] })),
        unit: 'permohonan',
        total: turnFigures(requests).map(() => requests.length),
        first: 'Giliran',
        samples: isDemonstration(regency),
      });

const emptyWords = (queue: Queue, { registry: { profil } }: Regency): string =>
  typeof queue === 'string'
    ? 'Di sini akan tampil setiap permohonan yang sedang dinilai: giliran siapa, sudah berapa hari, dan apa yang belum terpenuhi.'
    : `Tidak ada permohonan terbuka untuk ${profil.nama}. Begitu ada, di sini tampil giliran siapa, sudah berapa hari, dan apa yang belum terpenuhi.`;

/** The queue of a regency: what waits, how long, what was refused. */
export const queuePage = (regency: Regency, queue: Queue = openQueue()): QueuePage => {
  const requests = requestsOf(regency, queue);
  const day = queueDay(queue);
  const { nama } = regency.registry.profil;
  return {
    frame: frameOf({
      title: 'Permohonan',
      description: `Permohonan terbuka di ${nama}: giliran siapa, sudah berapa lama, dan penolakan beserta alasannya.`,
      crumbs: [regencyCrumb(regency)],
      href: requestsHref(regency.id),
      regency,
      files: [`registry/${regency.id}/putusan/`],
    }),
    demonstration: isDemonstration(regency) ? demonstrationNote : undefined,
    note: requestsNote(queue),
    asOf: day && `Keadaan per ${dateWords(day)}; lama menunggu dihitung sampai hari itu.`,
    open: requests.length > 0 ? openTable(regency, requests, day) : undefined,
    empty: requests.length === 0 ? emptyWords(queue, regency) : undefined,
    openFigures: openFigures(requests, day),
    turns: turnsChart(regency, requests),
    decided: decidedFigures(decisionsIn(regency)),
    outcomes: ['disetujui', 'ditolak'].map((outcome) => ({
      text: `Putusan ${outcome}`,
      href: outcomeHref(regency.id, outcome),
    })),
    refusals: refusalTable(regency),
    meaningHref: statementHref('penolakan'),
    office: officeOf(regency),
  };
};

export const queuePages = (): { params: { daerah: string }; props: { page: QueuePage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: queuePage(regency) } }));

/** Charts of the queues, for their files. */
export const queueCharts = (): ChartView[] => regencies.flatMap((regency) => queuePage(regency).turns ?? []);
