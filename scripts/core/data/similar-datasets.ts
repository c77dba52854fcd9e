import { agencyOf } from '../office/agency.ts';
import type { BasisData } from '../records/basis-data.ts';
import type { Lookups } from '../rule.ts';
import { stewardsOn } from './stewards.ts';

type Dataset = Pick<BasisData, 'id' | 'pengelola' | 'berlaku' | 'salinan_dari'>;
type Registry = Lookups<'by-id' | 'walidata-by-basis-data'>;

/**
 * Tells whether one dataset is a copy of another, or both of the same: a copy that names its source makes nothing new.
 * What a dataset was first copied from is kept, so that each link of a long chain is followed once.
 */
export const copyPairsIn = (registry: Registry): ((a: Dataset, b: Dataset) => boolean) => {
  const origins = new Map<string, string>();
  const originOf = ({ id, salinan_dari }: Dataset): string => {
    const way = new Set([id]);
    let [last, from] = [id, salinan_dari];
    while (from !== undefined && !way.has(from) && !origins.has(last)) {
      way.add(from);
      [last, from] = [from, registry.get('basis-data', from)?.salinan_dari];
    }
    const origin = origins.get(last) ?? from ?? last;
    for (const step of way) origins.set(step, origin);
    return origin;
  };
  return (a, b) => originOf(a) === originOf(b);
};

const managerOf = ({ pengelola }: Dataset, registry: Registry): string =>
  agencyOf(pengelola, registry)?.id ?? pengelola;

/** Whether the one agency manages both; a unit counts as the agency that it belongs to. */
export const isOneManager = (a: Dataset, b: Dataset, registry: Registry): boolean =>
  managerOf(a, registry) === managerOf(b, registry);

/** What gives one of two datasets the better claim. */
export type Claim = 'walidata' | 'mulai' | 'pengenal';

/**
 * The claim that another dataset of the same subject has over this one, undefined where this one came first: its
 * manager alone is the steward on the later of their first days; else it began earlier; else it has the lesser id.
 */
export const claimOver = (dataset: Dataset, other: Dataset, registry: Registry): Claim | undefined => {
  const [own, theirs] = [dataset.berlaku?.sejak ?? '', other.berlaku?.sejak ?? ''];
  const [day = ''] = [own, theirs].toSorted().reverse();
  const stewards = [dataset, other]
    .flatMap(({ id }) => stewardsOn(id, day, registry))
    .map(({ unit }) => agencyOf(unit, registry)?.id ?? unit);
  const [isSteward, isOtherSteward] = [dataset, other].map((one) => stewards.includes(managerOf(one, registry)));
  if (isSteward !== isOtherSteward) return isOtherSteward ? 'walidata' : undefined;
  if (own !== theirs) return theirs < own ? 'mulai' : undefined;
  return other.id < dataset.id ? 'pengenal' : undefined;
};
