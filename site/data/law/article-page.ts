import { htmlOf } from '../../../scripts/adapters/markdown-html.ts';
import type { Nature } from '../../../scripts/core/policy/article.ts';
import type { ArticleFile, RegulationPolicy, StatedProvision } from '../../../scripts/core/policy/policies.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { articleHref, type Link, provisionAnchor, regulationHref, regulationsHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { type BasisView, basisView } from '../records/findings.ts';
import { dateWords, periodWords, title } from '../words.ts';
import { type ComplianceCount, complianceOf } from './compliance.ts';
import { statedIn } from './coverage.ts';
import { type EnforcementView, enforcementView } from './enforcement.ts';
import { termsOfProvisions } from './glossary-links.ts';
import { type OfficialText, officialText } from './official-text.ts';

/** What the nature of a provision means for the reader. */
const natureMeaning: Readonly<Record<Nature, string>> = {
  wajib: 'harus dilakukan',
  larangan: 'tidak boleh dilakukan',
  penetapan: 'menetapkan sesuatu',
  syarat: 'harus dipenuhi dahulu',
  anjuran: 'sebaiknya dilakukan',
  hak: 'boleh dilakukan',
  wewenang: 'kuasa suatu jabatan',
  prinsip: 'pegangan umum',
  definisi: 'arti istilah',
  penutup: 'ketentuan akhir',
};

export interface VersionView {
  /** When it holds; left out where it is the day on which the whole regulation began, which the page says once. */
  readonly period: string | undefined;
  readonly summary: string;
  readonly enforcement: readonly EnforcementView[];
}

export interface ProvisionView {
  readonly anchor: string;
  readonly id: string;
  readonly citation: string;
  readonly nature: string;
  readonly natureMeaning: string;
  readonly binds: readonly string[];
  readonly restored: boolean;
  readonly note: string | undefined;
  /** How the register stands with it; empty where no rule checks it. */
  readonly compliance: readonly ComplianceCount[];
  /** The newest first. */
  readonly versions: readonly VersionView[];
}

export interface ArticlePage {
  readonly frame: Frame;
  readonly heading: string;
  readonly subtitle: string;
  readonly regulation: Link;
  readonly official: OfficialText;
  readonly chapter: string;
  readonly html: string;
  /** Since when its provisions hold, where none says otherwise. */
  readonly since: string;
  readonly provisions: readonly ProvisionView[];
  /** The terms that this pasal explains or is about. */
  readonly terms: readonly Link[];
  /** What the marks of basis mean. */
  readonly bases: readonly BasisView[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

type Version = StatedProvision['provision']['versi'][number];

/** When a version holds, where that is not simply since the whole regulation does. */
export const periodOf = (
  { sejak, sampai }: Pick<Version, 'sejak' | 'sampai'>,
  from: string | undefined,
): string | undefined =>
  sejak === from && !sampai ? undefined : `Sejak ${dateWords(sejak)}${sampai ? ` sampai ${dateWords(sampai)}` : ''}`;

const sinceOf = (berlaku: RegulationPolicy['regulation']['berlaku'], stated: readonly StatedProvision[]): string => {
  const isOne = stated.every(({ provision }) => provision.versi.length === 1);
  return `Berlaku ${periodWords(berlaku)}${isOne ? '' : ', kecuali yang menyebut lain'}.`;
};

const provisionView = (
  regency: Regency,
  from: string | undefined,
  { id, provision }: StatedProvision,
): ProvisionView => ({
  anchor: provisionAnchor(provision.ayat),
  id,
  citation: citationOf(provision.ayat),
  nature: title(provision.sifat),
  natureMeaning: natureMeaning[provision.sifat],
  binds: provision.mengikat ?? [],
  restored: provision.dipulihkan === true,
  note: provision.catatan,
  compliance: complianceOf(regency, id),
  versions: provision.versi
    .map((version) => ({
      period: periodOf(version, from),
      summary: version.ringkasan,
      enforcement: version.penegakan.map((entry) => enforcementView(regency, { id, versi: version.sejak }, entry)),
    }))
    .toReversed(),
});

const neighbour = (regency: Regency, { regulation, articles }: RegulationPolicy, index: number): Link | undefined => {
  const found = articles[index];
  return (
    found && {
      text: `Pasal ${found.article.pasal}: ${found.article.judul}`,
      href: articleHref(regency.id, regulation.id, found.article.pasal),
    }
  );
};

const articlePage = (
  regency: Regency,
  policy: RegulationPolicy,
  index: number,
  { file, article, body }: ArticleFile,
): ArticlePage => {
  const { regulation } = policy;
  const own: Link = { text: regulation.sebutan, href: regulationHref(regency.id, regulation.id) };
  const heading = `Pasal ${article.pasal}: ${article.judul}`;
  const stated = statedIn(regency, policy).filter((one) => one.file === file);
  return {
    frame: frameOf({
      title: `${heading} · ${regulation.sebutan}`,
      description: `Apa yang diminta Pasal ${article.pasal} ${regulation.sebutan}, bagaimana ditegakkan, dan rekaman mana yang memenuhinya.`,
      crumbs: [regencyCrumb(regency), { text: 'Peraturan', href: regulationsHref(regency.id) }, own],
      href: articleHref(regency.id, regulation.id, article.pasal),
      regency,
      files: [file],
      found: { jenis: 'pasal' },
    }),
    heading: `Pasal ${article.pasal}`,
    subtitle: article.judul,
    regulation: own,
    official: officialText(regulation),
    chapter: `Bab ${article.bab}`,
    html: htmlOf(body),
    since: sinceOf(regulation.berlaku, stated),
    provisions: stated.map((one) => provisionView(regency, regulation.berlaku.sejak, one)),
    terms: termsOfProvisions(regency.id, new Set(stated.map(({ id }) => id))),
    bases: (['teks', 'tafsir', 'setelan'] as const).map(basisView),
    previous: neighbour(regency, policy, index - 1),
    next: neighbour(regency, policy, index + 1),
  };
};

export interface ArticlePath {
  readonly daerah: string;
  readonly peraturan: string;
  readonly pasal: string;
}

/** Every pasal of every regulation. */
export const articlePages = (): { params: ArticlePath; props: { page: ArticlePage } }[] =>
  regencies.flatMap((regency) =>
    (regency.policy?.regulations ?? []).flatMap((policy) =>
      policy.articles.map((article, i) => ({
        params: { daerah: regency.id, peraturan: policy.regulation.id, pasal: `pasal-${article.article.pasal}` },
        props: { page: articlePage(regency, policy, i, article) },
      })),
    ),
  );
