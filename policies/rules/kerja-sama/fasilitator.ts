import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/**
 * What is exchanged with others, linked or joined is helped along by the Dinas. Helping is no consent, and no text keeps
 * others from helping as well, so the binding decides how much an answer weighs.
 */
export const kerjaSamaFasilitator = defineRule({
  id: 'kerja-sama/fasilitator',
  title: 'Penghubungan data dan layanan dijembatani Dinas',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'instansi', 'fasilitator', 'riwayat', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: sortParameter,
    peran: z.literal('dinas').meta({ description: 'Peran instansi yang menjembatani.' }),
  }),
  check: (context) => {
    const { subject, parameter, registry, istilah, kosakata } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const { instansi, fasilitator } = subject;
    const kind = labelOf(kosakata, 'jenis_kerja_sama', subject.jenis);
    if (fasilitator === undefined)
      // Where the Dinas itself takes part there is nobody else to be helped.
      return isDinas(instansi, registry)
        ? pass
        : verdictOf([
            {
              path: '',
              discriminator: 'fasilitator',
              message: `Instansi yang menjembatani belum tercatat; untuk jenis "${kind}" seharusnya ${istilah.dinas}.`,
              help: `Hubungi ${istilah.dinas}, lalu isi fasilitator dengan id instansinya.`,
              actual: 'belum diisi',
              expected: istilah.dinas,
            },
          ]);
    const helper = registry.get('instansi', fasilitator);
    // That there is no such agency is told by the rule on references.
    if (!helper) return notApplicable('Instansi yang disebut belum dapat dibaca.');
    if (isDinas(fasilitator, registry)) return pass;
    return verdictOf([
      {
        path: 'fasilitator',
        message: `Yang menjembatani tercatat ${helper.nama}; untuk jenis "${kind}" seharusnya ${istilah.dinas}.`,
        help: `Perbaiki fasilitator bila keliru; bila benar, ${istilah.dinas} menilai apakah bagiannya sudah dijalankan.`,
        actual: helper.nama,
        expected: istilah.dinas,
      },
    ]);
  },
});
