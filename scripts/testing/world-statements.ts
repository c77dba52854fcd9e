import type { Law } from '../core/check.ts';
import { evaluateSubject } from '../core/evaluate.ts';
import type { Finding } from '../core/finding.ts';
import { gapsOf } from '../core/obligations/gaps.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import type { Policies } from '../core/policy/policies.ts';
import type { AnyRecord } from '../core/records/kinds.ts';
import type { Statement } from './citations.ts';
import { demandsIn } from './demands-in.ts';
import { daysIn } from './random-records.ts';
import { law, loaded, type World } from './random-worlds.ts';

/** The law that judges a world; the real one, unless a test plants a leak. */
export interface Judges {
  readonly law: Law;
  readonly policies: Policies;
}

const judgedIn = ({ daerah, at, registry, entries, before }: World, { law: judged }: Judges): Statement[] =>
  entries.flatMap((entry) => {
    const days = [at, ...daysIn(entry.record)];
    const { findings, evaluations } = evaluateSubject(entry, {
      registry,
      bindings: judged.bindings(daerah),
      vocabulary: judged.vocabulary(daerah),
      at,
      baseOf: (ref: string) => before.get(ref) as AnyRecord | undefined,
    });
    return [
      ...findings.map((finding) => said('temuan', finding, days)),
      ...evaluations.map(
        ({ binding, record, reason = '' }): Statement => ({
          what: 'alasan',
          by: `${binding.rule.id} ${record}`,
          daerah,
          provisions: [],
          text: reason,
          days,
        }),
      ),
    ];
  });

const said = (
  what: Statement['what'],
  { rule, record, daerah, provisions, message, help, expected }: Finding,
  days: readonly string[],
): Statement => ({
  what,
  by: `${rule} ${record}`,
  daerah,
  provisions,
  text: `${message} ${help} ${expected ?? ''}`,
  days,
});

const dutiesIn = ({ daerah, at, registry }: World, { policies }: Judges): Statement[] => {
  const policy = policies.daerah.get(daerah);
  if (!policy) return [];
  const duties = obligationsOf({ registry, policy, at, findings: [] });
  const told = duties.map(
    ({ id, provision, hal, bukti, dipicu, alasan }): Statement => ({
      what: 'kewajiban',
      by: id,
      daerah: provision.split('/')[0] ?? '',
      provisions: [provision],
      text: [hal, bukti, dipicu, alasan].join(' '),
      // One that ended late is still told: its law was in force once.
      days: [
        at,
        ...duties.flatMap(({ provision: one, berakhir }) => (one === provision && berakhir ? [berakhir] : [])),
      ],
    }),
  );
  return [...told, ...gapsOf({ registry, policy, at }, duties).map((finding) => said('celah', finding, [at]))];
};

const asksIn = (world: World, { policies }: Judges): Statement[] =>
  demandsIn(world, world.entries, policies).map(
    ({ demand }): Statement => ({
      what: 'persetujuan',
      by: demand.id,
      daerah: demand.regency.daerah,
      provisions: demand.provisions,
      text: demand.details.join(' '),
      days: [world.at],
    }),
  );

/** Everything that is said of a world: shapes, rules, duties, their gaps, and who is asked about each change. */
export const statementsIn = (world: World, judges: Judges = { law, policies: loaded.policies }): Statement[] => [
  ...world.findings.map((finding) => said('bentuk', finding, [world.at])),
  ...judgedIn(world, judges),
  ...dutiesIn(world, judges),
  ...asksIn(world, judges),
];
