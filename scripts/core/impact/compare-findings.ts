import type { Finding } from '../finding.ts';
import { pairsOf } from './pairs.ts';

/** What of a finding a comparison needs. */
export type ComparedFinding = Pick<
  Finding,
  'key' | 'rule' | 'outcome' | 'level' | 'basis' | 'daerah' | 'record' | 'file' | 'path' | 'message' | 'provisions'
>;

/**
 * `baru-gagal`: only found after the change; `baru-lulus`: only found before it, so that it holds now or is not asked any
 * more; `berubah-tingkat`: found on both sides with another level, outcome or basis; `berubah-dasar`: the same fault in the
 * same place, resting on other provisions or on a rule of another name.
 */
export type ChangeKind = 'baru-gagal' | 'baru-lulus' | 'berubah-tingkat' | 'berubah-dasar';

export const changeKinds: readonly ChangeKind[] = ['baru-gagal', 'baru-lulus', 'berubah-tingkat', 'berubah-dasar'];

/** One finding that is not what it was; where it exists on both sides, `before` is never null. */
export interface FindingChange {
  readonly kind: ChangeKind;
  /** The finding after the change; before it where it is gone. */
  readonly finding: ComparedFinding;
  readonly before: ComparedFinding | null;
}

const joined = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The last part of a key, which tells faults of one rule at one path apart. */
const discriminatorOf = ({ key, daerah, provisions, rule, record, path }: ComparedFinding): string => {
  const start = `${[daerah, provisions.join('+'), rule, record, path].join('|')}|`;
  return key.startsWith(start) ? key.slice(start.length) : key;
};

/**
 * A policy edit may change the key itself: a provision gets another number, a second provision asks the same, a rule gets
 * another name, an entry moves down in its file. Each is still the same fault, and is never told as gone and new.
 */
const identities: readonly ((finding: ComparedFinding) => string | undefined)[] = [
  ({ key }) => key,
  // Findings of one rule at one place are merged whatever provisions they rest on: without them a key still names one.
  (one) => joined(one.daerah, one.rule, one.record, one.path, discriminatorOf(one)),
  (one) => joined(one.daerah, one.record, one.path, discriminatorOf(one), one.message),
  (one) => (one.record.startsWith('kebijakan/') ? joined(one.daerah, one.record, one.rule, one.message) : undefined),
];

const isSame = (a: readonly string[], b: readonly string[]): boolean => joined(...a) === joined(...b);

const changeOf = (before: ComparedFinding, finding: ComparedFinding): FindingChange[] => {
  const { level, outcome, basis } = before;
  if (level !== finding.level || outcome !== finding.outcome || basis !== finding.basis)
    return [{ kind: 'berubah-tingkat', finding, before }];
  const isGroundKept = isSame(before.provisions, finding.provisions) && before.rule === finding.rule;
  return isGroundKept ? [] : [{ kind: 'berubah-dasar', finding, before }];
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (a: FindingChange, b: FindingChange): number =>
  byText(a.finding.file, b.finding.file) ||
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
  byText(a.finding.key, b.finding.key);

export interface ComparedFindings {
  readonly changes: readonly FindingChange[];
  /** How many findings are the same on both sides. */
  readonly unchanged: number;
}

/** What became of the findings of one register when it is judged in another way; sorted by file. */
export const compareFindings = (
  before: readonly ComparedFinding[],
  after: readonly ComparedFinding[],
): ComparedFindings => {
  const { both, onlyBefore, onlyAfter } = pairsOf(before, after, identities);
  const altered = both.flatMap(([then, now]) => changeOf(then, now));
  const changes = [
    ...onlyAfter.map((finding): FindingChange => ({ kind: 'baru-gagal', finding, before: null })),
    ...onlyBefore.map((finding): FindingChange => ({ kind: 'baru-lulus', finding, before: finding })),
    ...altered,
  ];
  return { changes: changes.sort(order), unchanged: both.length - altered.length };
};
