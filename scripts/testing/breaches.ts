import { rules } from '../../policies/rules/index.ts';
import { provisionsOf } from '../core/policy/policies.ts';
import { policyOf } from './pairs.ts';
import { pageOf, runPageExample } from './rule-examples.ts';
import { heldBy } from './said-of.ts';
import type { Regency } from './traps.ts';

// What a provision does to whoever breaks it, as executed: the findings that the examples of all rule pages bring up in its
// name, and the duties, approvals and pages that it states.

export type Breaches = ReadonlyMap<string, ReadonlySet<string>>;

const numberOf = (provision: string): string => provision.slice(provision.indexOf('/') + 1);

/** Each finding of the examples of the regency, on every page: the number it cites, its level and its basis. */
const told = (daerah: Regency): readonly (readonly [number: string, said: string])[] =>
  [...rules.values()].flatMap((rule) =>
    (pageOf(rule)?.examples ?? [])
      .filter((example) => example.daerah === daerah)
      .flatMap((example) => runPageExample(rule, example).findings)
      .flatMap(({ level, basis, provisions }) => provisions.map((id) => [numberOf(id), `${level} ${basis}`] as const)),
  );

/** Each duty, approval and page that a provision states, by its shape and basis. */
const stated = (daerah: Regency, number: string): readonly string[] =>
  heldBy(daerah, number)
    .filter((line) => !line.startsWith('aturan '))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

/** By number: each finding as level and basis, each other shape as its name and basis. */
export const breachesOf = (daerah: Regency): Breaches => {
  const shown = new Map(
    provisionsOf(policyOf(daerah)).map(({ provision: { ayat } }) => [ayat, new Set(stated(daerah, ayat))]),
  );
  for (const [number, said] of told(daerah)) shown.get(number)?.add(said);
  return shown;
};
