import { z } from 'zod';
import { outOfScope } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage } from '../../../scripts/core/aplikasi/stage.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An application is run by the agency that answers for the service; a unit counts as the agency it belongs to. */
export const operatorPemilik = defineRule({
  id: 'aplikasi/operator-pemilik',
  title: 'Aplikasi dioperasikan oleh instansi pemilik layanannya',
  subjects: ['aplikasi'],
  fields: ['kelas', 'operator', 'pemilik', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    kelas: z.array(z.string()).min(1).meta({ description: 'Kelas aplikasi yang dikenai ketentuan.' }),
  }),
  check: ({ subject, parameter, registry, kosakata }) => {
    const foreign = outOfScope(subject, parameter, kosakata);
    if (foreign) return notApplicable(foreign);
    const { operator, pemilik } = subject;
    if (pemilik === undefined) return notApplicable('Pemilik layanannya belum diisi.');
    const owner = agencyOf(pemilik, registry);
    if (!owner) return notApplicable('Pemilik layanannya belum dapat dibaca.');
    // Nobody runs what is not in use; who is named already is judged.
    const idle = operator === undefined ? outOfStage(subject, 'dipakai') : undefined;
    if (idle) return notApplicable(idle);
    const expected = owner.nama;
    if (operator === undefined)
      return verdictOf([
        {
          path: '',
          discriminator: 'operator',
          message: `Operatornya belum diisi; pemilik layanannya ${expected}.`,
          help: `Isi operator dengan instansi: ${pemilik}.`,
          actual: 'belum diisi',
          expected,
        },
      ]);
    const runner = agencyOf(operator, registry);
    if (!runner) return notApplicable('Operatornya belum dapat dibaca.');
    if (runner.id === owner.id) return pass;
    return verdictOf([
      {
        path: 'operator',
        message: `Operatornya tercatat ${runner.nama}, sedangkan pemilik layanannya ${expected}.`,
        help: `Isi operator dengan instansi: ${pemilik}; atau perbaiki pemilik bila keliru.`,
        actual: runner.nama,
        expected,
      },
    ]);
  },
});
