import { z } from 'zod';
import { natureParameter, outOfNature } from '../../../scripts/core/insiden/nature.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Whoever else's data a serious incident touched is told in writing; one that was not told yet is a duty. */
export const insidenPemberitahuanTertulis = defineRule({
  id: 'insiden/pemberitahuan-tertulis',
  title: 'Pemberitahuan gangguan serius kepada walidata lain disertai suratnya',
  subjects: ['insiden'],
  fields: ['instansi', 'sifat', 'walidata', 'lapor_walidata', 'asal'],
  indexes: ['by-id'],
  parameters: z.strictObject({ sifat: natureParameter }),
  check: ({ subject, parameter, registry }) => {
    const foreign = outOfNature(subject, parameter.sifat);
    if (foreign) return notApplicable(foreign);
    const { instansi, walidata = [], lapor_walidata: notice, asal } = subject;
    if (notice === undefined) return notApplicable('Pemberitahuan kepada walidata belum dicatat.');
    const idOf = (id: string): string => agencyOf(id, registry)?.id ?? id;
    if (!walidata.some((id) => idOf(id) !== idOf(instansi)))
      return notApplicable('Tidak ada walidata lain yang disebut terkena.');
    if (notice.surat !== undefined) return pass;
    if (asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut suratnya.');
    return verdictOf([
      {
        path: 'lapor_walidata',
        message: `Pemberitahuan kepada walidata pada ${notice.tanggal} belum menyebut suratnya.`,
        help: 'Isi surat dengan nomor, tanggal, dan tempat arsipnya; bila baru disampaikan lisan, susulkan suratnya.',
        actual: 'belum diisi',
        expected: 'surat pemberitahuan',
      },
    ]);
  },
});
