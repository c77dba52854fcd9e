import { citationOf } from '../../../scripts/core/render/citation.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { choicesHref, type Link } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { dateWords } from '../words.ts';

export interface SettingView {
  readonly title: string;
  readonly value: string;
  readonly provisions: readonly Link[];
  readonly reason: string;
  readonly by: string;
  readonly since: string;
}

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
  readonly wordLists: readonly WordListView[];
}

const settingViews = ({ policy }: Regency): SettingView[] =>
  Object.values(policy?.settings ?? {}).map((setting) => ({
    title: setting.judul,
    value: `${Array.isArray(setting.nilai) ? setting.nilai.join(', ') : String(setting.nilai)}${setting.satuan ? ` ${setting.satuan}` : ''}`,
    provisions: setting.mengisi.map(provisionLink),
    reason: setting.alasan,
    by: setting.ditetapkan_oleh,
    since: dateWords(setting.sejak),
  }));

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
    description: `Setelan dan daftar pilihan yang dipakai register ${regency.registry.profil.nama}, dengan ketentuan yang diisinya.`,
    crumbs: [regencyCrumb(regency)],
    href: choicesHref(regency.id),
    regency,
    files: [`policies/${regency.id}/setelan.yaml`, `policies/${regency.id}/kosakata.yaml`],
  }),
  name: regency.registry.profil.nama,
  settings: settingViews(regency),
  wordLists: wordLists(regency),
});

export const choicesPages = (): { params: { daerah: string }; props: { page: ChoicesPage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: choicesPage(regency) } }));
