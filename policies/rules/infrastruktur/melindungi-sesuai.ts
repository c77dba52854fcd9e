import { z } from 'zod';
import { outOfUse } from '../../../scripts/core/infrastruktur/scope.ts';
import { choiceOf } from '../../../scripts/core/policy/value-label.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A recovery centre is there for a data centre: the record says for which. */
export const infrastrukturMelindungiSesuai = defineRule({
  id: 'infrastruktur/melindungi-sesuai',
  title: 'Pusat pemulihan melindungi pusat data',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'melindungi', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    yang: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dilindunginya.' }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata, today } = context;
    const foreign = outOfUse(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const expected = choiceOf(kosakata, 'jenis_infrastruktur', parameter.yang);
    if (subject.melindungi === undefined)
      return verdictOf([
        {
          path: '',
          discriminator: 'melindungi',
          message: `Yang dilindunginya belum tercatat; seharusnya ${expected}.`,
          help: 'Isi melindungi dengan id infrastruktur yang dilindunginya.',
          actual: 'belum diisi',
          expected,
        },
      ]);
    const known = subject.melindungi.flatMap((id) => registry.get('infrastruktur', id) ?? []);
    const meant = known.filter(({ jenis }) => parameter.yang.includes(jenis));
    if (meant.some((facility) => !isRetired(facility, today))) return pass;
    // That one of them is not there, or cannot be read, is told elsewhere.
    if (known.length < subject.melindungi.length) return notApplicable('Yang disebut belum dapat dibaca.');
    const actual = (meant.length > 0 ? meant : known).map(({ nama }) => nama).join(', ');
    return verdictOf([
      meant.length > 0
        ? {
            path: 'melindungi',
            message: `Yang dilindunginya, ${actual}, sudah tidak dipakai.`,
            help: `Sebut ${expected} yang sekarang dilindunginya, atau catat peristiwa nonaktif.`,
            actual,
            expected: `${expected} yang dipakai`,
          }
        : {
            path: 'melindungi',
            message: `Yang dilindunginya tercatat ${actual}; seharusnya ${expected}.`,
            help: `Sebut ${expected} yang dilindunginya, atau pilih jenis infrastruktur yang tepat.`,
            actual,
            expected,
          },
    ]);
  },
});
