import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import { officeOf } from '../agency/office.ts';
import { repositoryUrl } from '../config.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { decidersHref, kindHref, type Link, requestHref, requestsHref, statementHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { type FindingView, provisionLink } from '../records/findings.ts';
import type { StateView } from '../records/state.ts';
import type { FieldView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { capital, dateWords, listWords, numberWords } from '../words.ts';
import { refView } from './putusan-requirements.ts';
import { openFindingView, type RequirementView, requirementParts } from './request-parts.ts';
import { applicantLinks } from './request-roster.ts';
import { stepsOf } from './request-steps.ts';
import { aboutView } from './request-subject.ts';
import { requestName, requestState } from './request-summary.ts';
import { turnViews, waitedWords } from './request-turns.ts';
import { isDemonstration, openQueue, type Queue, queueDay, requestsNote, requestsOf } from './requests.ts';

export interface RequestPage {
  readonly frame: Frame;
  readonly name: string;
  /** What it is about, in short. */
  readonly about: ValueView | undefined;
  readonly state: StateView;
  /** That this is a demonstration, where it is one. */
  readonly demonstration: string | undefined;
  /** Where the request comes from, when that needs saying. */
  readonly note: string | undefined;
  /** Why it could not be judged. */
  readonly fault: string | undefined;
  readonly turns: readonly FieldView[];
  readonly steps: readonly string[];
  readonly facts: readonly FieldView[];
  readonly missing: readonly RequirementView[];
  readonly findings: readonly FindingView[];
  readonly others: readonly RequirementView[];
  readonly next: readonly Link[];
  readonly office: string;
  /** The request at the forge, where the publisher has named the repository. */
  readonly forge: string | undefined;
}

const classWords: Readonly<Record<OpenRequest['kelas'][number], string>> = {
  rekaman: 'rekaman',
  roster: 'daftar jabatan dan lembaga',
  instrumen: 'keputusan atau surat',
  putusan: 'putusan',
  kebijakan: 'peraturan dan setelan',
  sistem: 'program register',
};

const listed = (label: string, items: readonly ValueView[]): FieldView[] =>
  items.length > 0 ? [{ label, help: '', value: { jenis: 'daftar', items } }] : [];

const factViews = (request: OpenRequest, regency: Regency, day: string | undefined): FieldView[] => {
  const { sejak, kelas, perkara, perkara_lain: more, instansi, penolakan } = request;
  const applicants = applicantLinks(regency, instansi).map((link): ValueView => ({ jenis: 'tautan', link }));
  const ground = penolakan && provisionLink(penolakan.ketentuan);
  return [
    {
      // A branch is not filed yet: what is known is when somebody began to write it.
      label: request.nomor === undefined ? 'Mulai ditulis' : 'Diajukan',
      help: '',
      value: text(sejak ? waitedWords(sejak, day).replace(/^sejak /, '') : 'Belum diketahui'),
    },
    ...listed('Pemohon', applicants),
    ...(kelas.length > 0
      ? [{ label: 'Yang diubah', help: '', value: text(capital(listWords(kelas.map((one) => classWords[one])))) }]
      : []),
    ...listed('Perkara', [
      ...perkara.map((ref) => refView(regency, ref)),
      ...(more > 0 ? [text(`dan ${numberWords(more)} lagi`)] : []),
    ]),
    ...(penolakan && ground
      ? [
          ...listed(
            'Ditolak oleh',
            penolakan.oleh.map((who) => refView(regency, `jabatan/${who}`)),
          ),
          { label: 'Alasan menurut', help: '', value: text(ground.text) },
        ]
      : []),
  ];
};

export const demonstrationNote =
  'Register ini peragaan. Permohonan, giliran, dan hitungan hari di halaman ini contoh; tidak satu pun menggambarkan kerja instansi yang sebenarnya.';

/** The page of one open request, in the order in which an officer asks: whose turn, what to do, why. */
export const requestPage = (regency: Regency, request: OpenRequest, queue: Queue): RequestPage => {
  const name = requestName(request);
  const day = queueDay(queue);
  const { missing, others } = requirementParts(request, regency);
  const isDemo = isDemonstration(regency);
  return {
    frame: frameOf({
      title: name,
      description: `${name} di ${regency.registry.profil.nama}: giliran siapa, sejak kapan, dan apa yang belum terpenuhi.`,
      crumbs: [regencyCrumb(regency), { text: 'Permohonan', href: requestsHref(regency.id) }],
      href: requestHref(regency.id, request.id),
      regency,
      files: [],
      found: { jenis: 'permohonan', contoh: isDemo },
    }),
    name,
    about: aboutView(request, regency),
    state: requestState(request, isDemo),
    demonstration: isDemo ? demonstrationNote : undefined,
    note: [requestsNote(queue), day && `Keadaan per ${dateWords(day)}.`].filter(Boolean).join(' ') || undefined,
    fault: request.sebab,
    turns: turnViews(request, regency, day),
    steps: stepsOf(request),
    facts: factViews(request, regency, day),
    missing,
    findings: request.temuan.map((finding) => openFindingView(finding, regency)),
    others,
    next: [
      { text: 'Siapa memutuskan apa', href: decidersHref(regency.id) },
      { text: 'Putusan yang sudah ada', href: kindHref(regency.id, 'putusan') },
      { text: 'Arti penolakan', href: statementHref('penolakan') },
    ],
    office: officeOf(regency),
    forge: repositoryUrl && request.nomor !== undefined ? `${repositoryUrl}/pull/${request.nomor}` : undefined,
  };
};

/** A page for every open request of every regency. */
export const requestPages = (
  queue: Queue = openQueue(),
): { params: { daerah: string; permohonan: string }; props: { page: RequestPage } }[] =>
  regencies.flatMap((regency) =>
    requestsOf(regency, queue).map((request) => ({
      params: { daerah: regency.id, permohonan: request.id },
      props: { page: requestPage(regency, request, queue) },
    })),
  );
