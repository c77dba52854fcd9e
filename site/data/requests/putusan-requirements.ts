import type { RecordOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { type Asked, instantWords, subjectWords } from '../../../scripts/core/render/gate-names.ts';
import { asksOf, stateWord, voteKindWord } from '../../../scripts/core/render/gate-requirement.ts';
import { askedById } from '../../../scripts/core/render/gate-requirement-id.ts';
import { policies, type Regency } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { entryAt, linkTo } from '../records/records.ts';
import type { FieldView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { capital } from '../words.ts';
import { rosterOf } from './roster.ts';

type Putusan = RecordOf<'putusan'>;
type Kept = Putusan['syarat'][number];
type Vote = NonNullable<Kept['suara']>[number];

/** A record of the regency by a link; one that is not there by its kind and id, a file by its path. */
export const refView = ({ registry }: Regency, ref: string): ValueView => {
  const target = entryAt(registry, ref);
  if (target) return { jenis: 'tautan', link: linkTo(target) };
  const words = subjectWords(ref);
  return words.includes('/') ? text(ref, true) : text(capital(words));
};

export const provisionView = (id: string): ValueView => {
  const link = provisionLink(id);
  return link.href === '' ? text(id) : { jenis: 'tautan', link: { ...link, contoh: false } };
};

/** Shared parts are asked for by a house setting, emergencies by the one on them. */
const askedOf = ({ id }: Kept, { perkara }: Putusan, regency: Regency): Asked | undefined => {
  const asked = askedById(id);
  if (asked?.kind === 'darurat') return { ...asked, authority: policies.shared.darurat?.oleh ?? [] };
  if (asked) return asked;
  const entry = policies.shared.pemutus.find((one) => id === `bersama/${one.id}` || id.endsWith(`/bersama/${one.id}`));
  const subjects = perkara.filter((one) => !entryAt(regency.registry, one));
  return entry && { id, kind: entry.peran, need: 1, daerah: regency.id, subjects, authority: entry.oleh };
};

const voteView = (regency: Regency, { jabatan, cara, waktu }: Vote): ValueView[] => [
  refView(regency, `jabatan/${jabatan}`),
  text(instantWords(waktu)),
  text(capital(voteKindWord[cara])),
];

const votesView = (regency: Regency, votes: readonly Vote[]): ValueView => ({
  jenis: 'tabel',
  columns: ['Jabatan', 'Waktu', 'Cara'].map((label) => ({ label, help: '' })),
  rows: votes.map((vote) => voteView(regency, vote)),
});

const field = (label: string, value: ValueView | undefined): FieldView[] => (value ? [{ label, help: '', value }] : []);

const list = (items: readonly ValueView[]): ValueView | undefined =>
  items.length > 0 ? { jenis: 'daftar', items } : undefined;

/** One requirement as the message of the gate told it, with how it was met. */
const requirementView = (kept: Kept, putusan: Putusan, regency: Regency): FieldView => {
  const asked = askedOf(kept, putusan, regency);
  const votes = kept.suara ?? [];
  const parts = [
    ...field('Suara', votes.length > 0 ? votesView(regency, votes) : undefined),
    ...field('Instrumen', kept.instrumen === undefined ? undefined : refView(regency, `keputusan/${kept.instrumen}`)),
    ...field('Dasar', list(kept.ketentuan.map(provisionView))),
    ...field('Sidik isi', kept.lingkup === undefined ? undefined : text(kept.lingkup, true)),
  ];
  return {
    label: asked ? asksOf(rosterOf(regency), asked) : `Syarat ${kept.id}`,
    help: stateWord[kept.keadaan],
    value: parts.length > 0 ? { jenis: 'kelompok', fields: parts } : text(stateWord[kept.keadaan]),
  };
};

const isOwn = ({ id }: Kept) => id.startsWith('gerbang/');

/** What the gate asks of every request, in one field for each state. */
const ownViews = (putusan: Putusan, regency: Regency): FieldView[] =>
  [...Map.groupBy(putusan.syarat.filter(isOwn), ({ keadaan }) => keadaan)].map(([state, kept]) => ({
    label: 'Yang diperiksa gerbang pada setiap permohonan',
    help: stateWord[state],
    value: {
      jenis: 'daftar',
      items: kept.map((one) => text(requirementView(one, putusan, regency).label)),
    },
  }));

/** All requirements of a decision: what people decided first, what the gate checked last. */
export const requirementViews = ({ record }: Entry<'putusan'>, regency: Regency): FieldView[] => [
  ...record.syarat.filter((kept) => !isOwn(kept)).map((kept) => requirementView(kept, record, regency)),
  ...ownViews(record, regency),
];
