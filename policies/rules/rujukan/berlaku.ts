import { z } from 'zod';
import { matchesOf, valueAt } from '../../../scripts/core/path.ts';
import { type AnyRecord, kindOf } from '../../../scripts/core/records/kinds.ts';
import { isInForce, type Period } from '../../../scripts/core/records/period.ts';
import { defineRecordRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Places that tell of the past or call something into being: what they name need not be in force yet, or still. */
const describes = (path: string): boolean => path === 'induk' || path === 'penerus' || path.startsWith('mencakup.');

/** A public fact speaks of the day it was gathered, what has ended of its last day, all else of today. */
const undatedDay = (record: AnyRecord, today: string): string => {
  const ended = 'berlaku' in record ? record.berlaku?.sampai : undefined;
  const gathered = record.asal === 'publik' ? (record.sumber ?? []).map(({ tanggal }) => tanggal) : [];
  return gathered.toSorted().at(-1) ?? (ended !== undefined && ended < today ? ended : today);
};

/**
 * The day on which a reference acts: that of its own event where it stands in one,
 * else the last date where the record's kind says, else that of the record as a whole.
 * A name may be switched off after its owner is gone, so that event says nothing of the owner.
 */
const dayOf = (subject: AnyRecord, path: string, dated: string | undefined, today: string): string => {
  if (!dated) return undatedDay(subject, today);
  const [list = '', ...rest] = dated.split('.');
  const [, item] = path.startsWith(`${list}.`) ? path.split('.') : [];
  const days = matchesOf(subject, item === undefined ? `${list}.*` : `${list}.${item}`)
    .filter(([, event]) => item !== undefined || valueAt(event, 'jenis') !== 'nonaktif')
    .map(([, event]) => valueAt(event, rest.join('.')))
    .concat(item === undefined ? valueAt(subject, dated) : [])
    .filter((day) => typeof day === 'string');
  return days.toSorted().at(-1) ?? undatedDay(subject, today);
};

const spanOf = ({ sejak, sampai }: Period, day: string): string => {
  if (sejak !== undefined && day < sejak) return `baru berlaku sejak ${sejak}`;
  return `berlaku hanya sampai ${sampai}`;
};

/** What is referred to was in force on the day it is referred to. */
export const rujukanBerlaku = defineRecordRule({
  id: 'rujukan/berlaku',
  title: 'Yang diacu berlaku pada hari rekaman ini',
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry, date }) => {
    const kind = kindOf(jenis);
    const faultAt = (path: string, id: string, target: string, dated: string | undefined): Fault[] =>
      registry.find('by-id', `${target}/${id}`).flatMap(({ record, ref }) => {
        const day = dayOf(subject, path, dated, date);
        const period = ('berlaku' in record && record.berlaku) || {};
        const startsLate = 'penandatangan' in record && record.tanggal > day;
        if (isInForce(period, day) && !startsLate) return [];
        const span = startsLate ? `baru ditetapkan ${record.tanggal}` : spanOf(period, day);
        return [
          {
            path,
            message: `"${id}" tidak berlaku pada ${day}: ${span}.`,
            help: 'Acu yang berlaku pada hari itu, atau perbaiki tanggalnya.',
            actual: span,
            expected: `berlaku pada ${day}`,
            related: [ref],
          },
        ];
      });
    const cited = kind.references
      .filter((reference) => !describes(reference.path))
      .flatMap(({ path: pattern, jenis: target, dated }) =>
        matchesOf(subject, pattern).map(([path, id]) => ({
          path,
          id: String(id),
          target,
          dated: dated === 'kini' ? undefined : kind.dated,
        })),
      );
    if (cited.length === 0) return notApplicable('Rekaman ini tidak mengacu rekaman yang harus berlaku.');
    return verdictOf(cited.flatMap(({ path, id, target, dated }) => faultAt(path, id, target, dated)));
  },
});
