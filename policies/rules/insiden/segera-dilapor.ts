import { z } from 'zod';
import { natureParameter, outOfNature, toldWords } from '../../../scripts/core/insiden/nature.ts';
import { durationSchema } from '../../../scripts/core/policy/duration.ts';
import { addDuration } from '../../../scripts/core/records/add-duration.ts';
import { durationWords } from '../../../scripts/core/records/duration-words.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const reports = ['lapor_dinas', 'lapor_walidata'] as const;

/** A serious incident was told soon: one that is not told yet is a duty, counted elsewhere. */
export const insidenSegeraDilapor = defineRule({
  id: 'insiden/segera-dilapor',
  title: 'Gangguan serius dilaporkan dalam batas hari setempat',
  subjects: ['insiden'],
  fields: ['tanggal', 'sifat', 'lapor_dinas', 'lapor_walidata'],
  indexes: [],
  parameters: z.strictObject({
    sifat: natureParameter,
    laporan: z
      .array(z.enum(reports).meta({ enumDescriptions: ['laporan kepada Dinas', 'pemberitahuan kepada walidata'] }))
      .min(1)
      .optional()
      .meta({ description: 'Laporan yang harus segera; tanpa ini keduanya.' }),
    batas: durationSchema.meta({ description: 'Paling lama sesudah hari kejadian, misalnya P1D.' }),
  }),
  check: ({ subject, parameter: { sifat, laporan = reports, batas } }) => {
    const foreign = outOfNature(subject, sifat);
    if (foreign) return notApplicable(foreign);
    const told = laporan.flatMap((field) => (subject[field] ? [{ field, day: subject[field].tanggal }] : []));
    if (told.length === 0) return notApplicable('Laporannya belum dicatat.');
    const last = addDuration(subject.tanggal, batas);
    return verdictOf(
      told.flatMap(({ field, day }): Fault[] => {
        if (day <= last) return [];
        return [
          {
            path: `${field}.tanggal`,
            message: `${toldWords[field]} baru disampaikan ${day}; kejadiannya ${subject.tanggal}, dan batas setempat ${durationWords(batas)}.`,
            help: 'Perbaiki tanggalnya bila keliru catat; bila benar, keterlambatannya tetap tercatat di sini.',
            actual: day,
            expected: `paling lambat ${last}`,
          },
        ];
      }),
    );
  },
});
