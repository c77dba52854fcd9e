import type { StatedApproval } from '../../../scripts/core/gate/facts.ts';
import { statedApprovalsOf } from '../../../scripts/core/gate/stated-approvals.ts';
import type { SharedDecider } from '../../../scripts/core/policy/shared.ts';
import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { at } from '../config.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { decidersHref, reasonsHref } from '../links.ts';
import { policies, type Regency, regencies } from '../portal.ts';
import { basisView, provisionLink } from '../records/findings.ts';
import type { FieldView, TableView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { capital, listWords, phrase, title } from '../words.ts';
import { actors, approvalDetails, quorumWords } from './enforcement-words.ts';

export interface DecidersPage {
  readonly frame: Frame;
  readonly kinds: readonly { readonly anchor: string; readonly heading: string; readonly table: TableView }[];
  readonly shared: TableView;
  /** Local choices with their reasons: no regulation says them. */
  readonly choices: readonly FieldView[];
  readonly emergency: string | undefined;
  readonly reasonsHref: string;
}

const columns = [
  { label: 'Untuk', help: 'Permohonan dan keadaannya.' },
  { label: 'Siapa', help: 'Yang mengusulkan, memutus, atau menetapkan.' },
  { label: 'Dengan syarat', help: 'Jumlah suara, siapa yang tidak dihitung, dan instrumennya.' },
  { label: 'Dasar', help: 'Ketentuan, atau pilihan setempat bila peraturan diam.' },
];

const verbs = { pengusul: 'Diusulkan', pemutus: 'Diputus', penetap: 'Ditetapkan' } as const;

type Terms = Omit<StatedApproval, 'id' | 'provision' | 'basis' | 'untuk'>;

const whoWords = (regency: Regency, { peran, oleh, penolakan }: Terms): ValueView =>
  text(penolakan ? `Dapat ditolak oleh ${actors(regency, oleh)}` : `${verbs[peran]} ${actors(regency, oleh)}`);

const termsView = (regency: Regency, terms: Terms): ValueView | undefined => {
  const details = approvalDetails(regency, terms).map(({ label, text: words }) => text(`${label}: ${words}`));
  return details.length > 0 ? { jenis: 'daftar', items: details } : undefined;
};

const groundOf = ({ provision, basis }: Pick<StatedApproval, 'provision' | 'basis'>): ValueView => ({
  jenis: 'daftar',
  items: [
    { jenis: 'tautan', link: { ...provisionLink(provision), contoh: false } },
    ...(basis === 'teks' ? [] : [text(basisView(basis).word)]),
  ],
});

const choiceAnchor = (id: string) => `pilihan-${id}`;

const choiceLink = ({ id }: SharedDecider): ValueView => ({
  jenis: 'tautan',
  link: { text: basisView('setelan').word, href: `#${choiceAnchor(id)}`, contoh: false },
});

const statedRow = (regency: Regency, approval: StatedApproval): TableView['rows'][number] => {
  const { permohonan, bila } = approval.untuk;
  const requests = permohonan ? `Permohonan ${listWords(permohonan.map(phrase), 'atau')}` : 'Setiap perubahan';
  return [
    text(bila ? `${requests}, bila ${bila.sebutan}` : requests),
    whoWords(regency, approval),
    termsView(regency, approval),
    groundOf(approval),
  ];
};

/** When a local choice holds; one that only fills gaps says so. */
const choiceCase = ({ bila, cadangan }: SharedDecider): string =>
  capital(
    [
      bila ? `bila ${bila.sebutan}` : 'setiap perubahan',
      ...(cadangan ? ['hanya bila tidak ada ketentuan yang menunjuk peran ini'] : []),
    ].join(', '),
  );

const choiceRow = (regency: Regency, entry: SharedDecider, what: ValueView): TableView['rows'][number] => [
  what,
  whoWords(regency, entry),
  termsView(regency, entry),
  choiceLink(entry),
];

const recordPaths = (jenis: Jenis) => [`registry/*/${jenis}/*`, `registry/*/${jenis}/**`];

/** Rows that a regulation states, then those where the house chose, for one kind. */
const kindTable = (regency: Regency, jenis: Jenis): TableView => {
  const stated = regency.policy ? statedApprovalsOf(regency.policy, [jenis], at) : [];
  const chosen = policies.shared.pemutus.filter(({ jalur }) => jalur.some((path) => recordPaths(jenis).includes(path)));
  return {
    jenis: 'tabel',
    columns,
    rows: [
      ...stated.map((approval) => statedRow(regency, approval)),
      ...chosen.map((entry) => choiceRow(regency, entry, text(choiceCase(entry)))),
    ],
  };
};

const allRecordPaths = new Set(jenisList.flatMap(recordPaths));

const codes = (paths: readonly string[]): ValueView => ({
  jenis: 'daftar',
  items: paths.map((path) => text(path, true)),
});

/** Parts of the repository that are no records. */
const sharedTable = (regency: Regency): TableView => ({
  jenis: 'tabel',
  columns,
  rows: policies.shared.pemutus
    .map((entry) => ({ entry, paths: entry.jalur.filter((path) => !allRecordPaths.has(path)) }))
    .filter(({ paths }) => paths.length > 0)
    .map(({ entry, paths }) => choiceRow(regency, entry, codes(paths))),
});

const choiceView = (regency: Regency, entry: SharedDecider): FieldView => ({
  label: title(entry.id),
  help: `${verbs[entry.peran]} ${actors(regency, entry.oleh)}${entry.kuorum === 1 ? '' : `, ${quorumWords(entry.kuorum)}`}. ${choiceCase(entry)}.`,
  value: text(entry.alasan),
  anchor: choiceAnchor(entry.id),
});

const emergencyWords = (regency: Regency): string | undefined => {
  const { darurat } = policies.shared;
  return (
    darurat &&
    `Dengan ${phrase(darurat.instrumen)} tertulis yang disetujui ${listWords(darurat.oleh.map((one) => actors(regency, [one])))}, masing-masing orang yang berbeda, paling lama ${darurat.paling_lama_hari} hari. ${darurat.alasan}`
  );
};

/** What agencies apply for stands first: most readers come for that. */
const isApplication = (jenis: Jenis) => kindOf(jenis).pemohon !== undefined;

const decidersPage = (regency: Regency): DecidersPage => ({
  frame: frameOf({
    title: 'Siapa memutuskan apa',
    description: `Siapa mengusulkan, memutus, dan menetapkan setiap permohonan di ${regency.registry.profil.nama}, dan dasarnya.`,
    crumbs: [regencyCrumb(regency)],
    href: decidersHref(regency.id),
    regency,
    files: [`policies/${regency.id}/`, 'policies/bersama.yaml'],
    found: { jenis: 'pernyataan' },
  }),
  kinds: jenisList
    .toSorted((a, b) => Number(isApplication(b)) - Number(isApplication(a)))
    .map((jenis) => ({ anchor: jenis, heading: kindOf(jenis).judul, table: kindTable(regency, jenis) }))
    .filter(({ table }) => table.rows.length > 0),
  shared: sharedTable(regency),
  choices: policies.shared.pemutus.map((entry) => choiceView(regency, entry)),
  emergency: emergencyWords(regency),
  reasonsHref,
});

/** Who proposes, decides and sets, for every regency. */
export const decidersPages = (): { params: { daerah: string }; props: { page: DecidersPage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: decidersPage(regency) } }));
