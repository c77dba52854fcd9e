import { affectedBy } from '../core/affected.ts';
import { type Checked, checkRegistries, findingsOf } from '../core/check.ts';
import { isIntroduced } from '../core/compare-base.ts';
import { compareFindings } from '../core/finding.ts';
import { renamesOf } from '../core/renames.ts';
import type { ReportedFinding } from '../core/render/report.ts';
import type { Rule } from '../core/rule.ts';
import { loadBase } from './load-base.ts';
import { type Folders, loadRegister, placeOnDisk } from './load-register.ts';

export interface CheckedRegister {
  readonly records: number;
  readonly findings: readonly ReportedFinding[];
}

/** Checks a register as it stands: every finding counts. */
export const checkAll = (folders: Folders, at: string, rules: ReadonlyMap<string, Rule>): CheckedRegister => {
  const head = loadRegister(folders, rules);
  const checked = checkRegistries(head.register.registries, head.law, { at });
  const findings = [...head.findings, ...placeOnDisk(findingsOf(checked), folders.cwd)].sort(compareFindings);
  return { records: head.register.count, findings };
};

/**
 * Checks a register against a commit: both sides by the law of that commit and on the same day.
 * Only records that the change can touch are judged on the base side.
 */
export const checkAgainst = async (
  revision: string,
  folders: Folders,
  at: string,
  rules: ReadonlyMap<string, Rule>,
): Promise<CheckedRegister> => {
  const head = loadRegister(folders, rules);
  const base = await loadBase(revision, folders, head, rules);
  const before = new Map(base.sources.map((source) => [`${source.daerah}/${source.jenis}/${source.name}`, source]));
  const origins = new Map([...renamesOf(base.sources, head.sources)].map(([from, to]) => [to, from]));
  const baseOf = (daerah: string, ref: string) => {
    const place = `${daerah}/${ref}`;
    const [, jenis, id] = (origins.get(place) ?? place).split('/');
    return base.register.registries.get(daerah)?.lookup('by-id', `${jenis}/${id}`)[0]?.record;
  };
  // The state of a regency is what its base says: a change cannot lift its own limits.
  const registries = new Map(
    [...head.register.registries].map(([daerah, registry]) => {
      const known = before.has(`${daerah}/daerah/daerah`) ? base.register.registries.get(daerah)?.profil : undefined;
      return [daerah, known ? { ...registry, profil: known } : registry];
    }),
  );
  const checked: Checked = checkRegistries(registries, base.law, { at, baseOf });
  const affected = affectedBy(base.changed, { registries, checked }, base.register.registries);
  const then = checkRegistries(base.register.registries, base.law, {
    at,
    only: ({ daerah, jenis, id }) => affected.has(`${daerah}/${jenis}/${id}`),
  });
  const isNew = isIntroduced(
    { findings: [...base.findings, ...findingsOf(then)], sources: base.sources },
    head.sources,
  );
  const touched = (finding: ReportedFinding) =>
    base.changed.has(finding.file) || affected.has(`${finding.daerah}/${finding.record}`);
  const all = [...head.findings, ...placeOnDisk(findingsOf(checked), folders.cwd)];
  const findings = all
    .map((finding): ReportedFinding => ({ ...finding, introduced: touched(finding) && isNew(finding) }))
    .sort(compareFindings);
  return { records: head.register.count, findings };
};
