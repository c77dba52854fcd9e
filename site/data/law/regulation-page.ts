import type { RegulationPolicy } from '../../../scripts/core/policy/policies.ts';
import type { Regulation } from '../../../scripts/core/policy/regulation.ts';
import type { ChartView } from '../charts/chart.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { coverageHref, type Link, regulationHref, regulationsHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { capital, dateWords, inSentence, periodWords } from '../words.ts';
import { means, meansWords, statedIn } from './coverage.ts';
import { type Gap, gapsOf } from './coverage-gaps.ts';
import { officialText } from './official-text.ts';
import { type ChapterView, chapterChart, chaptersOf, meansOf } from './regulation-chapters.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/** Identity of a regulation, as its title page and gazette have it. */
export interface RegulationView {
  readonly name: Link;
  readonly officialTitle: string;
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
}

export interface RegulationPage {
  readonly frame: Frame;
  readonly regulation: RegulationView;
  readonly chapters: readonly ChapterView[];
  readonly counts: readonly Fact[];
  readonly chart: ChartView;
  /** Numbers between the stated ones that are not stated: they are named, never passed over. */
  readonly gaps: readonly Gap[];
  readonly completeness: string;
  readonly coverage: Link;
}

const gazette = ({ berita_daerah: found }: Regulation): string | undefined =>
  found && `Tahun ${found.tahun} Nomor ${found.nomor}`;

const fact = (label: string, text: string | undefined, href?: string): Fact[] =>
  text ? [{ label, text, ...(href ? { href } : {}) }] : [];

/** Where the text that binds is: without an address, what is known of that is told once. */
const textFacts = (regulation: Regulation): Fact[] => {
  const { link } = officialText(regulation);
  const { keterangan } = regulation.naskah;
  return link
    ? [...fact('Naskah', link.text, link.href), ...fact('Tentang naskah', keterangan)]
    : fact('Naskah', keterangan);
};

export const regulationView = (daerah: string, regulation: Regulation): RegulationView => ({
  name: { text: regulation.sebutan, href: regulationHref(daerah, regulation.id) },
  officialTitle: regulation.judul_resmi,
  facts: [
    ...fact('Ditetapkan', regulation.ditetapkan && dateWords(regulation.ditetapkan)),
    ...fact('Diundangkan', dateWords(regulation.diundangkan)),
    ...fact('Berlaku', capital(periodWords(regulation.berlaku))),
    ...fact('Berita Daerah', gazette(regulation)),
    ...fact('Mencabut', regulation.mencabut?.join('; ')),
    ...textFacts(regulation),
    ...fact(
      'Istilah yang dipakai',
      `${regulation.istilah.sistem}, ${regulation.istilah.perangkat_daerah}, ${regulation.istilah.dinas}`,
    ),
  ],
  notes: regulation.catatan ?? [],
});

const share = (count: number, total: number): string => `${Math.round((100 * count) / total)}%`;

/** "165 dari 165", or the number alone where nobody counted those of the text. */
const statedWords = (stated: number, { naskah }: Regulation): string =>
  naskah.banyak_ketentuan === undefined ? String(stated) : `${stated} dari ${naskah.banyak_ketentuan}`;

/** What is known of the provisions that are not stated. */
export const completenessOf = (stated: number, { naskah }: Pick<Regulation, 'naskah'>): string => {
  const all = naskah.banyak_ketentuan;
  if (all === undefined)
    return 'Yang dapat dihitung hanya ketentuan yang sudah dinyatakan. Berapa seluruhnya tidak diketahui dari register ini: setelah nomor terakhir mungkin masih ada yang lain.';
  return stated === all
    ? `Tidak ada: semua ${all} ketentuan yang dihitung dari naskahnya dinyatakan di sini.`
    : `Dari ${all} ketentuan yang dihitung dari naskahnya, ${stated} dinyatakan di sini.`;
};

/** How many provisions are kept in which way; one provision may be kept in several. */
export const countsOf = ({ articles, regulation }: RegulationPolicy): Fact[] => {
  const provisions = articles.flatMap(({ article }) => article.ketentuan);
  const kept = provisions.flatMap(({ versi }) => meansOf(versi.at(-1)?.penegakan ?? []));
  return [
    { label: 'ketentuan dinyatakan', text: statedWords(provisions.length, regulation) },
    ...means.flatMap((shape) => {
      const word = inSentence(meansWords[shape]);
      const count = kept.filter((one) => one === word).length;
      return count > 0 ? [{ label: word, text: `${count} (${share(count, provisions.length)})` }] : [];
    }),
  ];
};

const regulationPage = (regency: Regency, policy: RegulationPolicy): RegulationPage => ({
  frame: frameOf({
    title: policy.regulation.sebutan,
    description: policy.regulation.judul_resmi,
    crumbs: [regencyCrumb(regency), { text: 'Peraturan', href: regulationsHref(regency.id) }],
    href: regulationHref(regency.id, policy.regulation.id),
    regency,
    files: [policy.file],
    found: { jenis: 'peraturan' },
  }),
  regulation: regulationView(regency.id, policy.regulation),
  chapters: chaptersOf(regency, policy),
  counts: countsOf(policy),
  chart: chapterChart(regency, policy),
  gaps: gapsOf(statedIn(regency, policy).map(({ provision }) => provision.ayat)),
  completeness: completenessOf(statedIn(regency, policy).length, policy.regulation),
  coverage: { text: 'Cakupan semua peraturan', href: coverageHref },
});

/** Every regulation of every regency. */
export const regulationPages = (): {
  params: { daerah: string; peraturan: string };
  props: { page: RegulationPage };
}[] =>
  regencies.flatMap((regency) =>
    (regency.policy?.regulations ?? []).map((policy) => ({
      params: { daerah: regency.id, peraturan: policy.regulation.id },
      props: { page: regulationPage(regency, policy) },
    })),
  );

export interface RegulationListPage {
  readonly frame: Frame;
  readonly regulations: readonly (RegulationView & { readonly counts: readonly Fact[] })[];
}

/** The list of regulations of each regency. */
export const regulationListPages = (): { params: { daerah: string }; props: { page: RegulationListPage } }[] =>
  regencies.map((regency) => ({
    params: { daerah: regency.id },
    props: {
      page: {
        frame: frameOf({
          title: 'Peraturan',
          description: `Peraturan yang diterapkan pada register ${regency.registry.profil.nama}.`,
          crumbs: [regencyCrumb(regency)],
          href: regulationsHref(regency.id),
          regency,
          files: (regency.policy?.regulations ?? []).map(({ file }) => file),
        }),
        regulations: (regency.policy?.regulations ?? []).map((policy) => ({
          ...regulationView(regency.id, policy.regulation),
          counts: countsOf(policy),
        })),
      },
    },
  }));
