import type { Hash } from '../canonical.ts';
import { chainDigest } from '../gate/putusan-chain.ts';
import type { AddedPutusan, AuditNote, ChainCommit, Rebuild } from './chain-commit.ts';
import { checkGenesis, checkRecovery, type Foundation, foundationOf } from './check-genesis.ts';
import { checkContent, checkLink, type Link } from './check-place.ts';
import { checkSeal } from './check-seal.ts';
import { type Decided, lapsedEmergencies } from './emergencies.ts';
import { type AuditFault, auditFault } from './faults.ts';
import { isFounding } from './founding.ts';
import { checkReplay } from './replay.ts';
import { gateOfficesOf } from './signing-roster.ts';

/** Since when main was under the gate without a break. */
export interface Continuity {
  readonly commit: string;
  readonly putusan: string;
}

export interface AuditReport {
  readonly version: 1;
  readonly commits: number;
  readonly putusan: number;
  readonly foundation: (Foundation & { readonly commit: string }) | null;
  readonly faults: readonly AuditFault[];
  readonly notes: readonly AuditNote[];
  readonly since: Continuity | null;
}

export interface AuditAsked {
  /** First parents from the genesis to the tip. */
  readonly chain: readonly ChainCommit[];
  readonly rebuild: Rebuild;
  readonly hash: Hash;
  /** ISO day on which is audited: it decides only which emergencies have lapsed. */
  readonly today: string;
}

interface Walk {
  readonly faults: AuditFault[];
  readonly notes: AuditNote[];
  readonly decided: Decided[];
  /** Keys of gate offices that some roster held. */
  readonly retired: Set<string>;
  link: Link;
  repository: number | null;
}

const touchedFaults = ({ sha, touched }: ChainCommit): AuditFault[] =>
  touched.map(({ path, isGone }) => {
    const id = /([^/]+)\.[a-z]+$/.exec(path)?.[1];
    return auditFault(isGone ? 'PUTUSAN_DIHAPUS' : 'PUTUSAN_DIUBAH', sha, id, path);
  });

/** The one putusan of a commit that the chain goes on with, and what is wrong with how many there are. */
const theOne = (
  { sha, added }: ChainCommit,
  { number }: Link,
): { readonly one: AddedPutusan | undefined; readonly faults: AuditFault[] } => {
  const one = added.find(({ putusan }) => putusan?.nomor === number + 1) ?? added[0];
  if (one === undefined) return { one, faults: [auditFault('TANPA_PUTUSAN', sha)] };
  const many =
    added.length > 1 ? [auditFault('PUTUSAN_GANDA', sha, undefined, added.map(({ path }) => path).join(', '))] : [];
  const unread = one.putusan === null ? [auditFault('PUTUSAN_TAK_TERBACA', sha, undefined, one.path)] : [];
  return { one, faults: [...many, ...unread] };
};

/** A number of the forge stays when a repository is renamed; two of them in one log are two repositories. */
const repositoryFaults = (walk: Walk, commit: ChainCommit, { putusan }: AddedPutusan, name: string): AuditFault[] => {
  const repository = putusan?.fakta_forge?.repository;
  if (!putusan || !repository) return [];
  const isSame =
    repository.id === null ? repository.name === name : walk.repository === null || walk.repository === repository.id;
  walk.repository ??= repository.id;
  return isSame ? [] : [auditFault('REPOSITORI_LAIN', commit.sha, putusan.id, repository.name)];
};

const later = (a: string, b: string): string => (a < b ? b : a);

const follow = (link: Link, { putusan }: AddedPutusan, hash: Hash): Link =>
  putusan
    ? {
        number: putusan.nomor,
        digest: chainDigest(putusan, hash),
        at: later(putusan.waktu, link.at),
      }
    : { ...link, number: link.number + 1, digest: null };

const checkDecision = async (
  walk: Walk,
  commit: ChainCommit,
  added: AddedPutusan,
  foundation: Foundation,
  { rebuild, hash }: AuditAsked,
): Promise<void> => {
  const { putusan } = added;
  if (!putusan) return;
  const content = checkContent(commit, added);
  walk.faults.push(...checkLink(commit, added, walk.link), ...content);
  if (putusan.jenis === 'perdana') walk.faults.push(auditFault('PERDANA_GANDA', commit.sha, putusan.id));
  else if (isFounding(putusan)) walk.faults.push(...checkRecovery(commit, added, foundation));
  else {
    walk.faults.push(...checkSeal(commit, added, walk.retired));
    walk.faults.push(...repositoryFaults(walk, commit, added, foundation.repository));
    // What stands on other commits than it says was judged on others as well: told once.
    if (content.some(({ code }) => code === 'DASAR_BEDA' || code === 'KEPALA_BEDA')) return;
    const { faults, notes } = checkReplay(await rebuild(commit, putusan), commit, added, hash);
    walk.faults.push(...faults);
    walk.notes.push(...notes);
  }
};

const continuityOf = (chain: readonly ChainCommit[], faults: readonly AuditFault[]): Continuity | null => {
  const faulty = new Set(faults.map(({ commit }) => commit));
  const last = chain.findLastIndex(({ sha }) => faulty.has(sha));
  const start = chain[last + 1];
  return start ? { commit: start.sha, putusan: start.added[0]?.putusan?.id ?? '' } : null;
};

/** Walks the chain of decisions from the genesis to the tip, and names every fault with the commit that made it. */
export const auditChain = async (asked: AuditAsked): Promise<AuditReport> => {
  const { chain, hash, today } = asked;
  const [genesis, ...rest] = chain;
  const first = genesis?.added.find(({ putusan }) => putusan !== null && isFounding(putusan));
  if (!genesis || !first?.putusan || !isFounding(first.putusan)) throw new Error('a chain starts with its genesis');
  const foundation = foundationOf(first.putusan);
  const start: Link = { number: 0, digest: null, at: '' };
  const walk: Walk = {
    faults: [...checkGenesis(genesis, first), ...checkLink(genesis, first, start), ...touchedFaults(genesis)],
    notes: [],
    decided: [],
    retired: new Set(),
    link: follow(start, first, hash),
    repository: null,
  };
  let count = 1;
  for (const commit of rest) {
    const { one, faults } = theOne(commit, walk.link);
    walk.faults.push(...touchedFaults(commit), ...faults);
    if (one) {
      count += 1;
      await checkDecision(walk, commit, one, foundation, asked);
      walk.link = follow(walk.link, one, hash);
      if (one.putusan) walk.decided.push({ sha: commit.sha, daerah: one.daerah, putusan: one.putusan });
    }
    for (const roster of commit.rosters.values())
      for (const { kunci = [] } of gateOfficesOf(roster)) for (const key of kunci) walk.retired.add(key);
  }
  walk.faults.push(...lapsedEmergencies(walk.decided, today));
  return {
    version: 1,
    commits: chain.length,
    putusan: count,
    foundation: { ...foundation, commit: genesis.sha },
    faults: walk.faults,
    notes: walk.notes,
    since: continuityOf(chain, walk.faults),
  };
};
