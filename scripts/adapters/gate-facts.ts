import { join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { regencyOf } from '../core/gate/change-class.ts';
import { dayOf } from '../core/gate/day.ts';
import {
  type Change,
  type ChangedRecord,
  type Facts,
  factsSchema,
  type IntroducedFinding,
} from '../core/gate/facts.ts';
import type { ForgeFacts } from '../core/gate/forge-facts.ts';
import { withAllAccounts } from '../core/gate/people.ts';
import { regencyFactsOf } from '../core/gate/regency-facts.ts';
import { officesIn, type RegencySide } from '../core/gate/roster-facts.ts';
import { sharedFactsOf } from '../core/gate/shared-facts.ts';
import { movesPowers, newlyUnmet } from '../core/gate/unsatisfiable.ts';
import type { SourceFile } from '../core/register.ts';
import type { Rule } from '../core/rule.ts';
import { lawsOf, type TwoLaws } from './base-law.ts';
import { secretsBrought, secretsPassed } from './changed-secrets.ts';
import { programDigest } from './check-cache.ts';
import type { Repository } from './git.ts';
import { mergeTree, treeOid } from './git-changes.ts';
import { commitsBetween } from './git-commits.ts';
import { introducedFindings, type RegisterChange, sidesOf, type TwoSides } from './introduced-findings.ts';
import { listedAt } from './listed-file.ts';
import { OperationalError } from './operational-error.ts';
import { lawFolder } from './policies-at.ts';
import type { RegisterStore } from './register-store.ts';
import { checkRequestSize } from './request-size.ts';
import { sourcesAt } from './sources-at.ts';
import { filesOf, withBase } from './stored-base.ts';
import { type LaidOver, shown } from './stored-registry.ts';

export interface FactsAsked {
  readonly repository: Repository;
  /** Tip of the target branch, a commit. */
  readonly base: string;
  readonly head: string;
  /** What Git does not hold. Its counts of Git are filled in here. */
  readonly forge: ForgeFacts;
  /** Rules of the running program. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Where the base register is kept between runs; `:memory:` keeps nothing. */
  readonly store?: string;
}

/** Where a repository keeps what the gate knows of its base. */
export const storeIn = ({ root }: Repository): string => join(root, '.tata/gerbang/register.sqlite');

/** Limits of the schema: what a stranger wrote may be longer, and is then told in part. */
const cut = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);

const introducedOf = (finding: Finding): IntroducedFinding[] => {
  const { level, basis, rule, file } = finding;
  if (level !== 'galat' && level !== 'perlu-telaah') return [];
  return [
    {
      key: cut(finding.key, 2000),
      rule,
      level,
      basis,
      daerah: cut(finding.daerah, 100),
      record: cut(finding.record, 200),
      file,
      path: cut(finding.path, 1000),
      message: cut(finding.message, 4000),
      help: cut(finding.help, 4000),
      provisions: [...finding.provisions],
    },
  ];
};

/** Values as JSON tells them: what facts say of a record is the same in a file and in memory. */
const plain = (source: SourceFile | undefined): unknown =>
  source?.value === undefined ? null : JSON.parse(JSON.stringify(source.value));

const recordsOf = ({ changes, before, after }: RegisterChange): ChangedRecord[] => {
  const [old, now] = [before, after].map(({ sources }) => new Map(sources.map((source) => [source.file, source])));
  return changes.flatMap(({ path }): ChangedRecord[] => {
    const listed = path.startsWith(`${shown}/`) ? listedAt(path.slice(shown.length + 1), shown) : undefined;
    if (!listed) return [];
    const { daerah, jenis, name } = listed;
    return [{ daerah, jenis, id: name, path, old: plain(old?.get(path)), new: plain(now?.get(path)) }];
  });
};

const sideOf = (laid: LaidOver, daerah: string): RegencySide => ({
  registry: laid.registryOf(daerah),
  ofKind: (jenis) => laid.ofKind(daerah, jenis),
});

/** Regencies that a change is about; shared parts are the business of all. */
const regenciesIn = (store: RegisterStore, { changes, after }: RegisterChange): string[] => {
  const known = new Set([...store.daerah(), ...after.sources.map(({ daerah }) => daerah)]);
  const named = changes.map(({ path }) => regencyOf(path));
  const touched = named.includes(undefined) ? [...known] : named.filter((daerah) => daerah !== undefined);
  return [...new Set(touched)].filter((daerah) => known.has(daerah)).sort();
};

type Judged = Pick<Facts, 'records' | 'findings' | 'unsatisfiable' | 'regencies'>;

const judged = (store: RegisterStore, change: RegisterChange, laws: TwoLaws, secrets: readonly Finding[]): Judged => {
  const sides: TwoSides = sidesOf(store, change);
  const records = recordsOf(change);
  const { at: day, changes } = change;
  const findings = [...introducedFindings(store, sides, change), ...laws.findings, ...secrets].flatMap(introducedOf);
  const regencies = regenciesIn(store, change);
  const whole = (daerah: string, laid: LaidOver, { shared, daerah: all }: TwoLaws['policies']) => ({
    daerah,
    side: sideOf(laid, daerah),
    policy: all.get(daerah),
    shared: shared.pemutus,
  });
  const isMoving = movesPowers(changes.map(({ path }) => path));
  return {
    records,
    findings,
    unsatisfiable: !isMoving
      ? []
      : regencies.flatMap((daerah) =>
          newlyUnmet(whole(daerah, sides.base, laws.policies), whole(daerah, sides.head, laws.proposed), day),
        ),
    regencies: withAllAccounts(
      regencies.map((daerah) =>
        regencyFactsOf({
          daerah,
          base: sideOf(sides.base, daerah),
          head: sideOf(sides.head, daerah),
          policy: laws.policies.daerah.get(daerah),
          records: records.filter((record) => record.daerah === daerah),
          day,
        }),
      ),
      store.daerah().map((daerah) => officesIn(sideOf(sides.base, daerah))),
    ),
  };
};

/** Facts in their published form, or a word about what does not fit it. */
const checked = (facts: Facts): Facts => {
  const parsed = factsSchema.safeParse(facts);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OperationalError(
    `Fakta permohonan ini tidak dapat ditulis: ${issue?.path.join('.')}: ${issue?.message}`,
    'Pecah permohonan menjadi bagian yang lebih kecil, atau ringkas isiannya.',
  );
};

const registerChange = async (
  repository: Repository,
  changes: readonly Change[],
  { law }: TwoLaws,
  at: string,
): Promise<RegisterChange> => {
  const before = await sourcesAt(repository, filesOf(changes, 'old'));
  const after = await sourcesAt(repository, filesOf(changes, 'new'));
  return { changes, before, after, law, at };
};

/** Everything a decision on a request rests on: from Git's objects alone, but for what the forge knows. */
export const factsFrom = async (asked: FactsAsked): Promise<Facts> => {
  const { repository, base, head, forge, rules } = asked;
  const at = dayOf(forge.now);
  const { tree, conflicts, start, own: files, landed: changes } = await mergeTree(repository, base, head);
  await checkRequestSize(repository.root, changes);
  const [policies, registry, own] = await Promise.all([
    treeOid(repository, base, lawFolder),
    treeOid(repository, base, shown),
    commitsBetween(repository, base, head),
  ]);
  const laws = await lawsOf(repository, base, changes, rules);
  const change = await registerChange(repository, changes, laws, at);
  const secrets = [
    ...(await secretsBrought(repository, changes)),
    ...(await secretsPassed(repository, base, head, changes)),
  ];
  const grounds = programDigest(at, policies ?? '');
  const file = asked.store ?? storeIn(repository);
  const found = await withBase({ repository, commit: base, law: laws.law, at, grounds, file }, (store) =>
    judged(store, change, laws, secrets),
  );
  const { counts } = forge;
  return checked({
    version: 1,
    forge: {
      ...forge,
      counts: { files: { ...counts.files, git: files.length }, commits: { ...counts.commits, git: own.length } },
    },
    commits: { base, head, merge_base: start, tree },
    conflicts: [...conflicts],
    changes: [...changes],
    ...found,
    shared: sharedFactsOf(laws.policies.shared),
    law: { policies, registry },
  });
};
