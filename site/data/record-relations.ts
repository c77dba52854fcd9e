import { kindOf } from '../../scripts/core/records/kinds.ts';
import { type Entry, refOf } from '../../scripts/core/registry.ts';
import type { Regency } from './portal.ts';
import { linkTo, type RecordLink } from './records.ts';
import { compareText } from './words.ts';

export interface RelationView {
  readonly heading: string;
  readonly records: readonly RecordLink[];
}

/** Records that name this one, by their kind. */
export const relationsOf = (regency: Regency, entry: Entry): RelationView[] => {
  const ref = refOf(entry);
  const found = new Set<Entry>([
    ...regency.registry.lookup('referrers', ref),
    ...regency.registry.lookup('pengecualian-by-untuk', ref),
  ]);
  found.delete(entry);
  return [...new Set([...found].map(({ jenis }) => jenis))].map((jenis) => ({
    heading: `${kindOf(jenis).judul} yang menyebut rekaman ini`,
    records: [...found]
      .filter((one) => one.jenis === jenis)
      .map(linkTo)
      .sort((a, b) => compareText(a.text, b.text)),
  }));
};
