import { z } from 'zod';
import { otherOwner } from '../../../scripts/core/office/form.ts';
import { type Manager, managementFaults, managementParameters } from '../../../scripts/core/office/management.ts';
import type { Subdomain } from '../../../scripts/core/records/subdomain.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { otherUse } from '../../../scripts/core/subdomain/words.ts';

const managerOf = ({ pengelola }: Pick<Subdomain, 'pengelola'>): Manager | undefined =>
  pengelola && 'pihak_ketiga' in pengelola
    ? { pihak_ketiga: pengelola.pihak_ketiga, path: 'pengelola.pihak_ketiga' }
    : pengelola;

/** Who runs the site or mail: its owner, or the office for communication and informatics where the text says so. */
export const pengelolaBerhak = defineRule({
  id: 'subdomain/pengelola-berhak',
  title: 'Situs dan surel dikelola oleh pihak yang ditunjuk peraturan',
  subjects: ['subdomain'],
  fields: ['pemilik', 'pengelola', 'penggunaan'],
  indexes: ['by-id', 'instansi-by-peran'],
  parameters: z.strictObject({
    ...managementParameters,
    penggunaan: z.array(z.string()).min(1).meta({ description: 'Penggunaan nama yang dikenai ketentuan.' }),
  }),
  check: (context) => {
    const { subject, parameter } = context;
    const owner = context.registry.get('instansi', subject.pemilik);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    if (!parameter.pemilik.includes(owner.bentuk)) return notApplicable(otherOwner(owner, context.istilah));
    if (!parameter.penggunaan.includes(subject.penggunaan)) return notApplicable(otherUse(subject));
    return verdictOf(managementFaults(owner, managerOf(subject), context));
  },
});
