import { applicantsOf } from '../gate/applicant.ts';
import { type ChangeClass, classOf, regencyOf } from '../gate/change-class.ts';
import type { Decision, Requirement } from '../gate/decision.ts';
import type { Facts, IntroducedFinding } from '../gate/facts.ts';
import { subjectsOf } from '../gate/putusan-of.ts';
import type { HoldReason } from '../gate/reasons.ts';
import { accountsIn, publicId, publicText, withoutAccounts } from './public-text.ts';
import type { OpenFinding, OpenRequest, OpenRequirement } from './request-snapshot.ts';
import { actorsFor, turnSince } from './turn.ts';

/** A judged request with what only its keeper knows of it. */
export interface RequestParts {
  readonly id: string;
  readonly nomor?: number | undefined;
  readonly cabang?: string | undefined;
  /** When it was filed, UTC. */
  readonly sejak?: string | undefined;
  readonly facts: Facts;
  readonly decision: Decision;
}

/** What these reasons are about is said in the program's own words, or by names of files; others may quote strangers. */
const told: ReadonlySet<HoldReason | null> = new Set<HoldReason>([
  'CONFLICT',
  'DECREE_MISSING',
  'FORBIDDEN_MODE',
  'GATE_ONLY',
  'IMPACT_MISSING',
  'MIXED',
  'NO_RULE',
  'TESTS_MISSING',
]);

const detailsOf = ({ unsatisfiable }: Facts, { reason, details }: Requirement): string[] => {
  const shown = reason === 'ROSTER_BREAKS' ? unsatisfiable.map(({ message }) => message) : details;
  const isShown = told.has(reason) || reason === 'ROSTER_BREAKS';
  return isShown ? shown.slice(0, 20).map((one) => publicText(one, 400)) : [];
};

const requirementOf = (facts: Facts, one: Requirement): OpenRequirement => ({
  id: publicId(one.id, 400),
  kind: one.kind,
  daerah: one.daerah,
  subjects: one.subjects.slice(0, 200).map((subject) => publicText(subject, 200)),
  provisions: one.provisions.slice(0, 200),
  basis: [...one.basis],
  authority: one.authority.slice(0, 100),
  state: one.state,
  reason: one.reason,
  have: one.have,
  need: one.need,
  waiting_for: one.waiting_for.filter((who) => !who.startsWith('akun:')),
  dropped: [...new Set(one.dropped.map(({ reason }) => reason))],
  instrument: one.instrument === null ? null : publicText(one.instrument, 100),
  details: detailsOf(facts, one),
});

const findingOf = (finding: IntroducedFinding, accounts: ReadonlySet<string>): OpenFinding => {
  const { rule, level, basis, daerah, record, file, message, help = '', provisions } = finding;
  // Only what is said of offices may speak of accounts: elsewhere a number is a number.
  const own = (text: string) => (record.startsWith('jabatan/') ? withoutAccounts(text, accounts) : text);
  return {
    ...{ rule, level, basis, daerah },
    record: publicText(record, 200),
    file: publicText(file, 400),
    message: publicText(own(message), 1000),
    help: publicText(own(help), 1000),
    provisions: provisions.slice(0, 50),
  };
};

const most = { perkara: 200, temuan: 500 };

const regenciesOf = ({ changes, regencies }: Facts): string[] => {
  const known = new Set(regencies.map(({ daerah }) => daerah));
  const touched = changes.flatMap(({ path }) => regencyOf(path) ?? []).filter((daerah) => known.has(daerah));
  return [...new Set(touched)].sort();
};

const applicantsIn = ({ records }: Facts): string[] => {
  const all = records.flatMap(({ jenis, old, new: now }) => [old, now].flatMap((one) => applicantsOf(jenis, one)));
  return [...new Set(all)].sort();
};

const classesOf = ({ changes }: Facts): ChangeClass[] => [...new Set(changes.map(({ path }) => classOf(path)))].sort();

/**
 * What may be public of a judged request: never an account, an address, a title, or what people wrote at the forge.
 * Offices stand by their ids, reasons by their codes; pages make the words.
 */
export const openRequestOf = ({ id, nomor, cabang, sejak, facts, decision }: RequestParts): OpenRequest => {
  const subjects = subjectsOf(facts);
  const accounts = accountsIn(facts);
  const since = turnSince(facts, decision);
  const { refusal } = decision;
  return {
    id,
    ...(nomor === undefined ? {} : { nomor }),
    ...(cabang === undefined ? {} : { cabang: publicText(cabang, 100) }),
    daerah: regenciesOf(facts),
    kelas: classesOf(facts),
    ...(sejak === undefined ? {} : { sejak }),
    ...(since === undefined ? {} : { giliran_sejak: since }),
    perkara: subjects.slice(0, most.perkara).map((one) => publicText(one, 200)),
    perkara_lain: Math.max(0, subjects.length - most.perkara),
    instansi: applicantsIn(facts).slice(0, 200),
    verdict: decision.verdict,
    requirements: decision.requirements.slice(0, 2000).map((one) => requirementOf(facts, one)),
    giliran: actorsFor(facts, decision).slice(0, 500),
    temuan: facts.findings.slice(0, most.temuan).map((one) => findingOf(one, accounts)),
    ...(refusal
      ? { penolakan: { oleh: [...new Set(refusal.by.map(({ who }) => who))].sort(), ketentuan: refusal.ground } }
      : {}),
  };
};
