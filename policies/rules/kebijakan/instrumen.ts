import { z } from 'zod';
import { policyPlace } from '../../../scripts/core/kebijakan/instrument-place.ts';
import { faultsOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A policy on a subject rests on an instrument of the kind that the regulation names, which covers it and is in force. */
export const kebijakanInstrumen = defineRule({
  id: 'kebijakan/instrumen',
  title: 'Pengaturan yang disuruh peraturan dimuat dalam instrumen yang disebutnya',
  subjects: ['kebijakan'],
  fields: ['jenis', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Pokok kebijakan yang dikenai ketentuan.' }),
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang diterima; salah satu cukup.' }),
    penandatangan: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan yang menandatanganinya.', enumDescriptions: [...officeRoles] }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata } = context;
    if (subject.jenis === undefined) return notApplicable('Pokok kebijakannya belum disebut.');
    const foreign = foreignKind(kosakata, 'jenis_kebijakan', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const instrument = registry.get('keputusan', subject.dasar);
    if (!instrument) return notApplicable('Instrumennya belum disebut atau belum dapat dibaca.');
    const place = policyPlace(subject.id, 'yang memuat pengaturan ini');
    const wanted = { kinds: parameter.instrumen, role: parameter.penandatangan };
    return verdictOf(faultsOfInstrument(place, instrument, wanted, context));
  },
});
