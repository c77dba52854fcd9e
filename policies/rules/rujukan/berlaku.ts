import { z } from 'zod';
import { matchesOf } from '../../../scripts/core/path.ts';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRecordRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';

/** A past owner may name its successor and parent: those describe history, they do not act. */
const describesHistory = new Set(['induk', 'penerus']);

/** The record's own day: the last date where its kind says, else the day of the check. */
const ownDate = (subject: object, dated: string | undefined, today: string): string => {
  if (!dated) return today;
  const [head, ...rest] = dated.split('.');
  const found = [...matchesOf(subject, `${head}.*.${rest.join('.')}`), ...matchesOf(subject, dated)];
  return (
    found
      .map(([, value]) => String(value))
      .toSorted()
      .at(-1) ?? today
  );
};

/** What is referred to was in force on the record's own day. */
export const rujukanBerlaku = defineRecordRule({
  id: 'rujukan/berlaku',
  title: 'Yang diacu berlaku pada hari rekaman ini',
  subjects: ['instansi', 'jabatan', 'lembaga', 'keputusan', 'subdomain', 'pengecualian'],
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, registry, date }) => {
    const kind = kindOf(jenis);
    const day = ownDate(subject, kind.dated, date);
    const faultAt = (path: string, id: string, target: string): Fault[] =>
      registry.find('by-id', `${target}/${id}`).flatMap(({ record, ref }) => {
        const period = 'berlaku' in record ? record.berlaku : undefined;
        const startsLate = 'penandatangan' in record && record.tanggal > day;
        if (isInForce(period, day) && !startsLate) return [];
        const span =
          startsLate && 'tanggal' in record
            ? `baru ditetapkan ${record.tanggal}`
            : `berlaku ${period?.sejak ?? 'tanpa awal'} sampai ${period?.sampai ?? 'sekarang'}`;
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
    return verdictOf(
      kind.references
        .filter((reference) => !describesHistory.has(reference.path))
        .flatMap((reference) =>
          matchesOf(subject, reference.path).flatMap(([path, id]) => faultAt(path, String(id), reference.jenis)),
        ),
    );
  },
});
