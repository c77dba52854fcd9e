import { z } from 'zod';
import { stewardsOn } from '../../../scripts/core/data/stewards.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import type { Walidata } from '../../../scripts/core/records/walidata.ts';
import { type CheckContext, defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Context = CheckContext<'basis-data', 'nama', 'by-id' | 'walidata-by-basis-data'>;

/** What the register knows of stewards on other days: whose duty ended last, or begins next. */
const otherDays = ({ subject, registry, date }: Context, others: readonly Walidata[]): string => {
  const officeOf = ({ unit }: Walidata): string => registry.get('instansi', unit)?.nama ?? unit;
  const ended = others.filter(({ berlaku }) => berlaku.sampai !== undefined && berlaku.sampai < date);
  const last = ended.toSorted((a, b) => `${a.berlaku.sampai}`.localeCompare(`${b.berlaku.sampai}`)).at(-1);
  if (last)
    return `Penugasan ${officeOf(last)} sebagai walidata "${subject.nama}" berakhir pada ${last.berlaku.sampai}.`;
  const [next] = others.toSorted((a, b) => `${a.berlaku.sejak}`.localeCompare(`${b.berlaku.sejak}`));
  return next
    ? `Penugasan ${officeOf(next)} sebagai walidata "${subject.nama}" baru berlaku sejak ${next.berlaku.sejak}.`
    : `Walidata untuk "${subject.nama}" belum tercatat.`;
};

/** A dataset that is kept has a steward; one that ended or has yet to begin needs none. */
export const basisDataWalidataAda = defineRule({
  id: 'basis-data/walidata-ada',
  title: 'Basis data yang dikelola sudah punya walidata',
  subjects: ['basis-data'],
  fields: ['nama', 'berlaku'],
  indexes: ['by-id', 'walidata-by-basis-data'],
  parameters: z.strictObject({}),
  gap: true,
  check: (context) => {
    const { subject, registry, date } = context;
    if (!isInForce(subject.berlaku, date)) return notApplicable(`Basis data ini tidak dikelola pada ${date}.`);
    if (stewardsOn(subject.id, date, registry).length > 0) return pass;
    const others = registry.find('walidata-by-basis-data', subject.id);
    return verdictOf([
      {
        path: '',
        discriminator: 'walidata',
        message: otherDays(
          context,
          others.map(({ record }) => record),
        ),
        help: 'Catat penugasan walidata yang menyebut basis data ini dan masih berlaku.',
        expected: 'walidata yang berlaku',
        related: others.map(({ ref }) => ref),
      },
    ]);
  },
});
