import { z } from 'zod';
import {
  isUnknownParty,
  partyName,
  partySort,
  partySortsOf,
  partyWords,
} from '../../../scripts/core/infrastruktur/party.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Who answers for the security of a facility: a record that names nobody is no breach, since the regulation names them. */
export const infrastrukturKeamananOleh = defineRule({
  id: 'infrastruktur/keamanan-oleh',
  title: 'Infrastruktur yang menyebut penanggung jawab keamanannya menyebut pihak yang ditunjuk',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'penanggung_jawab_keamanan'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    oleh: z.array(partySort).min(1).meta({ description: 'Pihak yang bertanggung jawab atas keamanannya.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const { jenis, penanggung_jawab_keamanan: party } = subject;
    if (!parameter.jenis.includes(jenis))
      return notApplicable(
        `Ketentuan ini tidak menyangkut jenis "${labelOf(kosakata, 'jenis_infrastruktur', jenis)}".`,
      );
    const expected = partyWords(parameter.oleh, istilah);
    if (party === undefined)
      return notApplicable(`Rekaman ini tidak menyebut pihak lain; menurut peraturan penanggung jawabnya ${expected}.`);
    if (isUnknownParty(party, registry)) return notApplicable('Instansi yang disebut belum dapat dibaca.');
    if (partySortsOf(party, registry).some((sort) => parameter.oleh.includes(sort))) return pass;
    const actual = partyName(party, registry);
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
