import { z } from 'zod';
import { holdsRole } from '../../../scripts/core/office/role.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A plan is drawn up by the agency that the regulation names. */
export const rencanaPenyusun = defineRule({
  id: 'rencana/penyusun',
  title: 'Rencana disusun oleh instansi yang ditunjuk peraturan',
  subjects: ['rencana'],
  fields: ['jenis', 'penyusun'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis rencana yang dikenai ketentuan.' }),
    peran: z.enum(['dinas', 'perencanaan']).meta({
      description: 'Peran instansi yang menyusunnya.',
      enumDescriptions: ['Dinas', 'instansi perencana pembangunan'],
    }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignKind(kosakata, 'jenis_rencana', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const { penyusun } = subject;
    if (penyusun === undefined) return notApplicable('Penyusunnya belum disebut; itu diminta ketentuan lain.');
    const agency = registry.get('instansi', penyusun);
    if (!agency) return notApplicable('Instansi penyusunnya belum dapat dibaca.');
    if (holdsRole(penyusun, parameter.peran, registry)) return verdictOf([]);
    const expected = parameter.peran === 'dinas' ? istilah.dinas : 'instansi perencana pembangunan';
    const kind = labelOf(kosakata, 'jenis_rencana', subject.jenis);
    return verdictOf([
      {
        path: 'penyusun',
        message: `Penyusunnya tercatat ${agency.nama}; ${kind} disusun ${expected}.`,
        help: `Perbaiki penyusunnya bila keliru catat; bila benar, mintakan penyusunannya kepada ${expected}.`,
        actual: agency.nama,
        expected,
        related: [`instansi/${penyusun}`],
      },
    ]);
  },
});
