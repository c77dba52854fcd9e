import { rules } from '../../policies/rules/index.ts';
import type { Basis } from '../../scripts/core/finding.ts';
import { provisionsOf } from '../../scripts/core/policy/policies.ts';
import { jenisList, kindOf } from '../../scripts/core/records/kinds.ts';
import { type CountView, countOf } from './counts.ts';
import { type BasisView, basisView, findingView, provisionLink } from './findings.ts';
import { type Frame, frameOf, shortName } from './frame.ts';
import { daerahHref, homeHref, kindHref, type Link, regulationHref, ruleHref, rulesHref } from './links.ts';
import { allFindings, policies, type Regency, regencies } from './portal.ts';
import { numberWords } from './words.ts';

export interface RegencyCard {
  readonly link: Link;
  readonly place: string;
  readonly regulations: readonly Link[];
  readonly count: CountView;
  readonly kinds: readonly Link[];
}

/** A demand with the provisions that make it, regency by regency. */
export interface DemandView {
  readonly rule: Link;
  readonly by: readonly {
    readonly regency: string;
    readonly provisions: readonly (Link & { readonly basis: BasisView })[];
  }[];
}

export interface HomePage {
  readonly frame: Frame;
  readonly figures: readonly { readonly number: string; readonly text: string; readonly href: string | undefined }[];
  readonly samples: string;
  readonly regencies: readonly RegencyCard[];
  readonly demands: readonly DemandView[];
  readonly rules: string;
}

const cardOf = (regency: Regency): RegencyCard => ({
  link: { text: regency.registry.profil.nama, href: daerahHref(regency.id) },
  place: `${regency.registry.profil.ibu_kota}, ${regency.registry.profil.provinsi}`,
  regulations: (regency.policy?.regulations ?? []).map(({ regulation }) => ({
    text: regulation.sebutan,
    href: regulationHref(regency.id, regulation.id),
  })),
  count: countOf(regency.registry.entries),
  kinds: jenisList
    .filter((jenis) => (regency.byKind.get(jenis) ?? []).length > 0)
    .map((jenis) => ({ text: kindOf(jenis).judul, href: kindHref(regency.id, jenis) })),
});

/** Where several entries bind one provision, the strongest basis is shown. */
const strength: readonly Basis[] = ['teks', 'tafsir', 'setelan', 'skema'];

const demandedBy = (regency: Regency, ruleId: string): DemandView['by'] => {
  const bases = new Map<string, Basis>();
  for (const { rule, provision, basis } of regency.bindings) {
    if (rule.id !== ruleId || !provision) continue;
    const known = bases.get(provision);
    if (!known || strength.indexOf(basis) < strength.indexOf(known)) bases.set(provision, basis);
  }
  return bases.size === 0
    ? []
    : [
        {
          regency: shortName(regency.registry.profil),
          provisions: [...bases].map(([id, basis]) => ({ ...provisionLink(id), basis: basisView(basis) })),
        },
      ];
};

/** Rules that at least one regulation binds. */
export const demands = (): DemandView[] =>
  [...rules.values()]
    .map((rule) => ({
      rule: { text: rule.title, href: ruleHref(rule.id) },
      by: regencies.flatMap((regency) => demandedBy(regency, rule.id)),
    }))
    .filter(({ by }) => by.length > 0);

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
        'Register terbuka pemerintahan digital lima kabupaten: nama subdomain, instansi, keputusan, dan hasil pemeriksaannya menurut peraturan bupati.',
      href: homeHref,
      files: ['registry/', 'policies/'],
    }),
    figures: [
      { number: numberWords(count.total), text: `rekaman: ${count.parts}`, href: undefined },
      { number: numberWords(provisionCount), text: 'ketentuan peraturan yang dinyatakan', href: undefined },
      { number: numberWords(rules.size), text: 'aturan pemeriksaan', href: rulesHref },
      {
        number: numberWords(allFindings.length),
        text: findingFigure(),
        href: undefined,
      },
    ],
    samples: count.parts,
    regencies: regencies.map(cardOf),
    demands: demands(),
    rules: rulesHref,
  };
};
