import { rules } from '../../../policies/rules/index.ts';
import { isJenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { shortName } from '../frame.ts';
import { type Link, ruleHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { type BasisView, basisView, provisionLink } from '../records/findings.ts';
import { title } from '../words.ts';
import { basesOf } from './grounds.ts';

/** A demand with the provisions that make it, regency by regency. */
export interface DemandView {
  readonly rule: Link;
  readonly by: readonly {
    readonly regency: string;
    readonly provisions: readonly (Link & { readonly basis: BasisView })[];
  }[];
}

/** What is asked of one subject. */
export interface DemandGroup {
  readonly heading: string;
  readonly demands: readonly DemandView[];
}

const demandedBy = (regency: Regency, ruleId: string): DemandView['by'] => {
  const bases = basesOf(regency.bindings.filter(({ rule }) => rule.id === ruleId));
  return bases.size === 0
    ? []
    : [
        {
          regency: shortName(regency.registry.profil),
          provisions: [...bases].map(([id, basis]) => ({ ...provisionLink(id), basis: basisView(basis) })),
        },
      ];
};

/** Families of rules that bear no name of a kind. */
const families: Readonly<Record<string, string>> = {
  identitas: 'Kunci identitas',
  rekaman: 'Semua rekaman',
  rujukan: 'Acuan antarrekaman',
  'tanda-tangan': 'Tanda tangan elektronik',
};

/** A family of rules by the kind it judges, or by its own name. */
export const familyHeading = (family: string): string =>
  isJenis(family) ? kindOf(family).judul : (families[family] ?? title(family));

/** Rules that at least one regulation binds, by the subject that they are about. */
export const demandGroups = (): DemandGroup[] => {
  const bound = [...rules.values()]
    .map((rule) => ({
      family: rule.id.split('/')[0] ?? '',
      rule: { text: rule.title, href: ruleHref(rule.id) },
      by: regencies.flatMap((regency) => demandedBy(regency, rule.id)),
    }))
    .filter(({ by }) => by.length > 0);
  const groups = Map.groupBy(bound, ({ family }) => family);
  const found = [...groups.keys()];
  const kinds = jenisList.filter((jenis) => groups.has(jenis));
  return [...kinds, ...found.filter((family) => !isJenis(family))].map((family) => ({
    heading: familyHeading(family),
    demands: groups.get(family) ?? [],
  }));
};
