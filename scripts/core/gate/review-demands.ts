import { seatsFor } from './authority.ts';
import type { Demand } from './demand.ts';
import type { Facts, IntroducedFinding } from './facts.ts';

const weighed = (facts: Facts): IntroducedFinding[] => facts.findings.filter(({ level }) => level === 'perlu-telaah');

/**
 * What an officer of the Dinas has to weigh: readings of the law that a change newly touches. Settled by the decision, and
 * not asked again until the value changes, since from then on the base holds it.
 */
export const reviewDemands = (facts: Facts): Demand[] =>
  [...Map.groupBy(weighed(facts), ({ daerah, record }) => `${daerah}/${record}`)].flatMap(([place, findings]) => {
    const regency = facts.regencies.find(({ daerah }) => daerah === findings[0]?.daerah);
    if (!regency) return [];
    const known = facts.records.filter(({ daerah, jenis, id }) => `${daerah}/${jenis}/${id}` === place);
    return [
      {
        id: `${place}/telaah`,
        kind: 'telaah',
        regency,
        subjects: [findings[0]?.record ?? ''],
        paths: known.length > 0 ? known.map(({ path }) => path) : facts.changes.map(({ path }) => path).toSorted(),
        provisions: [...new Set(findings.flatMap(({ provisions }) => provisions))].sort(),
        basis: [...new Set(findings.map(({ basis }) => basis))].sort(),
        authority: ['dinas'],
        seats: seatsFor(['dinas'], regency, {}),
        quorum: [1],
        excluded: new Set(['penulis', 'kontributor'] as const),
        applicants: [],
        isDistinct: false,
        body: { needsChair: false, formedBy: [] },
        instruments: [],
        details: findings.map(({ key }) => key).toSorted(),
        covers: false,
        setting: {},
      },
    ];
  });
