import { type Enforcement, shapeOf } from '../../scripts/core/policy/enforcement.ts';
import type { ArticleFile, RegulationPolicy } from '../../scripts/core/policy/policies.ts';
import type { Regulation } from '../../scripts/core/policy/regulation.ts';
import { citationOf } from '../../scripts/core/render/citation.ts';
import { type Frame, frameOf, regencyCrumb } from './frame.ts';
import { articleHref, type Link, provisionHref, regulationHref, regulationsHref } from './links.ts';
import { type Regency, regencies } from './portal.ts';
import { capital, dateWords, periodWords } from './words.ts';

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

export interface ArticleRow {
  readonly link: Link;
  readonly chapter: string;
  readonly provisions: readonly { readonly link: Link; readonly summary: string; readonly means: string }[];
}

export interface RegulationPage {
  readonly frame: Frame;
  readonly regulation: RegulationView;
  readonly articles: readonly ArticleRow[];
  readonly counts: readonly Fact[];
}

const shapeWords: Readonly<Record<NonNullable<ReturnType<typeof shapeOf>>, string>> = {
  aturan: 'diperiksa otomatis',
  persetujuan: 'persetujuan',
  kewajiban: 'kewajiban',
  publikasi: 'tampil di portal',
  manual: 'diperiksa petugas',
  tidak_perlu: 'tidak memerlukan pemeriksaan',
};

const meansOf = (enforcement: readonly Enforcement[]): string[] => [
  ...new Set(enforcement.flatMap((entry) => shapeOf(entry) ?? []).map((shape) => shapeWords[shape])),
];

const gazette = ({ berita_daerah: found }: Regulation): string | undefined =>
  found && `Tahun ${found.tahun} Nomor ${found.nomor}`;

const fact = (label: string, text: string | undefined, href?: string): Fact[] =>
  text ? [{ label, text, ...(href ? { href } : {}) }] : [];

export const regulationView = (daerah: string, regulation: Regulation): RegulationView => ({
  name: { text: regulation.sebutan, href: regulationHref(daerah, regulation.id) },
  officialTitle: regulation.judul_resmi,
  facts: [
    ...fact('Ditetapkan', regulation.ditetapkan && dateWords(regulation.ditetapkan)),
    ...fact('Diundangkan', dateWords(regulation.diundangkan)),
    ...fact('Berlaku', capital(periodWords(regulation.berlaku))),
    ...fact('Berita Daerah', gazette(regulation)),
    ...fact('Mencabut', regulation.mencabut?.join('; ')),
    ...fact('Naskah', regulation.naskah.tautan ?? 'Belum ada tautan', regulation.naskah.tautan),
    ...fact('Tentang naskah', regulation.naskah.keterangan),
    ...fact(
      'Istilah yang dipakai',
      `${regulation.istilah.sistem}, ${regulation.istilah.perangkat_daerah}, ${regulation.istilah.dinas}`,
    ),
  ],
  notes: regulation.catatan ?? [],
});

const articleRow = (regency: Regency, regulation: Regulation, { article }: ArticleFile): ArticleRow => ({
  link: {
    text: `Pasal ${article.pasal}: ${article.judul}`,
    href: articleHref(regency.id, regulation.id, article.pasal),
  },
  chapter: `Bab ${article.bab}`,
  provisions: article.ketentuan.flatMap((provision) => {
    const version = provision.versi.at(-1);
    return version
      ? [
          {
            link: {
              text: citationOf(provision.ayat),
              href: provisionHref(regency.id, regulation.id, provision.ayat),
            },
            summary: version.ringkasan,
            means: capital(meansOf(version.penegakan).join(', ')),
          },
        ]
      : [];
  }),
});

const share = (count: number, total: number): string => `${Math.round((100 * count) / total)}%`;

/** How many provisions are kept in which way; one provision may be kept in several. */
export const countsOf = ({ articles }: RegulationPolicy): Fact[] => {
  const provisions = articles.flatMap(({ article }) => article.ketentuan);
  const means = provisions.flatMap(({ versi }) => meansOf(versi.at(-1)?.penegakan ?? []));
  return [
    { label: 'ketentuan dinyatakan', text: String(provisions.length) },
    ...Object.values(shapeWords).flatMap((word) => {
      const count = means.filter((one) => one === word).length;
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
  articles: policy.articles.map((article) => articleRow(regency, policy.regulation, article)),
  counts: countsOf(policy),
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
