import { valueAt } from '../../../scripts/core/path.ts';
import { kindOf, type RecordOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry, Registry } from '../../../scripts/core/registry.ts';
import { type Link, recordHref } from '../links.ts';
import { regencyOf } from '../portal.ts';

/** A link to a record; a sample says so wherever it is named. */
export interface RecordLink extends Link {
  readonly contoh: boolean;
}

export const isAplikasi = (entry: Entry): entry is Entry<'aplikasi'> => entry.jenis === 'aplikasi';

export const isSample = (entry: Entry): boolean => entry.record.asal === 'contoh';

/** The record that `jenis/id` names, when it exists. */
export const entryAt = (registry: Registry, ref: string): Entry | undefined => registry.lookup('by-id', ref)[0];

/** Decisions are called by their number, objections by what they object to. */
const calledName = ({ jenis, record, daerah }: Entry): string | undefined => {
  if (jenis === 'putusan') return `Putusan ${(record as RecordOf<'putusan'>).nomor}`;
  if (jenis !== 'keberatan') return undefined;
  const { putusan } = record as RecordOf<'keberatan'>;
  const refused = entryAt(regencyOf(daerah).registry, `putusan/${putusan}`);
  return `Keberatan atas ${refused ? nameOf(refused) : putusan}`;
};

/** The name of a record, from the fields that its kind names; a record named after another bears that one's name. */
export const nameOf = (entry: Entry): string => {
  const called = calledName(entry);
  if (called !== undefined) return called;
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
