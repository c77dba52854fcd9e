import { z } from 'zod';
import { isMandiriTik } from '../../../scripts/core/office/mandiri-tik.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopKinds, sopKindWords } from '../../../scripts/core/sop/kinds.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

/** A procedure names the law that it rests on. */
export const sopDasar = defineRule({
  id: 'sop/dasar',
  title: 'SOP menyebut peraturan yang menjadi dasarnya',
  subjects: ['sop'],
  fields: ['macam', 'instansi', 'dasar', 'ditetapkan', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    macam: z
      .array(z.enum(sopKinds).meta({ enumDescriptions: Object.values(sopKindWords) }))
      .min(1)
      .meta({ description: 'Macam SOP yang dikenai ketentuan.' }),
    mandiri_tik: z.literal(true).optional().meta({ description: 'Hanya bagi SOP instansi berstatus Mandiri TIK.' }),
  }),
  check: ({ subject, parameter, registry, date }) => {
    if (!subject.macam.some((kind) => parameter.macam.includes(kind)))
      return notApplicable('Ketentuan ini tidak menyangkut macam SOP ini.');
    if (sopStateOf(subject, date) === 'berakhir') return notApplicable('SOP ini sudah tidak berlaku.');
    const owner = registry.get('instansi', subject.instansi);
    if (parameter.mandiri_tik && !(owner && isMandiriTik(owner, date, registry)))
      return notApplicable(`Instansi pemiliknya tidak berstatus Mandiri TIK pada ${date}.`);
    if (subject.dasar?.peraturan) return pass;
    return verdictOf([
      {
        path: subject.dasar ? 'dasar' : '',
        discriminator: 'peraturan',
        message: 'Peraturan yang menjadi dasar SOP ini belum disebut.',
        help: 'Isi dasar.peraturan dengan peraturan yang diacu sewaktu menyusunnya.',
        actual: 'belum diisi',
        expected: 'peraturan yang diacu',
      },
    ]);
  },
});
