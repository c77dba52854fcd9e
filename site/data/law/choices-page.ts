import { choicesOn, houseChoices, type LocalChoice } from '../../../scripts/core/policy/local-choices.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { at } from '../config.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { choicesHref, decidersHref, type Link } from '../links.ts';
import { policies, type Regency, regencies } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import type { FieldView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { title } from '../words.ts';
import { entryAt, entryWords, type SettingView, settingViews } from './setting-views.ts';

export interface WordListView {
  readonly title: string;
  readonly note: string | undefined;
  readonly values: readonly {
    readonly label: string;
    readonly note: string | undefined;
    readonly provisions: readonly Link[];
  }[];
}

/** What a regency chose where its regulation leaves room, and the lists that its records draw on. */
export interface ChoicesPage {
  readonly frame: Frame;
  readonly name: string;
  readonly settings: readonly SettingView[];
  /** Checks, decisions and pages that rest on a local choice and not on the wording. */
  readonly choices: readonly FieldView[];
  /** What holds in every regency of this register. */
  readonly house: readonly FieldView[];
  readonly deciders: Link;
  readonly wordLists: readonly WordListView[];
}

const choiceView = (regency: Regency, { ketentuan, id, alasan }: LocalChoice): FieldView[] => {
  const entry = ketentuan === null ? undefined : entryAt({ ketentuan, penegakan: id });
  if (ketentuan === null || !entry) return [];
  const link = { jenis: 'tautan', link: { ...provisionLink(ketentuan), contoh: false } } as const;
  return [
    {
      label: entryWords(regency, ketentuan, entry),
      help: '',
      value: alasan === null ? link : { jenis: 'daftar', items: [link, text(alasan)] },
    },
  ];
};

const houseView = ({ id, alasan }: LocalChoice): FieldView => ({
  label: title(id),
  help: '',
  value: text(alasan ?? ''),
});

/** A provision that is not stated yet is named without a link. */
const namedProvision = (id: string): Link => {
  const link = provisionLink(id);
  return link.href === '' ? { text: citationOf(id), href: '' } : link;
};

const wordLists = ({ policy }: Regency): WordListView[] =>
  Object.values(policy?.vocabulary ?? {}).map((list) => ({
    title: list.judul,
    note: list.keterangan,
    values: list.nilai.map((value) => ({
      label: value.label,
      note: value.keterangan,
      provisions: (value.ketentuan ?? []).map(namedProvision),
    })),
  }));

const choicesPage = (regency: Regency): ChoicesPage => ({
  frame: frameOf({
    title: 'Pilihan setempat',
    description: `Setelan dan pilihan lain yang dipakai register ${regency.registry.profil.nama}, dengan ketentuan yang diisinya.`,
    crumbs: [regencyCrumb(regency)],
    href: choicesHref(regency.id),
    regency,
    files: [`policies/${regency.id}/setelan.yaml`, `policies/${regency.id}/kosakata.yaml`, 'policies/bersama.yaml'],
  }),
  name: regency.registry.profil.nama,
  settings: settingViews(regency),
  choices: (regency.policy ? choicesOn(regency.policy, at) : []).flatMap((choice) => choiceView(regency, choice)),
  house: houseChoices(policies.shared).map(houseView),
  deciders: { text: 'Siapa memutuskan apa', href: decidersHref(regency.id) },
  wordLists: wordLists(regency),
});

export const choicesPages = (): { params: { daerah: string }; props: { page: ChoicesPage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: choicesPage(regency) } }));
