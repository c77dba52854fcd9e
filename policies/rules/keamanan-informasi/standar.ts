import { z } from 'zod';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An agency secures its systems by the standard that the regulation names; others may stand beside it. */
export const keamananInformasiStandar = defineRule({
  id: 'keamanan-informasi/standar',
  title: 'Keamanan informasi menurut standar yang disebut peraturan',
  subjects: ['keamanan-informasi'],
  fields: ['instansi', 'tanggal', 'standar', 'asal'],
  indexes: ['referrers'],
  parameters: z.strictObject({
    standar: z.string().meta({ description: 'Standar yang diminta, menurut kosakata daerah.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata, istilah } = context;
    const old = outdated('keamanan-informasi', subject, context);
    if (old) return notApplicable(old);
    const expected = labelOf(kosakata, 'standar_keamanan', parameter.standar);
    if (subject.standar === undefined) {
      if (subject.asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut standarnya.');
      return verdictOf([
        {
          path: '',
          discriminator: 'standar',
          message: `Standar keamanan informasinya belum disebut; yang diminta peraturan ${expected}.`,
          help: 'Isi standar dengan yang benar-benar diterapkan; sertifikatnya tidak diminta.',
          actual: 'belum diisi',
          expected,
          // That the standard is applied is law; that the record says so is not.
          review: true,
        },
      ]);
    }
    if (subject.standar.includes(parameter.standar)) return pass;
    const actual = eitherOf(kosakata, 'standar_keamanan', subject.standar);
    return verdictOf([
      {
        path: 'standar',
        message: `Standar yang dinyatakan hanya "${actual}"; yang diminta peraturan ${expected}.`,
        help: `Tambahkan ${parameter.standar} bila sudah diterapkan; bila belum, bicarakan rencana penerapannya dengan ${istilah.dinas}.`,
        actual,
        expected,
      },
    ]);
  },
});
