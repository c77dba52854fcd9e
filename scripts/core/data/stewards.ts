import { isInForce } from '../records/period.ts';
import type { Walidata } from '../records/walidata.ts';
import type { Lookups } from '../rule.ts';

/** The stewardships of a dataset that are in force on a day. */
export const stewardsOn = (
  dataset: string,
  date: string,
  registry: Lookups<'walidata-by-basis-data'>,
): readonly Walidata[] =>
  registry
    .find('walidata-by-basis-data', dataset)
    .map(({ record }) => record)
    .filter(({ berlaku }) => isInForce(berlaku, date));
