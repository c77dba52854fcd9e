import { z } from 'zod';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What holds a policy of a level was signed by the office that answers for it. */
export const kebijakanPenetap = defineRule({
  id: 'kebijakan/penetap',
  title: 'Kebijakan strategis ditetapkan pejabat yang berwenang',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    tingkat: z.string().meta({ description: 'Tingkat kebijakan yang dikenai ketentuan.' }),
    penandatangan: z
      .array(z.enum(officeRoles).meta({ enumDescriptions: [...officeRoles] }))
      .min(1)
      .meta({ description: 'Peran jabatan yang menandatanganinya; salah satu cukup.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const level = labelOf(kosakata, 'tingkat_kebijakan', subject.tingkat);
    if (subject.tingkat !== parameter.tingkat) return notApplicable(`Ketentuan ini tidak menyangkut "${level}".`);
    const instrument = registry.get('keputusan', subject.dasar);
    const signer = registry.get('jabatan', instrument?.penandatangan);
    if (!(instrument && signer)) return notApplicable('Penanda tangan instrumennya belum dapat dibaca.');
    if (parameter.penandatangan.includes(signer.peran)) return verdictOf([]);
    const expected = parameter.penandatangan.map((role) => officeWord(role, istilah)).join(' atau ');
    const named = `${labelOf(kosakata, 'instrumen', instrument.jenis)} ${instrument.nomor}`;
    return verdictOf([
      {
        path: 'dasar',
        discriminator: 'penandatangan',
        message: `${named} ditandatangani ${signer.nama}; wewenang atas ${level} ada pada ${expected}.`,
        help: `Sebut instrumen yang ditandatangani ${expected}; bila hanya keliru catat, perbaiki penandatangannya.`,
        actual: signer.nama,
        expected,
        related: [`keputusan/${instrument.id}`],
      },
    ]);
  },
});
