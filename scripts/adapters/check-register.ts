import { isAffected, placesIn, placesOf } from '../core/affected.ts';
import { type Checked, checkRegistries, findingsOf, placeIn } from '../core/check.ts';
import { isIntroduced } from '../core/compare-base.ts';
import { compareFindings, type Finding } from '../core/finding.ts';
import { lostHistories } from '../core/lost-history.ts';
import { recordBefore } from '../core/record-before.ts';
import type { Entry } from '../core/registry.ts';
import { renamesOf } from '../core/renames.ts';
import type { ReportedFinding } from '../core/render/report.ts';
import type { Rule } from '../core/rule.ts';
import type { CheckCache, KnownFile } from './check-cache.ts';
import type { Folders } from './folders.ts';
import { loadBase } from './load-base.ts';
import { type LoadedRegister, loadRegister, placeOnDisk } from './load-register.ts';

export interface CheckedRegister {
  readonly records: number;
  readonly findings: readonly ReportedFinding[];
}

const entriesOf = (register: LoadedRegister['register']) =>
  [...register.registries.values()].flatMap((registry) => registry.entries);

/** Never equal to a blob: the file differs from what Git holds and is read again next time. */
const unsaved = '';

/** What to keep of every file: also of changed ones, whose next change must reach those that read them. */
const rememberedOf = (
  head: LoadedRegister,
  checked: Checked,
  findings: readonly Finding[],
  cache: CheckCache,
  before: ReadonlyMap<string, KnownFile>,
) => {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  const entries = new Map(entriesOf(head.register).map((entry) => [entry.file, entry]));
  return new Map(
    head.sources.map(({ file, jenis, name }): [string, KnownFile] => {
      const entry = entries.get(file);
      const known: KnownFile = {
        blob: cache.blobOf(file) ?? unsaved,
        isBroken: entry === undefined,
        keys: entry?.keys ?? { 'by-id': [`${jenis}/${name}`] },
        reads: (entry && checked.get(placeIn(entry))?.reads) ?? before.get(file)?.reads ?? [],
        findings: byFile.get(file) ?? [],
      };
      return [file, known];
    }),
  );
};

/** The folder of a regency, from the path of one of its records or of its own file. */
const regencyFolder = (file: string): string =>
  file
    .split('/')
    .slice(0, isProfile(file) ? -1 : -2)
    .join('/');
const isProfile = (file: string): boolean => file.endsWith('/daerah.yaml');

/** What the cache still knows: files of the same bytes, in regencies whose own file is the same too. */
const freshOf = (kept: ReadonlyMap<string, KnownFile>, cache: CheckCache): ReadonlyMap<string, KnownFile> => {
  const isSame = (file: string) => kept.get(file)?.blob === cache.blobOf(file);
  // A regency's own file says how its records are judged: when it changed, all of them are new.
  const same = new Set([...kept.keys()].filter((file) => isProfile(file) && isSame(file)).map(regencyFolder));
  return new Map([...kept].filter(([file]) => !isProfile(file) && isSame(file) && same.has(regencyFolder(file))));
};

/** Which records to judge: all without a cache, else those that a change since then can touch. */
const toJudge = (
  head: LoadedRegister,
  kept: ReadonlyMap<string, KnownFile>,
  fresh: ReadonlyMap<string, KnownFile>,
): ((entry: Entry) => boolean) => {
  if (fresh.size === 0) return () => true;
  const changed = { has: (file: string) => !fresh.has(file) };
  const places = placesIn(head.sources, entriesOf(head.register), changed);
  const present = new Set(head.sources.map(({ file }) => file));
  for (const [file, { keys }] of kept)
    if (changed.has(file) || !present.has(file))
      for (const place of placesOf(regencyFolder(file).split('/').at(-1) ?? '', keys)) places.add(place);
  return (entry) => isAffected(entry, kept.get(entry.file)?.reads, changed, places);
};

/** Checks a register as it stands: every finding counts. With a cache, only what changed is read and judged. */
export const checkAll = (
  folders: Folders,
  at: string,
  rules: ReadonlyMap<string, Rule>,
  cache?: CheckCache,
): CheckedRegister => {
  const kept = cache?.known() ?? new Map<string, KnownFile>();
  const fresh = cache ? freshOf(kept, cache) : kept;
  const head = loadRegister(folders, rules, (file) => fresh.get(file));
  const checked = checkRegistries(head.register.registries, head.law, { at, only: toJudge(head, kept, fresh) });
  const remembered = head.sources.flatMap(({ file, daerah, jenis, name }) =>
    checked.has(`${daerah}/${jenis}/${name}`) ? [] : (fresh.get(file)?.findings ?? []),
  );
  const findings = [...head.findings, ...remembered, ...placeOnDisk(findingsOf(checked), folders.cwd)].sort(
    compareFindings,
  );
  const outcome = { records: head.register.count, findings };
  cache?.save(outcome, rememberedOf(head, checked, findings, cache, kept));
  return outcome;
};

const isAboutLaw = ({ record, rule }: Finding): boolean =>
  record.startsWith('kebijakan/') || rule === 'skema/tanpa-kebijakan';

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
  const renames = renamesOf(base.sources, head.sources);
  const baseOf = recordBefore(renames, (daerah, ref) => base.register.registries.get(daerah)?.lookup('by-id', ref)[0]);
  // The state of a regency is what its base says: a change cannot lift its own limits.
  const registries = new Map(
    [...head.register.registries].map(([daerah, registry]) => {
      const known = before.has(`${daerah}/daerah/daerah`) ? base.register.registries.get(daerah)?.profil : undefined;
      return [daerah, known ? { ...registry, profil: known } : registry];
    }),
  );
  const checked: Checked = checkRegistries(registries, base.law, { at, baseOf });
  const now = entriesOf(head.register);
  const then = [...base.register.registries.values()].flatMap((registry) => registry.entries);
  const places = new Set([...placesIn(head.sources, now, base.changed), ...placesIn(base.sources, then, base.changed)]);
  const affected = new Set(
    [...now, ...then]
      .filter((entry) => isAffected(entry, checked.get(placeIn(entry))?.reads ?? [], base.changed, places))
      .map(placeIn),
  );
  const judgedThen = checkRegistries(base.register.registries, base.law, {
    at,
    only: (entry) => affected.has(placeIn(entry)),
  });
  const isNew = isIntroduced(
    { findings: [...base.findings, ...findingsOf(judgedThen)], sources: base.sources },
    head.sources,
  );
  const touched = (finding: Finding) =>
    base.changed.has(finding.file) ||
    affected.has(`${finding.daerah}/${finding.record}`) ||
    (base.isLawChanged && isAboutLaw(finding));
  const lost = lostHistories(base.sources, head.sources, renames);
  const found = [...head.findings, ...placeOnDisk(findingsOf(checked), folders.cwd)].map(
    (finding): ReportedFinding => ({ ...finding, introduced: touched(finding) && isNew(finding) }),
  );
  const findings = [...found, ...lost.map((finding) => ({ ...finding, introduced: true }))].sort(compareFindings);
  return { records: head.register.count, findings };
};
