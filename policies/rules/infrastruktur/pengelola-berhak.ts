import { z } from 'zod';
import { elsewhereParameter, partySchema } from '../../../scripts/core/infrastruktur/party.ts';
import { partyVerdict } from '../../../scripts/core/infrastruktur/party-verdict.ts';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { outOfShared, sharedParameter } from '../../../scripts/core/infrastruktur/shared.ts';
import { asetParameter, outOfAset } from '../../../scripts/core/infrastruktur/work.ts';
import { defineRule, notApplicable } from '../../../scripts/core/rule.ts';

/** Who may run a server, a network or another facility of some kind and nature. */
export const infrastrukturPengelolaBerhak = defineRule({
  id: 'infrastruktur/pengelola-berhak',
  title: 'Infrastruktur dikelola oleh pihak yang ditunjuk',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'sifat', 'aset', 'pemilik', 'pengelola'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    sifat: z
      .enum(['umum', 'khusus'])
      .optional()
      .meta({ description: 'Sifat yang dikenai; tanpa ini semua.', enumDescriptions: ['umum', 'khusus'] }),
    aset: asetParameter.optional(),
    bersama: sharedParameter,
    pengelola: z.array(partySchema).min(1).meta({ description: 'Pihak yang mengelola.' }),
    tersendiri: elsewhereParameter,
  }),
  check: (context) => {
    const { subject, parameter, registry } = context;
    const foreign =
      outOfKinds(parameter.jenis, context) ??
      outOfAset(subject, parameter) ??
      outOfShared(subject, parameter, registry);
    if (foreign) return notApplicable(foreign);
    const nature = subject.sifat ?? 'umum';
    if (parameter.sifat && nature !== parameter.sifat)
      return notApplicable(`Ketentuan ini tidak menyangkut yang bersifat ${nature}.`);
    return partyVerdict(
      {
        path: 'pengelola',
        role: 'Pengelolanya',
        party: subject.pengelola,
        allowed: parameter.pengelola,
        elsewhere: parameter.tersendiri,
      },
      context,
    );
  },
});
