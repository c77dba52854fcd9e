import { z } from 'zod';
import {
  elsewhereParameter,
  isOfSort,
  isUnread,
  nameOf,
  partySchema,
  sortWords,
} from '../../../scripts/core/infrastruktur/party.ts';
import { assessedElsewhere } from '../../../scripts/core/infrastruktur/party-verdict.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Who answers for the security of a facility: a record that names nobody is no breach, since the regulation names them. */
export const infrastrukturKeamananOleh = defineRule({
  id: 'infrastruktur/keamanan-oleh',
  title: 'Infrastruktur yang menyebut penanggung jawab keamanannya menyebut pihak yang ditunjuk',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'penanggung_jawab_keamanan'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    oleh: z.array(partySchema).min(1).meta({ description: 'Pihak yang bertanggung jawab atas keamanannya.' }),
    tersendiri: elsewhereParameter,
  }),
  check: (context) => {
    const { subject, parameter, istilah } = context;
    const { penanggung_jawab_keamanan: party } = subject;
    const foreign = outOfKinds(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const expected = sortWords(parameter.oleh, istilah);
    if (party === undefined)
      return notApplicable(`Rekaman ini tidak menyebut pihak lain; menurut peraturan penanggung jawabnya ${expected}.`);
    if (isUnread(party, context)) return notApplicable('Instansi yang disebut belum dapat dibaca.');
    if (parameter.oleh.some((sort) => isOfSort(party, sort, context))) return pass;
    if (parameter.tersendiri?.some((sort) => isOfSort(party, sort, context))) return notApplicable(assessedElsewhere);
    const actual = nameOf(party, context);
    return verdictOf([
      {
        path: 'penanggung_jawab_keamanan',
        message: `Penanggung jawab keamanannya tercatat ${actual}; seharusnya ${expected}.`,
        help: `Ganti dengan ${expected}, atau kosongkan isian ini. Pengelola sehari-hari dicatat pada pengelola.`,
        actual,
        expected,
      },
    ]);
  },
});
