import { publicText } from './public-text.ts';
import type { OpenRequest, RequestSnapshot } from './request-snapshot.ts';

/** A request that could not be judged: what is known of it, and why it says no more. */
export interface Unjudged {
  readonly id: string;
  readonly nomor?: number | undefined;
  readonly cabang?: string | undefined;
  readonly sebab: string;
}

/** It stays in the list with what was known of it before: nobody must think that it is gone. */
export const unjudgedRequest = ({ id, nomor, cabang, sebab }: Unjudged, before?: OpenRequest): OpenRequest => ({
  id,
  ...(nomor === undefined ? {} : { nomor }),
  ...(cabang === undefined ? {} : { cabang: publicText(cabang, 100) }),
  daerah: before?.daerah ?? [],
  kelas: before?.kelas ?? [],
  ...(before?.sejak === undefined ? {} : { sejak: before.sejak }),
  perkara: before?.perkara ?? [],
  perkara_lain: before?.perkara_lain ?? 0,
  instansi: before?.instansi ?? [],
  verdict: 'galat',
  sebab: publicText(sebab, 600),
  requirements: [],
  giliran: ['gerbang'],
  temuan: [],
});

/** What became of one request in this run: judged, not judged, or no longer open. */
export type RequestOutcome =
  | { readonly id: string; readonly open: OpenRequest }
  | { readonly id: string; readonly unjudged: Unjudged }
  | { readonly id: string; readonly isOver: true };

const compareIds = (a: OpenRequest, b: OpenRequest): number =>
  (a.nomor ?? 0) - (b.nomor ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The queue after a run: all of it anew, or some of its entries where the others were not looked at. */
export const afterRun = (
  before: RequestSnapshot | undefined,
  outcomes: readonly RequestOutcome[],
  { at, dari, isWhole }: { readonly at: string; readonly dari: RequestSnapshot['dari']; readonly isWhole: boolean },
): RequestSnapshot => {
  const known = new Map((before?.dari === dari ? before.requests : []).map((one) => [one.id, one]));
  const now = new Map(isWhole ? [] : known);
  for (const outcome of outcomes) {
    now.delete(outcome.id);
    if ('open' in outcome) now.set(outcome.id, outcome.open);
    if ('unjudged' in outcome) now.set(outcome.id, unjudgedRequest(outcome.unjudged, known.get(outcome.id)));
  }
  const requests = [...now.values()].sort(compareIds);
  return { version: 1, at: isWhole ? at : (before?.at ?? at), dari, requests };
};

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');

/** Addresses for names of branches, which may hold any letters: plain ones, each once, always the same for the same list. */
export const requestIdsOf = (names: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const name of new Set(names.toSorted())) {
    const slug = slugOf(name) || 'cabang';
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
};
