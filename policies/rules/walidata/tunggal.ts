import { z } from 'zod';
import { overlap } from '../../../scripts/core/records/period.ts';
import type { Walidata } from '../../../scripts/core/records/walidata.ts';
import { defineRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';

/** So many are told one by one; a thousand stewards of one dataset would say it half a million times. */
const told = 20;

type Term = Pick<Walidata, 'id' | 'berlaku'>;

/** Which of two stewardships came second: the later start, and of one day the greater id. */
const isLater = (term: Term, other: Term): boolean => {
  const [own, theirs] = [term.berlaku.sejak ?? '', other.berlaku.sejak ?? ''];
  return own === theirs ? term.id > other.id : own > theirs;
};

/** A dataset has one steward at a time; of two, the one that came second is told. */
export const walidataTunggal = defineRule({
  id: 'walidata/tunggal',
  title: 'Setiap basis data diampu satu walidata pada satu waktu',
  subjects: ['walidata'],
  fields: ['unit', 'basis_data', 'berlaku'],
  indexes: ['walidata-by-basis-data', 'by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, registry }) =>
    verdictOf(
      subject.basis_data.flatMap((dataset, i) =>
        registry
          .find('walidata-by-basis-data', dataset)
          .values()
          .filter(
            ({ record: other }) =>
              other.unit !== subject.unit && overlap(other.berlaku, subject.berlaku) && isLater(subject, other),
          )
          .take(told)
          .map(({ ref, record: other }): Fault => {
            const nama = registry.get('instansi', other.unit)?.nama ?? other.unit;
            return {
              path: `basis_data.${i}`,
              discriminator: other.id,
              message: `Basis data "${dataset}" pada waktu yang sama sudah diampu ${nama}.`,
              help: 'Akhiri penugasan yang satu sebelum yang lain mulai, atau keluarkan basis data ini dari salah satunya.',
              actual: nama,
              expected: 'satu walidata pada satu waktu',
              related: [ref],
            };
          })
          .toArray(),
      ),
    ),
});
