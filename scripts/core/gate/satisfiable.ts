import type { SharedDecider } from '../policy/shared.ts';
import { isInForce } from '../records/period.ts';
import { bodyStands, isDinasAgency, isRelative, seatsFor } from './authority.ts';
import { regencyOf } from './change-class.ts';
import { type Demand, demandOf, type Entry } from './demand.ts';
import type { Office, RegencyFacts } from './facts.ts';
import { eligibleOf } from './judge.ts';
import { assign } from './matching.ts';
import { type People, peopleOf } from './people.ts';
import { votesNeeded } from './quorum.ts';
import { holdReasons } from './reasons.ts';
import { bodyFault, filledSeats } from './settle.ts';

/** A roster with the law that it must be able to meet. */
export interface Household {
  /** With the approvals of all kinds. */
  readonly regency: RegencyFacts;
  readonly shared: readonly SharedDecider[];
  /** Agencies that ask for something, or may. */
  readonly applicants: readonly string[];
  readonly day: string;
}

export interface Unmet {
  readonly id: string;
  readonly message: string;
}

interface Case {
  readonly label: string;
  readonly agency: string | undefined;
  readonly author: string;
}

interface Asked {
  readonly name: string;
  /** Approvals of one matter: those for one kind of record, or one setting of the house. */
  readonly entries: readonly Entry[];
}

/**
 * One office of each standing: persons of the same roles at the same agencies and in the same bodies stand for each other,
 * however many of them a roster lists.
 */
const oneOfEach = (household: Household, people: People, asked: readonly Asked[]) => {
  const { regency, day } = household;
  const standing = new Map<string, Set<string>>();
  const note = ({ accounts, berlaku }: Office, mark: string): void => {
    const person = people.of(accounts[0] ?? 0) ?? '';
    standing.set(person, (standing.get(person) ?? new Set()).add(`${mark} ${isInForce(berlaku ?? undefined, day)}`));
  };
  const tokens = new Set(asked.flatMap(({ entries }) => entries.flatMap(({ oleh }) => oleh)));
  for (const office of regency.offices) note(office, `${office.peran} ${office.instansi}`);
  for (const token of tokens)
    for (const { office, body } of seatsFor([token], regency, {}))
      if (body) note(office, `${token} ${bodyStands(body, day)} ${body.dasar?.jenis}`);
  return (offices: readonly Office[]): Office[] => {
    const keyOf = ({ accounts }: Office) => [...(standing.get(people.of(accounts[0] ?? 0) ?? '') ?? [])].sort().join();
    return [...Map.groupBy(offices, keyOf).values()].flatMap(([first]) => first ?? []);
  };
};

/** The Dinas as any agency asks, a clerk of the Dinas files for another: both are everyday. */
const casesOf = (household: Household, people: People, asked: readonly Asked[]): Case[] => {
  const { regency, applicants } = household;
  const distinct = oneOfEach(household, people, asked);
  const byAgency = Map.groupBy(
    regency.offices.filter(({ accounts }) => accounts.length > 0),
    ({ instansi }) => instansi,
  );
  const writers = (agency: string) => distinct(byAgency.get(agency) ?? []);
  const dinas = regency.instansi.filter(({ id }) => isDinasAgency(regency, id)).map(({ id }) => id);
  const clerks = distinct(dinas.flatMap((agency) => byAgency.get(agency) ?? []));
  return [...new Set([...applicants, ...dinas])].flatMap((agency) =>
    [...new Set([...writers(agency), ...clerks])].map(({ id, accounts }) => ({
      label: `${agency} memohon, ${id} menulis`,
      agency,
      author: people.of(accounts[0] ?? 0) ?? '',
    })),
  );
};

const keyOf = ({ peran, oleh }: Entry): string => `${peran}/${[...oleh].sort().join('+')}`;

const askedIn = ({ regency, shared }: Household): Asked[] => {
  const stated = regency.approvals.filter(({ penolakan }) => penolakan === undefined);
  const byKind = Map.groupBy(stated, ({ untuk }) => untuk.jenis);
  // A setting for the paths of another regency asks nothing of this one.
  const housed = shared.filter(({ jalur }) =>
    jalur.some((glob) => [undefined, '*', '**', regency.daerah].includes(regencyOf(glob))),
  );
  return [
    ...[...byKind].map(([name, entries]) => ({ name, entries: entries.map((one) => ({ ...one, covers: true })) })),
    ...housed.map((entry) => ({
      name: `bersama/${entry.id}`,
      entries: [{ ...entry, basis: 'setelan' as const, covers: true }],
    })),
  ];
};

const demandsFor = ({ name, entries }: Asked, { regency }: Household, agency: string | undefined): Demand[] =>
  [...Map.groupBy(entries, keyOf)].map(([key, group]) => {
    const oleh = (group[0]?.oleh ?? []).toSorted();
    const applicants = agency === undefined ? [] : [agency];
    const id = `${regency.daerah}/${name}/${key}${oleh.some(isRelative) ? `@${agency}` : ''}`;
    const matter = { id, regency, subjects: [name], paths: [], applicants, setting: { agency } };
    return demandOf(matter, group[0]?.peran ?? 'pemutus', oleh, group);
  });

/** Why nobody, or too few, could meet demands of one matter in one case. */
const faultsIn = (demands: readonly Demand[], one: Case, { day }: Household, people: People): Unmet[] => {
  const writers = { author: one.author, contributors: new Set([one.author]), standsBehind: true };
  const looked = demands.map((demand) => {
    const eligible = eligibleOf(demand, { people, writers }, day);
    const need = Math.max(...demand.quorum.map((quorum) => votesNeeded(quorum, filledSeats(demand, people, day))));
    return { demand, candidates: [...eligible.keys()], need };
  });
  const told = looked.flatMap(({ demand, candidates, need }): Unmet[] => {
    if (demand.kind === 'penetap')
      return demand.seats.length > 0
        ? []
        : [{ id: demand.id, message: 'Tidak ada jabatan yang dapat menandatangani.' }];
    const fault = bodyFault(demand, day);
    if (fault) return [{ id: demand.id, message: holdReasons[fault] }];
    const short = `Perlu ${need} orang, hanya ${candidates.length} yang boleh (${one.label}).`;
    return candidates.length < need ? [{ id: demand.id, message: short }] : [];
  });
  const distinct = looked.filter(({ demand }) => demand.isDistinct && demand.kind !== 'penetap');
  const filled = assign(distinct.map(({ demand, ...slot }) => ({ id: demand.id, ...slot })));
  const clashes = distinct.filter(({ demand, need }) => (filled.get(demand.id) ?? []).length < need);
  const said = new Set(told.map(({ id }) => id));
  return [
    ...told,
    ...clashes
      .filter(({ demand }) => !said.has(demand.id))
      .map(({ demand }) => ({ id: demand.id, message: `${holdReasons.DISTINCT_PERSONS} (${one.label})` })),
  ];
};

/**
 * Requirements that the roster of a regency could not meet whoever voted, each once: also when the Dinas itself asks, and
 * when one of its clerks files for another agency. Looks at every approval as if its condition held.
 */
export const unmetBy = (household: Household): Unmet[] => {
  const people = peopleOf([household.regency]);
  const found = new Map<string, Unmet>();
  const asked = askedIn(household);
  const cases = casesOf(household, people, asked);
  for (const matter of asked)
    for (const one of cases)
      for (const unmet of faultsIn(demandsFor(matter, household, one.agency), one, household, people))
        if (!found.has(unmet.id)) found.set(unmet.id, unmet);
  return [...found.values()];
};
