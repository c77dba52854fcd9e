import type { Law } from '../core/check.ts';
import { isIntroduced } from '../core/compare-base.ts';
import type { Finding } from '../core/finding.ts';
import type { Change } from '../core/gate/facts.ts';
import type { Policies } from '../core/policy/policies.ts';
import type { Rule } from '../core/rule.ts';
import type { Repository } from './git.ts';
import { filesIn, type TreeFile } from './git-changes.ts';
import { lawFrom } from './load-register.ts';
import { OperationalError } from './operational-error.ts';
import { lawFolder, policiesAt } from './policies-at.ts';

/** The law of the base, which judges, and that of the head where a change proposes another. */
export interface TwoLaws {
  readonly law: Law;
  readonly policies: Policies;
  /** The policies as they would be; those of the base where the change leaves them alone. */
  readonly proposed: Policies;
  /** Faults of policies that the change introduces. */
  readonly findings: readonly Finding[];
}

const isLaw = ({ path }: Change): boolean =>
  path.startsWith(`${lawFolder}/`) && !path.startsWith(`${lawFolder}/rules/`);

const proposedFiles = (files: readonly TreeFile[], changes: readonly Change[]): TreeFile[] => {
  const changed = new Set(changes.map(({ path }) => path));
  const now = changes.flatMap(({ path, new: file }): TreeFile[] => (file ? [{ path, ...file }] : []));
  return [...files.filter(({ path }) => !changed.has(path)), ...now];
};

/**
 * The law as a commit holds it, and as a change would have it. Law that cannot be read whole decides nothing, unless the
 * change is what repairs it.
 */
export const lawsOf = async (
  repository: Repository,
  commit: string,
  changes: readonly Change[],
  rules: ReadonlyMap<string, Rule>,
): Promise<TwoLaws> => {
  const files = await filesIn(repository, commit, lawFolder);
  const read = async (list: readonly TreeFile[]) => {
    const policies = await policiesAt(repository, list);
    const { law, loaded } = lawFrom(policies, rules);
    return { law, policies: loaded.policies, findings: [...policies.findings, ...loaded.findings] };
  };
  const base = await read(files);
  const own = changes.filter(isLaw);
  const head = own.length === 0 ? base : await read(proposedFiles(files, own));
  const still = new Set(head.findings.map(({ key }) => key));
  const broken = base.findings.find(({ level, key }) => level === 'galat' && still.has(key));
  if (broken)
    throw new OperationalError(
      `Kebijakan di cabang utama tidak terbaca utuh: ${broken.file}: ${broken.message}`,
      'Perbaiki kebijakan itu lebih dahulu; "tata check" menyebut semua kekurangannya.',
    );
  const isNew = isIntroduced({ findings: base.findings, sources: [] }, []);
  return {
    law: base.law,
    policies: base.policies,
    proposed: head.policies,
    findings: head === base ? [] : head.findings.filter(isNew),
  };
};
