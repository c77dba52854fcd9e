import { z } from 'zod';
import { holdsRole } from '../../../scripts/core/office/role.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { foreignPlan, planKindsParameter } from '../../../scripts/core/rencana/plan-kind.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A plan is drawn up by the agency that the regulation names. */
export const rencanaPenyusun = defineRule({
  id: 'rencana/penyusun',
  title: 'Rencana disusun oleh instansi yang ditunjuk peraturan',
  subjects: ['rencana'],
  fields: ['jenis', 'penyusun'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: planKindsParameter,
    peran: z.literal('dinas').meta({ description: 'Peran instansi yang menyusunnya.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignPlan(kosakata, parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const agency = registry.get('instansi', subject.penyusun);
    if (!agency) return notApplicable('Penyusunnya belum disebut atau belum dapat dibaca.');
    if (holdsRole(agency.id, parameter.peran, registry)) return verdictOf([]);
    const kind = labelOf(kosakata, 'jenis_rencana', subject.jenis);
    return verdictOf([
      {
        path: 'penyusun',
        message: `Penyusunnya tercatat ${agency.nama}; ${kind} disusun ${istilah.dinas}.`,
        help: `Perbaiki penyusunnya bila keliru catat; bila benar, mintakan penyusunannya kepada ${istilah.dinas}.`,
        actual: agency.nama,
        expected: istilah.dinas,
        related: [`instansi/${agency.id}`],
      },
    ]);
  },
});
