import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A policy is drawn up by the office that the regulation names. */
export const kebijakanPenyusun = defineRule({
  id: 'kebijakan/penyusun',
  title: 'Kebijakan disusun oleh instansi yang ditunjuk peraturan',
  subjects: ['kebijakan'],
  fields: ['jenis', 'instansi'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Pokok kebijakan yang dikenai ketentuan.' }),
    peran: z.literal('dinas').meta({ description: 'Instansi yang menyusunnya.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const { jenis, instansi } = subject;
    if (jenis === undefined) return notApplicable('Pokok kebijakannya belum disebut.');
    const foreign = foreignKind(kosakata, 'jenis_kebijakan', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    const expected = istilah.dinas;
    const tell = (fault: Pick<Fault, 'path' | 'message' | 'help' | 'actual' | 'review'>) =>
      verdictOf([{ ...fault, discriminator: 'penyusun', expected }]);
    if (instansi === undefined)
      return tell({
        path: '',
        message: `Penyusunnya belum diisi; seharusnya ${expected}.`,
        help: 'Isi instansi dengan instansi yang menyusunnya.',
        actual: 'belum diisi',
        review: true,
      });
    const office = registry.get('instansi', instansi);
    if (!office) return notApplicable('Instansi yang disebut belum dapat dibaca.');
    if (isDinas(instansi, registry)) return pass;
    return tell({
      path: 'instansi',
      message: `Penyusunnya tercatat ${office.nama}; seharusnya ${expected}.`,
      help: `Perbaiki instansi bila keliru; bila benar, serahkan penyusunannya kepada ${expected}.`,
      actual: office.nama,
    });
  },
});
