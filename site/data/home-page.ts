import { rules } from '../../policies/rules/index.ts';
import { provisionsOf } from '../../scripts/core/policy/policies.ts';
import { jenisList, kindOf } from '../../scripts/core/records/kinds.ts';
import { type CountView, countOf } from './counts.ts';
import { type DemandGroup, demandGroups } from './demands.ts';
import { findingView } from './findings.ts';
import { type Frame, frameOf } from './frame.ts';
import { daerahHref, homeHref, kindHref, type Link, regulationHref, rulesHref } from './links.ts';
import { type OverviewFigure, overviewOf } from './overview.ts';
import { allFindings, policies, type Regency, regencies } from './portal.ts';
import { numberWords } from './words.ts';

export interface RegencyCard {
  readonly link: Link;
  readonly place: string;
  readonly regulations: readonly Link[];
  readonly count: CountView;
  /** The figures of its own overview that tell what is missing. */
  readonly overview: readonly OverviewFigure[];
  readonly kinds: readonly (Link & { readonly count: string })[];
}

export interface HomePage {
  readonly frame: Frame;
  readonly figures: readonly OverviewFigure[];
  readonly regencies: readonly RegencyCard[];
  readonly demands: readonly DemandGroup[];
}

const cardOf = (regency: Regency): RegencyCard => ({
  link: { text: regency.registry.profil.nama, href: daerahHref(regency.id) },
  place: `${regency.registry.profil.ibu_kota}, ${regency.registry.profil.provinsi}`,
  regulations: (regency.policy?.regulations ?? []).map(({ regulation }) => ({
    text: regulation.sebutan,
    href: regulationHref(regency.id, regulation.id),
  })),
  count: countOf(regency.registry.entries),
  overview: overviewOf(regency).filter(({ number }) => number.includes(' dari ')),
  kinds: jenisList
    .filter((jenis) => (regency.byKind.get(jenis) ?? []).length > 0)
    .map((jenis) => ({
      text: kindOf(jenis).judul,
      href: kindHref(regency.id, jenis),
      count: numberWords(regency.byKind.get(jenis)?.length ?? 0),
    })),
});

/** Findings, and how many of them are about samples. */
const findingFigure = (): string => {
  const samples = allFindings.filter((finding) => findingView(finding).record?.contoh).length;
  const share = samples === allFindings.length ? 'semuanya' : `${numberWords(samples)} di antaranya`;
  return `temuan yang masih terbuka${allFindings.length > 0 ? `, ${share} pada contoh` : ''}`;
};

export const homePage = (): HomePage => {
  const count = countOf(regencies.flatMap(({ registry }) => registry.entries));
  const provisionCount = [...policies.daerah.values()].flatMap(provisionsOf).length;
  return {
    frame: frameOf({
      title: 'Tata Kelola: register pemerintahan digital kabupaten',
      description:
        'Register terbuka pemerintahan digital kabupaten: nama subdomain, aplikasi, data, SOP, keputusan, dan hasil pemeriksaannya menurut peraturan bupati.',
      href: homeHref,
      files: ['registry/', 'policies/'],
    }),
    figures: [
      { number: numberWords(count.total), text: `rekaman: ${count.parts}` },
      { number: numberWords(provisionCount), text: 'ketentuan peraturan yang dinyatakan' },
      { number: numberWords(rules.size), text: 'aturan pemeriksaan', href: rulesHref },
      { number: numberWords(allFindings.length), text: findingFigure() },
    ],
    regencies: regencies.map(cardOf),
    demands: demandGroups(),
  };
};
