import type { DaerahPolicy } from '../policy/policies.ts';
import type { SharedDecider } from '../policy/shared.ts';
import { jenisList } from '../records/kinds.ts';
import { applicantsOf } from './applicant.ts';
import { classOf } from './change-class.ts';
import type { Facts, RegencyFacts } from './facts.ts';
import { agenciesIn, bodiesIn, officesIn, type RegencySide } from './roster-facts.ts';
import { type Household, unmetBy } from './satisfiable.ts';
import { statedApprovalsOf } from './stated-approvals.ts';

/** A regency with its whole law: all that its roster must be able to meet. */
export interface WholeRegency {
  readonly daerah: string;
  readonly side: RegencySide;
  readonly policy: DaerahPolicy | undefined;
  readonly shared: readonly SharedDecider[];
}

/** Agencies for which something was asked, whether anybody can speak for them or not; a public fact asks nothing. */
const askers = ({ registry }: RegencySide): string[] =>
  registry.entries.flatMap(({ jenis, record }) => (record.asal === 'publik' ? [] : applicantsOf(jenis, record)));

const wholeFacts = (
  { daerah, side, policy }: WholeRegency,
  day: string,
  asking: readonly string[] = [],
): RegencyFacts => {
  const offices = officesIn(side);
  return {
    daerah,
    keadaan: side.registry.profil.keadaan,
    instansi: agenciesIn(
      [side],
      [
        ...offices.map(({ instansi }) => instansi),
        ...side.registry.lookup('instansi-by-peran', 'dinas').map(({ id }) => id),
        ...asking,
      ],
      day,
    ),
    offices,
    bodies: bodiesIn(side),
    approvals: policy ? statedApprovalsOf(policy, jenisList, day) : [],
    instruments: [],
    stewards: [],
  };
};

/** Agencies that somebody can speak for. */
const applicantsIn = ({ offices }: RegencyFacts): string[] =>
  offices.filter(({ peran }) => peran !== 'anggota-lembaga' && peran !== 'gerbang').map(({ instansi }) => instansi);

/** Whether a change can move who may meet what: it touches offices, bodies, agencies or the law itself. */
export const movesPowers = (paths: readonly string[]): boolean =>
  paths.some(
    (path) => ['roster', 'kebijakan'].includes(classOf(path)) || /^registry\/[^/]+\/(instansi|keputusan)\//.test(path),
  );

/** A regency with everybody who asks in it, as the lint looks at it. */
export const wholeHousehold = (whole: WholeRegency, day: string): Household => {
  const asking = askers(whole.side);
  const regency = wholeFacts(whole, day, asking);
  const applicants = [...new Set([...applicantsIn(regency), ...asking])].sort();
  return { regency, shared: whole.shared, applicants, day };
};

/** What nobody could meet any more if the change landed; what could not be met before is old. */
export const newlyUnmet = (before: WholeRegency, after: WholeRegency, day: string): Facts['unsatisfiable'] => {
  const [base, head] = [wholeFacts(before, day), wholeFacts(after, day)];
  const applicants = [...new Set([...applicantsIn(base), ...applicantsIn(head)])].sort();
  const known = new Set(unmetBy({ regency: base, shared: before.shared, applicants, day }).map(({ id }) => id));
  return unmetBy({ regency: head, shared: after.shared, applicants, day }).filter(({ id }) => !known.has(id));
};
