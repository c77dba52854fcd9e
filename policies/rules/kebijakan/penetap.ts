import { z } from 'zod';
import { foreignLevel, levelParameter, levelWord } from '../../../scripts/core/kebijakan/level.ts';
import { nameOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What holds a policy of a level was signed by the office that answers for it. */
export const kebijakanPenetap = defineRule({
  id: 'kebijakan/penetap',
  title: 'Kebijakan strategis ditetapkan pejabat yang berwenang',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'jenis', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    tingkat: levelParameter,
    jenis: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Hanya kebijakan dengan pokok ini; tanpa ini semua pada tingkat itu.' }),
    penandatangan: z
      .array(z.enum(officeRoles).meta({ enumDescriptions: [...officeRoles] }))
      .min(1)
      .meta({ description: 'Peran jabatan yang menandatanganinya; salah satu cukup.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignLevel(kosakata, parameter.tingkat, subject.tingkat);
    if (foreign) return notApplicable(foreign);
    if (parameter.jenis) {
      if (subject.jenis === undefined) return notApplicable('Pokok kebijakannya belum disebut.');
      const other = foreignKind(kosakata, 'jenis_kebijakan', parameter.jenis, subject.jenis);
      if (other) return notApplicable(other);
    }
    const instrument = registry.get('keputusan', subject.dasar);
    const signer = registry.get('jabatan', instrument?.penandatangan);
    if (!(instrument && signer)) return notApplicable('Penanda tangan instrumennya belum dapat dibaca.');
    if (parameter.penandatangan.includes(signer.peran)) return verdictOf([]);
    const expected = parameter.penandatangan.map((role) => officeWord(role, istilah)).join(' atau ');
    const named = nameOfInstrument(instrument, kosakata);
    return verdictOf([
      {
        path: 'dasar',
        discriminator: 'penandatangan',
        message: `${named} ditandatangani ${signer.nama}; wewenang atas ${levelWord(kosakata, subject.tingkat)} ada pada ${expected}.`,
        help: `Sebut instrumen yang ditandatangani ${expected}; bila hanya keliru catat, perbaiki penandatangannya.`,
        actual: signer.nama,
        expected,
        related: [`keputusan/${instrument.id}`],
      },
    ]);
  },
});
