import { valueAt } from '../../scripts/core/path.ts';
import { kindOf } from '../../scripts/core/records/kinds.ts';
import type { Entry, Registry } from '../../scripts/core/registry.ts';
import { type Link, recordHref } from './links.ts';
import { regencyOf } from './portal.ts';

/** A link to a record; a sample says so wherever it is named. */
export interface RecordLink extends Link {
  readonly contoh: boolean;
}

export const isAplikasi = (entry: Entry): entry is Entry<'aplikasi'> => entry.jenis === 'aplikasi';

export const isSample = (entry: Entry): boolean => entry.record.asal === 'contoh';

/** The record that `jenis/id` names, when it exists. */
export const entryAt = (registry: Registry, ref: string): Entry | undefined => registry.lookup('by-id', ref)[0];

/** The name of a record, from the fields that its kind names; a record named after another bears that one's name. */
export const nameOf = (entry: Entry): string => {
  const { publik, references } = kindOf(entry.jenis);
  return publik.name
    .map((field) => {
      const value = String(valueAt(entry.record, field) ?? '');
      const reference = references.find(({ path }) => path === field);
      const named = reference && entryAt(regencyOf(entry.daerah).registry, `${reference.jenis}/${value}`);
      return named ? nameOf(named) : value;
    })
    .join('');
};

/** The sentence that says what a record is about, where its kind has one. */
export const aboutOf = (entry: Entry): string | undefined => {
  const { about } = kindOf(entry.jenis).publik;
  const text = about && valueAt(entry.record, about);
  return typeof text === 'string' ? text : undefined;
};

export const linkTo = (entry: Entry): RecordLink => ({
  text: nameOf(entry),
  href: recordHref(entry.daerah, entry.jenis, entry.id),
  contoh: isSample(entry),
});
