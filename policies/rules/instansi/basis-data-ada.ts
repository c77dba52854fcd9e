import { z } from 'zod';
import type { BasisData } from '../../../scripts/core/records/basis-data.ts';
import { isInForce } from '../../../scripts/core/records/period.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An agency has a database of its own on record, itself or in one of its units. */
export const instansiBasisDataAda = defineRule({
  id: 'instansi/basis-data-ada',
  title: 'Basis data yang wajib dikelola instansi sudah tercatat',
  subjects: ['instansi'],
  fields: ['nama', 'bentuk', 'berlaku'],
  indexes: ['basis-data-by-pengelola', 'referrers'],
  parameters: z.strictObject({
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang dikenai ketentuan.' }),
  }),
  gap: true,
  check: ({ subject, ref, parameter, registry, istilah, date }) => {
    if (!parameter.bentuk.includes(subject.bentuk))
      return notApplicable(`Ketentuan ini tentang ${istilah.perangkat_daerah}.`);
    if (!isInForce(subject.berlaku, date)) return notApplicable(`${subject.nama} tidak berdiri pada ${date}.`);
    const isKept = ({ record }: { record: BasisData }) => isInForce(record.berlaku, date);
    const keeps = (id: string) => registry.find('basis-data-by-pengelola', id).some(isKept);
    if (keeps(subject.id)) return pass;
    const units = registry
      .find('referrers', ref)
      .flatMap(({ record }) =>
        'bentuk' in record && 'induk' in record && record.bentuk === 'unit-kerja' && record.induk === subject.id
          ? [record.id]
          : [],
      );
    if (units.some(keeps)) return pass;
    return verdictOf([
      {
        path: '',
        discriminator: 'basis-data',
        message: `Basis data yang dikelola ${subject.nama} belum tercatat.`,
        help: `Catat basis data yang sudah ada dengan pengelola: ${subject.id}.`,
        expected: 'sedikitnya satu basis data',
      },
    ]);
  },
});
