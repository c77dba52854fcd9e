import { z } from 'zod';
import { matchesOf, valueAt } from '../../../scripts/core/path.ts';
import type { Reference } from '../../../scripts/core/records/kind.ts';
import { type AnyRecord, type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { endOf } from '../../../scripts/core/retired.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Places that tell of the past or call something into being: what they name need not be in force yet, or still. */
const past = ['induk', 'penerus', 'penerus_lain.*', 'pengganti', 'untuk'];
const describes = (path: string): boolean => past.includes(path) || path.startsWith('mencakup.');

/** A public fact speaks of the day it was gathered, what has ended of its last day, all else of today. */
const undatedDay = (record: AnyRecord, today: string): string => {
  const ended = endOf(record);
  const gathered = record.asal === 'publik' ? (record.sumber ?? []).map(({ tanggal }) => tanggal) : [];
  return gathered.toSorted().at(-1) ?? (ended !== undefined && ended < today ? ended : today);
};

/** The pattern of a date with the places in lists that a path met. */
const placed = (dated: string, path: string): string => {
  const places = path.split('.').filter((key) => /^\d+$/.test(key));
  return dated.replace(/\*/g, () => places.shift() ?? '*');
};

/** The date of the event that a path stands in, or the last one; switching off says nothing of what is named. */
const eventDay = (subject: AnyRecord, path: string, dated: string): string | undefined => {
  const [list = '', ...rest] = dated.split('.');
  const [, item] = path.startsWith(`${list}.`) ? path.split('.') : [];
  return matchesOf(subject, item === undefined ? `${list}.*` : `${list}.${item}`)
    .filter(([, event]) => item !== undefined || valueAt(event, 'jenis') !== 'nonaktif')
    .map(([, event]) => valueAt(event, rest.join('.')))
    .concat(item === undefined ? valueAt(subject, dated) : [])
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1);
};

/** The day on which a reference acts: where its kind says, that of its own event, else that of the record as a whole. */
const dayOf = (subject: AnyRecord, path: string, dated: string | undefined, today: string): string => {
  if (dated === undefined || dated === 'kini') return undatedDay(subject, today);
  const own = valueAt(subject, placed(dated, path));
  return (typeof own === 'string' ? own : eventDay(subject, path, dated)) ?? undatedDay(subject, today);
};

/** Why what is named was not in force, begun by the latest day allowed; undefined when it was. */
const lapse = (record: AnyRecord, day: string, latest: string): string | undefined => {
  const since = 'berlaku' in record ? record.berlaku?.sejak : undefined;
  if ('penandatangan' in record && record.tanggal > latest) return `baru ditetapkan ${record.tanggal}`;
  if (since !== undefined && latest < since) return `baru berlaku sejak ${since}`;
  const end = endOf(record);
  if (end === undefined || day <= end) return undefined;
  return 'riwayat' in record ? `nonaktif sejak ${end}` : `berlaku hanya sampai ${end}`;
};

/** What is referred to was in force on the day it is referred to. */
export const rujukanBerlaku = defineRecordRule({
  id: 'rujukan/berlaku',
  title: 'Yang diacu berlaku pada hari rekaman ini',
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry, date }) => {
    const kind = kindOf(jenis);
    const faultsAt = (path: string, id: string, reference: Reference): Fault[] => {
      const found = registry.get(reference.jenis as Jenis, id);
      if (!found) return [];
      const day = dayOf(subject, path, reference.dated ?? kind.dated, date);
      const why = lapse(found, day, reference.mayFollow && date > day ? date : day);
      if (why === undefined) return [];
      return [
        {
          path,
          message: `"${id}" tidak berlaku pada ${day}: ${why}.`,
          help: 'Acu yang berlaku pada hari itu, atau perbaiki tanggalnya.',
          actual: why,
          expected: `berlaku pada ${day}`,
          related: [`${reference.jenis}/${id}`],
        },
      ];
    };
    const cited = kind.references
      .filter((reference) => !describes(reference.path))
      .flatMap((reference) =>
        matchesOf(subject, reference.path).map(([path, id]) => ({ path, id: String(id), reference })),
      );
    if (cited.length === 0) return notApplicable('Rekaman ini tidak mengacu rekaman yang harus berlaku.');
    return verdictOf(cited.flatMap(({ path, id, reference }) => faultsAt(path, id, reference)));
  },
});
