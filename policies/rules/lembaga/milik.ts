import { z } from 'zod';
import { isAgency } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A body that a regulation wants inside an agency stands there. */
export const lembagaMilik = defineRule({
  id: 'lembaga/milik',
  title: 'Lembaga berada pada instansi yang disebut peraturan',
  subjects: ['lembaga'],
  fields: ['nama', 'jenis', 'instansi'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    milik: z.enum(['dinas', 'perangkat-daerah']).meta({
      description: 'Pada siapa lembaga itu dibentuk.',
      enumDescriptions: ['Dinas, atau unit di dalamnya', 'perangkat daerah mana pun, atau unit di dalamnya'],
    }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const { nama, jenis, instansi } = subject;
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    const kind = labelOf(kosakata, 'lembaga', jenis);
    const expected = parameter.milik === 'dinas' ? istilah.dinas : istilah.perangkat_daerah;
    if (instansi === undefined)
      return verdictOf([
        {
          path: '',
          discriminator: 'instansi',
          message: `Instansi ${nama} belum disebut; ${kind} berada pada ${expected}.`,
          help: 'Isi instansi dengan id dari folder instansi.',
          actual: 'belum diisi',
          expected,
          // A record that says nothing shows no body elsewhere.
          review: true,
        },
      ]);
    const owner = registry.get('instansi', instansi);
    if (!owner) return notApplicable('Instansinya belum dapat dibaca.');
    if (parameter.milik === 'dinas' ? isDinas(owner.id, registry) : isAgency(owner)) return pass;
    return verdictOf([
      {
        path: 'instansi',
        message: `${nama} tercatat pada ${owner.nama}; ${kind} berada pada ${expected}.`,
        help: 'Perbaiki instansi atau jenis lembaganya, mana yang keliru.',
        actual: owner.nama,
        expected,
      },
    ]);
  },
});
