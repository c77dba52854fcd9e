import { z } from 'zod';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import { durationSchema } from '../../../scripts/core/policy/duration.ts';
import { addDuration } from '../../../scripts/core/records/add-duration.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Certificates that have ended, or are about to, are seen in time. */
export const sertifikatMasaBerlaku = defineRule({
  id: 'sertifikat-elektronik/masa-berlaku',
  title: 'Sertifikat elektronik yang didata belum habis dan tidak segera habis',
  subjects: ['sertifikat-elektronik'],
  fields: ['instansi', 'tanggal', 'sertifikat'],
  indexes: ['referrers'],
  parameters: z.strictObject({
    sebelum: durationSchema.meta({ description: 'Berapa lama sebelum hari habisnya sudah diingatkan, misalnya P30D.' }),
  }),
  check: (context) => {
    const { subject, parameter, today } = context;
    const old = outdated('sertifikat-elektronik', subject, context);
    if (old) return notApplicable(old);
    const rows = (subject.sertifikat ?? []).map((row, i) => ({ ...row, path: `sertifikat.${i}.berakhir` }));
    if (rows.every(({ berakhir }) => berakhir === undefined))
      return notApplicable('Hari habisnya sertifikat belum diisi.');
    const soon = addDuration(today, parameter.sebelum);
    return verdictOf(
      rows.flatMap(({ berakhir, path }): Fault[] => {
        if (berakhir === undefined || soon < berakhir) return [];
        const isOver = berakhir < today;
        return [
          {
            path,
            message: isOver
              ? `Sertifikat yang paling awal habis sudah berakhir ${berakhir}.`
              : `Sertifikat yang paling awal habis akan berakhir ${berakhir}.`,
            help: isOver
              ? 'Catat pendataan baru: yang diperpanjang, yang diganti, dan yang tidak dipakai lagi.'
              : 'Urus perpanjangannya sebelum hari itu, lalu catat pendataan baru.',
            actual: berakhir,
            expected: `sesudah ${soon}`,
          },
        ];
      }),
    );
  },
});
