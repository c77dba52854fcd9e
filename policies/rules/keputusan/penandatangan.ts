import { z } from 'zod';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An instrument of a kind is signed by the office that the regulation lets set it. */
export const keputusanPenandatangan = defineRule({
  id: 'keputusan/penandatangan',
  title: 'Keputusan ditandatangani pejabat yang diberi wewenang menetapkannya',
  subjects: ['keputusan'],
  fields: ['jenis', 'nomor', 'penandatangan'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang dikenai ketentuan.' }),
    peran: z
      .array(z.enum(officeRoles).meta({ enumDescriptions: [...officeRoles] }))
      .min(1)
      .meta({ description: 'Peran jabatan yang menandatanganinya; salah satu cukup.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignKind(kosakata, 'instrumen', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const signer = registry.get('jabatan', subject.penandatangan);
    if (!signer) return notApplicable('Penanda tangannya belum dapat dibaca.');
    if (parameter.peran.includes(signer.peran)) return pass;
    const expected = parameter.peran.map((role) => officeWord(role, istilah)).join(' atau ');
    return verdictOf([
      {
        path: 'penandatangan',
        message: `${labelOf(kosakata, 'instrumen', subject.jenis)} ${subject.nomor} tercatat ditandatangani ${signer.nama}; yang menetapkannya ${expected}.`,
        help: 'Perbaiki penandatangan bila keliru catat; bila suratnya memang dari jabatan itu, pilih jenis suratnya yang sesuai.',
        actual: signer.nama,
        expected,
      },
    ]);
  },
});
