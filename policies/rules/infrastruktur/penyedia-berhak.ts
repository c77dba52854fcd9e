import { z } from 'zod';
import { outOfConnection, tersambungParameter } from '../../../scripts/core/infrastruktur/connection.ts';
import { elsewhereParameter, partySchema } from '../../../scripts/core/infrastruktur/party.ts';
import { partyVerdict } from '../../../scripts/core/infrastruktur/party-verdict.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { outOfShared, sharedParameter } from '../../../scripts/core/infrastruktur/shared.ts';
import { defineRule, notApplicable } from '../../../scripts/core/rule.ts';

/** Who may provide an internet service, a data centre or another facility of some kind. */
export const infrastrukturPenyediaBerhak = defineRule({
  id: 'infrastruktur/penyedia-berhak',
  title: 'Infrastruktur disediakan oleh pihak yang ditunjuk',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'sifat', 'tersambung', 'pemilik', 'penyedia'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    bersama: sharedParameter,
    tersambung: tersambungParameter.optional(),
    penyedia: z.array(partySchema).min(1).meta({ description: 'Pihak yang menyediakan.' }),
    tersendiri: elsewhereParameter,
  }),
  check: (context) => {
    const { subject, parameter, registry, istilah } = context;
    const foreign =
      outOfKinds(parameter.jenis, context) ??
      outOfConnection(subject, parameter, istilah) ??
      outOfShared(subject, parameter, registry);
    if (foreign) return notApplicable(foreign);
    return partyVerdict(
      {
        path: 'penyedia',
        role: 'Penyedianya',
        party: subject.penyedia,
        allowed: parameter.penyedia,
        elsewhere: parameter.tersendiri,
      },
      context,
    );
  },
});
