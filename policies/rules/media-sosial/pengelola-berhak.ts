import { z } from 'zod';
import { otherOwner } from '../../../scripts/core/office/form.ts';
import { type Manager, managementFaults, managementParameters } from '../../../scripts/core/office/management.ts';
import type { MediaSosial } from '../../../scripts/core/records/media-sosial.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const managerOf = ({ pengelola }: Pick<MediaSosial, 'pengelola'>): Manager | undefined =>
  pengelola && 'pihak_ketiga' in pengelola
    ? { pihak_ketiga: pengelola.pihak_ketiga.nama, path: 'pengelola.pihak_ketiga.nama' }
    : pengelola;

/** Who runs an official account: the Dinas for those of the regency, an agency for its own. */
export const mediaSosialPengelolaBerhak = defineRule({
  id: 'media-sosial/pengelola-berhak',
  title: 'Akun media sosial dikelola oleh pihak yang ditunjuk peraturan',
  subjects: ['media-sosial'],
  fields: ['pemilik', 'pengelola'],
  indexes: ['by-id', 'instansi-by-peran'],
  parameters: z.strictObject(managementParameters),
  check: (context) => {
    const { subject, parameter, registry } = context;
    const owner = registry.get('instansi', subject.pemilik);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    if (!parameter.pemilik.includes(owner.bentuk)) return notApplicable(otherOwner(owner, context.istilah));
    return verdictOf(managementFaults(owner, managerOf(subject), context));
  },
});
