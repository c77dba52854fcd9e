import { applicantsOf } from '../../../scripts/core/gate/applicant.ts';
import { type Regency, regencies } from '../portal.ts';
import { entryAt } from '../records/records.ts';
import type { ToldChange } from './feed-entries.ts';
import type { FeedScope } from './feed-links.ts';

const NEWEST = 50;

const byId = new Map(regencies.map((regency) => [regency.id, regency]));

/** Agencies that a record is about: its own, and those for which it stands by the kind's declaration. */
const agenciesOf = (place: string): string[] => {
  const [daerah = '', jenis = '', id = ''] = place.split('/');
  const registry = byId.get(daerah)?.registry;
  const entry = registry && entryAt(registry, `${jenis}/${id}`);
  return [...(jenis === 'instansi' ? [id] : []), ...(entry ? applicantsOf(entry.jenis, entry.record) : [])];
};

const keyOf = (daerah = '', agency = ''): string => `${daerah}/${agency}`;

/** Changes by the feeds that tell of them, the newest of each; what stands in no regency of the register is left out. */
export const changesByFeed = (changes: readonly ToldChange[]): ReadonlyMap<string, readonly ToldChange[]> => {
  const feeds = new Map<string, ToldChange[]>();
  for (const told of changes) {
    const [daerah = ''] = told.place.split('/');
    if (!byId.has(daerah)) continue;
    const keys = [keyOf(), keyOf(daerah), ...agenciesOf(told.place).map((agency) => keyOf(daerah, agency))];
    for (const key of new Set(keys)) {
      const feed = feeds.get(key) ?? [];
      if (feed.length < NEWEST) feed.push(told);
      feeds.set(key, feed);
    }
  }
  return feeds;
};

/** The key of a feed in `changesByFeed`. */
export const feedKey = ({ regency, agency }: FeedScope): string => keyOf(regency?.id, agency?.id);

/** Every feed of one form: of all, of each regency, of each agency. */
export const regencyScopes = (): { regency: Regency }[] => regencies.map((regency) => ({ regency }));
export const agencyScopes = (): Required<FeedScope>[] =>
  regencies.flatMap((regency) => (regency.byKind.get('instansi') ?? []).map((agency) => ({ regency, agency })));
