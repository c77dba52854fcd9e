import { areOneMatter, classOf } from './change-class.ts';
import type { Requirement } from './decision.ts';
import type { Demand } from './demand.ts';
import type { Facts } from './facts.ts';
import { fitsGlob } from './path-glob.ts';
import type { HoldReason } from './reasons.ts';

/** What the gate itself asks of every request, whatever it holds. */
const own = (name: string, reason: HoldReason, details: readonly string[] | boolean, isHard = false): Requirement => {
  const isMet = details === true || (Array.isArray(details) && details.length === 0);
  return {
    id: `gerbang/${name}`,
    kind: 'gerbang',
    daerah: null,
    subjects: [],
    provisions: [],
    basis: ['skema'],
    authority: [],
    state: isMet ? 'terpenuhi' : isHard ? 'galat' : 'belum',
    reason: isMet ? null : reason,
    have: isMet ? 1 : 0,
    need: 1,
    votes: [],
    vetoes: [],
    dropped: [],
    waiting_for: [],
    details: Array.isArray(details) ? [...new Set(details)].sort() : [],
    instrument: null,
    scope: null,
  };
};

const plainFile = '100644';
const isPlain = (file: { mode: string } | null): boolean => file === null || file.mode === plainFile;

/** Scripts may be executable; records and law are plain text. */
const hasForbiddenMode = ({ path, new: now }: Facts['changes'][number]): boolean =>
  !isPlain(now) && !(now?.mode === '100755' && classOf(path) === 'sistem');

const differs = ({ git, forge }: Facts['forge']['counts']['files']): boolean => forge !== null && git !== forge;

const countFaults = ({ forge: { counts } }: Facts): string[] => [
  ...(differs(counts.files) ? [`berkas: ${counts.files.git} menurut Git, ${counts.files.forge} menurut forge`] : []),
  ...(differs(counts.commits)
    ? [`commit: ${counts.commits.git} menurut Git, ${counts.commits.forge} menurut forge`]
    : []),
];

const roleWords = { author: 'penulis', committer: 'pengirim', 'co-author': 'penulis bersama' } as const;

const unknownContributors = ({ forge: { contributors } }: Facts): string[] =>
  contributors
    .filter(({ account }) => account === null)
    .map(({ commit, role }) => `${commit.slice(0, 12)} (${roleWords[role]})`);

/**
 * A check that others run at the head: only its success counts, and only where the forge runs it. Another workflow may run
 * one of the same name: then all of them must have succeeded.
 */
const checkRequirement = (
  name: 'uji' | 'dampak',
  reason: HoldReason,
  { changes, shared, forge: { checks, request } }: Facts,
): Requirement[] => {
  const asked = shared[name];
  const isTouched = asked && changes.some(({ path }) => asked.jalur.some((glob) => fitsGlob(path, glob)));
  if (!isTouched || request.number === null) return [];
  const found = (checks ?? []).filter((check) => check.name === asked.pemeriksaan && check.app === asked.aplikasi);
  const ends = found.length > 0 ? found.map(({ conclusion }) => conclusion) : [null];
  const missing = ends
    .filter((end) => end !== 'success')
    .map((end) => `${asked.pemeriksaan}: ${end ?? 'belum selesai'}`);
  return [own(name, reason, missing)];
};

/** The gate's own requirements; `demands` tell which paths somebody has the power to decide. */
export const ownRequirements = (facts: Facts, demands: readonly Demand[]): Requirement[] => {
  const paths = facts.changes.map(({ path }) => path);
  const covered = new Set(demands.filter(({ covers }) => covers).flatMap((demand) => demand.paths));
  const { request, repository } = facts.forge;
  return [
    own('fakta-lengkap', 'INCOMPLETE_FACTS', countFaults(facts), true),
    own('sasaran', 'WRONG_TARGET', request.base_ref === repository.target ? [] : [request.base_ref]),
    own('masih-terbuka', 'CLOSED', request.is_open),
    ...(request.is_draft ? [own('sudah-diajukan', 'DRAFT', false)] : []),
    own('ada-perubahan', 'NO_CHANGE', paths.length > 0),
    own(
      'dapat-digabung',
      'CONFLICT',
      facts.commits.tree === null && facts.conflicts.length === 0 ? false : facts.conflicts,
    ),
    own(
      'bentuk-berkas',
      'FORBIDDEN_MODE',
      facts.changes.filter(hasForbiddenMode).map(({ path }) => path),
    ),
    own(
      'milik-gerbang',
      'GATE_ONLY',
      paths.filter((path) => classOf(path) === 'putusan'),
    ),
    own('satu-lingkup', 'MIXED', areOneMatter(paths) ? [] : paths.map((path) => `${classOf(path)}: ${path}`)),
    own(
      'temuan',
      'FINDING',
      facts.findings.filter(({ level }) => level === 'galat').map(({ key }) => key),
    ),
    own('kontributor', 'UNKNOWN_CONTRIBUTOR', unknownContributors(facts)),
    own(
      'ada-aturan',
      'NO_RULE',
      paths.filter((path) => !covered.has(path) && classOf(path) !== 'putusan'),
      true,
    ),
    own(
      'daftar-terpenuhi',
      'ROSTER_BREAKS',
      facts.unsatisfiable.map(({ id }) => id),
    ),
    // Whoever decides on what judges cannot see by reading whether it still works, nor whom it touches.
    ...checkRequirement('uji', 'TESTS_MISSING', facts),
    ...checkRequirement('dampak', 'IMPACT_MISSING', facts),
  ];
};
