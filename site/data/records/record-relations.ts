import { normaliseHost } from '../../../scripts/core/hostname.ts';
import { matchesOf } from '../../../scripts/core/path.ts';
import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Entry, type Registry, refOf } from '../../../scripts/core/registry.ts';
import { endOf } from '../../../scripts/core/retired.ts';
import { at } from '../config.ts';
import { findingsAbout } from '../portal.ts';
import { compareText, dateWords, listWords } from '../words.ts';
import { type FindingView, findingView } from './findings.ts';
import { entryAt, linkTo, type RecordLink } from './records.ts';
import { relationWords } from './relation-words.ts';

/** A record at the other end of one or more relations. */
export interface RelatedView {
  /** Absent where there is no such record: then only what was written is shown. */
  readonly record: RecordLink | undefined;
  readonly text: string;
  /** Since when it is over, where it is. */
  readonly ended: string | undefined;
  /** What is wrong with the relation itself. */
  readonly findings: readonly FindingView[];
}

/** Records of one kind that stand in the same relations. */
export interface RelationView {
  readonly heading: string;
  readonly records: readonly RelatedView[];
  /** How many more there are than are named. */
  readonly more: number;
}

/** One relation: the other end, and the place that makes it. */
interface Relation {
  readonly ref: string;
  readonly word: string;
  readonly holder: Entry;
  readonly path: string;
}

const wordsOf = (jenis: Jenis, pattern: string) => relationWords[jenis]?.[pattern] ?? ['disebut', 'menyebutnya'];

/** Every place of a record that names another: by its id, by what a waiver lifts, by the address of a host. */
const namedBy = (holder: Entry, registry: Registry): { pattern: string; path: string; ref: string }[] => {
  const references = kindOf(holder.jenis).references.flatMap(({ path: pattern, jenis }) =>
    matchesOf(holder.record, pattern).map(([path, id]) => ({ pattern, path, ref: `${jenis}/${String(id)}` })),
  );
  const waived = matchesOf(holder.record, 'untuk').map(([path, ref]) => ({ pattern: 'untuk', path, ref: String(ref) }));
  const hosts = matchesOf(holder.record, 'mencakup.*.host').flatMap(([path, host]) =>
    registry
      .lookup('subdomain-by-address', normaliseHost(String(host)))
      .map((entry) => ({ pattern: 'mencakup.*.host', path, ref: refOf(entry) })),
  );
  const decided =
    holder.jenis === 'putusan'
      ? matchesOf(holder.record, 'perkara.*')
          .filter(([, ref]) => entryAt(registry, String(ref)))
          .map(([path, ref]) => ({ pattern: 'perkara.*', path, ref: String(ref) }))
      : [];
  return [...references, ...waived, ...hosts, ...decided];
};

/** Records that may name this one. */
const holdersOf = (entry: Entry, registry: Registry): Entry[] => {
  const ref = refOf(entry);
  const host = 'host' in entry.record ? entry.record.host : undefined;
  const holders = new Set<Entry>([
    ...registry.lookup('referrers', ref),
    ...registry.lookup('pengecualian-by-untuk', ref),
    ...registry.lookup('putusan-by-perkara', ref),
    ...(host === undefined ? [] : registry.lookup('keputusan-by-host', normaliseHost(host))),
  ]);
  holders.delete(entry);
  return [...holders];
};

const relationsFrom = (entry: Entry, registry: Registry): Relation[] =>
  namedBy(entry, registry).map(({ pattern, path, ref }) => ({
    ref,
    word: wordsOf(entry.jenis, pattern)[0],
    holder: entry,
    path,
  }));

const relationsTo = (entry: Entry, registry: Registry): Relation[] =>
  holdersOf(entry, registry).flatMap((holder) =>
    namedBy(holder, registry)
      .filter(({ ref }) => ref === refOf(entry))
      .map(({ pattern, path }) => ({
        ref: refOf(holder),
        word: wordsOf(holder.jenis, pattern)[1],
        holder,
        path,
      })),
  );

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

type FindingsOf = typeof findingsAbout;

const relatedView = (
  registry: Registry,
  ref: string,
  relations: readonly Relation[],
  findingsOf: FindingsOf,
): RelatedView => {
  const target = entryAt(registry, ref);
  const end = target && endOf(target.record);
  const findings = relations.flatMap(({ holder, path }) =>
    findingsOf(holder).filter((finding) => finding.path === path && finding.rule.startsWith('rujukan/')),
  );
  return {
    record: target && linkTo(target),
    text: ref.slice(ref.indexOf('/') + 1),
    ended: end !== undefined && end < at ? `Berakhir ${dateWords(end)}` : undefined,
    findings: unique(findings).map(findingView),
  };
};

/** An office may be named by thousands of records: its page names no more than these. */
const NAMED = 50;

/** What has a fault is named before the others; else in the order of names. */
const firstOf = (views: readonly RelatedView[]): Pick<RelationView, 'records' | 'more'> => {
  const sorted = views.toSorted((a, b) => compareText(nameIn(a), nameIn(b)));
  const faulty = sorted.filter(({ findings }) => findings.length > 0);
  const kept = new Set([...faulty, ...sorted].slice(0, Math.max(NAMED, faulty.length)));
  return { records: sorted.filter((view) => kept.has(view)), more: sorted.length - kept.size };
};

const nameIn = ({ record, text }: RelatedView): string => record?.text ?? text;

/** Both ways: what a record names and what names it, each other record once, with all that binds the two. */
export const relationsOf = (
  entry: Entry,
  registry: Registry,
  findingsOf: FindingsOf = findingsAbout,
): RelationView[] => {
  const byRef = Map.groupBy([...relationsFrom(entry, registry), ...relationsTo(entry, registry)], ({ ref }) => ref);
  byRef.delete(refOf(entry));
  const related = [...byRef].map(([ref, relations]) => ({
    jenis: ref.slice(0, ref.indexOf('/')),
    words: listWords(unique(relations.map(({ word }) => word))),
    view: relatedView(registry, ref, relations, findingsOf),
  }));
  return jenisList.flatMap((jenis) => {
    const own = related.filter((one) => one.jenis === jenis);
    return [...Map.groupBy(own, ({ words }) => words)].map(([words, members]) => ({
      heading: `${kindOf(jenis).judul} yang ${words}`,
      ...firstOf(members.map(({ view }) => view)),
    }));
  });
};
