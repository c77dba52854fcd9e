import { levels } from '../../scripts/core/finding.ts';
import { jenisList, kindOf, type RecordOf } from '../../scripts/core/records/kinds.ts';
import { citationOf } from '../../scripts/core/render/citation.ts';
import { levelWord } from '../../scripts/core/render/words.ts';
import { type CountView, countOf } from './counts.ts';
import { type FindingView, findingView, levelMeaning, provisionLink } from './findings.ts';
import { type Frame, frameOf } from './frame.ts';
import { shownKinds } from './law.ts';
import { daerahHref, kindHref, type Link } from './links.ts';
import { type OverviewFigure, overviewOf } from './overview.ts';
import { type Regency, regencies } from './portal.ts';
import { linkTo, type RecordLink } from './records.ts';
import { countsOf, type Fact, type RegulationView, regulationView } from './regulation-page.ts';
import { compareText, dateWords, inSentence, title } from './words.ts';

export interface KindCount {
  readonly link: Link;
  readonly description: string;
  readonly count: CountView;
}

export interface LevelGroup {
  readonly level: (typeof levels)[number];
  readonly word: string;
  readonly meaning: string;
  readonly findings: readonly FindingView[];
}

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

export interface DaerahPage {
  readonly frame: Frame;
  readonly name: string;
  readonly lede: string;
  readonly facts: readonly Fact[];
  readonly overview: readonly OverviewFigure[];
  readonly regulations: readonly (RegulationView & { readonly counts: readonly Fact[] })[];
  readonly kinds: readonly KindCount[];
  /** Kinds without records that no regulation here speaks of. */
  readonly otherKinds: readonly Link[];
  readonly levels: readonly LevelGroup[];
  readonly agencies: readonly {
    readonly heading: string;
    readonly samples: boolean;
    readonly records: readonly RecordLink[];
  }[];
  readonly bodies: readonly RecordLink[];
  readonly settings: readonly SettingView[];
  readonly wordLists: readonly WordListView[];
}

const stateWords = {
  peragaan: 'Peragaan: register contoh tanpa akibat hukum',
  resmi: 'Resmi: dipakai pemerintah daerah',
} as const;

const kindCounts = (regency: Regency): KindCount[] =>
  shownKinds(regency).map((jenis) => ({
    link: { text: kindOf(jenis).judul, href: kindHref(regency.id, jenis) },
    description: kindOf(jenis).uraian,
    count: countOf(regency.byKind.get(jenis) ?? []),
  }));

const otherKinds = (regency: Regency): Link[] =>
  jenisList
    .filter((jenis) => !shownKinds(regency).includes(jenis))
    .map((jenis) => ({ text: inSentence(kindOf(jenis).judul), href: kindHref(regency.id, jenis) }));

const levelGroups = ({ findings }: Regency): LevelGroup[] =>
  levels.map((level) => ({
    level,
    word: levelWord[level],
    meaning: levelMeaning[level],
    findings: findings.filter((finding) => finding.level === level).map(findingView),
  }));

const agencyGroups = ({ byKind }: Regency): DaerahPage['agencies'] => {
  const agencies = byKind.get('instansi') ?? [];
  const groupOf = ({ record }: (typeof agencies)[number]): string => {
    const { rumpun, bentuk } = record as RecordOf<'instansi'>;
    return rumpun ?? bentuk;
  };
  return [...new Set(agencies.map(groupOf))].sort(compareText).map((group) => {
    const records = agencies.filter((entry) => groupOf(entry) === group).map(linkTo);
    return {
      heading: title(group),
      samples: records.some(({ contoh }) => contoh),
      records: records.sort((a, b) => compareText(a.text, b.text)),
    };
  });
};

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

const daerahPage = (regency: Regency): DaerahPage => {
  const { profil } = regency.registry;
  return {
    frame: frameOf({
      title: profil.nama,
      description: `Register pemerintahan digital ${profil.nama}: isi, peraturan, dan hasil pemeriksaannya.`,
      href: daerahHref(regency.id),
      regency,
      files: [`registry/${regency.id}/`, `policies/${regency.id}/`],
      found: { jenis: 'daerah' },
    }),
    name: profil.nama,
    lede: `Apa yang tercatat, peraturan apa yang dipakai, dan apa hasil pemeriksaannya.`,
    facts: [
      { label: 'Provinsi', text: profil.provinsi },
      { label: 'Ibu kota', text: profil.ibu_kota },
      { label: 'Kode Kemendagri', text: profil.kode },
      { label: 'Keadaan', text: stateWords[profil.keadaan] },
    ],
    overview: overviewOf(regency),
    regulations: (regency.policy?.regulations ?? []).map((policy) => ({
      ...regulationView(regency.id, policy.regulation),
      counts: countsOf(policy),
    })),
    kinds: kindCounts(regency),
    otherKinds: otherKinds(regency),
    levels: levelGroups(regency),
    agencies: agencyGroups(regency),
    bodies: (regency.byKind.get('lembaga') ?? []).map(linkTo).sort((a, b) => compareText(a.text, b.text)),
    settings: settingViews(regency),
    wordLists: wordLists(regency),
  };
};

export const daerahPages = (): { params: { daerah: string }; props: { page: DaerahPage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: daerahPage(regency) } }));
