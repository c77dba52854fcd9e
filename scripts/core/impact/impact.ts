import { becomesLate, type ComparedDuty, compareDuties, type DutyChange } from './compare-duties.ts';
import { type ChangeKind, type ComparedFinding, compareFindings, type FindingChange } from './compare-findings.ts';
import type { Owner } from './owner.ts';

/** What one program with one law says of the register. */
export interface ImpactSide {
  readonly findings: readonly ComparedFinding[];
  /** Null where its program does not compute duties. */
  readonly duties: readonly ComparedDuty[] | null;
}

export type OwnedChange = FindingChange & { readonly owner: Owner };
export type OwnedDuty = DutyChange & { readonly owner: Owner };

export interface Impact {
  readonly at: string;
  /** The commit that is compared with. */
  readonly base: string;
  /** The commit of the working tree, where it holds nothing else. */
  readonly head: string | null;
  readonly records: number;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly unchanged: number;
  readonly changes: readonly OwnedChange[];
  /** Null where one of the two programs does not compute duties. */
  readonly duties: readonly OwnedDuty[] | null;
  /** What a reader must know to read the rest rightly. */
  readonly notes: readonly string[];
}

export interface ImpactAsked extends Pick<Impact, 'at' | 'base' | 'head' | 'records' | 'notes'> {
  readonly before: ImpactSide;
  readonly after: ImpactSide;
  readonly ownerOf: (daerah: string, record: string) => Owner;
}

/** A duty stands at its agency's file, also where it is about a record. */
const dutyOwner = (ownerOf: ImpactAsked['ownerOf'], { before, after }: DutyChange): Owner => {
  const duty = after ?? before;
  const ref = duty?.instansi ? `instansi/${duty.instansi}` : (duty?.rekaman ?? '');
  return ownerOf(duty?.daerah ?? '', ref);
};

/** What a change of policy, setting or rule does to a register that it leaves alone. */
export const impactOf = ({ before, after, ownerOf, ...rest }: ImpactAsked): Impact => {
  const { changes, unchanged } = compareFindings(before.findings, after.findings);
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const counts = {
    'baru-gagal': count('baru-gagal'),
    'baru-lulus': count('baru-lulus'),
    'berubah-tingkat': count('berubah-tingkat'),
    'berubah-dasar': count('berubah-dasar'),
  };
  const duties =
    before.duties && after.duties
      ? compareDuties(before.duties, after.duties).map((one) => ({ ...one, owner: dutyOwner(ownerOf, one) }))
      : null;
  return {
    ...rest,
    counts,
    unchanged,
    changes: changes.map((change) => ({
      ...change,
      owner: ownerOf(change.finding.daerah, change.finding.record),
    })),
    duties,
  };
};

/** Whether nothing in the register is judged otherwise than before. */
export const isWithoutImpact = ({ changes, duties }: Impact): boolean => changes.length === 0 && !duties?.length;

/** How many duties become late by the change. */
export const lateBy = ({ duties }: Impact): number => (duties ?? []).filter(becomesLate).length;
